package dev.prilavok.kernel.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server on one data directory: started, or adopted when a killed JVM left it behind, and stopped with this JVM. */
final class EmbeddedServer {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final Map<String, EmbeddedServer> RUNNING = new ConcurrentHashMap<>();
    static final String MAJOR = "18";

    private final int port;
    private final Secrets secrets;

    private EmbeddedServer(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** The server on a data directory; null means one that is thrown away with the JVM. */
    static EmbeddedServer on(@Nullable Path directory) {
        return RUNNING.computeIfAbsent(directory == null ? "" : directory.toString(), key -> {
            try {
                return directory == null
                        ? throwAway()
                        : kept(directory.toAbsolutePath().normalize());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/prilavok";
    }

    String passwordOf(String role) {
        return secrets.passwordOf(role);
    }

    // Live reload and test profiles load this class anew in the same JVM; the server they share is remembered by the
    // JVM itself.
    private static EmbeddedServer throwAway() throws IOException {
        var known = System.getProperty("prilavok.throw-away-postgres");
        if (known != null) {
            var home = Path.of(known);
            return new EmbeddedServer(
                    Postmaster.read(home.resolve("pg")).orElseThrow().port(),
                    Secrets.of(home.resolve("pg.secrets"), false));
        }
        var home = Files.createTempDirectory("prilavok-pg-");
        var server = start(home.resolve("pg"), false);
        System.setProperty("prilavok.throw-away-postgres", home.toString());
        return server;
    }

    private static EmbeddedServer kept(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        lock(directory);
        refuseOtherMajor(directory);
        var left = Postmaster.read(directory).filter(Postmaster::isAlive);
        if (left.isPresent()) {
            LOG.infof(
                    "Adopting the PostgreSQL that was left running on %s (process %d)",
                    directory, left.get().pid());
            var secrets = Secrets.of(secretsOf(directory), false);
            var server = new EmbeddedServer(left.get().port(), secrets);
            server.prepare();
            stopWithJvm(directory, true);
            return server;
        }
        return start(directory, true);
    }

    // Held until the JVM ends, however it ends: the operating system lets go of it. The channel hangs on the JVM's properties, because
    // a collected channel lets go early and a reloaded class would forget it.
    private static void lock(Path directory) throws IOException {
        var key = "prilavok.postgres-lock." + directory;
        if (System.getProperties().containsKey(key)) return;
        var file = directory.resolveSibling(directory.getFileName() + ".lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new ServerRefused("Another Prilavok is running on the data directory " + directory
                    + ". Stop it, or give this one its own with -Dprilavok.data=DIR.");
        }
        System.getProperties().put(key, channel);
    }

    private static void refuseOtherMajor(Path directory) throws IOException {
        var version = directory.resolve("PG_VERSION");
        if (!Files.exists(version)) return;
        var major = Files.readString(version).trim();
        if (!major.equals(MAJOR))
            throw new ServerRefused(
                    "The data directory %s was made by PostgreSQL %s, and this Prilavok brings PostgreSQL %s. Restore a backup"
                                    .formatted(directory, major, MAJOR)
                            + " into an empty directory, or run that server yourself and set QUARKUS_DATASOURCE_JDBC_URL.");
    }

    private static EmbeddedServer start(Path directory, boolean durable) throws IOException {
        var fresh = !Files.exists(directory.resolve("PG_VERSION"));
        var secrets = Secrets.of(secretsOf(directory), fresh);
        var binaries = binaries(directory);
        Files.createDirectories(binaries);
        var password = directory.resolveSibling(directory.getFileName() + ".initial");
        var log = directory.resolveSibling(directory.getFileName() + ".log").toFile();
        try {
            if (fresh) {
                Files.deleteIfExists(password);
                Secrets.createPrivate(password);
                Files.writeString(password, secrets.passwordOf("postgres"));
            }
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setConnectConfig("password", secrets.passwordOf("postgres"))
                    .setDataDirectoryCustomizer(dir -> allowOnlyPasswordsOnLoopback(dir.toPath()))
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und");
            configuredPort().ifPresent(builder::setPort);
            if (isLinux()) builder.setLocaleConfig("lc-ctype", "C.UTF-8");
            if (fresh) builder.setLocaleConfig("pwfile", password.toString());
            settings(durable).forEach(builder::setServerConfig);
            var postgres = builder.start();
            stopWithJvm(directory, durable);
            var server = new EmbeddedServer(postgres.getPort(), secrets);
            server.prepare();
            return server;
        } catch (IOException | IllegalStateException failure) {
            throw ServerTrouble.explain(directory, log.toPath(), failure);
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private static Map<String, String> settings(boolean durable) {
        var promise = durable ? "on" : "off";
        return Map.ofEntries(
                Map.entry("fsync", promise),
                Map.entry("synchronous_commit", promise),
                Map.entry("full_page_writes", promise),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("max_connections", "120"),
                Map.entry("shared_buffers", "192MB"),
                Map.entry("timezone", "UTC"),
                Map.entry("lc_messages", "C"),
                Map.entry("log_statement", "none"),
                Map.entry("log_parameter_max_length", "0"),
                Map.entry("log_parameter_max_length_on_error", "0"),
                // the failing statement's text may hold an address; the application logs the code of the error
                Map.entry("log_min_error_statement", "panic"));
    }

    private static void allowOnlyPasswordsOnLoopback(Path directory) {
        try {
            Files.writeString(
                    directory.resolve("pg_hba.conf"),
                    "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs what an administrator would run by hand on an external server, once. */
    private void prepare() throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", secrets.passwordOf("postgres"));
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = 'prilavok'")) {
                if (found.next()) return;
            }
            for (var sql : PrepareScript.statements(secrets::passwordOf)) statement.execute(sql);
        } catch (SQLException failure) {
            throw new ServerRefused(
                    "The embedded PostgreSQL started, but its roles could not be made: " + failure.getMessage(),
                    failure);
        }
    }

    private static void stopWithJvm(Path directory, boolean keep) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> Shutdown.of(directory, binaries(directory), keep), "stop-postgres"));
    }

    private static Path binaries(Path directory) {
        return ConfigProvider.getConfig()
                .getOptionalValue("prilavok.postgres.binaries", Path.class)
                .orElse(directory.resolveSibling("pg-bin"))
                .toAbsolutePath();
    }

    private static Path secretsOf(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".secrets");
    }

    private static java.util.Optional<Integer> configuredPort() {
        return ConfigProvider.getConfig().getOptionalValue("prilavok.postgres.port", Integer.class);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }
}
