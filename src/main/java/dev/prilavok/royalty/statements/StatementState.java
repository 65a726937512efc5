package dev.prilavok.royalty.statements;

/** How far a statement is; a live draft is not kept, so it has no state. */
public enum StatementState {
    CALCULATED,
    REVIEWED,
    /** Numbered, hashed, frozen, and seen by the franchisee. */
    ISSUED,
    /** By the franchisee, or by silence. */
    ACCEPTED,
    DISPUTED,
    /** Every dispute is answered. */
    RESOLVED,
    /** Paid out, or nothing was left to pay. */
    SETTLED,
    ARCHIVED;

    /** Whether the franchisee sees it. */
    public boolean isIssued() {
        return ordinal() >= ISSUED.ordinal();
    }

    /** Whether lines may be disputed still. */
    boolean isDisputable() {
        return this == ISSUED || this == DISPUTED;
    }
}
