package dev.prilavok.returns.buyer;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.function.Function;

/** A step of a buyer's claim that cannot be. */
public final class BuyerClaimRefused extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient Function<BuyerClaimMessages, String> why;

    private BuyerClaimRefused(String code, int status, Function<BuyerClaimMessages, String> why) {
        super(code, status);
        this.why = why;
    }

    static BuyerClaimRefused moved(BuyerClaimState state) {
        return new BuyerClaimRefused("claim-moved", 409, say -> say.moved(say.state(state)));
    }

    static BuyerClaimRefused nothingReceived() {
        return new BuyerClaimRefused("nothing-received", 409, BuyerClaimMessages::nothingReceived);
    }

    static BuyerClaimRefused words() {
        return new BuyerClaimRefused("words-missing", 422, BuyerClaimMessages::wordsMissing);
    }

    static BuyerClaimRefused reason() {
        return new BuyerClaimRefused("reason-missing", 422, BuyerClaimMessages::reasonMissing);
    }

    static BuyerClaimRefused nothingChosen() {
        return new BuyerClaimRefused("nothing-chosen", 422, BuyerClaimMessages::nothingChosen);
    }

    static BuyerClaimRefused cardNumber() {
        return new BuyerClaimRefused("card-number", 422, BuyerClaimMessages::cardNumber);
    }

    static BuyerClaimRefused unknownPhoto() {
        return new BuyerClaimRefused("unknown-photo", 422, BuyerClaimMessages::unknownPhoto);
    }

    @Override
    public String say(Locale locale) {
        return why.apply(Texts.of(BuyerClaimMessages.class, locale));
    }
}
