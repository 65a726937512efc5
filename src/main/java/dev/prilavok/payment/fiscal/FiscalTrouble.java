package dev.prilavok.payment.fiscal;

/** What keeps a receipt from being registered. */
public enum FiscalTrouble {
    /** Nobody answers; it is asked again by itself. */
    SILENT,
    /** The registrar refused it. */
    REFUSED,
    /** Nobody to register receipts is configured. */
    NO_REGISTRAR,
    /** A marked thing has no code. */
    MARKS,
    /** The tax rate is none that a receipt knows. */
    VAT,
    /** The franchisee who sells has no tax number. */
    SUPPLIER,
    /** The registrar prints no such receipt: it is printed by a till, and its number is written down. */
    BY_TILL
}
