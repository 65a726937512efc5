package dev.prilavok.delivery;

import static dev.prilavok.delivery.CarriersFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.kernel.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a carrier can do in a town is known before anything is promised there. */
@QuarkusTest
class PickupMatrixTest {
    private static final UUID KAZAN = UUID.fromString("93b3df57-4c89-44df-ac42-96f05e9cd3b9");

    @Inject
    Delivery delivery;

    @Inject
    PickupMatrix matrix;

    @Inject
    RefreshMatrix refresh;

    @Inject
    OutsideCarriers carriers;

    @Inject
    CarriersFixture parcels;

    @Inject
    Simulator simulator;

    @Inject
    ActedWorld world;

    @Inject
    TestClock clock;

    @BeforeEach
    void goodWeather() {
        parcels.calm();
    }

    @AfterEach
    void nothingIsKnownAnyMore() {
        clock.reset();
        matrix.forget(KAZAN);
        world.officesTakeMoney("Казань", true);
        parcels.calm();
    }

    @Test
    void theCarriersPointsAnswerInsteadOfTheShippedOnes() {
        var shipped = delivery.pickupPoints(KAZAN);
        assertThat(shipped).isNotEmpty();

        refresh.refresh(carriers.of("cdek").orElseThrow(), KAZAN);

        assertThat(matrix.of(KAZAN)).isPresent();
        assertThat(delivery.pickupPoints(KAZAN))
                .extracting(PickupPoint::code)
                .containsExactlyInAnyOrderElementsOf(
                        shipped.stream().map(PickupPoint::code).toList());
    }

    @Test
    void whatThePointAndItsTownAllowIsPromisedAndNothingElse() {
        matrix.write(
                "cdek",
                KAZAN,
                new CityAbilities(
                        "424",
                        rub(20_000),
                        List.of(point("KZN-A", true, true, 5_000), point("KZN-B", false, false, 5_000))));
        matrix.load();

        var quote = delivery.quote(shipment(5_000), "pickup", "KZN-A");

        assertThat(quote.codLimit()).isEqualTo(rub(20_000));
        assertThat(quote.trial()).isTrue();
        assertThat(delivery.quote(shipment(5_000), "pickup", "KZN-B").trial()).isFalse();
        assertThatThrownBy(() -> delivery.quote(shipment(20_001), "pickup", "KZN-A"))
                .isInstanceOf(CodLimitExceeded.class);
        assertThatThrownBy(() ->
                        delivery.quote(new Shipment(KAZAN, 5_001, rub(100), rub(100), 1, false), "pickup", "KZN-A"))
                .isInstanceOf(CannotDeliver.class);
    }

    @Test
    void anOldDescriptionIsNotBelieved() {
        matrix.write("cdek", KAZAN, new CityAbilities("424", null, List.of()));
        matrix.load();
        assertThat(delivery.pickupPoints(KAZAN)).isEmpty();

        clock.passes(Duration.ofDays(8));

        assertThat(delivery.pickupPoints(KAZAN)).isNotEmpty();
        assertThat(matrix.stale("cdek", clock.instant(), 100)).contains(KAZAN);
    }

    @Test
    void aCarrierThatHangsKeepsNoBuyerWaiting() {
        simulator.mood("cdek", Mood.GOOD.hanging());
        var before = System.nanoTime();

        assertThat(delivery.quotes(shipment(1_000))).isNotEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whatOfficesOfTheTownAllowIsPromisedByPostAndNothingElse() {
        var shipment = shipment(1_000);
        refresh.refresh(carriers.of("russianpost").orElseThrow(), KAZAN);

        var offices = matrix.ofPost(KAZAN).orElseThrow().abilities().points();
        assertThat(offices).hasSize(2).allSatisfy(office -> {
            assertThat(office.cod()).isTrue();
            assertThat(office.partial()).isTrue();
            assertThat(office.fittingRoom()).isFalse();
            assertThat(office.hours()).isEqualTo("Mo-Fr 08:00-20:00; Sa 08:00-18:00");
        });
        assertThat(delivery.quote(shipment, "post", null).trial()).isFalse();

        world.officesTakeMoney("Казань", false);
        refresh.refresh(carriers.of("russianpost").orElseThrow(), KAZAN);
        assertThatThrownBy(() -> delivery.quote(shipment, "post", null)).isInstanceOf(CannotDeliver.class);
        assertThat(delivery.quote(new Shipment(KAZAN, 1_000, rub(1_000), rub(0), 2, false), "post", null)
                        .cod())
                .isFalse();
    }

    @Test
    void aPostThatIsDownLeavesTheTablesToAnswer() {
        simulator.mood("russianpost", Mood.GOOD.broken());

        refresh.refresh(carriers.of("russianpost").orElseThrow(), KAZAN);

        assertThat(matrix.ofPost(KAZAN)).isEmpty();
        assertThat(delivery.quote(shipment(1_000), "post", null).cod()).isTrue();
    }

    private static CityAbilities.PointAbilities point(String code, boolean room, boolean partial, int grams) {
        return new CityAbilities.PointAbilities(
                code, "ул. Баумана, 1", room, partial, true, true, true, grams, "Mo-Su 10:00-20:00");
    }

    private static Shipment shipment(long rubles) {
        return new Shipment(KAZAN, 1_000, rub(rubles), rub(rubles), 2, false);
    }
}
