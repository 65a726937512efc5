package dev.prilavok.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P7: from starting the JVM of the packaged application to its first page, with a database that is there already. The reference is the
 * same start without the class-data archive. The package must be there: {@code mvn -DskipTests package} first.
 */
class StartBench {
    private static final Path APPLICATION = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final String ARCHIVE = "-XX:SharedArchiveFile=app-cds.jsa";
    private static final String LIGHT_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path home;

    @Test
    void firstPage() throws Exception {
        assumeTrue(Files.exists(APPLICATION.resolve("app-cds.jsa")), "nothing is packaged: mvn -DskipTests package");
        System.out.printf("first start of all, with the demo network  %d ms%n", start(List.of(ARCHIVE)));
        print("without the archive", List.of());
        print("with the archive", List.of(ARCHIVE));
        print("and the light compiler only", List.of(ARCHIVE, LIGHT_COMPILER));
    }

    private void print(String how, List<String> flags) throws Exception {
        start(flags); // what the file system remembers is no part of it
        var times = new ArrayList<Long>();
        for (var round = 0; round < 2 * Load.rounds() - 1; round++) times.add(start(flags));
        times.sort(null);
        System.out.printf("%-28s median %d ms of %s%n", how, times.get(times.size() / 2), times);
    }

    /** Milliseconds from the JVM's start to the first page. */
    private long start(List<String> flags) throws IOException, InterruptedException {
        var port = freePort();
        var begun = System.nanoTime();
        var jvm = jvm(flags, port);
        try {
            while (!isShown(port)) {
                assertThat(jvm.isAlive()).as("the application runs").isTrue();
                assertThat(System.nanoTime() - begun).isLessThan(PATIENCE.toNanos());
                Thread.sleep(10);
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        } finally {
            jvm.destroy();
            assertThat(jvm.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process jvm(List<String> flags, int port) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dprilavok.data=" + home.resolve("data"));
        command.add("-Dprilavok.platform.tenants=" + Path.of("tenants").toAbsolutePath());
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return new ProcessBuilder(command)
                .directory(APPLICATION.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
    }

    private boolean isShown(int port) throws InterruptedException {
        try {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/s/anna/"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
