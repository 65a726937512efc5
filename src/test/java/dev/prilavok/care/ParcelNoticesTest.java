package dev.prilavok.care;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.fulfilment.Heard;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.messaging.Told;
import dev.prilavok.messaging.ToldBuyers;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a buyer hears of a parcel, step by step. */
@QuarkusTest
class ParcelNoticesTest {
    private static final Actor COURIER = Actor.courier("petr");

    @Inject
    ParcelsFixture made;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Parcels parcels;

    @Inject
    Trials trials;

    @Inject
    ToldBuyers buyers;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void noonInMoscow() {
        anna = shops.open("anna");
        clock.standsAt(LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .minusHours(3)
                .toInstant(ZoneOffset.UTC));
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void theWayToTheDoorIsToldStepByStepAndEachFactOnce() {
        var parcel = made.onItsWay(anna, goods.sold(rub(1_000), 5));
        await(parcel, "в пути");
        hear(parcel, ParcelState.OUT_FOR_DELIVERY, null);
        await(parcel, "курьер везёт заказ");
        hear(parcel, ParcelState.OUT_FOR_DELIVERY, null);
        hear(parcel, ParcelState.ATTEMPT_FAILED, "NOBODY_HOME");
        await(parcel, "никого не было дома");
        hear(parcel, ParcelState.ATTEMPT_FAILED, "NOBODY_HOME");
        hear(parcel, ParcelState.OUT_FOR_DELIVERY, null);
        awaitTimes(parcel, "курьер везёт заказ", 2);

        keep(parcel, null);

        await(parcel, "получен целиком");
        assertThat(said(parcel, "не удалось передать")).hasSize(1);
        assertThat(said(parcel, "в пути")).hasSize(1);
        assertThat(said(parcel, "/o/")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aParcelAtAPointSaysUntilWhenAndRemindsWhileItWaits() {
        var parcel = made.onItsWay(anna, goods.sold(rub(1_000), 5));
        scope.shop(anna.id(), () -> {
            parcels.hear(anna.id(), parcel, heard(ParcelState.AT_PICKUP_POINT, clock.instant(), null));
            parcels.storedUntil(anna.id(), parcel, clock.instant().plus(Duration.ofDays(10)));
        });
        await(parcel, "Хранится до");

        clock.passes(Duration.ofDays(7).plusSeconds(1));
        await(parcel, "ждёт вас неделю");
        clock.passes(Duration.ofDays(2));
        await(parcel, "последний день");

        assertThat(said(parcel, "ждёт вас неделю")).hasSize(1);
        assertThat(said(parcel, "последний день")).hasSize(1);
    }

    @Test
    void aLongerStorageMovesTheLastDay() {
        var parcel = made.onItsWay(anna, goods.sold(rub(1_000), 5));
        var came = clock.instant();
        scope.shop(anna.id(), () -> {
            parcels.hear(anna.id(), parcel, heard(ParcelState.AT_PICKUP_POINT, came, null));
            parcels.storedUntil(anna.id(), parcel, came.plus(Duration.ofDays(3)));
        });
        await(parcel, "ждёт вас");
        scope.shop(anna.id(), () -> parcels.storedUntil(anna.id(), parcel, came.plus(Duration.ofDays(5))));

        clock.passes(Duration.ofDays(4).plusSeconds(1));

        await(parcel, "последний день");
        assertThat(said(parcel, "последний день")).hasSize(1);
    }

    @Test
    void factsOlderThanADayAreNotNews() {
        var parcel = made.onItsWay(anna, goods.sold(rub(1_000), 5));
        await(parcel, "в пути");
        var handedOver = clock.instant();
        clock.passes(Duration.ofDays(3));
        scope.shop(
                anna.id(),
                () -> parcels.hear(
                        anna.id(), parcel, heard(ParcelState.AT_PICKUP_POINT, handedOver.plusSeconds(60), null)));
        keep(parcel, null);

        await(parcel, "получен целиком");

        assertThat(said(parcel, "ждёт вас")).isEmpty();
    }

    @Test
    void aCorrectionIsToldAsOneAndTheSameTruthIsNotToldTwice() {
        var parcel = made.onItsWay(anna, goods.sold(rub(1_000), 5));
        keep(parcel, null);
        await(parcel, "получен целиком");
        clock.passes(Duration.ofMinutes(5));
        scope.shop(
                anna.id(),
                () -> trials.report(
                        anna.id(), parcel, TrialReport.refused(Ids.next(), clock.instant(), COURIER, "CHANGED_MIND")));

        await(parcel, "уточняем");

        assertThat(said(parcel, "уточняем"))
                .singleElement()
                .satisfies(told -> assertThat(text(told)).contains("не взяли"));
    }

    @Test
    void theOrdersCardShowsWhatItsBuyerWasToldToThoseWhoTalkToBuyers() {
        var parcel = made.onItsWay(anna, goods.sold(rub(1_000), 5));
        await(parcel, "в пути");
        var order = made.order(anna, parcel);
        var support = staff.session(staff.headOffice(Role.SUPPORT));
        var seller = new HashMap<>(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
        seller.put("shop", "anna");

        var office = "/office/orders/anna/" + order.number();
        given().cookies(support).get(office).then().statusCode(200).body(containsString("Что сказали покупателю"));
        given().cookies(support)
                .get(office + "?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("What the buyer was told"));
        given().cookies(seller)
                .get("/franchise/orders/" + order.number())
                .then()
                .statusCode(200)
                .body(containsString("в пути, привезём"));
    }

    private Heard heard(ParcelState state, Instant at, @Nullable String reason) {
        return new Heard(Ids.next(), state, at, COURIER, reason);
    }

    private void hear(UUID parcel, ParcelState state, @Nullable String reason) {
        clock.passes(Duration.ofSeconds(1));
        scope.shop(anna.id(), () -> parcels.hear(anna.id(), parcel, heard(state, clock.instant(), reason)));
    }

    private void keep(UUID parcel, @Nullable Money collected) {
        clock.passes(Duration.ofSeconds(1));
        var report = TrialReport.delivered(Ids.next(), clock.instant(), COURIER, collected, Tender.CASH);
        scope.shop(anna.id(), () -> trials.report(anna.id(), parcel, report));
    }

    private List<Told> said(UUID parcel, String words) {
        var order = made.view(anna, parcel).order();
        return scope.shop(anna.id(), () -> buyers.about(anna.id(), order, Langs.RU)).stream()
                .filter(told -> text(told).contains(words))
                .toList();
    }

    private static String text(Told told) {
        return String.join("\n", told.paragraphs());
    }

    private void await(UUID parcel, String words) {
        awaitTimes(parcel, words, 1);
    }

    private void awaitTimes(UUID parcel, String words, int times) {
        var until = System.nanoTime() + 20_000_000_000L;
        while (said(parcel, words).size() < times && System.nanoTime() < until) pause();
        assertThat(said(parcel, words)).as(words).hasSize(times);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
