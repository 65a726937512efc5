package dev.prilavok.delivery;

import static dev.prilavok.delivery.CarriersFixture.await;
import static dev.prilavok.delivery.CarriersFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.ParcelFact.Kind;
import dev.prilavok.delivery.cdek.HookAddress;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.delivery.simulator.Step;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What carriers say counts once, in any order, and only when it is true (R8, R19). */
@QuarkusTest
@TestProfile(DeliveryAlone.class)
class CarrierFactsTest {
    @Inject
    CarriersFixture parcels;

    @Inject
    Simulator simulator;

    @Inject
    HookAddress hook;

    @All
    @Inject
    List<CarrierRegister> registers;

    @Inject
    ActedWorld world;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @BeforeEach
    void goodWeather() {
        parcels.calm();
        hook.listens();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        parcels.calm();
        hook.listensNoMore();
    }

    @Test
    void aParcelThatIsKeptInFullTellsItsWay() {
        var request = parcels.sent(parcels.toPoint());

        steps(request, Step.ACCEPTED, Step.SENT, Step.AT_POINT, Step.DELIVERED);

        await(() -> parcels.kinds(request).contains(Kind.DELIVERED));
        assertThat(parcels.kinds(request))
                .containsExactly(Kind.ACCEPTED, Kind.IN_TRANSIT, Kind.AT_PICKUP_POINT, Kind.DELIVERED);
        var last = parcels.heard(request).get(3);
        assertThat(last.lines()).extracting(LineFact::kept).containsExactly(1, 1, 2);
        assertThat(last.collected()).isEqualTo(rub(5_990 * 2 + 2_000));
        assertThat(last.tender()).isIn("CASH", "CARD");
        assertThat(parcels.heard(request).get(2).storedUntil()).isAfter(last.occurredAt());
        assertThat(parcels.heard(request)).extracting(ParcelFact::raw).doesNotHaveDuplicates();
        var tracking = parcels.waybill(request).trackingNumber();
        assertThat(registers)
                .filteredOn(one -> one.carrier().equals("cdek"))
                .flatMap(cdek -> cdek.lines(LocalDate.ofInstant(last.occurredAt(), ZoneOffset.UTC)))
                .filteredOn(line -> line.trackingNumber().equals(tracking))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.paid()).isEqualTo(last.collected());
                    assertThat(line.paid().minus(line.fee())).isEqualTo(line.transferred());
                });
    }

    @Test
    void aPartTellsWhichLinesWereKeptAndWhatWasPaidForThem() {
        var request = parcels.sent(parcels.toPoint());
        steps(request, Step.ACCEPTED, Step.AT_POINT);

        simulator.handOver(request.parcelNumber(), Map.of("BLT-1", 1, "DRS-44", 0));
        steps(request, Step.BACK_SENT, Step.BACK_HOME);

        await(() -> parcels.kinds(request).contains(Kind.RETURNED));
        var part = parcels.heard(request).stream()
                .filter(fact -> fact.kind() == Kind.PARTLY_DELIVERED)
                .findFirst()
                .orElseThrow();
        assertThat(part.lines())
                .containsExactly(
                        new LineFact(1, 0, 1, "OTHER"), new LineFact(2, 0, 1, "OTHER"), new LineFact(3, 1, 1, "OTHER"));
        // below the threshold delivery is paid
        assertThat(part.collected()).isEqualTo(rub(1_000 + 350));
        assertThat(parcels.kinds(request)).contains(Kind.RETURNING);
    }

    @Test
    void aRefusalHasAReasonOfOurs() {
        var request = parcels.sent(parcels.toPoint());

        simulator.move(request.parcelNumber(), Step.REFUSED, "21");

        await(() -> parcels.kinds(request).contains(Kind.REFUSED));
        var refused = parcels.heard(request).get(0);
        assertThat(refused.reason()).isEqualTo("NO_MONEY");
        assertThat(refused.lines()).extracting(LineFact::refused).containsExactly(1, 1, 2);
        assertThat(refused.collected()).isNull();
    }

    @Test
    void aHundredRepeatsInAnyOrderAreOneEffect() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.sent(parcels.toPoint());
        steps(request, Step.ACCEPTED, Step.SENT, Step.AT_POINT, Step.DELIVERED);
        var uuid = parcels.waybill(request).carrierId();
        var news = new ArrayList<String>();
        for (var code : List.of(
                "RECEIVED_AT_SHIPMENT_WAREHOUSE", "SENT_TO_RECIPIENT_CITY", "ACCEPTED_AT_PICK_UP_POINT", "DELIVERED"))
            IntStream.range(0, 25).forEach(i -> news.add(HookAddress.news(uuid, request, code)));
        Collections.shuffle(news, new Random(4));

        news.forEach(one -> assertThat(hook.tell(one)).isEqualTo(200));

        await(() -> parcels.kinds(request).contains(Kind.DELIVERED)
                && states(uuid).stream().noneMatch("NEW"::equals));
        assertThat(parcels.kinds(request))
                .containsExactly(Kind.ACCEPTED, Kind.IN_TRANSIT, Kind.AT_PICKUP_POINT, Kind.DELIVERED);
        assertThat(states(uuid)).containsExactlyInAnyOrder("APPLIED", "REPEATED", "REPEATED", "REPEATED");
        assertThat(repeats(uuid)).isEqualTo(96);
    }

    @Test
    void whatIsNotTrueHasNoEffect() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.sent(parcels.toPoint());
        steps(request, Step.ACCEPTED);
        var uuid = parcels.waybill(request).carrierId();
        var lie = HookAddress.news(uuid, request, "DELIVERED");

        assertThat(hook.tellElsewhere("0".repeat(40), lie)).isEqualTo(404);
        assertThat(states(uuid)).isEmpty();
        assertThat(hook.tell(lie)).isEqualTo(200);

        await(() -> states(uuid).equals(List.of("APPLIED")));
        assertThat(parcels.kinds(request)).containsExactly(Kind.ACCEPTED);
    }

    @Test
    void oneByteMoreIsAnotherFactAndTheSameEffect() {
        var request = parcels.sent(parcels.toPoint());
        steps(request, Step.ACCEPTED);
        var uuid = parcels.waybill(request).carrierId();
        await(() -> states(uuid).contains("APPLIED"));

        hook.tell(HookAddress.news(uuid, request, "RECEIVED_AT_SHIPMENT_WAREHOUSE") + " ");

        await(() -> states(uuid).equals(List.of("APPLIED", "REPEATED")));
        assertThat(parcels.kinds(request)).containsExactly(Kind.ACCEPTED);
    }

    @Test
    void whatComesBeforeTheParcelHasLeftWaitsForItAndIsToldInItsOrder() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.booked(parcels.toPoint());
        steps(request, Step.ACCEPTED, Step.AT_POINT, Step.DELIVERED);
        var uuid = parcels.waybill(request).carrierId();
        hook.tell(HookAddress.news(uuid, request, "DELIVERED"));
        await(() -> states(uuid).equals(List.of("WAITS")));
        hook.tell(HookAddress.news(uuid, request, "DELIVERED") + " ");
        await(() -> states(uuid).equals(List.of("WAITS", "REPEATED")));
        assertThat(parcels.kinds(request)).isEmpty();

        parcels.leaves(request);
        parcels.leaves(request);

        await(() -> states(uuid).equals(List.of("APPLIED", "REPEATED")));
        assertThat(parcels.kinds(request)).containsExactly(Kind.ACCEPTED, Kind.AT_PICKUP_POINT, Kind.DELIVERED);
        assertThat(parcels.heard(request).get(2).lines())
                .extracting(LineFact::kept)
                .containsExactly(1, 1, 2);
        assertThat(parcels.heard(request).get(2).collected()).isEqualTo(rub(5_990 * 2 + 2_000));
    }

    /** Whenever the parcel leaves and whatever is told before and after it, the same is heard in the same order. */
    @Test
    void theHandOverAndTheNewsMayComeInAnyOrder() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var seed = new Random().nextLong();
        var chance = new Random(seed);
        for (var round = 0; round < 4; round++) {
            var request = parcels.booked(parcels.toPoint());
            var uuid = parcels.waybill(request).carrierId();
            var way = new ArrayList<Runnable>();
            for (var step : List.of(Step.ACCEPTED, Step.SENT, Step.AT_POINT, Step.DELIVERED))
                way.add(() -> steps(request, step));
            way.add(chance.nextInt(5), () -> parcels.leaves(request));
            for (var move : way) {
                move.run();
                if (chance.nextBoolean()) hook.tell(HookAddress.news(uuid, request, "CODE" + chance.nextInt()));
            }
            hook.tell(HookAddress.news(uuid, request, "DELIVERED"));

            await(() -> parcels.kinds(request).contains(Kind.DELIVERED));
            assertThat(parcels.kinds(request))
                    .as("seed %d", seed)
                    .containsExactly(Kind.ACCEPTED, Kind.IN_TRANSIT, Kind.AT_PICKUP_POINT, Kind.DELIVERED);
        }
    }

    @Test
    void anActedCarrierMovesOnlyWhatItWasGiven() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.booked(parcels.toPoint());
        clock.passes(Duration.ofMinutes(90));
        world.passesFor(request.parcelNumber());
        assertThat(world.moves(request.parcelNumber())).isZero();

        parcels.leaves(request);
        clock.passes(Duration.ofHours(11));
        world.passesFor(request.parcelNumber());

        assertThat(world.moves(request.parcelNumber())).isEqualTo(1);
    }

    @Test
    void anActedParcelThatIsToldToStandStillDoesNotMove() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.booked(parcels.toPoint());
        simulator.still(request.parcelNumber());
        parcels.leaves(request);
        clock.passes(Duration.ofDays(30));

        world.passesFor(request.parcelNumber());

        assertThat(world.moves(request.parcelNumber())).isZero();
    }

    @Test
    void anActedCarrierStartsAnywayWhenNobodyBringsTheParcel() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.booked(parcels.toPoint());

        clock.passes(Duration.ofHours(13));
        world.passesFor(request.parcelNumber());

        assertThat(world.moves(request.parcelNumber())).isEqualTo(1);
    }

    @Test
    void aParcelOfNobodyIsKeptForAPersonToLookAt() {
        var nobody = java.util.UUID.randomUUID().toString();

        assertThat(hook.tell(HookAddress.news(nobody, parcels.toPoint(), "DELIVERED")))
                .isEqualTo(200);

        await(() -> states(nobody).equals(List.of("UNKNOWN_PARCEL")));
    }

    @Test
    void whatWasNotToldIsAskedFor() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.sent(parcels.toPoint());
        var letter = parcels.sent(parcels.byPost());
        steps(request, Step.ACCEPTED, Step.SENT);
        steps(letter, Step.ACCEPTED, Step.AT_POINT, Step.DELIVERED);

        clock.passes(Duration.ofMinutes(31));

        await(() -> parcels.kinds(request).contains(Kind.IN_TRANSIT)
                && parcels.kinds(letter).contains(Kind.DELIVERED));
        assertThat(parcels.kinds(letter)).contains(Kind.ACCEPTED, Kind.AT_PICKUP_POINT);
        assertThat(parcels.heard(letter).get(parcels.heard(letter).size() - 1).collected())
                .isEqualTo(letter.cod());
    }

    @Test
    void newsThatComeWhileCdekIsDownAreLookedIntoWhenItIsBack() {
        simulator.mood("cdek", Mood.GOOD.quiet());
        var request = parcels.sent(parcels.toPoint());
        steps(request, Step.ACCEPTED);
        simulator.mood("cdek", Mood.GOOD.broken());
        var uuid = parcels.waybill(request).carrierId();

        hook.tell(HookAddress.news(uuid, request, "RECEIVED_AT_SHIPMENT_WAREHOUSE"));
        parcels.calm();

        await(() -> {
            clock.passes(Duration.ofMinutes(1));
            return parcels.kinds(request).contains(Kind.ACCEPTED);
        });
        assertThat(parcels.kinds(request)).containsExactly(Kind.ACCEPTED);
    }

    @Test
    void badNewsGetAClearAnswer() {
        var chance = new Random(19);
        var good = HookAddress.news(java.util.UUID.randomUUID().toString(), parcels.toPoint(), "DELIVERED");
        var bad = new ArrayList<>(List.of(
                "",
                "null",
                "[]",
                "{}",
                "\u0000",
                "{\"uuid\":",
                "{\"uuid\":\"\\u0000\"}",
                "[".repeat(60_000),
                "\"" + "x".repeat(70_000) + "\""));
        for (var i = 0; i < 60; i++) {
            var bytes = new StringBuilder(good);
            for (var j = 0; j < 4; j++) bytes.setCharAt(chance.nextInt(bytes.length()), (char) chance.nextInt(0x300));
            bad.add(bytes.toString());
        }

        for (var body : bad)
            assertThat(hook.tell(body)).as("answer to %s", start(body)).isLessThan(500);
        given().when().get("/q/health/live").then().statusCode(200);
    }

    private static String start(String body) {
        return body.substring(0, Math.min(body.length(), 60));
    }

    private void steps(WaybillRequest request, Step... steps) {
        for (var step : steps) {
            simulator.move(request.parcelNumber(), step, "");
            clock.passes(Duration.ofSeconds(1));
        }
    }

    private List<String> states(String subject) {
        return scope.network(() -> sql.list(
                "select state from carrier_fact where subject = ? order by id", row -> row.getString(1), subject));
    }

    private long repeats(String subject) {
        return scope.network(
                () -> sql.one("select sum(repeats) from carrier_fact where subject = ?", row -> row.getLong(1), subject)
                        .orElseThrow());
    }
}
