package dev.prilavok.kernel;

/**
 * Durable work that runs after the commit, at least once, also after a crash. Implementations are beans; {@code run} starts outside
 * any transaction and scope.
 *
 * @param <P> a record of ids: payloads are stored as JSON and hold no personal data
 */
public interface Job<P> {
    /** The record that payloads are read into. */
    Class<P> payload();

    /** Does the work; an exception puts it off with growing pauses. */
    void run(P payload);
}
