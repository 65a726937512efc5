package dev.prilavok.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One PostgreSQL server on one data directory: started, or adopted when a killed JVM left it behind, and stopped with this JVM. */
final class EmbeddedServer {
    private static final Logger LOG = Logger.getLogger(EmbeddedServer.class);
    private static final Map<String, EmbeddedServer> RUNNING = new ConcurrentHashMap<>();
    private static final String THROW_AWAY = "prilavok.throw-away-postgres";
    static final String SUPERUSER = "postgres";
    static final String APPLICATION = "prilavok_app";
    private static final String DATABASE = "prilavok";
    static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final String CANNOT_CONNECT_NOW = "57P03";

    private final int port;
    private final Secrets secrets;

    private EmbeddedServer(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** The server on a data directory; null means one that is thrown away with the JVM. */
    static EmbeddedServer on(@Nullable Path directory) {
        var running = RUNNING.get(key(directory));
        return running == null ? on(directory, Wishes.configured()) : running;
    }

    /** As {@link #on(Path)}, for whoever asks before the application's configuration is there. */
    static EmbeddedServer on(@Nullable Path directory, Wishes wishes) {
        return RUNNING.computeIfAbsent(key(directory), key -> {
            try {
                return directory == null
                        ? throwAway(wishes)
                        : kept(new Place(directory.toAbsolutePath().normalize(), wishes));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static String key(@Nullable Path directory) {
        return directory == null ? "" : directory.toString();
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
    private static EmbeddedServer throwAway(Wishes wishes) throws IOException {
        var known = System.getProperty(THROW_AWAY);
        if (known != null) {
            var place = new Place(Path.of(known).resolve("pg"), wishes);
            return new EmbeddedServer(
                    Postmaster.read(place.data()).orElseThrow().port(), Secrets.of(place, false));
        }
        var place = new Place(Files.createTempDirectory("prilavok-pg-").resolve("pg"), wishes);
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
        server.stopWithJvm(place, true);
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
        var secrets = Secrets.of(place, place.isFresh());
        var server = new EmbeddedServer(Launch.start(place, secrets, durable), secrets);
        server.stopWithJvm(place, durable);
        server.prepare();
        return server;
    }

    /** Runs what an administrator would run by hand on an external server, once. */
    private void prepare() {
        try (var connection = connect("postgres", SUPERUSER);
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) return;
            }
            for (var sql : PrepareScript.statements(secrets::passwordOf)) statement.execute(sql);
            for (var sql : PrepareScript.quickLogins(secrets::passwordOf)) statement.execute(sql);
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

    private void stopWithJvm(Place place, boolean keep) {
        Runnable stop = () -> Shutdown.of(place, keep, this::isInUse);
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop-postgres"));
        } catch (IllegalStateException ending) {
            stop.run();
            throw new ServerRefused("The application ended while its database was starting.", ending);
        }
    }

    private boolean isInUse() {
        try (var connection =
                        DriverManager.getConnection(jdbcUrl("postgres"), SUPERUSER, secrets.passwordOf(SUPERUSER));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException | RuntimeException | LinkageError gone) {
            return false;
        }
    }
}
