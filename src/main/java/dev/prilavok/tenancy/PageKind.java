package dev.prilavok.tenancy;

import java.util.Set;

/** Whose a page is: the law's words are head office's, the usual ones every shop has, others are its own. */
public enum PageKind {
    LEGAL,
    USUAL,
    OWN;

    private static final Set<String> BY_LAW = Set.of("offer", "privacy", "consent", "marketing");
    private static final Set<String> EVERYWHERE = Set.of("about", "contacts", "delivery", "returns");

    /** The kind of the page of that address. */
    public static PageKind of(String name) {
        if (BY_LAW.contains(name)) return LEGAL;
        return EVERYWHERE.contains(name) ? USUAL : OWN;
    }

    /** Whether a shop may do without it: how things come and go back, and whom to ask, buyers must always find. */
    public static boolean mayHide(String name) {
        return of(name) == OWN || name.equals("about");
    }
}
