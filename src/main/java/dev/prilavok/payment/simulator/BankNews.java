package dev.prilavok.payment.simulator;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** News that acted providers tell to our hooks. */
@ApplicationScoped
class BankNews {
    private static final int SHUFFLE_MILLIS = 1_000;

    private final Map<String, URI> hooks = new ConcurrentHashMap<>();
    private final Random chance = new Random(7);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, work -> {
        var thread = new Thread(work, "acted-bank-news");
        thread.setDaemon(true);
        return thread;
    });

    void stop(@Observes ShutdownEvent stopped) {
        threads.shutdownNow();
    }

    void listens(String provider, URI hook) {
        hooks.put(provider, hook);
    }

    void tell(String provider, String body, Map<String, String> headers, BankMood mood) {
        var hook = hooks.get(provider);
        if (hook == null || mood.silent()) return;
        for (var time = 0; time < mood.repeats(); time++) {
            var later = mood.shuffles() ? chance.nextInt(SHUFFLE_MILLIS) : 0;
            var unused = threads.schedule(() -> send(hook, body, headers), later, TimeUnit.MILLISECONDS);
        }
    }

    private void send(URI hook, String body, Map<String, String> headers) {
        try {
            var request = HttpRequest.newBuilder(hook)
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            headers.forEach(request::header);
            http.send(request.build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException nobodyListens) {
            // what was not heard is found out by asking
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
