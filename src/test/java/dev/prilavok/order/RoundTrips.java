package dev.prilavok.order;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts what this thread asks the database: the driver logs each message of the protocol, and a Sync ends each round trip.
 */
final class RoundTrips extends Handler implements AutoCloseable {
    private static final Logger PROTOCOL = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final Thread counted = Thread.currentThread();
    private final List<String> statements = new ArrayList<>();
    private int count;

    RoundTrips() {
        setLevel(Level.ALL);
        PROTOCOL.setLevel(Level.FINEST);
        PROTOCOL.setUseParentHandlers(false);
        PROTOCOL.addHandler(this);
    }

    int count() {
        return count;
    }

    /** Texts of the statements, for the message of a failed assertion. */
    List<String> statements() {
        return statements;
    }

    @Override
    public void publish(LogRecord message) {
        if (Thread.currentThread() != counted) return;
        var text = String.valueOf(message.getMessage());
        if (text.contains("FE=> Sync")) count++;
        if (text.contains("simple execute") && message.getParameters() == null) statements.add(text);
        if (text.contains("FE=> Execute")) statements.add(text);
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        PROTOCOL.removeHandler(this);
        PROTOCOL.setLevel(null);
        PROTOCOL.setUseParentHandlers(true);
    }
}
