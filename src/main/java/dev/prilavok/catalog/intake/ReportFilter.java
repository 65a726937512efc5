package dev.prilavok.catalog.intake;

/** Which rows of a report to show. */
public enum ReportFilter {
    ALL("true"),
    ADDED("outcome = 'ADDED'"),
    CHANGED("outcome = 'CHANGED'"),
    SAME("outcome = 'SAME'"),
    REFUSED("outcome = 'REFUSED'"),
    /** Missing from a full feed. */
    WITHDRAWN("outcome = 'WITHDRAWN'"),
    /** Taken, but something about it should be mended. */
    NOTED("problem is not null and outcome not in ('REFUSED', 'WITHDRAWN')"),
    /** Undoing could not put everything back: somebody changed the goods since, or their stock is promised. */
    LEFT("back in ('CHANGED_SINCE', 'STOCK_HELD')");

    private final String condition;

    ReportFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
