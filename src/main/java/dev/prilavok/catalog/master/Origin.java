package dev.prilavok.catalog.master;

/** Where a change of goods came from. */
public enum Origin {
    /** It was there before its history began, or somebody changed the tables past the house. */
    FOUND,
    CONSOLE,
    IMPORT,
    /** An import was taken back. */
    UNDO,
    /** An old version was restored. */
    RESTORED,
    SCHEDULED,
    /** Two products became one. */
    MERGED
}
