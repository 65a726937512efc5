package dev.prilavok.identity;

/** How much waits behind a place of the menu; rooms above answer for their own places. Asked outside a transaction. */
public interface MenuCount {
    /** The key of the place. */
    String place();

    /** How much waits for this person. */
    int waiting();
}
