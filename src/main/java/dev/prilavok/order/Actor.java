package dev.prilavok.order;

/**
 * Who moves an order, for its history.
 *
 * @param name a login or a name of staff; never a buyer's
 */
public record Actor(Kind kind, String name) {
    /** The parties of the state machine. */
    public enum Kind {
        BUYER,
        FRANCHISEE,
        HEAD_OFFICE,
        WAREHOUSE,
        COURIER,
        PAYMENT,
        SYSTEM
    }

    public static Actor buyer() {
        return new Actor(Kind.BUYER, "buyer");
    }

    public static Actor franchisee(String name) {
        return new Actor(Kind.FRANCHISEE, name);
    }

    public static Actor headOffice(String name) {
        return new Actor(Kind.HEAD_OFFICE, name);
    }

    public static Actor warehouse(String name) {
        return new Actor(Kind.WAREHOUSE, name);
    }

    public static Actor courier(String name) {
        return new Actor(Kind.COURIER, name);
    }

    /** A provider of payments. */
    public static Actor payment(String provider) {
        return new Actor(Kind.PAYMENT, provider);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, "system");
    }
}
