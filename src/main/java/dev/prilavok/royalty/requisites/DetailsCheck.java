package dev.prilavok.royalty.requisites;

/** What bank details have to be before money may go there. */
final class DetailsCheck {
    private DetailsCheck() {}

    /**
     * Looks at every field.
     *
     * @throws RequisitesRefused for the first that cannot be right
     */
    static void check(TypedDetails typed) {
        if (isEmptyOrLong(typed.holder())) throw RequisitesRefused.holder();
        if (isEmptyOrLong(typed.bank())) throw RequisitesRefused.bank();
        if (typed.isRussian()) russian(typed);
        else european(typed);
    }

    private static void russian(TypedDetails typed) {
        if (!CheckDigits.isInn(typed.inn())) throw RequisitesRefused.inn();
        if (!CheckDigits.isBik(typed.bic())) throw RequisitesRefused.bik();
        if (!CheckDigits.isAccount(typed.account(), typed.bic())) throw RequisitesRefused.account();
        if (!CheckDigits.isCorrAccount(typed.corrAccount(), typed.bic())) throw RequisitesRefused.corrAccount();
    }

    private static void european(TypedDetails typed) {
        if (!CheckDigits.isSwift(typed.bic())) throw RequisitesRefused.swift();
        if (!CheckDigits.isIban(typed.account())) throw RequisitesRefused.iban();
    }

    private static boolean isEmptyOrLong(String words) {
        return words.isEmpty() || words.length() > TypedDetails.LONGEST;
    }
}
