package dev.prilavok.kernel.paper;

/**
 * A column of a table on paper.
 *
 * @param share of the width, beside the shares of the others
 * @param isNumber numbers stand on the right
 */
public record Column(String title, float share, boolean isNumber) {
    /** A column of words. */
    public static Column text(String title, float share) {
        return new Column(title, share, false);
    }

    /** A column of numbers and sums. */
    public static Column number(String title, float share) {
        return new Column(title, share, true);
    }
}
