package dev.prilavok.trial;

import static dev.prilavok.fulfilment.ParcelsFixture.PACKER;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.Heard;
import dev.prilavok.fulfilment.ParcelMoved;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderResult;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrialsTest {
    private static final Actor COURIER = Actor.courier("petr");

    @Inject
    Trials trials;

    @Inject
    Parcels parcels;

    @Inject
    Warehouse warehouse;

    @Inject
    ParcelsFixture given;

    @Inject
    Orders orders;

    @Inject
    Cases cases;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture shelves;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        clock.reset();
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void keptInFullIsSold() {
        var sku = goods.sold(rub(2_500), 3);
        var parcel = given.onItsWay(anna, sku);
        var due = given.order(anna, parcel).due();

        var announced = report(parcel, kept(parcel, due, 1)).orElseThrow();

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.DELIVERED_FULL);
        assertThat(given.order(anna, parcel).state()).isEqualTo(OrderState.COMPLETED);
        assertThat(given.order(anna, parcel).result()).isEqualTo(OrderResult.KEPT_FULL);
        assertThat(announced.due()).isEqualTo(due).isEqualTo(announced.collected());
        assertThat(shelves.level(sku).sold()).isEqualTo(1);
        assertThat(mismatches(parcel)).isZero();
    }

    @Test
    void whatIsNotKeptComesBackAndIsSoldAgain() {
        var kept = goods.sold(rub(2_500), 3);
        var refused = goods.sold(rub(1_500), 3);
        var parcel = given.onItsWay(anna, kept, refused);
        var line = given.view(anna, parcel).lines().stream()
                .filter(one -> one.sku().equals(kept))
                .findFirst()
                .orElseThrow()
                .no();
        var due = given.order(anna, parcel).duePieces(java.util.Map.of(line, 1));

        report(parcel, kept(parcel, due, line));

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.DELIVERED_PARTIAL);
        assertThat(given.order(anna, parcel).result()).isEqualTo(OrderResult.KEPT_PARTIAL);
        assertThat(shelves.level(refused).returning()).isEqualTo(1);

        scope.shop(anna.id(), () -> warehouse.receiveBack(anna.id(), parcel, PACKER));
        scope.shop(
                anna.id(),
                () -> warehouse.inspect(
                        anna.id(), parcel, List.of(new Graded(line == 1 ? 2 : 1, 1, Grade.FIT, null, null)), PACKER));

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.INSPECTED);
        assertThat(shelves.level(refused).available()).isEqualTo(3);
    }

    @Test
    void aUnitThatNobodyCountedIsMissing() {
        var sku = goods.sold(rub(2_500), 3);
        var parcel = given.onItsWay(anna, sku);
        report(parcel, TrialReport.refused(Ids.next(), now(), COURIER, "SIZE_SMALL"));
        scope.shop(anna.id(), () -> warehouse.receiveBack(anna.id(), parcel, PACKER));

        scope.shop(anna.id(), () -> warehouse.inspect(anna.id(), parcel, List.of(), PACKER));

        assertThat(shelves.level(sku).writtenOff()).isEqualTo(1);
    }

    @Test
    void anotherSumThanDueOpensACase() {
        var parcel = given.onItsWay(anna, goods.sold(rub(2_500), 3));
        var due = given.order(anna, parcel).due();

        report(parcel, kept(parcel, due.minus(rub(100)), 1));

        assertThat(mismatches(parcel)).isEqualTo(1);
    }

    @Test
    void theSameReportCountsOnce() {
        var sku = goods.sold(rub(2_500), 3);
        var parcel = given.onItsWay(anna, sku);
        var report = kept(parcel, given.order(anna, parcel).due(), 1);

        assertThat(report(parcel, report)).isPresent();
        assertThat(report(parcel, report)).isEmpty();

        assertThat(outcomes(parcel)).hasSize(1);
        assertThat(shelves.level(sku).sold()).isEqualTo(1);
    }

    @Test
    void aLaterTruthReplacesTheOneBeforeWhichStays() {
        var sku = goods.sold(rub(2_500), 3);
        var parcel = given.onItsWay(anna, sku);
        report(parcel, TrialReport.delivered(Ids.next(), now(), COURIER, null, Tender.CASH));

        report(parcel, TrialReport.refused(Ids.next(), now().plusSeconds(60), COURIER, "QUALITY"));

        assertThat(outcomes(parcel)).extracting(LineOutcomes::version).containsExactly(1, 2);
        assertThat(outcomes(parcel).get(1).replaces())
                .isEqualTo(outcomes(parcel).get(0).id());
        assertThat(given.order(anna, parcel).result()).isEqualTo(OrderResult.REFUSED);
        assertThat(shelves.level(sku).sold()).isZero();
        assertThat(shelves.level(sku).returning()).isEqualTo(1);
    }

    @Test
    void onceTheUnitsAreGradedAnotherTruthIsForAPerson() {
        var sku = goods.sold(rub(2_500), 3);
        var parcel = given.onItsWay(anna, sku);
        report(parcel, TrialReport.refused(Ids.next(), now(), COURIER, "QUALITY"));
        scope.shop(anna.id(), () -> warehouse.receiveBack(anna.id(), parcel, PACKER));

        report(parcel, TrialReport.delivered(Ids.next(), now().plusSeconds(60), COURIER, null, Tender.CASH));

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.RETURNED);
        assertThat(outcomes(parcel)).hasSize(1);
        assertThat(scope.network(() -> cases.list(null, CaseKind.OUTCOME_CONFLICT, null, 50))
                        .items())
                .anyMatch(one -> one.subject().equals(parcel));
    }

    @Test
    void aParcelThatNobodyTookAwayHasNoEnd() {
        var parcel = given.ready(anna, given.confirmed(anna, goods.sold(rub(900), 3)));

        assertThatThrownBy(() -> report(parcel, TrialReport.refused(Ids.next(), now(), COURIER, null)))
                .isInstanceOf(ParcelMoved.class);
    }

    @Test
    void moreThanTheParcelHoldsIsNotKept() {
        var parcel = given.onItsWay(anna, goods.sold(rub(900), 3));

        assertThatThrownBy(() -> report(
                        parcel,
                        TrialReport.door(
                                Ids.next(),
                                now(),
                                COURIER,
                                List.of(new TrialReport.Pieces(1, 2, null)),
                                null,
                                Tender.CASH)))
                .isInstanceOf(TooManyPieces.class);
    }

    @Test
    void aParcelScannedInWithoutAWordOfItsCarrierWasNotClaimed() {
        var sku = goods.sold(rub(900), 3);
        var parcel = given.onItsWay(anna, sku);

        scope.shop(anna.id(), () -> warehouse.receiveBack(anna.id(), parcel, PACKER));

        assertThat(given.view(anna, parcel).state()).isEqualTo(ParcelState.RETURNED);
        assertThat(outcomes(parcel).get(0).lines().get(0).reason()).isEqualTo(Truth.UNCLAIMED);
        assertThat(shelves.level(sku).returning()).isEqualTo(1);
    }

    /** Facts come late, twice and in any order; parcel, order and stock end alike. */
    @Test
    void factsInAnyOrderEndAlike() {
        var random = new Random(7);
        for (var history : histories()) {
            var ends = new ArrayList<String>();
            for (var round = 0; round < 6; round++) ends.add(playedOut(history, round == 0 ? null : random));
            assertThat(ends).as(history.toString()).containsOnly(ends.get(0));
        }
    }

    /** The same for histories that chance makes up: moves, attempts, ends, corrections, losses and finds. */
    @Test
    void historiesOfChanceInAnyOrderEndAlike() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var i = 0; i < 12; i++) {
            var history = ofChance(random);
            var ends = new ArrayList<String>();
            for (var round = 0; round < 3; round++) ends.add(playedOut(history, round == 0 ? null : random));
            assertThat(ends).as("seed %d, %s", seed, history).containsOnly(ends.get(0));
        }
    }

    private static List<Said> ofChance(Random random) {
        var history = new ArrayList<Said>();
        if (random.nextBoolean()) history.add(Said.IN_TRANSIT);
        for (var tries = random.nextInt(3); tries > 0; tries--) history.addAll(List.of(Said.OUT, Said.FAILED));
        var ends = List.of(Said.FULL, Said.PART, Said.REFUSED, Said.LOST, Said.DAMAGED, Said.BACK);
        for (var words = 1 + random.nextInt(3); words > 0; words--) history.add(ends.get(random.nextInt(ends.size())));
        if (random.nextBoolean()) history.add(Said.BACK);
        return history;
    }

    @Test
    void aParcelThatWaitsIsSpokenOfOnceAWeekAndOnItsLastDay() {
        var parcel = given.onItsWay(anna, goods.sold(rub(900), 3));
        var came = clock.instant();
        scope.shop(anna.id(), () -> {
            parcels.hear(anna.id(), parcel, new Heard(Ids.next(), ParcelState.AT_PICKUP_POINT, came, COURIER, null));
            parcels.storedUntil(anna.id(), parcel, came.plus(10, ChronoUnit.DAYS));
        });

        clock.passes(Duration.ofDays(7).plusMinutes(1));
        until(() -> said(parcel, "A_WEEK") == 1);
        clock.passes(Duration.ofDays(2));
        until(() -> said(parcel, "LAST_DAY") == 1);

        assertThat(said(parcel, "A_WEEK")).isEqualTo(1);
        assertThat(
                        scope
                                .shop(
                                        anna.id(),
                                        () -> parcels.needing(
                                                anna.id(), clock.instant().plus(2, ChronoUnit.DAYS)))
                                .stream()
                                .anyMatch(one -> one.id().equals(parcel)))
                .isTrue();
    }

    private long said(UUID parcel, String what) {
        List<dev.prilavok.fulfilment.Step> steps = scope.shop(anna.id(), () -> parcels.steps(anna.id(), parcel));
        return steps.stream().filter(step -> what.equals(step.reason())).count();
    }

    private static void until(java.util.function.BooleanSupplier holds) {
        for (var tried = 0; !holds.getAsBoolean() && tried < 100; tried++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private enum Said {
        IN_TRANSIT,
        OUT,
        FAILED,
        OUT_AGAIN,
        PART,
        FULL,
        REFUSED,
        BACK,
        LOST,
        DAMAGED
    }

    private static List<List<Said>> histories() {
        return List.of(
                List.of(Said.IN_TRANSIT, Said.OUT, Said.FULL),
                List.of(Said.IN_TRANSIT, Said.OUT, Said.FAILED, Said.OUT_AGAIN, Said.PART, Said.BACK),
                List.of(Said.IN_TRANSIT, Said.OUT, Said.FAILED, Said.BACK),
                List.of(Said.OUT, Said.PART, Said.BACK, Said.LOST),
                List.of(Said.OUT, Said.PART, Said.LOST),
                List.of(Said.IN_TRANSIT, Said.LOST, Said.OUT_AGAIN, Said.FULL),
                List.of(Said.IN_TRANSIT, Said.LOST, Said.BACK),
                List.of(Said.IN_TRANSIT, Said.DAMAGED, Said.BACK),
                List.of(Said.OUT, Said.FULL, Said.REFUSED, Said.BACK),
                List.of(Said.OUT, Said.REFUSED, Said.BACK, Said.PART));
    }

    private String playedOut(List<Said> history, Random random) {
        var first = goods.sold(rub(2_500), 3);
        var second = goods.sold(rub(1_500), 3);
        var parcel = given.onItsWay(anna, first, second);
        var start = now();
        var told = new ArrayList<Runnable>();
        for (var i = 0; i < history.size(); i++) {
            var at = start.plus(i + 1, ChronoUnit.HOURS);
            var operation = Ids.next();
            var said = history.get(i);
            told.add(() -> tell(parcel, said, operation, at));
        }
        if (random != null) {
            told.add(told.get(random.nextInt(told.size())));
            Collections.shuffle(told, random);
        }
        told.forEach(Runnable::run);
        var order = given.order(anna, parcel);
        return given.view(anna, parcel).state() + " " + order.state() + " " + order.result() + " "
                + places(first) + " " + places(second) + " "
                + given.view(anna, parcel).lines().stream()
                        .map(line -> line.comingBack())
                        .toList();
    }

    private String places(Sku sku) {
        StockLevel level = shelves.level(sku);
        return "%d/%d/%d/%d/%d"
                .formatted(level.available(), level.shipped(), level.sold(), level.returning(), level.writtenOff());
    }

    private void tell(UUID parcel, Said said, UUID operation, Instant at) {
        BiConsumer<ParcelState, String> hear = (state, reason) -> scope.shop(
                anna.id(), () -> parcels.hear(anna.id(), parcel, new Heard(operation, state, at, COURIER, reason)));
        switch (said) {
            case IN_TRANSIT -> hear.accept(ParcelState.IN_TRANSIT, null);
            case OUT, OUT_AGAIN -> hear.accept(ParcelState.OUT_FOR_DELIVERY, null);
            case FAILED -> hear.accept(ParcelState.ATTEMPT_FAILED, "NOBODY_HOME");
            case FULL -> report(parcel, TrialReport.delivered(operation, at, COURIER, null, Tender.CASH));
            case PART ->
                report(
                        parcel,
                        TrialReport.door(
                                operation,
                                at,
                                COURIER,
                                List.of(new TrialReport.Pieces(1, 1, null), new TrialReport.Pieces(2, 0, "COLOUR")),
                                null,
                                Tender.CASH));
            case REFUSED -> report(parcel, TrialReport.refused(operation, at, COURIER, "QUALITY"));
            case BACK -> report(parcel, TrialReport.of(operation, TrialReport.Kind.COMES_BACK, at, COURIER, null));
            case LOST -> report(parcel, TrialReport.of(operation, TrialReport.Kind.LOST, at, COURIER, "LOST"));
            case DAMAGED -> report(parcel, TrialReport.of(operation, TrialReport.Kind.DAMAGED, at, COURIER, "WET"));
        }
    }

    private TrialReport kept(UUID parcel, Money collected, int line) {
        var pieces = given.view(anna, parcel).lines().stream()
                .map(one -> new TrialReport.Pieces(
                        one.no(), one.no() == line ? one.quantity() : 0, one.no() == line ? null : "SIZE_SMALL"))
                .toList();
        return TrialReport.door(Ids.next(), now(), COURIER, pieces, collected, Tender.CASH);
    }

    private Optional<LineOutcomes> report(UUID parcel, TrialReport report) {
        return scope.shop(anna.id(), () -> trials.report(anna.id(), parcel, report));
    }

    private List<LineOutcomes> outcomes(UUID parcel) {
        var order = given.view(anna, parcel).order();
        return scope.shop(anna.id(), () -> orders.outcomes(anna.id(), order));
    }

    private long mismatches(UUID parcel) {
        return scope.network(() -> cases.list(null, CaseKind.CASH_MISMATCH, null, 200)).items().stream()
                .filter(one -> one.subject().equals(parcel))
                .count();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
