package dev.prilavok.delivery;

import static dev.prilavok.delivery.CarriersFixture.await;
import static dev.prilavok.delivery.CarriersFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers, couriers and batches are asked of carriers and come, whatever the carrier does meanwhile. */
@QuarkusTest
@TestProfile(DeliveryAlone.class)
class CarrierErrandsTest {
    private static final String CALLS = "/office/carriers/calls";
    private static final String BATCHES = "/office/carriers/batches";

    @Inject
    CarriersFixture parcels;

    @Inject
    CarrierPapers papers;

    @Inject
    Waybills waybills;

    @Inject
    Simulator simulator;

    @Inject
    ActedWorld world;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

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
    void aPaperOfTheCarrierIsMadeThereFetchedAndKept() {
        var request = parcels.booked(parcels.toPoint());
        assertThat(paper(request, CarrierPapers.Kind.LABEL).asked()).isFalse();
        simulator.mood("cdek", Mood.GOOD.thinking(2_500));

        assertThat(ask(request, CarrierPapers.Kind.LABEL)).isTrue();
        assertThat(paper(request, CarrierPapers.Kind.LABEL).ready()).isFalse();
        ask(request, CarrierPapers.Kind.LABEL);

        await(() -> paper(request, CarrierPapers.Kind.LABEL).ready());
        var file = papers.file(request.parcel(), CarrierPapers.Kind.LABEL).orElseThrow();
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(file.name()).isEqualTo("cdek-label-" + request.parcelNumber());
        assertThat(world.papers(parcels.waybill(request).carrierId())).isEqualTo(1);
        assertThat(papers.file(request.parcel(), CarrierPapers.Kind.WAYBILL)).isEmpty();
    }

    @Test
    void aPaperThatIsAskedForWhileTheCarrierIsDownComesWhenItIsBack() {
        var request = parcels.booked(parcels.toPoint());
        simulator.mood("cdek", Mood.GOOD.broken());

        ask(request, CarrierPapers.Kind.WAYBILL);
        await(() -> paper(request, CarrierPapers.Kind.WAYBILL).trouble() != null);
        assertThat(paper(request, CarrierPapers.Kind.WAYBILL).trouble()).startsWith("CDEK");
        parcels.calm();

        await(() -> {
            clock.passes(Duration.ofMinutes(1));
            return paper(request, CarrierPapers.Kind.WAYBILL).ready();
        });
    }

    @Test
    void aParcelByPostHasNoPapersOfCdek() {
        var request = parcels.booked(parcels.byPost());

        assertThat(papers.of(request.shop(), request.parcel(), Locale.ENGLISH)).isEmpty();
        assertThat(ask(request, CarrierPapers.Kind.LABEL)).isFalse();
    }

    @Test
    void theCourierIsCalledSeenAndCalledOff() {
        var day = today().plusDays(3);

        assertThat(post(CALLS, call(day, "10:00", "18:00")).statusCode()).isEqualTo(303);
        await(() -> row(CALLS, day).contains("Принята"));
        assertThat(row(CALLS, day)).containsPattern("2\\d{7}");
        assertThat(said(post(CALLS, call(day, "10:00", "18:00")))).isEqualTo("На этот день заявка уже есть.");

        var off = page(CALLS).select("tr:contains(" + shown(day) + ") form").attr("action");
        assertThat(post(off, Map.of()).statusCode()).isEqualTo(303);

        await(() -> row(CALLS, day).contains("Отменена"));
        assertThat(said(post(off, Map.of()))).contains("отменить её нельзя");
    }

    @Test
    void aCourierWhoCameIsSeenToHaveCome() {
        var day = today().plusDays(4);
        post(CALLS, call(day, "10:00", "18:00"));
        await(() -> row(CALLS, day).contains("Принята"));

        clock.passes(Duration.ofHours(2));
        await(() -> row(CALLS, day).contains("Курьер назначен"));
        clock.passes(Duration.ofHours(9));
        await(() -> row(CALLS, day).contains("Курьер забрал"));
    }

    @Test
    void aCallThatIsNoGoodIsShownAgainWithWhatIsWrong() {
        var wrong = post(CALLS, call(today().plusDays(60), "10:00", "11:00"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("не дальше месяца", "не короче трёх часов", "Склад, ворота 2");
        given().cookies(staff.session(staff.headOffice(Role.SUPPORT)))
                .get(CALLS)
                .then()
                .statusCode(403);
    }

    @Test
    void parcelsOfThePostGoIntoBatchesByKindAndTheirFormIsPrinted() {
        var onDelivery = parcels.booked(parcels.byPost());
        var paid = parcels.booked(paid(parcels.byPost()));
        assertThat(standing()).contains(onDelivery.parcelNumber(), paid.parcelNumber());
        var chosen = List.of(onDelivery.parcelNumber(), paid.parcelNumber());
        simulator.mood("russianpost", Mood.GOOD.slow(150));

        assertThat(form(today(), chosen).statusCode()).isEqualTo(303);
        assertThat(standing()).doesNotContainAnyElementsOf(chosen);

        await(() -> forms(chosen) == 2);
        assertThat(world.batch(onDelivery.parcelNumber())).isNotEmpty().isNotEqualTo(world.batch(paid.parcelNumber()));
        var link = page(BATCHES).select("a:contains(" + world.batch(paid.parcelNumber()) + ")");
        var file = get(link.attr("href"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("application/pdf");
        assertThat(standing()).doesNotContainAnyElementsOf(chosen);
    }

    @Test
    void aBatchThatThePostAnswersLateIsMadeOnceAndCanBeLeft() {
        var request = parcels.booked(parcels.byPost());
        simulator.mood("russianpost", Mood.GOOD.broken());
        form(today(), List.of(request.parcelNumber()));
        await(() -> page(BATCHES).text().contains("Почта России: нет ответа"));
        parcels.calm();

        await(() -> {
            clock.passes(Duration.ofMinutes(1));
            return forms(List.of(request.parcelNumber())) == 1;
        });
        scope.shop(request.shop(), () -> waybills.cancel(request.shop(), request.parcel()));

        await(() -> world.count(request.parcelNumber()) == 0);
    }

    @Test
    void aBatchOfNothingOrOfYesterdayIsNotFormed() {
        assertThat(form(today().minusDays(1), List.of("T1")).asString()).contains("не раньше сегодняшнего");
        assertThat(form(today(), List.of()).asString()).contains("Отметьте хотя бы одно");
    }

    private boolean ask(WaybillRequest request, CarrierPapers.Kind kind) {
        return papers.ask(request.shop(), request.parcel(), kind, "packer");
    }

    private CarrierPapers.Paper paper(WaybillRequest request, CarrierPapers.Kind kind) {
        return papers.of(request.shop(), request.parcel(), Locale.ENGLISH).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> call(LocalDate day, String from, String to) {
        return Map.of(
                "day",
                day.toString(),
                "from",
                from,
                "to",
                to,
                "address",
                "Склад, ворота 2",
                "contact",
                "Пётр",
                "phone",
                "+7 913 000-00-00",
                "weight",
                "12,5",
                "comment",
                "");
    }

    // Forms that are printed of batches that hold any of these.
    private long forms(List<String> numbers) {
        var links = page(BATCHES).select("a[href*=/forms/]").eachText();
        return numbers.stream()
                .map(world::batch)
                .filter(batch -> !batch.isEmpty())
                .distinct()
                .filter(batch -> links.stream().anyMatch(link -> link.endsWith(" " + batch)))
                .count();
    }

    private Response form(LocalDate day, List<String> chosen) {
        var cookies = staff.session(staff.headOffice(Role.WAREHOUSE));
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("day", day.toString())
                .formParam("parcel", chosen)
                .post(BATCHES + "?lang=ru");
    }

    private List<String> standing() {
        return page(BATCHES).select("input[name=parcel]").eachAttr("value");
    }

    private String row(String address, LocalDate day) {
        return page(address).select("tr:contains(" + shown(day) + ")").text();
    }

    private static String shown(LocalDate day) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("ru"))
                        .format(day) + ",";
    }

    // What the page after the redirect will say.
    private static String said(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return new String(Base64.getUrlDecoder().decode(answer.cookie("flash")), StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Moscow"));
    }

    private Document page(String address) {
        return Jsoup.parse(get(address + "?lang=ru").asString());
    }

    private Response get(String address) {
        return given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE))).get(address);
    }

    private Response post(String address, Map<String, String> typed) {
        var cookies = staff.session(staff.headOffice(Role.WAREHOUSE));
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParams(typed)
                .post(address + "?lang=ru");
    }

    private static WaybillRequest paid(WaybillRequest request) {
        return new WaybillRequest(
                request.shop(),
                request.parcel(),
                request.parcelNumber(),
                request.carrier(),
                request.way(),
                request.pointCode(),
                request.city(),
                request.receiver(),
                request.items(),
                rub(0),
                null,
                false,
                rub(0),
                request.weightGrams(),
                request.locale());
    }
}
