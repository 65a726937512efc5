package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.intake.GeneratedFeed;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application is killed again and again amid an import: it goes on by itself, leaves nothing out and does nothing twice. */
class ImportCrashIT {
    private static final int KILLS = Integer.getInteger("crash.import.kills", 2);
    private static final long BYTES = Long.getLong("crash.import.megabytes", 4) << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> OVER = Set.of("DONE", "FAILED");

    @TempDir
    Path home;

    private PackagedApp app;
    private String token = "";

    @AfterEach
    void stop() throws InterruptedException {
        if (app != null) app.stop();
    }

    @Test
    void everyRowIsTakenOnce() throws Exception {
        var feed = home.resolve("feed.yml");
        var generated = new GeneratedFeed(BYTES);
        Files.copy(generated, feed);
        var offers = generated.offers();
        app = new PackagedApp(home, Map.of());
        app.start();
        token = token();
        var key = UUID.randomUUID().toString();
        var id = sent(feed, key).getString("id");

        var killedAt = new ArrayList<Integer>();
        for (var kill = 1; kill <= KILLS; kill++) {
            killedAt.add(reach(id, offers * kill / (KILLS + 1)));
            app.kill();
            app.start();
        }
        reach(id, Integer.MAX_VALUE);

        System.out.printf("%d offers, killed after rows %s%n", offers, killedAt);
        var report = report(id);
        assertThat(report.getString("state")).isEqualTo("DONE");
        assertThat(List.of(report.getInteger("rows"), report.getInteger("added"), report.getInteger("refused")))
                .containsExactly(offers, offers, 0);
        assertThat(killedAt).as("some rows were taken before each kill").allMatch(rows -> rows > 0 && rows < offers);
        assertThat(number("select count(*) from audit_stock where sku like 'bulk-%'"))
                .isEqualTo(offers);
        assertThat(
                        number(
                                "select count(*) from audit_stock where sku like 'bulk-%' and (received <> 3 or available <> 3)"))
                .isZero();

        assertThat(sent(feed, key).getString("id")).as("the same key").isEqualTo(id);
        var again = sent(feed, UUID.randomUUID().toString()).getString("id");
        reach(again, Integer.MAX_VALUE);
        assertThat(report(again).getInteger("same")).isEqualTo(offers);
        assertThat(number("select count(*) from audit_stock where sku like 'bulk-%' and received <> 3"))
                .isZero();
    }

    /** Waits until so many rows are reported, or the import is over; says how many there are. */
    private int reach(String id, int rows) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var report = report(id);
            if (report.getInteger("rows") >= Math.max(1, rows) || OVER.contains(report.getString("state")))
                return report.getInteger("rows");
            Thread.sleep(50);
        }
        throw new AssertionError("the import stands still: " + report(id));
    }

    private String token() throws IOException, InterruptedException {
        var answer = app.http()
                .send(
                        HttpRequest.newBuilder(URI.create(app.url() + "/api/v1/franchise/tokens"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"login\": \"catalogue\", \"password\": \"demo\", \"name\": \"crash\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new JsonObject(answer.body()).getString("token");
    }

    private JsonObject sent(Path feed, String key) throws IOException, InterruptedException {
        var answer = app.http()
                .send(
                        to("?filename=feed.yml&texts=ru")
                                .header("Content-Type", "application/octet-stream")
                                .header("Idempotency-Key", key)
                                .POST(HttpRequest.BodyPublishers.ofFile(feed))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return new JsonObject(answer.body());
    }

    private JsonObject report(String id) throws IOException, InterruptedException {
        var answer = app.http().send(to("/" + id).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(app.url() + "/api/v1/office/imports" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private int number(String sql) throws SQLException, IOException {
        try (var audit = app.asAuditor();
                var rows = audit.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
