package dev.prilavok.storefront;

/** What a buyer typed, never null and never longer than a field; prints nothing of it. */
record Typed(
        String phone,
        String name,
        String city,
        String cityId,
        String address,
        String way,
        String email,
        String comment,
        boolean consent,
        boolean news) {
    static final Typed NOTHING = new Typed("", "", "", "", "", "", "", "", false, false);

    @Override
    public String toString() {
        return "Typed(***)";
    }
}
