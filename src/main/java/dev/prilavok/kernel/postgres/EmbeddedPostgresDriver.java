package dev.prilavok.kernel.postgres;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Understands {@code jdbc:embedded-postgresql:DIR} and hands every other URL to pgjdbc; an empty DIR is a throw-away server for tests.
 * So the database stays plain run-time configuration, and with an external URL no server starts.
 */
public class EmbeddedPostgresDriver implements Driver {
    private static final String PREFIX = "jdbc:embedded-postgresql:";
    private static final String PASSWORD = "password";

    private final Driver postgres = new org.postgresql.Driver();

    /** Starts the server on the booting thread: a start inside connect() would outlast the pool's acquisition timeout. */
    public EmbeddedPostgresDriver() {
        embeddedUrl(ConfigProvider.getConfig()).ifPresent(EmbeddedPostgresDriver::startOrSayWhyNot);
    }

    /** The configured URL when it asks for an embedded server. */
    static Optional<String> embeddedUrl(Config config) {
        return config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .filter(EmbeddedPostgresDriver::isOurs);
    }

    /** The data directory in such a URL; null for a server that is thrown away. */
    static @Nullable Path directory(String url) {
        var directory = url.substring(PREFIX.length());
        return directory.isEmpty() ? null : Path.of(directory);
    }

    // A person at a terminal gets one sentence, not the stack of everything that waits for the database. Nothing else
    // runs yet.
    @SuppressWarnings("SystemExitOutsideMain")
    private static void startOrSayWhyNot(String url) {
        try {
            server(url);
        } catch (ServerRefused refused) {
            if (LaunchMode.current() != LaunchMode.NORMAL) throw refused;
            Logger.getLogger(EmbeddedPostgresDriver.class.getName()).severe(refused.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!isOurs(url)) return postgres.connect(url, info);
        var server = server(url);
        var withPassword = new Properties();
        withPassword.putAll(info);
        var user = info.getProperty("user", "");
        if (!info.containsKey(PASSWORD)) withPassword.setProperty(PASSWORD, server.passwordOf(user));
        return postgres.connect(server.jdbcUrl(), withPassword);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return isOurs(url) || postgres.acceptsURL(url);
    }

    private static boolean isOurs(String url) {
        return url.startsWith(PREFIX);
    }

    private static EmbeddedServer server(String url) {
        return EmbeddedServer.on(directory(url));
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return isOurs(url) ? new DriverPropertyInfo[0] : postgres.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }
}
