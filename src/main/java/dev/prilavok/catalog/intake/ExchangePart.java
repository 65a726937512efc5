package dev.prilavok.catalog.intake;

/** A catalogue or a package of offers in a file of 1C. */
final class ExchangePart {
    /** What it lists. */
    enum Kind {
        PRODUCTS,
        OFFERS
    }

    private final Kind kind;
    private final boolean isFull;
    private String catalogue = "";
    private boolean namesGoods;

    ExchangePart(Kind kind, boolean isFull) {
        this.kind = kind;
        this.isFull = isFull;
    }

    /** A part that was told in full, as a session remembers it. */
    static ExchangePart full(String kept) {
        var space = kept.indexOf(' ');
        var part = new ExchangePart(Kind.valueOf(kept.substring(0, space)), true);
        part.ofCatalogue(kept.substring(space + 1));
        part.namesGoods();
        return part;
    }

    Kind kind() {
        return kind;
    }

    String catalogue() {
        return catalogue;
    }

    void ofCatalogue(String id) {
        catalogue = id;
    }

    void namesGoods() {
        namesGoods = true;
    }

    /** Whether what it does not list is not there any more. */
    boolean isFull() {
        return isFull && !catalogue.isEmpty() && (kind == Kind.PRODUCTS || namesGoods);
    }
}
