package dev.prilavok.checkout;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** Something that a basket or an order form cannot do; the code says which. */
public final class CheckoutRefusal extends Refusal {
    private static final long serialVersionUID = 1;

    private final transient BiFunction<CheckoutMessages, Locale, String> text;
    private final transient Map<String, Object> facts;

    private CheckoutRefusal(
            String code, int status, Map<String, Object> facts, BiFunction<CheckoutMessages, Locale, String> text) {
        super(code, status);
        this.text = text;
        this.facts = facts;
    }

    static CheckoutRefusal notSoldHere() {
        return new CheckoutRefusal("not-sold-here", 409, Map.of(), (say, locale) -> say.notSoldHere());
    }

    static CheckoutRefusal notAnAlternative() {
        return new CheckoutRefusal("not-an-alternative", 422, Map.of(), (say, locale) -> say.notAnAlternative());
    }

    static CheckoutRefusal noTrial() {
        return new CheckoutRefusal("no-trial", 422, Map.of(), (say, locale) -> say.noTrial());
    }

    static CheckoutRefusal tooManySizes(int most) {
        return new CheckoutRefusal(
                "too-many-sizes", 422, Map.of("most", most), (say, locale) -> say.tooManySizes(most));
    }

    static CheckoutRefusal tooManySets(int most) {
        return new CheckoutRefusal("too-many-sets", 422, Map.of("most", most), (say, locale) -> say.tooManySets(most));
    }

    static CheckoutRefusal tooManyUnits(int most) {
        return new CheckoutRefusal(
                "too-many-units", 422, Map.of("most", most), (say, locale) -> say.tooManyUnits(most));
    }

    static CheckoutRefusal tooDear(Money most) {
        return new CheckoutRefusal(
                "basket-too-dear",
                422,
                Map.of(
                        "mostMinor",
                        Moneys.minor(most),
                        "currency",
                        most.getCurrencyUnit().getCode()),
                (say, locale) -> say.tooDear(Moneys.shown(most, locale)));
    }

    static CheckoutRefusal nothingToOrder() {
        return new CheckoutRefusal("nothing-to-order", 409, Map.of(), (say, locale) -> say.nothingToOrder());
    }

    static CheckoutRefusal quantityToMend() {
        return new CheckoutRefusal("quantity-to-mend", 409, Map.of(), (say, locale) -> say.quantityToMend());
    }

    static CheckoutRefusal basketChanged() {
        return new CheckoutRefusal("basket-changed", 409, Map.of(), (say, locale) -> say.basketChanged());
    }

    static CheckoutRefusal looksAutomated() {
        return new CheckoutRefusal("looks-automated", 422, Map.of(), (say, locale) -> say.looksAutomated());
    }

    static CheckoutRefusal wrongCode() {
        return new CheckoutRefusal("wrong-code", 422, Map.of(), (say, locale) -> say.wrongCode());
    }

    static CheckoutRefusal keyMissing() {
        return new CheckoutRefusal("idempotency-key-missing", 400, Map.of(), (say, locale) -> say.keyMissing());
    }

    @Override
    public String say(Locale locale) {
        return text.apply(Texts.of(CheckoutMessages.class, locale), locale);
    }

    @Override
    public Map<String, Object> details() {
        return facts;
    }
}
