package dev.prilavok.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at the consoles who sends a form again and again until there is an answer, as people do when a page does not load. */
final class StaffHand {
    private static final int OPEN_SERVER = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PackagedApp app;
    private final String cookies;
    private final String csrf;

    private StaffHand(PackagedApp app, String cookies, String csrf) {
        this.app = app;
        this.cookies = cookies;
        this.csrf = csrf;
    }

    static StaffHand of(PackagedApp app, String login, String password) throws IOException, InterruptedException {
        var page = app.http()
                .send(
                        HttpRequest.newBuilder(URI.create(app.url() + "/login")).build(),
                        HttpResponse.BodyHandlers.ofString());
        var csrf = cookie(page, "csrf");
        var nobody = new StaffHand(app, "csrf=" + csrf, csrf);
        var answer = nobody.send("/login", Map.of("login", List.of(login), "password", List.of(password)));
        if (answer.statusCode() != 303) throw new AssertionError(login + " is not let in: " + answer.statusCode());
        var session = answer.headers().allValues("Set-Cookie").stream()
                .map(one -> one.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        return new StaffHand(app, "csrf=" + csrf + "; " + session, csrf);
    }

    private static String cookie(HttpResponse<String> page, String name) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(one -> one.split(";", 2)[0])
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    Document page(String path) throws InterruptedException {
        while (true) {
            try {
                var ask = request(path).GET().build();
                var answer = app.http().send(ask, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < OPEN_SERVER) return Jsoup.parse(answer.body());
            } catch (IOException broken) {
                // killed under the request
            }
            Thread.sleep(50);
        }
    }

    /** Whether the page is there for this person. */
    boolean sees(String path) throws InterruptedException {
        return !page(path).select("form[action^=" + path + "]").isEmpty();
    }

    /** Sends the form until the server says anything at all but that it is down; says where it leads, or the status. */
    String press(String path, Map<String, List<String>> fields) throws InterruptedException {
        while (true) {
            try {
                var answer = send(path, fields);
                if (answer.statusCode() < OPEN_SERVER)
                    return answer.headers().firstValue("Location").orElse(String.valueOf(answer.statusCode()));
            } catch (IOException broken) {
                // nobody knows whether it was done, so it is done again
            }
            Thread.sleep(50);
        }
    }

    private HttpResponse<String> send(String path, Map<String, List<String>> fields)
            throws IOException, InterruptedException {
        var body = new StringBuilder("csrf=" + encoded(csrf));
        fields.forEach((name, values) -> values.forEach(
                value -> body.append('&').append(encoded(name)).append('=').append(encoded(value))));
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return app.http().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var there = path.startsWith("http") ? path : app.url() + path;
        return HttpRequest.newBuilder(URI.create(there))
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Cookie", cookies);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
