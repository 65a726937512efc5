package dev.prilavok.payment.fiscal;

import java.util.EnumSet;
import java.util.Set;

/** How far a receipt is. */
public enum FiscalState {
    REQUIRED,
    /** Given to the registrar, who has not said yet that it is registered. */
    SENT,
    REGISTERED,
    /** Refused, or nobody answered; tried again by itself for a while, then by hand. */
    FAILED,
    /** Never given to anybody, and not needed any more. */
    CANCELLED,
    /** Taken back by a receipt of refund. */
    REFUND_ISSUED,
    /** The carrier who takes the money prints it; we never print a second one. */
    BY_CARRIER;

    static final Set<FiscalState> OPEN = EnumSet.of(REQUIRED, SENT, FAILED);

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
