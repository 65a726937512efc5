package dev.prilavok.returns;

/** How the goods get back. */
public enum ReturnWay {
    /** Our own courier comes for them. */
    COURIER,
    /** The buyer leaves them at a pickup point. */
    PICKUP,
    /** The buyer posts them himself. */
    POST,
    /** The buyer brings them to the warehouse. */
    WAREHOUSE
}
