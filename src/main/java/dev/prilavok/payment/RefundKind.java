package dev.prilavok.payment;

/** Why money goes back. */
public enum RefundKind {
    /** What was paid for will not come. */
    CANCELLED,
    /** More was paid than it came to. */
    SURPLUS,
    /** Goods came back within the legal term. */
    RETURN,
    /** The buyer would rather pay at the door. */
    AT_THE_DOOR,
    /** It was paid when it could not be paid any more. */
    LATE
}
