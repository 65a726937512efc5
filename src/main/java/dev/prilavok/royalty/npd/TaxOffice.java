package dev.prilavok.royalty.npd;

import java.util.Optional;

/** The tax office's service for partners. It answers later: a question gets a number, and the number an answer. */
interface TaxOffice {
    /** Whether there is anybody to ask. */
    boolean isThere();

    /**
     * Asks for a receipt; the same receipt twice is one.
     *
     * @return the number of the question
     * @throws TaxOfficeTrouble when it was not taken
     */
    String register(Receipt receipt);

    /** Takes a receipt back. */
    String cancel(Receipt receipt);

    /** Asks whether somebody is registered as self-employed. */
    String status(String inn);

    /**
     * The answer to a question; empty while it is being worked on.
     *
     * @throws TaxOfficeTrouble when the question is refused or nobody answers
     */
    Optional<Answer> answer(String message);

    /** What came back: some of it, by what was asked. */
    record Answer(String receipt, String link, String result, String registeredSince, String unregisteredSince) {
        boolean isRegistered() {
            return !registeredSince.isEmpty() && unregisteredSince.isEmpty();
        }
    }
}
