package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks again and again whether the application is alive, while something else goes on. */
final class Health implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest question = HttpRequest.newBuilder(
                    URI.create("http://localhost:" + RestAssured.port + "/q/health/live"))
            .timeout(PATIENCE)
            .build();
    private final List<String> ill = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Thread asking = new Thread(this::ask, "health");

    Health() {
        asking.setDaemon(true);
        asking.start();
    }

    /** It answered each time that it is well. */
    void wasNeverIll() {
        assertThat(asked).hasPositiveValue();
        assertThat(ill).isEmpty();
    }

    private void ask() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var answer = http.send(question, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) ill.add(answer.statusCode() + " " + answer.body());
                asked.incrementAndGet();
                Thread.sleep(50);
            }
        } catch (IOException unanswered) {
            ill.add(String.valueOf(unanswered));
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        asking.interrupt();
    }
}
