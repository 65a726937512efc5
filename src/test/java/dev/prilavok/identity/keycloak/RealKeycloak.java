package dev.prilavok.identity.keycloak;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts the Keycloak that the profile has unpacked, with our realm, and switches it on in the application. */
public class RealKeycloak implements QuarkusTestResourceLifecycleManager {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private @Nullable Process server;

    @Override
    public Map<String, String> start() {
        try {
            var port = freePort();
            var home = Path.of(System.getProperty("keycloak.home"));
            var realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    Path.of("src/test/resources/keycloak/prilavok-realm.json"),
                    realms.resolve("prilavok-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            server = run(home, port);
            var realm = "http://localhost:" + port + "/realms/prilavok";
            await(realm, server);
            return Map.of(
                    "keycloak.enabled", "true", "keycloak.url", realm, "keycloak.secret", "for-tests-only-replace-it");
        } catch (IOException failure) {
            stop();
            throw new IllegalStateException("Keycloak does not start", failure);
        }
    }

    private static Process run(Path home, int port) throws IOException {
        var log = Files.createDirectories(Path.of("target"))
                .resolve("keycloak.log")
                .toFile();
        var command = new ProcessBuilder(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    private static void await(String realm, Process server) throws IOException {
        var client = HttpClient.newHttpClient();
        var end = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(end)) {
            try {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(realm)).build(), HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) return;
                Thread.sleep(500);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new IOException("no answer from " + realm + ", see target/keycloak.log");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (server == null) return;
        // kc.sh hands over to Java: the children go first
        var all = Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(RealKeycloak::end);
    }

    private static void end(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            process.destroyForcibly();
        } catch (InterruptedException | ExecutionException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
