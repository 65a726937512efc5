package dev.prilavok.delivery;

import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shops;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carriers and their parcels as the office reads them. In the scope of the network. */
@ApplicationScoped
class CarrierOverview {
    private static final int MOST = 50;

    private final OutsideCarriers carriers;
    private final CarrierWire wire;
    private final CarrierStandIn standIn;
    private final WaybillRows waybills;
    private final Shops shops;
    private final Sql sql;
    private final DeliveryConfig warehouse;

    CarrierOverview(
            OutsideCarriers carriers,
            CarrierWire wire,
            CarrierStandIn standIn,
            WaybillRows waybills,
            Shops shops,
            Sql sql,
            DeliveryConfig warehouse) {
        this.carriers = carriers;
        this.wire = wire;
        this.standIn = standIn;
        this.waybills = waybills;
        this.shops = shops;
        this.sql = sql;
        this.warehouse = warehouse;
    }

    /** One carrier; sentences are absent when there is nothing to say. */
    record Line(
            String name,
            String link,
            String linkMood,
            @Nullable String lastAnswer,
            @Nullable String lastTrouble,
            long waiting,
            long moving,
            long refused) {}

    /** One parcel with a difficulty. */
    record Troubled(
            UUID parcel,
            String number,
            String shop,
            String carrier,
            String what,
            @Nullable String nextTry,
            String mood) {}

    private record Counts(long waiting, long moving, long refused) {}

    List<Line> carriers(Locale locale) {
        var counts = counts();
        return carriers.all().stream()
                .map(carrier -> line(carrier, counts.getOrDefault(carrier.code(), new Counts(0, 0, 0)), locale))
                .toList();
    }

    private Line line(OutsideCarrier carrier, Counts counts, Locale locale) {
        var say = Texts.of(CarrierDeskMessages.class, locale);
        var health = wire.guard(carrier.code()).health();
        var isActed = carrier.configured()
                && !carrier.ours()
                && standIn.of(carrier.code()).isPresent();
        var isRested = health.breaker() != CircuitBreakerState.CLOSED;
        return new Line(
                CarrierTexts.title(carrier.code(), locale),
                isRested ? resting(health.breaker(), say) : link(carrier, isActed, say),
                isRested || !carrier.configured() ? "bad" : isActed ? "wait" : "good",
                moment(health.answeredAt(), locale),
                moment(health.troubledAt(), locale),
                counts.waiting,
                counts.moving,
                counts.refused);
    }

    private static String link(OutsideCarrier carrier, boolean isActed, CarrierDeskMessages say) {
        if (isActed) return say.acted();
        return carrier.configured() ? say.connected() : say.notConnected();
    }

    private static String resting(CircuitBreakerState state, CarrierDeskMessages say) {
        return state == CircuitBreakerState.OPEN ? say.rests() : say.tries();
    }

    private @Nullable String moment(@Nullable Instant moment, Locale locale) {
        return moment == null ? null : new Moments(warehouse.zone(), locale).shown(moment);
    }

    private Map<String, Counts> counts() {
        return sql
                .list(
                        """
                        select carrier, count(*) filter (where state = 'REQUESTED') as waiting,
                            count(*) filter (where state = 'BOOKED' and final_at is null) as moving,
                            count(*) filter (where state = 'REFUSED') as refused
                        from waybill group by carrier""",
                        row -> Map.entry(
                                row.getString("carrier"),
                                new Counts(row.getLong("waiting"), row.getLong("moving"), row.getLong("refused"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Troubled> troubled(Locale locale) {
        return waybills.troubled(MOST).stream()
                .map(row -> troubled(row, locale))
                .toList();
    }

    private Troubled troubled(WaybillRows.Row row, Locale locale) {
        var waybill = row.waybill();
        return new Troubled(
                waybill.parcel(),
                row.parcelNumber(),
                shops.get(row.shop()).name(),
                CarrierTexts.title(waybill.carrier(), locale),
                java.util.Objects.requireNonNullElse(waybill.say(locale), ""),
                moment(row.nextTry(), locale),
                waybill.state() == Waybill.State.REFUSED ? "bad" : "wait");
    }
}
