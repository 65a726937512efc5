package dev.prilavok.kernel.postgres;

import io.quarkus.runtime.configuration.ConfigUtils;
import org.jboss.logging.Logger;

/**
 * Starts the embedded server beside the application, which needs as long to load its classes as the server to come up. Whatever goes
 * wrong here is tried again, and told, when the application asks for its first connection.
 */
public final class DatabaseAhead {
    private DatabaseAhead() {}

    public static void start() {
        var ahead = new Thread(DatabaseAhead::tryToStart, "database-ahead");
        ahead.setDaemon(true);
        ahead.start();
        // an application that gives up early must not leave a server behind that has just come up
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(ahead), "await-database-ahead"));
    }

    // The configuration of the application is not there yet, and a second one must not be registered in its place.
    private static void tryToStart() {
        try {
            var config = ConfigUtils.emptyConfigBuilder().build();
            EmbeddedPostgresDriver.embeddedUrl(config)
                    .ifPresent(url -> EmbeddedServer.on(EmbeddedPostgresDriver.directory(url), Wishes.of(config)));
        } catch (RuntimeException toldLater) {
            Logger.getLogger(DatabaseAhead.class).debug("The database did not start ahead", toldLater);
        }
    }

    private static void await(Thread ahead) {
        try {
            ahead.join(EmbeddedServer.LONGEST_START.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
