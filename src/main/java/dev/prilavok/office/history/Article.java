package dev.prilavok.office.history;

/** An article with what the files say of it: its prices and how many of it are sold. */
record Article(String code, String name, long lowest, long highest, int pieces) {
    private static final int COST_PERCENT = 60;

    /** Half of the lowest price, down to the penny. */
    long wholesale() {
        return Math.max(1, lowest / 2);
    }

    long cost() {
        return Math.max(1, wholesale() * COST_PERCENT / 100);
    }

    Article and(HistoryRow row) {
        return new Article(
                code,
                name.isEmpty() ? row.name() : name,
                Math.min(lowest, row.pennies()),
                Math.max(highest, row.pennies()),
                pieces + row.pieces());
    }

    static Article of(HistoryRow row) {
        return new Article(row.article(), row.name(), row.pennies(), row.pennies(), row.pieces());
    }
}
