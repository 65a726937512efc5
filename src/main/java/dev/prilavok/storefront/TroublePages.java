package dev.prilavok.storefront;

import dev.prilavok.kernel.ErrorPage;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refusals and failures in the shop's own voice. */
@ApplicationScoped
class TroublePages implements ErrorPage {
    private static final Set<String> SOLD = Set.of("out-of-stock", "not-for-sale");
    private static final Set<String> STALE = Set.of("quote-expired", "price-changed");
    static final String CLOSED = "shop-closed";

    private final ShopRequest request;
    private final Lang lang;

    TroublePages(ShopRequest request, Lang lang) {
        this.request = request;
        this.lang = lang;
    }

    @Override
    public Optional<TemplateInstance> of(Trouble trouble) {
        return request.isForShop() ? Optional.of(Templates.state(page(trouble))) : Optional.empty();
    }

    private StatePage page(Trouble trouble) {
        var say = Texts.of(TroubleMessages.class, lang.locale());
        var home = NavLink.to(request.base() + "/", say.goHome());
        var basket = NavLink.to(request.base() + "/basket", say.goBasket());
        if (trouble.status() >= 500 && !trouble.code().equals(CLOSED))
            return new StatePage(say.brokenTitle(), say.brokenText(), List.of(home), trouble.requestId());
        if (trouble.status() == 404 && trouble.code().equals("not-found"))
            return new StatePage(say.notFoundTitle(), say.notFoundText(), List.of(home), null);
        if (trouble.code().equals(CLOSED)) return new StatePage(say.closedTitle(), say.closedText(), contacts(), null);
        if (SOLD.contains(trouble.code()))
            return new StatePage(say.soldOutTitle(), trouble.text(), List.of(basket, home), null);
        if (STALE.contains(trouble.code()))
            return new StatePage(say.expiredTitle(), trouble.text(), List.of(basket), null);
        return new StatePage(say.stopTitle(), trouble.text(), List.of(home), null);
    }

    private List<NavLink> contacts() {
        var say = Texts.of(StorefrontMessages.class, lang.locale());
        return Reach.of(request.shop().contacts(), say).stream()
                .map(way -> NavLink.to(way.href(), way.name()))
                .toList();
    }
}
