package dev.prilavok.returns;

/** What a person may do with a return now. */
record ReturnMay(
        boolean approve,
        boolean decline,
        boolean transit,
        boolean lost,
        boolean receive,
        boolean inspect,
        boolean decide,
        boolean send,
        boolean settle,
        boolean cancel) {
    /** Whoever asked in the buyer's place may only call it off. */
    static ReturnMay onlyCancel(boolean cancel) {
        return new ReturnMay(false, false, false, false, false, false, false, false, false, cancel);
    }

    public boolean anything() {
        return approve || decline || transit || lost || receive || inspect || decide || send || settle || cancel;
    }
}
