package dev.prilavok.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Parcels to give to carriers, and what was heard of them. */
@ApplicationScoped
public class CarriersFixture {
    public static final UUID MOSCOW = UUID.fromString("0c5b2444-70a0-4932-980c-b4dc0d3f02b5");

    private final Shops shops;
    private final Waybills waybills;
    private final Scope scope;
    private final Simulator simulator;
    private final CarrierWire wire;
    private final List<ParcelFact> heard = new CopyOnWriteArrayList<>();
    private final List<WaybillChanged> changes = new CopyOnWriteArrayList<>();

    CarriersFixture(Shops shops, Waybills waybills, Scope scope, Simulator simulator, CarrierWire wire) {
        this.shops = shops;
        this.waybills = waybills;
        this.scope = scope;
        this.simulator = simulator;
        this.wire = wire;
    }

    void hear(@Observes ParcelFact fact) {
        heard.add(fact);
    }

    void changed(@Observes WaybillChanged change) {
        changes.add(change);
    }

    public ShopId anna() {
        return shops.bySlug("anna").orElseThrow().id();
    }

    /** Two dresses to try on and a belt, twice. */
    public WaybillRequest request(String carrier, String way, @Nullable String point) {
        return new WaybillRequest(
                anna(),
                Ids.next(),
                "T" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L),
                carrier,
                way,
                point,
                MOSCOW,
                new Receiver("Иванова Анна Петровна", "+79130000000", null, "ул. Ленина, 5", null),
                List.of(dress(1, "44"), dress(2, "46"), belt()),
                rub(350),
                rub(5_000),
                true,
                rub(5_990 * 2 + 1_000 * 2),
                1_600,
                Locale.forLanguageTag("ru"));
    }

    public WaybillRequest toPoint() {
        return request("pickup-network", "pickup", "MSK-1");
    }

    public WaybillRequest byPost() {
        return request("post", "post", null);
    }

    static WaybillItem dress(int line, String size) {
        return new WaybillItem(
                line, new Sku("DRS-" + size), "Платье льняное, р. " + size, 1, rub(5_990), rub(5_990), 500, List.of());
    }

    private static WaybillItem belt() {
        return new WaybillItem(3, new Sku("BLT-1"), "Пояс", 2, rub(1_000), rub(1_000), 100, List.of());
    }

    public static Money rub(long rubles) {
        return Money.parse("RUB " + rubles);
    }

    public void order(WaybillRequest request) {
        scope.shop(request.shop(), () -> waybills.order(request));
    }

    public Waybill waybill(WaybillRequest request) {
        return scope.shop(request.shop(), () -> waybills.of(request.shop(), request.parcel()))
                .orElseThrow();
    }

    /** A parcel that the carrier has given a number. */
    public WaybillRequest booked(WaybillRequest request) {
        order(request);
        await(() -> waybill(request).state() == Waybill.State.BOOKED);
        return request;
    }

    /** A parcel that the carrier has given a number and that was given to it. */
    public WaybillRequest sent(WaybillRequest request) {
        booked(request);
        leaves(request);
        return request;
    }

    /** The warehouse gives the parcel away. */
    public void leaves(WaybillRequest request) {
        scope.shop(request.shop(), () -> waybills.left(request.shop(), request.parcel()));
    }

    public List<ParcelFact> heard(WaybillRequest request) {
        return heard.stream()
                .filter(fact -> fact.parcel().equals(request.parcel()))
                .toList();
    }

    public List<ParcelFact.Kind> kinds(WaybillRequest request) {
        return heard(request).stream().map(ParcelFact::kind).toList();
    }

    public List<Waybill.State> changes(WaybillRequest request) {
        return changes.stream()
                .map(WaybillChanged::waybill)
                .filter(waybill -> waybill.parcel().equals(request.parcel()))
                .map(Waybill::state)
                .toList();
    }

    /** Good weather: carriers on a good day, breakers closed. */
    public void calm() {
        simulator.mood("cdek", Mood.GOOD);
        simulator.mood("russianpost", Mood.GOOD);
        for (var carrier : List.of("cdek", "russianpost")) {
            await(() -> {
                try {
                    wire.ask(
                            carrier,
                            java.net.http.HttpRequest.newBuilder(
                                            simulator.of(carrier).orElseThrow())
                                    .build());
                    return wire.guard(carrier).health().breaker()
                            == io.smallrye.faulttolerance.api.CircuitBreakerState.CLOSED;
                } catch (CarrierTrouble resting) {
                    return false;
                }
            });
        }
    }

    public static void await(BooleanSupplier done) {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("what was awaited for half a minute").isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
