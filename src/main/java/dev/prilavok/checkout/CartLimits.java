package dev.prilavok.checkout;

import dev.prilavok.kernel.Moneys;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What one delivery may bring: so many pieces, so much to choose from, for so much. */
@ApplicationScoped
class CartLimits {
    private final CheckoutConfig config;

    CartLimits(CheckoutConfig config) {
        this.config = config;
    }

    void refuseTooMuch(Cart cart) {
        if (cart.units() > config.units()) throw CheckoutRefusal.tooManyUnits(config.units());
        var sets = cart.lines().stream()
                .map(CartLine::set)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(set -> set, Collectors.counting()));
        if (sets.size() > config.sets()) throw CheckoutRefusal.tooManySets(config.sets());
        if (sets.values().stream().anyMatch(sizes -> sizes > config.sizesInSet()))
            throw CheckoutRefusal.tooManySizes(config.sizesInSet());
        refuseTooDear(cart);
    }

    private void refuseTooDear(Cart cart) {
        var figure = config.value().get(cart.currency().getCode());
        if (figure == null) return;
        var most = Money.of(cart.currency(), figure, RoundingMode.HALF_UP);
        if (Moneys.minor(cart.goodsMax()) > Moneys.minor(most)) throw CheckoutRefusal.tooDear(most);
    }
}
