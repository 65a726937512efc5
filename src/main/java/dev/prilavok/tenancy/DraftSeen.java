package dev.prilavok.tenancy;

/**
 * What somebody had before his eyes when he saved.
 *
 * @param stamp of the part when its form was opened
 * @param tab the open form: what it wrote itself is nobody else's change
 * @param over whether he was told and saves all the same
 */
public record DraftSeen(String stamp, String tab, boolean over) {
    /** For whoever does not look first, such as one button of a list. */
    public static final DraftSeen WHATEVER = new DraftSeen("", "", true);
}
