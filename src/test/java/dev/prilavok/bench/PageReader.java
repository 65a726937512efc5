package dev.prilavok.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.IntFunction;

/** Asks for pages one after the other over its own connection; anything but 200 ends the run. */
final class PageReader implements Load.Client {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final IntFunction<String> path;

    PageReader(URI server, IntFunction<String> path) {
        this.server = server;
        this.path = path;
    }

    @Override
    public void work(int number) throws Exception {
        var address = URI.create(server.resolve("/") + path.apply(number).substring(1))
                .toASCIIString();
        var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " answered " + answer.statusCode());
    }
}
