package dev.prilavok.storefront;

import dev.prilavok.checkout.Ways;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Consents;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.order.GiftWraps;
import dev.prilavok.order.Quote;
import dev.prilavok.storefront.OrderForm.FormError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the one screen of an order together: who and where, the ways, the exact sum, what is wrong. */
@ApplicationScoped
class OrderScreen {
    private static final int POINTS_SHOWN = 2;

    private final Towns towns;
    private final Consents consents;
    private final GiftWraps gifts;
    private final Clock clock;

    OrderScreen(Towns towns, Consents consents, GiftWraps gifts, Clock clock) {
        this.towns = towns;
        this.consents = consents;
        this.gifts = gifts;
        this.clock = clock;
    }

    /** What a form is to be made of. */
    record Asked(
            Shown shown,
            FormSetting setting,
            Typed typed,
            Priced priced,
            List<FormError> errors,
            @Nullable String notice) {
        Asked wrapping(@Nullable String price) {
            var plain = price == null ? typed.plain() : typed;
            return new Asked(shown, setting.wrapping(price), plain, priced, errors, notice);
        }
    }

    /** A form and its sum; without a quote there is nothing to agree to yet. */
    record Screen(OrderForm form, Sum sum, @Nullable Quote quote) {}

    Screen show(Asked form) {
        var asked = form.wrapping(wrap(form.shown()));
        var city = towns.meant(asked.shown(), asked.typed()).orElse(null);
        if (city == null) return withoutTown(asked);
        var ways = asked.priced().ways(city.id());
        return ways.open().isEmpty() ? withoutWays(asked, city, ways) : withSum(asked, city, ways);
    }

    private @Nullable String wrap(Shown shown) {
        return gifts.price(shown.shop())
                .map(price -> price.isZero() ? shown.buying().deliveryFree() : shown.money(price))
                .orElse(null);
    }

    /** Whether the sum that was shown is the sum of what the form says now: same town, same way, a present or not. */
    boolean isSettled(Shown shown, Typed typed, @Nullable String quoted) {
        return towns.meant(shown, typed)
                        .filter(city -> city.id().toString().equals(typed.cityId()))
                        .isPresent()
                && OrderForm.quoted(typed).equals(quoted);
    }

    private Screen withSum(Asked asked, City city, Ways ways) {
        var shown = asked.shown();
        var chosen = ways.open().stream()
                .filter(way -> value(way).equals(asked.typed().way()))
                .findFirst()
                .orElse(ways.open().get(0));
        var typed = asked.typed().at(city.label(shown.locale()), city.id(), value(chosen));
        var wrong = new ArrayList<>(asked.errors());
        var quote = quote(asked, typed, wrong);
        var form = form(asked, typed, wrong)
                .withWays(
                        cards(ways.open(), chosen, shown),
                        quote == null ? "" : quote.id().toString());
        var sum = quote == null ? asked.priced().unpriced() : Sum.of(quote, clock.instant(), shown);
        return new Screen(form, sum, quote);
    }

    private static @Nullable Quote quote(Asked asked, Typed typed, List<FormError> wrong) {
        var delivery = typed.delivery();
        if (delivery == null) return null;
        try {
            return asked.priced().quote(delivery, typed.gift());
        } catch (Refusal refusal) {
            var text = refusal.say(asked.shown().locale());
            if (wrong.stream().noneMatch(error -> error.text().equals(text))) wrong.add(new FormError("way", text));
            return null;
        }
    }

    private Screen withoutTown(Asked asked) {
        var shown = asked.shown();
        var named = !asked.typed().city().isBlank();
        var cities = named ? towns.suggest(shown, asked.typed().city()) : towns.starters(shown);
        var say = shown.buying();
        var hint = !named ? say.waysHint() : cities.isEmpty() ? say.cityUnknown() : say.chooseCityBelow();
        var form = form(asked, asked.typed().nowhere(), asked.errors()).withTowns(Towns.choices(shown, cities), hint);
        return new Screen(form, asked.priced().unpriced(), null);
    }

    private Screen withoutWays(Asked asked, City city, Ways ways) {
        var shown = asked.shown();
        var label = city.label(shown.locale());
        var reasons = ways.obstacles().stream()
                .map(refusal -> refusal.say(shown.locale()))
                .toList();
        var form = form(asked, asked.typed().at(label, city.id(), ""), asked.errors())
                .withObstacles(shown.buying().noWays(label), reasons);
        return new Screen(form, asked.priced().unpriced(), null);
    }

    private OrderForm form(Asked asked, Typed typed, List<FormError> errors) {
        var shop = asked.shown().shop().id();
        var locale = asked.shown().locale();
        return OrderForm.of(
                asked.setting(),
                typed,
                consents.current(shop, ConsentPurpose.ORDER_PROCESSING, locale).hash(),
                consents.current(shop, ConsentPurpose.MARKETING, locale),
                asked.notice(),
                List.copyOf(errors));
    }

    private static List<WayCard> cards(List<DeliveryQuote> ways, DeliveryQuote chosen, Shown shown) {
        var cards = new ArrayList<WayCard>();
        var points = 0;
        for (var way : ways) {
            if (way.pointCode() != null) points++;
            cards.add(WayCard.of(way, way == chosen, way.pointCode() != null && points > POINTS_SHOWN, shown));
        }
        return cards;
    }

    static String value(DeliveryQuote way) {
        return Typed.way(way.way(), way.pointCode());
    }
}
