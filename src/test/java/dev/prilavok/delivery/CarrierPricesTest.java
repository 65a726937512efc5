package dev.prilavok.delivery;

import static dev.prilavok.delivery.CarriersFixture.await;
import static dev.prilavok.delivery.CarriersFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.DeliveryQuote.Source;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.kernel.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a carrier asks is what its calculator says; the tables answer when it says nothing in time. */
@QuarkusTest
@TestProfile(DeliveryAlone.class)
class CarrierPricesTest {
    private static final UUID KAZAN = UUID.fromString("93b3df57-4c89-44df-ac42-96f05e9cd3b9");

    @Inject
    Delivery delivery;

    @Inject
    CarrierPrices prices;

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

    private OutsideCarrier cdek;

    @BeforeEach
    void aTownThatCdekDescribed() {
        parcels.calm();
        cdek = carriers.of("cdek").orElseThrow();
        refresh.refresh(cdek, KAZAN);
        prices.forget();
    }

    @AfterEach
    void nothingIsKnownAnyMore() {
        clock.reset();
        parcels.calm();
        matrix.forget(KAZAN);
        prices.forget();
    }

    @Test
    void theCalculatorSaysPriceAndTermAndIsAskedOnce() {
        var told = cdek.price(new CarrierPrice.Question(town(), 1_500, false)).orElseThrow();
        var quote = byTheCarrier(1_200, false);
        var before = world.prices();

        for (var i = 0; i < 5; i++) assertThat(quote(1_400)).isEqualTo(quote);

        assertThat(quote.source()).isEqualTo(Source.CARRIER);
        assertThat(quote.price()).isEqualTo(told.price());
        assertThat(quote.latest()).isAfterOrEqualTo(quote.earliest().plusDays(told.daysTo() - told.daysFrom()));
        assertThat(world.prices()).isEqualTo(before);
    }

    @Test
    void tryingOnCostsWhatTheCarrierTakesForIt() {
        var plain = byTheCarrier(1_000, false);
        var tried = byTheCarrier(1_000, true);

        assertThat(tried.price()).isEqualTo(plain.price().plus(40));
    }

    @Test
    void whileTheCarrierIsDownTheTableAnswersAndTheQuoteSaysSo() {
        simulator.mood("cdek", Mood.GOOD.broken());

        assertThat(quote(1_000).source()).isEqualTo(Source.TABLE);

        parcels.calm();
        clock.passes(Duration.ofMinutes(2));
        await(() -> quote(1_000).source() == Source.CARRIER);
    }

    @Test
    void nobodyWaitsForASlowCalculatorAndItsAnswerIsKept() {
        simulator.mood("cdek", Mood.GOOD.slow(1_200));

        assertThat(quote(3_000).source()).isEqualTo(Source.TABLE);

        await(() -> {
            clock.passes(Duration.ofMinutes(2));
            return quote(3_000).source() == Source.CARRIER;
        });
    }

    @Test
    void aPriceOfYesterdayIsBelievedWhileTheCarrierIsDown() {
        var known = byTheCarrier(2_000, false);
        simulator.mood("cdek", Mood.GOOD.broken());

        clock.passes(Duration.ofHours(13));
        assertThat(quote(2_000).price()).isEqualTo(known.price());
        assertThat(quote(2_000).source()).isEqualTo(Source.CARRIER);
        clock.passes(Duration.ofHours(48));
        assertThat(quote(2_000).source()).isEqualTo(Source.TABLE);
    }

    @Test
    void aTownThatTheCarrierDoesNotKnowIsPricedByTheTable() {
        var point = new CityAbilities.PointAbilities(
                "KZN-X", "ул. Баумана, 1", true, true, true, true, true, 5_000, "Mo-Su 10:00-20:00");
        matrix.write("cdek", KAZAN, new CityAbilities("7", null, java.util.List.of(point)));
        matrix.load();

        assertThat(delivery.quote(shipment(1_000, false), "pickup", "KZN-X").source())
                .isEqualTo(Source.TABLE);
    }

    private String town() {
        return matrix.of(KAZAN).orElseThrow().abilities().code();
    }

    private DeliveryQuote quote(int grams) {
        return quote(grams, false);
    }

    private DeliveryQuote quote(int grams, boolean trial) {
        var point = delivery.pickupPoints(KAZAN).stream()
                .filter(PickupPoint::fittingRoom)
                .findFirst()
                .orElseThrow()
                .code();
        return delivery.quote(shipment(grams, trial), "pickup", point);
    }

    // A loaded machine may need longer than a buyer waits.
    private DeliveryQuote byTheCarrier(int grams, boolean trial) {
        await(() -> quote(grams, trial).source() == Source.CARRIER);
        return quote(grams, trial);
    }

    private static Shipment shipment(int grams, boolean trial) {
        return new Shipment(KAZAN, grams, rub(3_000), rub(3_000), 2, trial);
    }
}
