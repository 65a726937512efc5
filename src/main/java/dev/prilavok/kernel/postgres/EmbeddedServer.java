package dev.prilavok.kernel.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server on one data directory: started, or adopted when a killed JVM left it behind, and stopped with this JVM. */
final class EmbeddedServer {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final Map<String, EmbeddedServer> RUNNING = new ConcurrentHashMap<>();
    private static final String THROW_AWAY = "prilavok.throw-away-postgres";
    private static final String SUPERUSER = "postgres";
    private static final String APPLICATION = "prilavok_app";
    private static final String DATABASE = "prilavok";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final String CANNOT_CONNECT_NOW = "57P03";

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
                        : kept(new Place(directory.toAbsolutePath().normalize()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String passwordOf(String role) {
        return secrets.passwordOf(role);
    }

    // Live reload and test profiles load this class anew in the same JVM; the server they share is remembered by the
    // JVM itself.
    private static EmbeddedServer throwAway() throws IOException {
        var known = System.getProperty(THROW_AWAY);
        if (known != null) {
            var place = new Place(Path.of(known).resolve("pg"));
            return new EmbeddedServer(
                    Postmaster.read(place.data()).orElseThrow().port(), Secrets.of(place, false));
        }
        var place = new Place(Files.createTempDirectory("prilavok-pg-").resolve("pg"));
        place.makeRoom();
        var server = start(place, false);
        System.setProperty(THROW_AWAY, place.around().toString());
        return server;
    }

    private static EmbeddedServer kept(Place place) {
        try {
            place.makeRoom();
            place.lock();
            place.refuseOtherMajor();
            var left = Postmaster.read(place.data()).filter(Postmaster::isAlive);
            if (left.isPresent() && Files.exists(place.unfinished())) {
                Shutdown.atOnce(place);
                left = Optional.empty();
            }
            return left.isPresent() ? adopted(place, left.get()) : started(place);
        } catch (IOException failure) {
            throw ServerTrouble.explain(place, place.logLength(), failure);
        }
    }

    private static EmbeddedServer adopted(Place place, Postmaster left) {
        LOG.infof("Adopting the PostgreSQL that was left running on %s (process %d)", place.data(), left.pid());
        var server = new EmbeddedServer(left.port(), Secrets.of(place, false));
        server.prepare();
        server.checkPromises();
        stopWithJvm(place, true);
        return server;
    }

    private static EmbeddedServer started(Place place) throws IOException {
        place.clearUnfinished();
        if (place.isFresh()) Files.createFile(place.unfinished());
        var server = start(place, true);
        server.checkPromises();
        Files.deleteIfExists(place.unfinished());
        return server;
    }

    private static EmbeddedServer start(Place place, boolean durable) throws IOException {
        refuseTakenPort();
        var logBefore = place.logLength();
        var secrets = Secrets.of(place, place.isFresh());
        try {
            var builder = builder(place, durable).setConnectConfig("password", secrets.passwordOf(SUPERUSER));
            if (place.isFresh()) {
                Files.deleteIfExists(place.initial());
                Secrets.createPrivate(place.initial());
                Files.writeString(place.initial(), secrets.passwordOf(SUPERUSER));
                builder.setLocaleConfig("pwfile", place.initial().toString());
            }
            var postgres = builder.start();
            place.closeBinaries();
            stopWithJvm(place, durable);
            var server = new EmbeddedServer(postgres.getPort(), secrets);
            server.prepare();
            return server;
        } catch (IOException | IllegalStateException failure) {
            throw ServerTrouble.explain(place, logBefore, failure);
        } finally {
            Files.deleteIfExists(place.initial());
        }
    }

    private static EmbeddedPostgres.Builder builder(Place place, boolean durable) {
        var log = place.log().toFile();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(place.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(place.binaries().toFile())
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setDataDirectoryCustomizer(directory -> allowOnlyPasswordsOnLoopback(directory.toPath()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "und");
        configuredPort().ifPresent(builder::setPort);
        if (isLinux()) builder.setLocaleConfig("lc-ctype", "C.UTF-8");
        settings(durable).forEach(builder::setServerConfig);
        return builder;
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
                Map.entry("log_min_error_statement", "panic"),
                // nor the DETAIL line, which names the values of the row
                Map.entry("log_error_verbosity", "terse"));
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
    private void prepare() {
        try (var connection = connect("postgres", SUPERUSER);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) return;
            }
            for (var sql : PrepareScript.statements(secrets::passwordOf)) statement.execute(sql);
        } catch (SQLException failure) {
            throw new ServerRefused(
                    "The embedded PostgreSQL runs, but its roles could not be made: " + failure.getMessage(), failure);
        }
    }

    private void checkPromises() {
        try (var application = connect(DATABASE, APPLICATION);
                var superuser = connect(DATABASE, SUPERUSER)) {
            Promises.check(application, superuser);
        } catch (SQLException failure) {
            throw new ServerRefused(
                    "The embedded PostgreSQL runs, but does not let Prilavok in: " + failure.getMessage(), failure);
        }
    }

    // A server that recovers after a crash says "not yet" for a while.
    private Connection connect(String database, String role) throws SQLException {
        var patience = System.nanoTime() + LONGEST_START.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(jdbcUrl(database), role, secrets.passwordOf(role));
            } catch (SQLException failure) {
                if (!CANNOT_CONNECT_NOW.equals(failure.getSQLState()) || System.nanoTime() > patience) throw failure;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new ServerRefused("The start was interrupted.", hurried);
        }
    }

    private static void stopWithJvm(Place place, boolean keep) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Shutdown.of(place, keep), "stop-postgres"));
    }

    private static Optional<Integer> configuredPort() {
        return ConfigProvider.getConfig().getOptionalValue("prilavok.postgres.port", Integer.class);
    }

    // PostgreSQL would say it only in its log, and whoever listens there might be taken for it.
    private static void refuseTakenPort() {
        configuredPort().ifPresent(port -> {
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException taken) {
                throw new ServerRefused(
                        "The database's port %d is taken by another program. Leave prilavok.postgres.port unset, or choose another port."
                                .formatted(port),
                        taken);
            }
        });
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }
}
