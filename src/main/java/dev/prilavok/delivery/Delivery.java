package dev.prilavok.delivery;

import dev.prilavok.kernel.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to bring a parcel to a town: what each costs, when it comes, what it allows. */
@ApplicationScoped
public class Delivery {
    private static final Comparator<DeliveryQuote> BEST_FIRST = Comparator.comparing(DeliveryQuote::trial)
            .reversed()
            .thenComparing(DeliveryQuote::earliest)
            .thenComparing(DeliveryQuote::price)
            .thenComparing(DeliveryQuote::title);

    private final List<Carrier> carriers;
    private final DeliveryTables tables;
    private final Clock clock;
    private final TitleLanguage titles;
    private final TariffDesk desk;

    Delivery(@All List<Carrier> carriers, DeliveryTables tables, Clock clock, TitleLanguage titles, TariffDesk desk) {
        this.carriers = carriers;
        this.tables = tables;
        this.clock = clock;
        this.titles = titles;
        this.desk = desk;
    }

    /** Towns that we deliver to in this currency, while a person types; the biggest ones before anything is typed. */
    public List<City> suggest(String text, Locale locale, String currency, int limit) {
        return tables.atlas().suggest(text, currency, limit);
    }

    /** The town, if it is one of ours. */
    public Optional<City> city(UUID id) {
        return tables.atlas().city(id);
    }

    /** Every way that can bring this parcel, one for each pickup point that takes it; where things can be tried on first. */
    public List<DeliveryQuote> quotes(Shipment shipment) {
        return offers(shipment).stream()
                .flatMap(offer -> offer instanceof Offer.Open open ? Stream.of(open.quote()) : Stream.empty())
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Why other ways of this town cannot bring it, each reason once; empty when all can. */
    public List<Refusal> obstacles(Shipment shipment) {
        var locale = titles.locale(shipment);
        var reasons = new LinkedHashMap<String, Refusal>();
        for (var offer : offers(shipment))
            if (offer instanceof Offer.Closed closed)
                reasons.putIfAbsent(closed.why().say(locale), closed.why());
        return List.copyOf(reasons.values());
    }

    /**
     * The way that the buyer chose.
     *
     * @throws CodLimitExceeded when more would be collected than this way may collect there
     * @throws CannotDeliver when this way cannot bring this parcel there
     */
    public DeliveryQuote quote(Shipment shipment, String way, @Nullable String point) {
        var offers = offers(shipment).stream()
                .filter(offer -> offer.way().equals(way))
                .toList();
        if (offers.isEmpty()) throw CannotDeliver.noSuchWay(town(shipment));
        var chosen = offers.stream()
                .filter(offer -> Objects.equals(offer.pointCode(), way.equals("pickup") ? point : null))
                .findFirst()
                .orElseThrow(CannotDeliver::choosePoint);
        if (chosen instanceof Offer.Closed closed) throw closed.why();
        return ((Offer.Open) chosen).quote();
    }

    private List<Offer> offers(Shipment shipment) {
        var city = town(shipment);
        var now = clock.instant();
        var locale = titles.locale(shipment);
        return carriers.stream()
                .flatMap(carrier -> carrier.offers(shipment, city, now, locale).stream())
                .toList();
    }

    private City town(Shipment shipment) {
        return city(shipment.city()).orElseThrow(CannotDeliver::unknownCity);
    }

    /** Pickup points of the town, whatever they allow. */
    public List<PickupPoint> pickupPoints(UUID city) {
        return desk.pickupPoints(city);
    }
}
