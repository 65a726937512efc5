package dev.prilavok.delivery;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pickup points of a town and what each allows, as the office reads them. */
@ApplicationScoped
class CityPointsView {
    private static final String CURRENCY = "RUB";
    private static final int GRAMS = 1_000;

    private final Delivery delivery;
    private final PickupMatrix matrix;
    private final DeliveryConfig warehouse;

    CityPointsView(Delivery delivery, PickupMatrix matrix, DeliveryConfig warehouse) {
        this.delivery = delivery;
        this.matrix = matrix;
        this.warehouse = warehouse;
    }

    /** One point. */
    record Point(String code, String address, String room, String payment, String weight, String hours) {}

    /** The town, and whose words it is described in. */
    record Town(String name, String source, @Nullable String limit, List<Point> points) {}

    @Nullable
    Town of(String typed, Locale locale) {
        var found = delivery.suggest(typed, locale, CURRENCY, 1);
        return found.isEmpty() ? null : town(found.get(0), locale);
    }

    private Town town(City city, Locale locale) {
        var say = Texts.of(CarrierDeskMessages.class, locale);
        var known = matrix.of(city.id()).orElse(null);
        var limit = known == null ? null : known.abilities().codLimit();
        var moments = new Moments(warehouse.zone(), locale);
        return new Town(
                city.label(locale),
                known == null ? say.byTables() : say.described(moments.shown(known.refreshedAt())),
                limit == null ? null : say.limit(Moneys.shown(limit, locale)),
                delivery.pickupPoints(city.id()).stream()
                        .map(point -> point(point, say, locale))
                        .toList());
    }

    private static Point point(PickupPoint point, CarrierDeskMessages say, Locale locale) {
        return new Point(
                point.code(),
                point.address(locale),
                point.fittingRoom() ? say.yes() : say.no(),
                payment(point, say),
                say.kilograms(Integer.toString(point.maxGrams() / GRAMS)),
                point.hours(locale));
    }

    private static String payment(PickupPoint point, CarrierDeskMessages say) {
        if (!point.cod() || !point.cards() && !point.cash()) return say.no();
        if (point.cards() && point.cash()) return say.cardAndCash();
        return point.cards() ? say.cardOnly() : say.cashOnly();
    }
}
