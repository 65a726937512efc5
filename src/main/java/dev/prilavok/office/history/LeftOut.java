package dev.prilavok.office.history;

/** A row that is not told again, and why. */
record LeftOut(HistoryRow row, Why why) {
    enum Why {
        SERVICE("a service, not goods"),
        NO_PRICE("a price of zero, or no pieces"),
        NO_SALE("a cancellation without an earlier sale");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
