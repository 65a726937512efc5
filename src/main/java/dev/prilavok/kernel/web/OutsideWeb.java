package dev.prilavok.kernel.web;

import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_MANY_REDIRECTS;
import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_SLOW;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks addresses that somebody else wrote. Only http and https on their own ports, only to machines of the public web, never longer,
 * larger or farther than the caller allows. Not to be called on an event loop: it waits.
 */
@ApplicationScoped
public class OutsideWeb {
    private static final int CONNECT = 5_000;
    private static final int SILENCE = 15;
    private static final int AT_ONE_HOST = 4;

    private final WebGate gate;
    private final HttpClient client;

    @Inject
    OutsideWeb(
            Vertx vertx,
            @ConfigProperty(name = "prilavok.web.open") Optional<List<String>> open,
            @ConfigProperty(name = "prilavok.web.only") Optional<List<String>> only) {
        this(vertx, new WebGate(InetAddress::getAllByName, open.orElse(List.of()), only.orElse(List.of())));
    }

    OutsideWeb(Vertx vertx, WebGate gate) {
        this.gate = gate;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(AT_ONE_HOST)
                .setKeepAliveTimeout(SILENCE)
                .setIdleTimeout(SILENCE)
                .setMaxHeaderSize(16 * 1024)
                .setMaxRedirects(0));
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws WebTrouble when there is none
     */
    public WebAnswer call(WebCall call) throws WebTrouble {
        var end = System.nanoTime() + call.patience().toNanos();
        var address = call.address();
        for (var turn = 0; turn <= call.redirects(); turn++) {
            var left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative()) throw new WebTrouble(TOO_SLOW);
            var answer = ask(call, address, left);
            if (!answer.isRedirect() || call.redirects() == 0) return answer;
            address = address.follow(answer.headers().getOrDefault("location", ""));
        }
        throw new WebTrouble(TOO_MANY_REDIRECTS);
    }

    private WebAnswer ask(WebCall call, WebAddress address, Duration left) throws WebTrouble {
        var server = gate.pass(address);
        var options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(call.method()))
                .setServer(SocketAddress.inetSocketAddress(server))
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.secure())
                .setURI(address.target())
                .setConnectTimeout(CONNECT)
                .setFollowRedirects(false)
                .putHeader("User-Agent", "Prilavok")
                .putHeader("Accept-Encoding", "identity");
        call.headers().forEach(options::putHeader);
        return new OneAnswer(client, options, call.body(), call.most()).within(left);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
