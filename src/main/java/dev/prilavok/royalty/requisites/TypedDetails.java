package dev.prilavok.royalty.requisites;

import org.joda.money.CurrencyUnit;

/** Bank details as a person typed them, blanks and all. */
public record TypedDetails(
        String currency, String holder, String inn, String bic, String bank, String account, String corrAccount) {
    static final int LONGEST = 160;

    static TypedDetails nothing(CurrencyUnit currency) {
        return new TypedDetails(currency.getCode(), "", "", "", "", "", "");
    }

    /** The same without blanks, in capitals where the bank writes so. */
    TypedDetails plain() {
        return new TypedDetails(
                currency.strip(),
                words(holder),
                compact(inn),
                compact(bic),
                words(bank),
                compact(account),
                compact(corrAccount));
    }

    boolean isRussian() {
        return currency.equals("RUB");
    }

    private static String words(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static String compact(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f-]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
