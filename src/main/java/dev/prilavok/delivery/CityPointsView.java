package dev.prilavok.delivery;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The pickup points and post offices of a town, what each allows and what a parcel costs there, as the office reads them. */
@ApplicationScoped
class CityPointsView {
    private static final String CURRENCY = "RUB";
    private static final int GRAMS = 1_000;
    private static final int[] KILOGRAMS = {1, 2, 5};

    private final Delivery delivery;
    private final DeliveryTables tables;
    private final PickupMatrix matrix;
    private final CarrierPrices prices;
    private final DeliveryConfig warehouse;

    CityPointsView(
            Delivery delivery,
            DeliveryTables tables,
            PickupMatrix matrix,
            CarrierPrices prices,
            DeliveryConfig warehouse) {
        this.delivery = delivery;
        this.tables = tables;
        this.matrix = matrix;
        this.prices = prices;
        this.warehouse = warehouse;
    }

    /** One point. */
    record Point(String code, String address, String room, String part, String payment, String weight, String hours) {}

    /** What a parcel of a weight costs a buyer, by whose word, and what the table says. */
    record Price(String weight, String price, String term, String source, String table) {}

    /** The town, and whose words it is described in. */
    record Town(
            String name,
            String source,
            @Nullable String limit,
            List<Point> points,
            String officesSource,
            List<Point> offices,
            List<Price> prices) {}

    @Nullable
    Town of(String typed, Locale locale) {
        var found = delivery.suggest(typed, locale, CURRENCY, 1);
        return found.isEmpty() ? null : town(found.get(0), locale);
    }

    private Town town(City city, Locale locale) {
        var say = Texts.of(CarrierDeskMessages.class, locale);
        var known = matrix.of(city.id());
        var byPost = matrix.ofPost(city.id());
        var limit = known.map(town -> town.abilities().codLimit()).orElse(null);
        return new Town(
                city.label(locale),
                source(known, say, locale),
                limit == null ? null : say.limit(Moneys.shown(limit, locale)),
                delivery.pickupPoints(city.id()).stream()
                        .map(point -> point(point, say, locale))
                        .toList(),
                source(byPost, say, locale),
                byPost.map(town -> town.abilities().points()).orElse(List.of()).stream()
                        .map(office -> office(office, say, locale))
                        .toList(),
                IntStream.of(KILOGRAMS)
                        .mapToObj(weight -> price(city, known.orElse(null), weight, say, locale))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private String source(Optional<PickupMatrix.Town> known, CarrierDeskMessages say, Locale locale) {
        var moments = new Moments(warehouse.zone(), locale);
        return known.map(town -> say.described(moments.shown(town.refreshedAt())))
                .orElseGet(say::byTables);
    }

    private Optional<Price> price(
            City city, PickupMatrix.@Nullable Town town, int kilograms, CarrierDeskMessages say, Locale locale) {
        var tariff = tables.atlas().tariff("pickup", city, CURRENCY).orElse(null);
        var table = tariff == null ? null : tariff.price(kilograms * GRAMS).orElse(null);
        if (tariff == null || table == null) return Optional.empty();
        var known = town == null
                ? CarrierPrices.Known.NOTHING
                : prices.of(town.abilities().code(), kilograms * GRAMS, false);
        var asked = known.price();
        var answeredAt = known.answeredAt();
        var moments = new Moments(warehouse.zone(), locale);
        return Optional.of(new Price(
                say.kilograms(Integer.toString(kilograms)),
                Moneys.shown(asked == null ? table : asked.price(), locale),
                asked == null
                        ? say.term(tariff.daysFrom() + tariff.slower(city), tariff.daysTo() + tariff.slower(city))
                        : say.term(asked.daysFrom(), asked.daysTo()),
                asked == null || answeredAt == null ? say.byTable() : say.byCalculator(moments.shown(answeredAt)),
                Moneys.shown(table, locale)));
    }

    private static Point point(PickupPoint point, CarrierDeskMessages say, Locale locale) {
        return new Point(
                point.code(),
                point.address(locale),
                yes(point.fittingRoom(), say),
                yes(point.fittingRoom(), say),
                payment(point.cod(), point.cards(), point.cash(), say),
                say.kilograms(Integer.toString(point.maxGrams() / GRAMS)),
                point.hours(locale));
    }

    private static Point office(CityAbilities.PointAbilities office, CarrierDeskMessages say, Locale locale) {
        return new Point(
                office.code(),
                office.address(),
                yes(office.fittingRoom(), say),
                yes(office.partial(), say),
                payment(office.cod(), office.cards(), office.cash(), say),
                say.kilograms(Integer.toString(office.maxGrams() / GRAMS)),
                new OpeningHours(office.hours()).shown(locale));
    }

    private static String yes(boolean is, CarrierDeskMessages say) {
        return is ? say.yes() : say.no();
    }

    private static String payment(boolean cod, boolean cards, boolean cash, CarrierDeskMessages say) {
        if (!cod || (!cards && !cash)) return say.no();
        if (cards && cash) return say.cardAndCash();
        return cards ? say.cardOnly() : say.cashOnly();
    }
}
