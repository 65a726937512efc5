package dev.prilavok.payment;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;

/** A payment cannot be made or given back now. */
public final class PaymentRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private PaymentRefused(String code, int status) {
        super(code, status);
    }

    /** Nobody takes this currency for us. */
    static PaymentRefused noProvider() {
        return new PaymentRefused("no-payment-provider", 409);
    }

    /** The provider will not begin. */
    static PaymentRefused notOpened() {
        return new PaymentRefused("payment-not-opened", 503);
    }

    /** There is nothing to pay, or it is too late to pay it. */
    public static PaymentRefused nothingToPay() {
        return new PaymentRefused("nothing-to-pay", 409);
    }

    /** What was paid cannot be given back now. */
    public static PaymentRefused notNow() {
        return new PaymentRefused("not-to-be-given-back", 409);
    }

    /** The file of a settlement is not readable. */
    static PaymentRefused unreadable() {
        return new PaymentRefused("settlement-unreadable", 422);
    }

    @Override
    public String say(Locale locale) {
        var say = Texts.of(PaymentMessages.class, locale);
        return switch (code()) {
            case "no-payment-provider" -> say.noProvider();
            case "payment-not-opened" -> say.notOpened();
            case "nothing-to-pay" -> say.nothingToPay();
            case "not-to-be-given-back" -> say.notToBeGivenBack();
            default -> say.settlementUnreadable();
        };
    }
}
