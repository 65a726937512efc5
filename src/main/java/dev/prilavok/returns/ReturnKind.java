package dev.prilavok.returns;

/** What the buyer wants for the goods. */
public enum ReturnKind {
    /** The money. */
    RETURN,
    /** Another size of the same thing. */
    EXCHANGE
}
