package dev.prilavok.cash.registers;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** A register cannot go this step now. */
public final class RegisterRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<RegisterMessages, Locale, String> text;

    private RegisterRefused(String code, BiFunction<RegisterMessages, Locale, String> text) {
        super(code, 409);
        this.text = text;
    }

    static RegisterRefused secondPerson() {
        return new RegisterRefused("second-person", (say, locale) -> say.secondPerson());
    }

    static RegisterRefused moved() {
        return new RegisterRefused("register-moved", (say, locale) -> say.moved());
    }

    static RegisterRefused waits() {
        return new RegisterRefused("register-waits", (say, locale) -> say.stillWaits());
    }

    static RegisterRefused beingWritten() {
        return new RegisterRefused("register-being-written", (say, locale) -> say.beingWritten());
    }

    static RegisterRefused rows(String rows) {
        return new RegisterRefused("register-rows", (say, locale) -> say.rowsUnreadable(rows));
    }

    static RegisterRefused currency() {
        return new RegisterRefused("register-currency", (say, locale) -> say.currencyUnknown());
    }

    static RegisterRefused noFile() {
        return new RegisterRefused("file-missing", (say, locale) -> say.noFile());
    }

    static RegisterRefused otherSum(Money expected) {
        return new RegisterRefused("bank-sum-differs", (say, locale) -> say.otherSum(Moneys.shown(expected, locale)));
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(RegisterMessages.class, locale), locale);
    }
}
