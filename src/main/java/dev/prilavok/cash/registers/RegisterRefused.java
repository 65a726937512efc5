package dev.prilavok.cash.registers;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A register cannot go this step now. */
public final class RegisterRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<RegisterMessages, String> text;

    private RegisterRefused(String code, Function<RegisterMessages, String> text) {
        super(code, 409);
        this.text = text;
    }

    static RegisterRefused secondPerson() {
        return new RegisterRefused("second-person", RegisterMessages::secondPerson);
    }

    static RegisterRefused moved() {
        return new RegisterRefused("register-moved", RegisterMessages::moved);
    }

    static RegisterRefused waits() {
        return new RegisterRefused("register-waits", RegisterMessages::stillWaits);
    }

    static RegisterRefused otherSum(String expected) {
        return new RegisterRefused("bank-sum-differs", say -> say.otherSum(expected));
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(RegisterMessages.class, locale));
    }
}
