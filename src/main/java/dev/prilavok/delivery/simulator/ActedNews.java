package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.simulator.Call.Reply;
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

/** News that the acted CDEK tells to whoever asked for them: once, without a second try, as the real one does. */
@ApplicationScoped
class ActedNews {
    private static final int SHUFFLE_MILLIS = 1_500;

    private final Map<String, String> hooks = new ConcurrentHashMap<>();
    private final Random chance = new Random(7);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, work -> {
        var thread = new Thread(work, "acted-news");
        thread.setDaemon(true);
        return thread;
    });

    void stop(@Observes ShutdownEvent stopped) {
        threads.shutdownNow();
    }

    void tell(ObjectNode news, Mood mood) {
        if (mood.silent()) return;
        for (var time = 0; time < mood.repeats(); time++)
            for (var address : hooks.values()) {
                var later = mood.shuffles() ? chance.nextInt(SHUFFLE_MILLIS) : 0;
                threads.schedule(() -> send(address, news.toString()), later, TimeUnit.MILLISECONDS);
            }
    }

    private void send(String address, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(15))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException nobodyListens) {
            // the real carrier does not try again either
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    Reply hooks(Call call, ObjectMapper json) throws IOException {
        if (call.method().equals("GET")) return list();
        if (call.method().equals("POST")) {
            var id = java.util.UUID.randomUUID().toString();
            hooks.put(id, json.readTree(call.body()).path("url").asText());
            var reply = JsonNodeFactory.instance.objectNode();
            reply.putObject("entity").put("uuid", id);
            return Reply.json(200, reply);
        }
        hooks.remove(call.after("/webhooks/"));
        return Reply.json(200, "{}");
    }

    private Reply list() {
        var found = JsonNodeFactory.instance.arrayNode();
        hooks.forEach((id, url) ->
                found.addObject().put("uuid", id).put("type", "ORDER_STATUS").put("url", url));
        return Reply.json(200, found);
    }
}
