package dev.prilavok.delivery.cdek;

import dev.prilavok.delivery.WaybillRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;

/** The address of CDEK's news in the application under test. */
@ApplicationScoped
public class HookAddress {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final CdekHooks hooks;
    private final CdekConfig config;
    private final CdekApi api;

    HookAddress(CdekHooks hooks, CdekConfig config, CdekApi api) {
        this.hooks = hooks;
        this.config = config;
        this.api = api;
    }

    /** Asks the acted CDEK for news, as the job does. */
    public void listens() {
        var port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        hooks.subscribe("http://localhost:" + actual(port) + "/hooks/cdek/" + CdekHook.secret(config));
    }

    public void listensNoMore() {
        for (var hook : api.get("/webhooks").body())
            api.delete("/webhooks/" + hook.path("uuid").asText());
    }

    private static int actual(int port) {
        return port > 0 ? port : io.restassured.RestAssured.port;
    }

    public int tell(String body) {
        return tellElsewhere(CdekHook.secret(config), body);
    }

    // Not by the usual tool of tests, which would first make a page of every body for its report.
    public int tellElsewhere(String secret, String body) {
        var address = URI.create("http://localhost:" + actual(0) + "/hooks/cdek/" + secret);
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static String news(String uuid, WaybillRequest request, String code) {
        return news(uuid, request.parcelNumber(), code);
    }

    public static String news(String uuid, String number, String code) {
        return """
                {"type":"ORDER_STATUS","date_time":"2026-11-22T12:00:00+0700","uuid":"%s","attributes":{"is_return":false,"cdek_number":"1106321645",\
                "number":"%s","code":"%s","status_date_time":"2026-11-22T12:00:00+0700","is_reverse":false,"is_client_return":false}}""".formatted(uuid, number, code);
    }
}
