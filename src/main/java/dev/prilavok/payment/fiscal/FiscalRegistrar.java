package dev.prilavok.payment.fiscal;

import org.jspecify.annotations.Nullable;

/** Whoever registers receipts with the tax office for us. */
public interface FiscalRegistrar {
    /** What became of a receipt. */
    enum Outcome {
        /** Taken in; asked about later. */
        PENDING,
        REGISTERED,
        /** Refused for good: it needs a change or another try under a new key. */
        REFUSED
    }

    /**
     * An answer.
     *
     * @param id the registrar's key of the receipt
     * @param number what proves that it is registered
     * @param trouble what keeps it, when it is refused
     */
    record Answer(
            Outcome outcome,
            @Nullable String id,
            @Nullable String number,
            @Nullable FiscalTrouble trouble) {
        static Answer refused(FiscalTrouble trouble) {
            return new Answer(Outcome.REFUSED, null, null, trouble);
        }
    }

    /** Where the buyer gets the receipt. */
    record Contact(String phone, @Nullable String email) {}

    /** Nobody answered: whether the receipt was taken in is unknown. */
    final class Silent extends Exception {
        private static final long serialVersionUID = 1;

        public Silent(Throwable cause) {
            super(cause);
        }

        public Silent(String why) {
            super(why);
        }
    }

    /**
     * Gives a receipt in, under its key: the same key twice is one receipt.
     *
     * @throws Silent when it is not known whether it was taken in
     */
    Answer send(FiscalDocument receipt, Contact buyer) throws Silent;

    /**
     * Asks what became of a receipt.
     *
     * @throws Silent when nobody answered
     */
    Answer read(String id) throws Silent;
}
