package dev.prilavok.catalog.intake;

/** One row of a feed cannot be taken; the others go on. */
final class RowRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient RowProblem problem;

    RowRefused(RowProblem.Code code, Object... facts) {
        super(code.name(), null, false, false);
        this.problem = RowProblem.of(code, facts);
    }

    RowProblem problem() {
        return problem;
    }
}
