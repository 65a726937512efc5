package dev.prilavok.royalty.requisites;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** Bank details that cannot be right; the field says which. */
public final class RequisitesRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<RequisitesMessages, String> text;

    private RequisitesRefused(String code, int status, Function<RequisitesMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    private static RequisitesRefused of(String field, Function<RequisitesMessages, String> text) {
        return (RequisitesRefused) new RequisitesRefused("wrong-" + field, 422, text).at(field);
    }

    static RequisitesRefused holder() {
        return of("holder", RequisitesMessages::wrongHolder);
    }

    static RequisitesRefused inn() {
        return of("inn", RequisitesMessages::wrongInn);
    }

    static RequisitesRefused bik() {
        return of("bic", RequisitesMessages::wrongBik);
    }

    static RequisitesRefused swift() {
        return of("bic", RequisitesMessages::wrongSwift);
    }

    static RequisitesRefused bank() {
        return of("bank", RequisitesMessages::wrongBank);
    }

    static RequisitesRefused account() {
        return of("account", RequisitesMessages::wrongAccount);
    }

    static RequisitesRefused iban() {
        return of("account", RequisitesMessages::wrongIban);
    }

    static RequisitesRefused corrAccount() {
        return of("corrAccount", RequisitesMessages::wrongCorrAccount);
    }

    static RequisitesRefused password() {
        return of("password", RequisitesMessages::wrongPassword);
    }

    static RequisitesRefused same() {
        return (RequisitesRefused)
                new RequisitesRefused("same-requisites", 409, RequisitesMessages::same).at("account");
    }

    static RequisitesRefused why() {
        return of("why", RequisitesMessages::whyNeeded);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(RequisitesMessages.class, locale));
    }
}
