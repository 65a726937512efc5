package dev.prilavok.storefront;

import dev.prilavok.checkout.Ways;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Consents;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.order.Quote;
import dev.prilavok.storefront.OrderForm.FormError;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the one screen of an order together: who and where, the ways, the exact sum, what is wrong. */
@ApplicationScoped
class OrderScreen {
    private static final int SUGGESTED = 6;
    private static final int STARTERS = 3;
    private static final int POINTS_SHOWN = 2;

    private final Delivery delivery;
    private final Consents consents;
    private final Clock clock;

    OrderScreen(Delivery delivery, Consents consents, Clock clock) {
        this.delivery = delivery;
        this.consents = consents;
        this.clock = clock;
    }

    /** A form and its sum. */
    record Screen(OrderForm form, Sum sum) {}

    /** What is the same however often a form is shown again. */
    record Setting(
            String action,
            String key,
            @Nullable String knownName,
            @Nullable String knownPhone) {
        static Setting of(String action, @Nullable String key) {
            return new Setting(action, key == null || !key.matches("[\\w-]{16,64}") ? Ids.token() : key, null, null);
        }

        Setting knowing(@Nullable String name, @Nullable String phone) {
            return new Setting(action, key, name, phone);
        }

        public boolean asksName() {
            return knownName == null;
        }

        public boolean asksPhone() {
            return knownPhone == null;
        }

        public String nameHint() {
            return knownName == null ? "" : knownName;
        }

        public String phoneHint() {
            return knownPhone == null ? "" : knownPhone;
        }
    }

    Screen show(
            Shown shown, Setting setting, Typed typed, Priced priced, List<FormError> errors, @Nullable String notice) {
        var city = city(shown, typed);
        if (city.isEmpty()) return withoutTown(shown, setting, typed.nowhere(), priced, errors, notice);
        var ways = priced.ways(city.get().id());
        var label = city.get().label(shown.locale());
        if (ways.open().isEmpty())
            return withoutWays(shown, setting, typed.at(label, city.get().id(), ""), priced, ways, errors, notice);
        var chosen = ways.open().stream()
                .filter(way -> value(way).equals(typed.way()))
                .findFirst()
                .orElse(ways.open().get(0));
        var wrong = new ArrayList<>(errors);
        var quote = quote(priced, city.get().id(), value(chosen), shown, wrong);
        var form = form(
                shown,
                setting,
                typed.at(label, city.get().id(), value(chosen)),
                List.of(),
                cards(ways.open(), chosen, shown),
                ways,
                quote == null ? "" : quote.id().toString(),
                notice,
                wrong);
        return new Screen(form, quote == null ? priced.unpriced() : Sum.of(quote, clock.instant(), shown));
    }

    private @Nullable Quote quote(Priced priced, UUID city, String way, Shown shown, List<FormError> wrong) {
        try {
            return priced.quote(Typed.choice(city, way));
        } catch (Refusal refusal) {
            var text = refusal.say(shown.locale());
            if (wrong.stream().noneMatch(error -> error.text().equals(text))) wrong.add(new FormError("way", text));
            return null;
        }
    }

    /** Whether the sum that was shown is the sum of what the form says now: same town, same way. */
    boolean isSettled(Shown shown, Typed typed, @Nullable String quoted) {
        var city = city(shown, typed);
        return city.isPresent()
                && city.get().id().toString().equals(typed.cityId())
                && OrderForm.quoted(typed.cityId(), typed.way()).equals(quoted);
    }

    // The hidden id counts only as long as the visible name is the one that it stands for.
    private Optional<City> city(Shown shown, Typed typed) {
        if (!typed.cityId().isEmpty()) {
            var known = delivery.city(BasketPages.id(typed.cityId()));
            var same = known.filter(
                    city -> typed.city().isEmpty() || city.label(shown.locale()).equals(typed.city()));
            if (same.isPresent()) return same;
        }
        if (typed.city().isBlank()) return Optional.empty();
        var found = suggest(shown, typed.city(), SUGGESTED);
        var exact = found.stream()
                .filter(city ->
                        city.label(shown.locale()).equalsIgnoreCase(typed.city().strip()))
                .findFirst();
        return exact.isPresent() || found.size() != 1 ? exact : Optional.of(found.get(0));
    }

    List<City> suggest(Shown shown, String text, int most) {
        return delivery.suggest(text, shown.locale(), shown.shop().currency().getCode(), most);
    }

    private Screen withoutTown(
            Shown shown, Setting setting, Typed typed, Priced priced, List<FormError> errors, @Nullable String notice) {
        var asked = !typed.city().isBlank();
        var cities = asked ? suggest(shown, typed.city(), SUGGESTED) : starters(shown.shop(), shown);
        var hint = asked ? shown.buying().chooseCityBelow() : shown.buying().waysHint();
        var none = new Ways(List.of(), List.of());
        var form = form(shown, setting, typed, choices(shown, cities), List.of(), none, "", notice, errors);
        return new Screen(form.withHint(hint), priced.unpriced());
    }

    private Screen withoutWays(
            Shown shown,
            Setting setting,
            Typed typed,
            Priced priced,
            Ways ways,
            List<FormError> errors,
            @Nullable String notice) {
        var form = form(shown, setting, typed, List.of(), List.of(), ways, "", notice, errors);
        return new Screen(form.withHint(shown.buying().noWays(typed.city())), priced.unpriced());
    }

    private OrderForm form(
            Shown shown,
            Setting setting,
            Typed typed,
            List<CityChoice> cities,
            List<WayCard> cards,
            Ways ways,
            String quote,
            @Nullable String notice,
            List<FormError> errors) {
        return new OrderForm(
                setting,
                quote,
                typed,
                cities,
                cards,
                (cards.isEmpty() ? ways.obstacles() : List.<Refusal>of())
                        .stream().map(refusal -> refusal.say(shown.locale())).toList(),
                "",
                consents.current(shown.shop().id(), ConsentPurpose.ORDER_PROCESSING)
                        .hash(),
                consents.current(shown.shop().id(), ConsentPurpose.MARKETING),
                notice,
                List.copyOf(errors));
    }

    private List<City> starters(Shop shop, Shown shown) {
        var own = shop.contacts().city() == null
                ? List.<City>of()
                : suggest(shown, shop.contacts().city(), 1);
        var all = new LinkedHashMap<UUID, City>();
        Stream.concat(own.stream(), suggest(shown, "", STARTERS).stream())
                .forEach(city -> all.putIfAbsent(city.id(), city));
        return List.copyOf(all.values());
    }

    static List<CityChoice> choices(Shown shown, List<City> cities) {
        return cities.stream()
                .map(city -> new CityChoice(city.id().toString(), city.label(shown.locale())))
                .toList();
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
