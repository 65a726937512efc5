package dev.prilavok.royalty.payouts;

import java.util.Map;

/** A bank that takes payment files from a program (host to host). Without one, a person takes the file there. */
interface BankChannel {
    /** Whether there is one. */
    boolean isThere();

    /**
     * Gives a file to the bank, once: whoever calls does not call again, whatever the answer.
     *
     * @return by the end-to-end name of each payment that the bank refused, why; what it took is absent
     * @throws NoBankAnswer when nobody knows what became of it
     */
    Map<String, String> submit(String message, byte[] pain) throws NoBankAnswer;

    /** The bank may have taken the file, or not. */
    final class NoBankAnswer extends Exception {
        private static final long serialVersionUID = 1;

        NoBankAnswer(String what) {
            super(what);
        }
    }
}
