package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A payout or a batch cannot go this step now. */
public final class PayoutRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<PayoutMessages, String> text;

    private PayoutRefused(String code, int status, Function<PayoutMessages, String> text) {
        super(code, status);
        this.text = text;
    }

    static PayoutRefused secondPerson() {
        return new PayoutRefused("second-person", 409, PayoutMessages::secondPerson);
    }

    static PayoutRefused moved() {
        return new PayoutRefused("payout-moved", 409, PayoutMessages::moved);
    }

    static PayoutRefused changed() {
        return new PayoutRefused("batch-changed", 409, PayoutMessages::changed);
    }

    static PayoutRefused nothing() {
        return new PayoutRefused("nothing-to-pay", 409, PayoutMessages::nothing);
    }

    static PayoutRefused submitted() {
        return new PayoutRefused("already-submitted", 409, PayoutMessages::submitted);
    }

    static PayoutRefused why() {
        return (PayoutRefused) new PayoutRefused("why-needed", 422, PayoutMessages::whyNeeded).at("why");
    }

    static PayoutRefused evidence() {
        return (PayoutRefused) new PayoutRefused("evidence-needed", 422, PayoutMessages::evidenceNeeded).at("evidence");
    }

    static PayoutRefused day() {
        return (PayoutRefused) new PayoutRefused("wrong-day", 422, PayoutMessages::wrongDay).at("day");
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(PayoutMessages.class, locale));
    }
}
