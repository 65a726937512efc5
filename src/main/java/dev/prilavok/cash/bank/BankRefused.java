package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A line of the bank cannot be read, matched or taken back. */
public final class BankRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<BankMessages, String> text;

    private BankRefused(String code, int status, Function<BankMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static BankRefused noCandidate() {
        return new BankRefused("bank-no-candidate", 409, BankMessages::noCandidate);
    }

    static BankRefused notReady() {
        return new BankRefused("bank-not-ready", 409, BankMessages::notReady);
    }

    static BankRefused tooMuch() {
        return new BankRefused("bank-too-much", 409, BankMessages::tooMuch);
    }

    static BankRefused undone() {
        return new BankRefused("bank-undone", 409, BankMessages::undoneAlready);
    }

    static BankRefused monthClosed() {
        return new BankRefused("bank-month-closed", 409, BankMessages::monthClosed);
    }

    static BankRefused noReason() {
        return new BankRefused("reason-missing", 422, BankMessages::noReason);
    }

    static BankRefused file(String code, Function<BankMessages, String> text) {
        return new BankRefused(code, 422, text);
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(BankMessages.class, locale));
    }
}
