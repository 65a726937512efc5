package dev.prilavok.royalty.requisites;

/** Bank details whose digits are right. */
public final class DetailsFixture {
    public static final String BIK = "044525225";

    private DetailsFixture() {}

    public static TypedDetails russian() {
        return russian("40817810400000000000");
    }

    /** Others that fit too: …0700000000001, …0000000000002. */
    public static TypedDetails russian(String account) {
        return new TypedDetails(
                "RUB", "Иванова Анна Петровна", "771234567859", BIK, "ПАО Сбербанк", account, "30101810400000000225");
    }

    public static TypedDetails european() {
        return new TypedDetails("EUR", "Liga Berzina", "", "HABALV22", "Swedbank", "LV80 BANK 0000 4351 9500 1", "");
    }
}
