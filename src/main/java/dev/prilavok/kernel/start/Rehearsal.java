package dev.prilavok.kernel.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the packaged application once on a database that is thrown away, looks at its pages and ends it; the JVM keeps the classes of
 * that start in an archive beside the start jar. An archive serves the Java that made it; every other one starts without it.
 */
public final class Rehearsal {
    private static final String ARCHIVE = "app-cds.jsa";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path application;
    private final Path tenants;
    private final Path stage;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Rehearsal(Path application, Path tenants, Path stage) throws IOException {
        this.application = application;
        this.tenants = tenants;
        this.stage = stage;
        this.port = freePort();
    }

    /** The folder of the packaged application, and the folder of the shops' files. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var application = Path.of(arguments[0]).toAbsolutePath().normalize();
        new StartJar(application).flatten();
        var stage = Files.createTempDirectory("prilavok-rehearsal-");
        try {
            new Rehearsal(application, Path.of(arguments[1]).toAbsolutePath(), stage).play();
        } finally {
            delete(stage);
        }
    }

    private void play() throws IOException, InterruptedException {
        var archive = stage.resolve(ARCHIVE);
        var log = stage.resolve("log");
        var jvm = start(archive, log);
        try {
            if (!isUp(jvm)) {
                System.err.println(
                        "The rehearsal did not come to its first page, so starts go without a class archive. It said:\n"
                                + Files.readString(log));
                return;
            }
            for (var page : pages()) answer(page);
        } finally {
            jvm.destroy();
            if (!jvm.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) jvm.destroyForcibly();
        }
        if (Files.exists(archive))
            Files.move(archive, application.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
        else System.err.println("This Java has written no class archive; starts go without it.");
    }

    private Process start(Path archive, Path log) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-XX:TieredStopAtLevel=1", "-Xlog:cds=off"));
        setting(command, "quarkus.http.host", "127.0.0.1");
        setting(command, "quarkus.http.port", port);
        setting(command, "quarkus.datasource.jdbc.url", "jdbc:embedded-postgresql:" + stage.resolve("data/pg"));
        setting(command, "prilavok.data", stage.resolve("data"));
        setting(command, "prilavok.platform.url", "http://localhost:" + port);
        setting(command, "prilavok.platform.tenants", tenants);
        command.addAll(List.of("-jar", StartJar.NAME));
        var builder = new ProcessBuilder(command)
                .directory(application.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // whatever this machine is set up for, a rehearsal must not touch it
        builder.environment().keySet().removeIf(name -> name.matches("(PRILAVOK|QUARKUS|KEYCLOAK)_.*"));
        return builder.start();
    }

    private static void setting(List<String> command, String name, Object value) {
        command.add("-D" + name + "=" + value);
    }

    private boolean isUp(Process jvm) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (jvm.isAlive() && System.nanoTime() < end) {
            if (answer("/q/health/ready") == 200) return true;
            Thread.sleep(100);
        }
        return false;
    }

    private List<String> pages() throws IOException {
        var pages = new ArrayList<>(List.of("/login", "/"));
        try (var shops = Files.list(tenants)) {
            shops.filter(Files::isDirectory).sorted().forEach(shop -> pages.add("/s/" + shop.getFileName() + "/"));
        }
        return pages;
    }

    private int answer(String page) throws InterruptedException {
        var ask = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(ask, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
