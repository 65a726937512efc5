package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The application as people run it: the jar in a JVM of its own, on a data directory of its own, with the shipped shops. */
final class PackagedApp {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final Path home;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    PackagedApp(Path home, Map<String, String> settings) {
        this.home = home;
        this.settings = settings;
    }

    String url() {
        return "http://localhost:" + port;
    }

    HttpClient http() {
        return http;
    }

    /** Starts it and returns how long it took until it was ready to serve. */
    Duration start() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx600m");
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dprilavok.platform.url=" + url());
        command.add("-Dprilavok.data=" + home.resolve("data"));
        command.add("-Dprilavok.platform.tenants=" + Path.of("tenants").toAbsolutePath());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(Path.of("target", "quarkus-app", "quarkus-run.jar")
                .toAbsolutePath()
                .toString());
        process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("app.log").toFile()))
                .start();
        while (!isReady()) {
            assertThat(process.isAlive())
                    .as(() -> "the application runs; it said:\n" + said())
                    .isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
            Thread.sleep(50);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** As when the machine's owner pulls the plug of the process, not of the database. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    /** A connection of the role that auditors use. */
    Connection asAuditor() throws SQLException, IOException {
        var secrets = new Properties();
        try (var in = Files.newInputStream(home.resolve("data/pg.secrets"))) {
            secrets.load(in);
        }
        var databasePort = Files.readAllLines(home.resolve("data/pg/postmaster.pid"))
                .get(3)
                .trim();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/prilavok", "audit", secrets.getProperty("audit"));
    }

    private boolean isReady() throws InterruptedException {
        try {
            var ask = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String said() {
        try {
            return Files.readString(home.resolve("app.log"));
        } catch (IOException unreadable) {
            return "nothing";
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
