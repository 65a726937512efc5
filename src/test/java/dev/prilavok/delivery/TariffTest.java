package dev.prilavok.delivery;

import static dev.prilavok.delivery.ShippedAtlas.ATLAS;
import static dev.prilavok.delivery.ShippedAtlas.city;
import static dev.prilavok.delivery.ShippedAtlas.eur;
import static dev.prilavok.delivery.ShippedAtlas.parcel;
import static dev.prilavok.delivery.ShippedAtlas.rub;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffTest {
    private static final Promise SOON = new Promise(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 26));
    private static final Place DOOR = Place.anywhere("Курьер");

    @ParameterizedTest
    @CsvSource({
        "Москва, 280",
        "Санкт-Петербург, 370",
        "Екатеринбург, 470",
        "Новосибирск, 620",
        "Иркутск, 620",
        "Хабаровск, 850",
        "Калининград, 650",
        "Петропавловск-Камчатский, 1360"
    })
    void aKilogramByCourierCostsMoreTheFartherItGoes(String town, long rubles) {
        assertThat(courier(city(town)).price(1000)).contains(rub(rubles));
    }

    @Test
    void smallTownsHaveThePostOnly() {
        var verkhoyansk = city("Верхоянск");

        assertThat(ATLAS.tariff("courier", verkhoyansk, "RUB")).isEmpty();
        assertThat(ATLAS.pickupPoints(verkhoyansk.id())).isEmpty();
        assertThat(ATLAS.tariff("post", verkhoyansk, "RUB")).isPresent();
    }

    @Test
    void aTownIsServedInItsOwnCurrencyOnly() {
        assertThat(ATLAS.tariff("courier", city("Рига"), "EUR")).isPresent();
        assertThat(ATLAS.tariff("courier", city("Рига"), "RUB")).isEmpty();
        assertThat(ATLAS.tariff("courier", city("Москва"), "EUR")).isEmpty();
    }

    @Test
    void collectsUpToTheLimitWithDeliveryAndNotAKopeckMore() {
        var kaliningrad = city("Калининград");

        assertThat(byCourier(parcel(kaliningrad, 900, rub(40_000)))).isInstanceOf(Offer.Open.class);
        var over = (Offer.Closed) byCourier(parcel(kaliningrad, 900, rub(40_000).plusMinor(1)));
        assertThat(over.why()).isInstanceOfSatisfying(CodLimitExceeded.class, refusal -> {
            assertThat(refusal.limit()).isEqualTo(rub(40_000));
            assertThat(refusal.details()).containsEntry("dueMinor", 4_000_001L);
        });
    }

    @Test
    void anOrderPaidBeforehandHasNoCashLimit() {
        var town = city("Калининград");

        var offer =
                byCourier(new Shipment(town.id(), 900, rub(200_000), Money.zero(rub(0).getCurrencyUnit()), 2, false));

        assertThat(offer).isInstanceOf(Offer.Open.class);
    }

    @Test
    void deliveryIsFreeFromTheThresholdOfKeptGoodsAndWhenNothingIsKept() {
        var quote = ((Offer.Open) byCourier(parcel(city("Москва"), 900, rub(6_000)))).quote();

        assertThat(quote.due(rub(5_000))).isEqualTo(rub(0));
        assertThat(quote.due(rub(4_999))).isEqualTo(rub(280));
        assertThat(quote.due(rub(0))).isEqualTo(rub(0));
    }

    @Test
    void aParcelTooHeavyForThePlaceIsRefusedWithTheWeightThatItTakes() {
        var town = city("Елизово");
        var point = ATLAS.pickupPoints(town.id()).get(0);
        var tariff = ATLAS.tariff("pickup", town, "RUB").orElseThrow();

        var offer =
                new TariffOffer("x", tariff, Place.at(point, "x"), parcel(town, 5_001, rub(100)), SOON, null).answer();

        assertThat(((Offer.Closed) offer).why().details()).containsEntry("limitGrams", 5_000);
    }

    @Test
    void thePostLetsNobodyTryOn() {
        var town = city("Москва");
        var tariff = ATLAS.tariff("post", town, "RUB").orElseThrow();
        var tries = new Shipment(town.id(), 500, rub(1_000), rub(1_000), 2, true);

        var offer = new TariffOffer("post", tariff, DOOR, tries, SOON, null).answer();

        assertThat(((Offer.Closed) offer).why().code()).isEqualTo("delivery-no-trial");
    }

    @Test
    void aCourierWaitsForTenThingsAtMost() {
        var town = city("Москва");

        assertThat(byCourier(new Shipment(town.id(), 500, rub(1_000), rub(1_000), 10, true)))
                .isInstanceOf(Offer.Open.class);
        var eleven = (Offer.Closed) byCourier(new Shipment(town.id(), 500, rub(1_000), rub(1_000), 11, true));
        assertThat(eleven.why().code()).isEqualTo("delivery-trial-units");
    }

    @Test
    void whereNobodyTakesCashACashOrderIsRefused() {
        var berlin = city("Берлин");
        var tariff = ATLAS.tariff("post", berlin, "EUR").orElseThrow();

        var offer = new TariffOffer("post", tariff, DOOR, parcel(berlin, 500, eur(50)), SOON, null).answer();

        assertThat(((Offer.Closed) offer).why().code()).isEqualTo("delivery-no-cod");
    }

    @Property
    void aHeavierParcelNeverCostsLess(
            @ForAll("tariffs") Tariff tariff,
            @ForAll @IntRange(max = 25_000) int one,
            @ForAll @IntRange(max = 25_000) int other) {
        var light = tariff.price(Math.min(one, other));
        var heavy = tariff.price(Math.max(one, other));

        if (heavy.isPresent())
            assertThat(light).hasValueSatisfying(price -> assertThat(price).isLessThanOrEqualTo(heavy.get()));
    }

    /** So that keeping less, which may bring the delivery price back, can never pass the limit that the whole order kept. */
    @Property
    void freeDeliveryNeverHidesACashLimit(@ForAll("tariffs") Tariff tariff) {
        if (tariff.freeFrom() == null || tariff.codLimit() == null) return;
        var dearest = tariff.steps().lastEntry().getValue();

        assertThat(tariff.freeFrom().plus(dearest)).isLessThanOrEqualTo(tariff.codLimit());
    }

    @Provide
    Arbitrary<Tariff> tariffs() {
        return Arbitraries.of(allTariffs());
    }

    private static List<Tariff> allTariffs() {
        var towns = List.of(
                "Москва",
                "Тверь",
                "Екатеринбург",
                "Новосибирск",
                "Хабаровск",
                "Калининград",
                "Петропавловск-Камчатский",
                "Рига",
                "Берлин");
        return towns.stream()
                .map(ShippedAtlas::city)
                .flatMap(town -> Stream.of("courier", "pickup", "post")
                        .flatMap(way -> Stream.of("RUB", "EUR")
                                .flatMap(currency -> ATLAS.tariff(way, town, currency).stream())))
                .toList();
    }

    private static Tariff courier(City city) {
        return ATLAS.tariff("courier", city, "RUB").orElseThrow();
    }

    private static Offer byCourier(Shipment shipment) {
        return new TariffOffer(
                        "own-courier", courier(ATLAS.city(shipment.city()).orElseThrow()), DOOR, shipment, SOON, null)
                .answer();
    }
}
