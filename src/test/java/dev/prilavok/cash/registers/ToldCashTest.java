package dev.prilavok.cash.registers;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.cash.CarriedFixture;
import dev.prilavok.delivery.CarrierCash;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.CashFact;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.Periods;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The post is asked about the money of single parcels; what it says is held against them like a register, and becomes one. */
@QuarkusTest
class ToldCashTest {
    private static final String POST = PostRegister.CARRIER;

    @Inject
    AskAboutCash job;

    @Inject
    ToldRows rows;

    @Inject
    ToldCash told;

    @Inject
    PostRegister post;

    @Inject
    CodRegisters registers;

    @Inject
    @jakarta.enterprise.inject.Any
    jakarta.enterprise.inject.Instance<CarrierCash> carriers;

    @Inject
    ActedWorld world;

    @Inject
    Simulator simulator;

    @Inject
    CarriersFixture weather;

    @Inject
    CarriedFixture carried;

    @Inject
    BooksFixture books;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Periods periods;

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
    void goodWeather() {
        clock.reset();
        weather.calm();
    }

    @Test
    void whatThePostPaidOutBecomesARegisterThatAgrees() {
        var tracking = delivered(500_000);
        ask(tracking);
        assertThat(said(tracking)).containsExactly(tuple(CashFact.Kind.ACCEPTED, Verdict.EXACT));

        clock.passes(Duration.ofDays(3));
        ask(tracking);
        ask(tracking);

        assertThat(said(tracking))
                .as("the same words said again are the same words")
                .containsExactly(
                        tuple(CashFact.Kind.ACCEPTED, Verdict.EXACT), tuple(CashFact.Kind.PAID, Verdict.EXACT));
        var register = registered(paidOn(tracking), tracking);
        assertThat(register.number()).startsWith("НП " + paidOn(tracking));
        assertThat(line(register, tracking).verdict()).isEqualTo(Verdict.EXACT);
        assertThat(line(register, tracking).transferred()).isEqualTo(rub(5_000));
        assertThat(offered(paidOn(tracking))).doesNotContain(tracking);
    }

    @Test
    void anotherSumIsSeenHereAndInTheRegister() {
        simulator.mood(POST, Mood.GOOD.shortBy(30_000));
        var tracking = delivered(500_000);
        clock.passes(Duration.ofDays(3));
        ask(tracking);

        assertThat(said(tracking))
                .containsExactly(
                        tuple(CashFact.Kind.ACCEPTED, Verdict.DIFFERS), tuple(CashFact.Kind.PAID, Verdict.DIFFERS));
        var line = line(registered(paidOn(tracking), tracking), tracking);
        assertThat(line.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(line.paid()).isEqualTo(rub(4_700));
        assertThat(line.expected()).isEqualTo(rub(5_000));
    }

    @Test
    void whatIsUnknownRefusedOrPaidTwiceIsSeen() {
        var nobody = "N" + Ids.next();
        hear(nobody, "1", rub(100));
        assertThat(said(nobody)).containsExactly(tuple(CashFact.Kind.PAID, Verdict.UNKNOWN));

        var refused = carried.with(anna, POST);
        books.refuses(anna, refused.sent());
        hear(refused.tracking(), "2", rub(5_000));
        assertThat(said(refused.tracking())).containsExactly(tuple(CashFact.Kind.PAID, Verdict.NOT_KEPT));

        var travelling = carried.with(anna, POST);
        hear(travelling.tracking(), "3", rub(5_000));
        assertThat(said(travelling.tracking())).containsExactly(tuple(CashFact.Kind.PAID, Verdict.WAITS));

        var twice = delivered(500_000);
        hear(twice, "4", rub(5_000));
        hear(twice, "5", rub(5_000));
        assertThat(said(twice))
                .containsExactlyInAnyOrder(
                        tuple(CashFact.Kind.PAID, Verdict.EXACT), tuple(CashFact.Kind.PAID, Verdict.REPEATED));
        assertThat(registered(paidOn(twice), twice).lines().stream()
                        .filter(line -> line.trackingNumber().equals(twice))
                        .map(Register.Line::verdict))
                .containsExactly(Verdict.EXACT, Verdict.REPEATED);
    }

    @Test
    void aSecondMoneyOrderThatComesToLightLaterMakesAnotherRegister() {
        var tracking = delivered(500_000);
        hear(tracking, "6", rub(5_000));
        var day = paidOn(tracking);
        var first = registered(day, tracking);

        hear(tracking, "7", rub(5_000));
        var second = registered(day, tracking);

        assertThat(second.number()).isNotEqualTo(first.number()).startsWith("НП " + day + " / ");
        assertThat(line(second, tracking).verdict()).isEqualTo(Verdict.REPEATED);
    }

    @Test
    void onlyWhatWasHandedOverForMoneyThatHasNotComeIsAskedAbout() {
        var travelling = carried.with(anna, POST).tracking();
        var byCdek = carried.with(anna, "cdek");
        books.keeps(anna, byCdek.sent(), 1, 2, 3);
        var tracking = delivered(500_000);
        var now = clock.instant();

        assertThat(due(now)).contains(tracking).doesNotContain(travelling, byCdek.tracking());
        ask(tracking);
        assertThat(due(now.minusSeconds(1))).as("it was asked about just now").doesNotContain(tracking);

        clock.passes(Duration.ofDays(3));
        assertThat(due(clock.instant().minus(Duration.ofDays(1)))).contains(tracking);
        ask(tracking);
        clock.passes(Duration.ofDays(3));
        assertThat(due(clock.instant()))
                .as("the post paid it out: there is nothing more to ask")
                .doesNotContain(tracking);
    }

    @Test
    void noMoreIsAskedThanTheCarrierAnswersInADay() {
        var carrier = new Acted(2, tracking -> List.of());

        assertThat(job.ask(carrier, "L1")).isTrue();
        assertThat(job.ask(carrier, "L2")).isTrue();
        assertThat(job.ask(carrier, "L3")).isFalse();
        assertThat(carrier.asked).isEqualTo(2);

        clock.passes(Duration.ofDays(1));
        assertThat(job.ask(carrier, "L3")).isTrue();
        assertThat(job.ask(new Acted(0, tracking -> List.of()), "L4")).isFalse();
    }

    @Test
    void silenceEndsTheRoundAndAStrangeAnswerDoesNot() {
        var silent = new Acted(9, tracking -> {
            throw new CarrierTrouble(CarrierTrouble.Kind.SILENT, "no answer");
        });
        var strange = new Acted(9, tracking -> {
            throw new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "not a sum");
        });

        assertThat(job.ask(silent, "S1")).isFalse();
        assertThat(job.ask(strange, "S2")).isTrue();
        assertThat(scope.network(() -> rows.inVain(silent.code))).isEqualTo(1);
        assertThat(scope.network(() -> rows.inVain(strange.code))).isEqualTo(1);
    }

    @Test
    void thePageSaysWhatIsWrongAndMakesTheRegister() {
        simulator.mood(POST, Mood.GOOD.shortBy(10_000));
        var tracking = delivered(500_000);
        clock.passes(Duration.ofDays(3));
        ask(tracking);
        var session = staff.session(staff.headOffice(Role.ACCOUNTANT));

        var page = Jsoup.parse(given().cookies(session)
                .get("/office/registers/told?show=wrong")
                .then()
                .statusCode(200)
                .body(containsString(tracking), containsString("Другая сумма"), containsString("Выплачено нам"))
                .extract()
                .asString());
        assertThat(page.select("input[name=day][value=" + paidOn(tracking) + "]"))
                .isNotEmpty();
        var made = given().redirects()
                .follow(false)
                .cookies(session)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", session.get("csrf"))
                .formParam("carrier", POST)
                .formParam("day", paidOn(tracking).toString())
                .post("/office/registers")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().cookies(session).get(made).then().statusCode(200).body(containsString(tracking));
        assertThat(offered(paidOn(tracking))).doesNotContain(tracking);
    }

    /** Kept whole for 5 000 by a buyer who took so much of the parcel's money to the post. */
    private String delivered(long kopecks) {
        var parcel = carried.with(anna, POST);
        books.keeps(anna, parcel.sent(), 1, 2, 3);
        world.handedOverByPost(parcel.tracking(), kopecks, clock.instant());
        return parcel.tracking();
    }

    private void ask(String tracking) {
        var carrier = carriers.stream()
                .filter(one -> one.carrier().equals(POST))
                .findFirst()
                .orElseThrow();
        assertThat(job.ask(carrier, tracking)).isTrue();
    }

    private void hear(String tracking, String order, Money sum) {
        var at = Instant.parse("2026-11-20T09:00:00Z").plusSeconds(Long.parseLong(order));
        var fact = new CashFact(POST, tracking, order, CashFact.Kind.PAID, 3, "Оплата", at, sum, null);
        scope.network(() -> rows.heard(List.of(fact), clock.instant()));
    }

    private List<org.assertj.core.groups.Tuple> said(String tracking) {
        return scope.network(() -> told.about(POST, tracking)).stream()
                .map(word -> tuple(word.fact().kind(), word.verdict()))
                .toList();
    }

    private LocalDate paidOn(String tracking) {
        return scope.network(() -> told.about(POST, tracking).stream()
                .map(Told::fact)
                .filter(fact -> fact.kind() == CashFact.Kind.PAID)
                .map(fact -> LocalDate.ofInstant(fact.at(), periods.zone()))
                .findFirst()
                .orElseThrow());
    }

    private List<String> due(Instant askedBefore) {
        return scope.network(() -> rows.due(POST, askedBefore, 100_000));
    }

    private List<String> offered(LocalDate day) {
        return post.lines(day).stream().map(line -> line.trackingNumber()).toList();
    }

    // Other tests may have left something of this day: what matters is our own line.
    private Register registered(LocalDate day, String tracking) {
        var lines = post.lines(day);
        assertThat(lines).anyMatch(line -> line.trackingNumber().equals(tracking));
        return scope.network(() -> registers.take(lines, "accountant")).get(0);
    }

    private static Register.Line line(Register register, String tracking) {
        return register.lines().stream()
                .filter(line -> line.trackingNumber().equals(tracking))
                .findFirst()
                .orElseThrow();
    }

    /** A carrier of its own, asked by nobody else. */
    private static final class Acted implements CarrierCash {
        final String code = "acted-" + Ids.next();
        private final int most;
        private final Function<String, List<CashFact>> answers;
        int asked;

        Acted(int most, Function<String, List<CashFact>> answers) {
            this.most = most;
            this.answers = answers;
        }

        @Override
        public String carrier() {
            return code;
        }

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public int questionsADay() {
            return most;
        }

        @Override
        public Duration pause() {
            return Duration.ofDays(1);
        }

        @Override
        public List<CashFact> about(String trackingNumber) {
            asked++;
            return answers.apply(trackingNumber);
        }
    }
}
