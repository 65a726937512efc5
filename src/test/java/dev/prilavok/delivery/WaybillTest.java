package dev.prilavok.delivery;

import static dev.prilavok.delivery.CarriersFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.Waybill.State;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parcels find their carrier, whatever the carrier does. */
@QuarkusTest
class WaybillTest {
    private static final Locale ENGLISH = Locale.ENGLISH;

    @Inject
    CarriersFixture parcels;

    @Inject
    Simulator simulator;

    @Inject
    ActedWorld world;

    @Inject
    Waybills waybills;

    @Inject
    Scope scope;

    @Inject
    CarrierWire wire;

    @Inject
    TestClock clock;

    @BeforeEach
    void goodWeather() {
        parcels.calm();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        parcels.calm();
    }

    @Test
    void ourOwnCourierNeedsNobodysAnswer() {
        var request = parcels.request("own-courier", "courier", null);

        parcels.order(request);

        assertThat(parcels.waybill(request).state()).isEqualTo(State.BOOKED);
        assertThat(parcels.waybill(request).trackingNumber()).isEqualTo(request.parcelNumber());
        assertThat(parcels.changes(request)).containsExactly(State.BOOKED);
    }

    @Test
    void aParcelForAPointIsBookedAtCdekOnce() {
        var request = parcels.booked(parcels.toPoint());

        parcels.order(request);

        var waybill = parcels.waybill(request);
        assertThat(waybill.carrier()).isEqualTo("cdek");
        assertThat(waybill.trackingNumber()).matches("\\d{10}");
        assertThat(world.count(request.parcelNumber())).isEqualTo(1);
        assertThat(parcels.changes(request)).containsExactly(State.BOOKED);
        assertThat(scope.network(() -> waybills.shopOf(waybill.trackingNumber())))
                .contains(request.shop());
        assertThat(scope.network(() -> waybills.shopOf(request.parcelNumber()))).contains(request.shop());
    }

    @Test
    void aParcelByPostGetsItsBarcode() {
        var request = parcels.booked(parcels.byPost());

        assertThat(parcels.waybill(request).carrier()).isEqualTo("russianpost");
        assertThat(parcels.waybill(request).trackingNumber()).startsWith("800");
    }

    @Test
    void anOrderWhoseAnswerWasLostIsFoundByItsNumber() {
        var request = parcels.toPoint();
        var lost = world.orderAtCdek(request);

        parcels.booked(request);

        assertThat(parcels.waybill(request).carrierId()).isEqualTo(lost);
        assertThat(world.count(request.parcelNumber())).isEqualTo(1);
    }

    @Test
    void aPointThatCdekDoesNotKnowRefusesTheParcelAndAnotherPointTakesIt() {
        var request = parcels.request("pickup-network", "pickup", "NOWHERE-1");
        parcels.order(request);
        await(() -> parcels.waybill(request).state() == State.REFUSED);
        assertThat(parcels.waybill(request).say(ENGLISH)).startsWith("CDEK refused: ");

        var mended = world.elsewhere(request, "MSK-2");
        parcels.booked(mended);

        assertThat(parcels.waybill(mended).trouble()).isNull();
    }

    @Test
    void anAddressThatThePostDoesNotUnderstandIsRefused() {
        var request = world.at(parcels.byPost(), "???");

        parcels.order(request);

        await(() -> parcels.waybill(request).state() == State.REFUSED);
        assertThat(parcels.waybill(request).say(Locale.forLanguageTag("ru"))).contains("адрес не распознан");
    }

    @Test
    void whatIsCalledOffIsCalledOffAtTheCarrier() {
        var request = parcels.booked(parcels.toPoint());

        scope.shop(request.shop(), () -> waybills.cancel(request.shop(), request.parcel()));

        assertThat(parcels.waybill(request).state()).isEqualTo(State.VOID);
        await(() -> world.count(request.parcelNumber()) == 0);
        assertThat(parcels.changes(request)).containsExactly(State.BOOKED, State.VOID);
    }

    @Test
    void anOrderThatCdekThinksAboutWaitsForItsNumber() {
        simulator.mood("cdek", Mood.GOOD.thinking(1_500));
        var request = parcels.toPoint();
        parcels.order(request);

        await(() -> "PENDING".equals(parcels.waybill(request).trouble()));
        assertThat(parcels.waybill(request).say(ENGLISH)).isEqualTo("CDEK took the order and has given no number yet.");
        clock.passes(Duration.ofMinutes(1));

        await(() -> {
            clock.passes(Duration.ofMinutes(1));
            return parcels.waybill(request).state() == State.BOOKED;
        });
        assertThat(world.count(request.parcelNumber())).isEqualTo(1);
    }

    @Test
    void aCarrierThatIsDownGetsItsParcelsWhenItIsBack() {
        simulator.mood("cdek", Mood.GOOD.broken());
        var request = parcels.toPoint();
        parcels.order(request);
        await(() -> parcels.waybill(request).trouble() != null);

        parcels.calm();

        await(() -> {
            clock.passes(Duration.ofMinutes(5));
            return parcels.waybill(request).state() == State.BOOKED;
        });
    }

    @Test
    void aCarrierThatHangsDelaysNobodyElse() {
        simulator.mood("cdek", Mood.GOOD.hanging());
        var stuck = IntStream.range(0, 8).mapToObj(i -> parcels.toPoint()).toList();
        stuck.forEach(parcels::order);

        var asked = Instant.now();
        var other = parcels.booked(parcels.byPost());

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(parcels.waybill(other).state()).isEqualTo(State.BOOKED);
        await(() -> wire.guard("cdek").health().breaker() == CircuitBreakerState.OPEN);
        assertThat(stuck).allMatch(request -> parcels.waybill(request).state() == State.REQUESTED);

        parcels.calm();
        await(() -> {
            clock.passes(Duration.ofMinutes(5));
            return stuck.stream().allMatch(request -> parcels.waybill(request).state() == State.BOOKED);
        });
        assertThat(stuck).allMatch(request -> world.count(request.parcelNumber()) == 1);
    }
}
