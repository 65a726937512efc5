package dev.prilavok.catalog.intake;

/** Which rows of a report to show. */
public enum ReportFilter {
    ALL("true"),
    ADDED("outcome = 'ADDED'"),
    CHANGED("outcome = 'CHANGED'"),
    SAME("outcome = 'SAME'"),
    REFUSED("outcome = 'REFUSED'"),
    /** Taken, but something about it should be mended. */
    NOTED("problem is not null and outcome <> 'REFUSED'");

    private final String condition;

    ReportFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
