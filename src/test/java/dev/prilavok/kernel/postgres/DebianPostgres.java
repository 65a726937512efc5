package dev.prilavok.kernel.postgres;

import dev.prilavok.kernel.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of the system's own package on a folder of its own, run by an ordinary user and prepared as the README tells an
 * administrator: db/prepare.sql through psql.
 */
public final class DebianPostgres {
    private static final Path BINARIES =
            Path.of(System.getProperty("prilavok.test.postgres.bin", "/usr/lib/postgresql/15/bin"));
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final Path home;
    private final int port;
    private final Map<String, String> passwords = Map.of(
            "postgres",
            Ids.token(),
            "owner_password",
            Ids.token(),
            "app_password",
            Ids.token(),
            "audit_password",
            Ids.token());

    private DebianPostgres(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** Starts one, or nothing when the package is not installed here. */
    public static Optional<DebianPostgres> start() {
        if (!Files.isExecutable(BINARIES.resolve("postgres")) || !Files.isExecutable(BINARIES.resolve("psql")))
            return Optional.empty();
        try (var free = new ServerSocket(0)) {
            var server = new DebianPostgres(Files.createTempDirectory("prilavok-debian-"), free.getLocalPort());
            free.close();
            server.run();
            return Optional.of(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What QUARKUS_DATASOURCE_JDBC_URL and its companions would say. */
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + port + "/prilavok",
                "quarkus.datasource.password", password("app_password"),
                "quarkus.datasource.owner.password", password("owner_password"));
    }

    private String password(String of) {
        return passwords.getOrDefault(of, "");
    }

    private void run() throws IOException, InterruptedException {
        if (isRoot())
            Files.setOwner(
                    home, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        var data = home.resolve("data").toString();
        run(Map.of(), "sh", "-c", "umask 077; printf %s \"$1\" > \"$2\"", "sh", password("postgres"), initial());
        run(
                Map.of(),
                binary("initdb"),
                "-D",
                data,
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile",
                initial(),
                "-E",
                "UTF8",
                "--locale",
                "C.UTF-8",
                "--no-sync");
        var server = process(
                        binary("postgres"),
                        "-D",
                        data,
                        "-p",
                        String.valueOf(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "fsync=off",
                        "-c",
                        "max_connections=150")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-debian-postgres"));
        await();
        prepare();
    }

    // The very command of the README.
    private void prepare() throws IOException, InterruptedException {
        run(
                Map.of("PGPASSWORD", password("postgres")),
                binary("psql"),
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-U",
                "postgres",
                "-d",
                "postgres",
                "-X",
                "-v",
                "ON_ERROR_STOP=1",
                "-v",
                "owner_password=" + password("owner_password"),
                "-v",
                "app_password=" + password("app_password"),
                "-v",
                "audit_password=" + password("audit_password"),
                "-f",
                script().toString());
    }

    private Path script() throws IOException {
        var copy = home.resolve("prepare.sql");
        Files.copy(Path.of("src/main/resources/db/prepare.sql"), copy);
        return copy;
    }

    private void await() throws InterruptedException {
        for (var i = 0; i < 300; i++) {
            try (var connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password("postgres"))) {
                if (connection.isValid(5)) return;
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("PostgreSQL of " + BINARIES + " did not start; see " + home.resolve("log"));
    }

    private void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) server.destroyForcibly().waitFor();
            Place.delete(home);
        } catch (IOException | InterruptedException left) {
            System.err.println("The folder " + home + " is left.");
        }
    }

    private void run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var process = process(command);
        process.environment().putAll(environment);
        if (process.start().waitFor() != 0)
            throw new IllegalStateException(command[0] + " failed: " + Files.readString(home.resolve("log")));
    }

    private ProcessBuilder process(String... command) {
        var whole = new ArrayList<String>(isRoot() ? AS_NOBODY : List.of());
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()));
    }

    private String initial() {
        return home.resolve("initial").toString();
    }

    private static String binary(String name) {
        return BINARIES.resolve(name).toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
