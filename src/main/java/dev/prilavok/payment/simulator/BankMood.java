package dev.prilavok.payment.simulator;

/**
 * How an acted provider behaves.
 *
 * @param slowMillis pause before each answer
 * @param down whether every answer is 500 and nothing is done
 * @param deaf how many questions are done without an answer
 * @param twoStages whether a paid payment waits until we take it
 * @param repeats how often each piece of news is told
 * @param shuffles whether news come in any order
 * @param silent whether no news are told at all
 * @param refusesBack whether money is not given back
 * @param slowBack whether money goes back only when it is looked at again
 */
public record BankMood(
        long slowMillis,
        boolean down,
        int deaf,
        boolean twoStages,
        int repeats,
        boolean shuffles,
        boolean silent,
        boolean refusesBack,
        boolean slowBack) {
    /** A provider on a good day. */
    public static final BankMood GOOD = new BankMood(0, false, 0, false, 1, false, false, false, false);

    public BankMood broken() {
        return new BankMood(slowMillis, true, deaf, twoStages, repeats, shuffles, silent, refusesBack, slowBack);
    }

    /** Does what the next questions ask and hangs up before it has answered. */
    public BankMood deaf(int questions) {
        return new BankMood(slowMillis, down, questions, twoStages, repeats, shuffles, silent, refusesBack, slowBack);
    }

    public BankMood inTwoStages() {
        return new BankMood(slowMillis, down, deaf, true, repeats, shuffles, silent, refusesBack, slowBack);
    }

    public BankMood repeating(int times) {
        return new BankMood(slowMillis, down, deaf, twoStages, times, shuffles, silent, refusesBack, slowBack);
    }

    public BankMood quiet() {
        return new BankMood(slowMillis, down, deaf, twoStages, repeats, shuffles, true, refusesBack, slowBack);
    }

    public BankMood refusing() {
        return new BankMood(slowMillis, down, deaf, twoStages, repeats, shuffles, silent, true, slowBack);
    }

    public BankMood slowly() {
        return new BankMood(slowMillis, down, deaf, twoStages, repeats, shuffles, silent, refusesBack, true);
    }
}
