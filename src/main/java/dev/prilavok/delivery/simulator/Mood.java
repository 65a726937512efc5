package dev.prilavok.delivery.simulator;

/**
 * How an acted carrier behaves.
 *
 * @param slowMillis pause before each answer
 * @param hangs whether questions get no answer for a minute
 * @param down whether every answer is 503
 * @param numberAfterMillis how long an order waits for its number, and a paper until it is made
 * @param repeats how often each piece of news is told
 * @param shuffles whether news come in any order
 * @param silent whether no news are told at all
 * @param stranger whether our login is taken for a wrong one
 * @param shortBy kopecks that are missing in what it says of buyers' money
 */
public record Mood(
        long slowMillis,
        boolean hangs,
        boolean down,
        long numberAfterMillis,
        int repeats,
        boolean shuffles,
        boolean silent,
        boolean stranger,
        long shortBy) {
    /** A carrier on a good day. */
    public static final Mood GOOD = new Mood(0, false, false, 0, 1, false, false, false, 0);

    public Mood hanging() {
        return new Mood(slowMillis, true, down, numberAfterMillis, repeats, shuffles, silent, stranger, shortBy);
    }

    public Mood broken() {
        return new Mood(slowMillis, hangs, true, numberAfterMillis, repeats, shuffles, silent, stranger, shortBy);
    }

    public Mood slow(long millis) {
        return new Mood(millis, hangs, down, numberAfterMillis, repeats, shuffles, silent, stranger, shortBy);
    }

    public Mood thinking(long millis) {
        return new Mood(slowMillis, hangs, down, millis, repeats, shuffles, silent, stranger, shortBy);
    }

    public Mood repeating(int times) {
        return new Mood(slowMillis, hangs, down, numberAfterMillis, times, shuffles, silent, stranger, shortBy);
    }

    public Mood shuffling() {
        return new Mood(slowMillis, hangs, down, numberAfterMillis, repeats, true, silent, stranger, shortBy);
    }

    public Mood quiet() {
        return new Mood(slowMillis, hangs, down, numberAfterMillis, repeats, shuffles, true, stranger, shortBy);
    }

    public Mood forgetful() {
        return new Mood(slowMillis, hangs, down, numberAfterMillis, repeats, shuffles, silent, true, shortBy);
    }

    public Mood shortBy(long kopecks) {
        return new Mood(slowMillis, hangs, down, numberAfterMillis, repeats, shuffles, silent, stranger, kopecks);
    }
}
