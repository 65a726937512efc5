package dev.prilavok.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The line to carriers: every question has a time limit, each carrier a breaker and a few places of its own. */
@ApplicationScoped
public class CarrierWire {
    /** What came back. */
    public record Answer(int status, String body) {}

    private final CarriersConfig config;
    private final Clock clock;
    private final HttpClient http;
    private final Map<String, CarrierGuard> guards = new ConcurrentHashMap<>();

    CarrierWire(CarriersConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /**
     * Asks a carrier. An answer that the request is wrong is an answer; one that the carrier is broken is a trouble.
     *
     * @throws CarrierTrouble when there is no answer, or none of use
     */
    public Answer ask(String carrier, HttpRequest request) {
        return guard(carrier)
                .ask(
                        () -> {
                            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                            if (isBroken(answer)) throw new IOException("status " + answer.statusCode());
                            return new Answer(answer.statusCode(), answer.body());
                        },
                        Answer.class);
    }

    // SOAP says with 500 that it has no answer and why: that is an answer.
    private static boolean isBroken(HttpResponse<String> answer) {
        var status = answer.statusCode();
        return status == 429 || status > 500 || (status == 500 && !isSoap(answer));
    }

    private static boolean isSoap(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/soap+xml"))
                .isPresent();
    }

    /** A file that came back. */
    public record Download(int status, byte[] bytes) {}

    /**
     * Fetches a file from a carrier.
     *
     * @throws CarrierTrouble when there is no answer, or none of use
     */
    public Download fetch(String carrier, HttpRequest request) {
        return guard(carrier)
                .ask(
                        () -> {
                            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                            if (answer.statusCode() == 429 || answer.statusCode() >= 500)
                                throw new IOException("status " + answer.statusCode());
                            return new Download(answer.statusCode(), answer.body());
                        },
                        Download.class);
    }

    CarrierGuard guard(String carrier) {
        return guards.computeIfAbsent(carrier, code -> new CarrierGuard(code, config, clock));
    }
}
