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
    /** Somebody changed the goods after the import, so undoing left them alone. */
    LEFT("back = 'CHANGED_SINCE'");

    private final String condition;

    ReportFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
