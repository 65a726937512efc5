package dev.prilavok.returns.claims;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A step of a claim that cannot be. */
public final class ClaimRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<ClaimMessages, String> why;

    private ClaimRefused(String code, int status, Function<ClaimMessages, String> why) {
        super(code, status);
        this.why = why;
    }

    static ClaimRefused moved(ClaimState state) {
        return new ClaimRefused("claim-moved", 409, say -> say.moved(say.state(state)));
    }

    static ClaimRefused sum() {
        return new ClaimRefused("claim-sum", 422, ClaimMessages::sumWrong);
    }

    static ClaimRefused note() {
        return new ClaimRefused("note-missing", 422, ClaimMessages::noteMissing);
    }

    static ClaimRefused secondPerson() {
        return new ClaimRefused("second-person", 409, ClaimMessages::secondPerson);
    }

    @Override
    public String say(Locale locale) {
        return why.apply(Texts.of(ClaimMessages.class, locale));
    }
}
