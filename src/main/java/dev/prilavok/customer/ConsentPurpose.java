package dev.prilavok.customer;

/** What a buyer may agree to; each is asked, kept and withdrawn apart from the others. */
public enum ConsentPurpose {
    /** Personal data for this order: nothing can be delivered without it. */
    ORDER_PROCESSING("consent"),
    /** News and offers; never a condition of an order. */
    MARKETING("marketing");

    private final String page;

    ConsentPurpose(String page) {
        this.page = page;
    }

    /** The shop's page that holds the text. */
    String page() {
        return page;
    }
}
