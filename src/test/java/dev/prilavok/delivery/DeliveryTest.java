package dev.prilavok.delivery;

import static dev.prilavok.delivery.ShippedAtlas.city;
import static dev.prilavok.delivery.ShippedAtlas.eur;
import static dev.prilavok.delivery.ShippedAtlas.parcel;
import static dev.prilavok.delivery.ShippedAtlas.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliveryTest {
    @Inject
    Delivery delivery;

    @Inject
    DeliveryTables tables;

    @Inject
    TestClock clock;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Session database;

    @BeforeEach
    void aMondayMorningInMoscow() {
        clock.standsAt(Instant.parse("2026-11-23T07:00:00Z"));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void quotesEveryWayThatCanCarryTheParcelWhereItMayBeTriedOnFirst() {
        var quotes = delivery.quotes(parcel(city("Калининград"), 900, rub(4_000)));

        assertThat(quotes)
                .extracting(DeliveryQuote::way)
                .containsExactly("courier", "pickup", "pickup", "pickup", "post");
        assertThat(quotes.get(0)).satisfies(courier -> {
            assertThat(courier.title()).isEqualTo("Курьер");
            assertThat(courier.price()).isEqualTo(rub(650));
            assertThat(courier.freeFrom()).isEqualTo(rub(10_000));
            assertThat(courier.codLimit()).isEqualTo(rub(40_000));
            assertThat(courier.earliest()).isEqualTo(LocalDate.of(2026, 11, 28));
            assertThat(courier.latest()).isEqualTo(LocalDate.of(2026, 12, 1));
        });
        assertThat(quotes.get(1).title()).isEqualTo("Пункт выдачи, Ленинский просп., 30");
        assertThat(quotes).extracting(DeliveryQuote::trial).containsExactly(true, true, true, false, false);
    }

    @Test
    void aBasketThatHasToBeTriedOnIsOfferedNoPostAndNoPointWithoutAFittingRoom() {
        var kaliningrad = city("Калининград");
        var triedOn = new Shipment(kaliningrad.id(), 900, rub(4_000), rub(4_000), 2, true);

        assertThat(delivery.quotes(triedOn))
                .extracting(DeliveryQuote::way)
                .containsExactly("courier", "pickup", "pickup");
        assertThat(delivery.obstacles(triedOn)).extracting(Refusal::code).containsExactly("delivery-no-trial");
        assertThatThrownBy(() -> delivery.quote(triedOn, "post", null))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.say(Langs.RU))
                        .isEqualTo("Здесь нельзя примерить. Выберите курьера или пункт выдачи с примерочной."));
    }

    @Test
    void aCashLimitIsNamedInBothLanguages() {
        var tooMuch = parcel(city("Петропавловск-Камчатский"), 900, rub(31_500));

        assertThatThrownBy(() -> delivery.quote(tooMuch, "courier", null))
                .asInstanceOf(type(CodLimitExceeded.class))
                .satisfies(refusal -> {
                    assertThat(plain(refusal.say(Langs.RU)))
                            .startsWith(
                                    "Курьер в этом городе принимает при получении не больше 30 000 ₽, а к оплате 32 860 ₽.");
                    assertThat(refusal.say(Langs.EN)).contains("collects up to", "30,000");
                });
        assertThat(delivery.quotes(tooMuch)).isEmpty();
        assertThat(delivery.obstacles(tooMuch))
                .hasSize(3)
                .allSatisfy(why -> assertThat(why.code()).isEqualTo("cod-limit"));
    }

    @Test
    void thePointThatTheBuyerChoseDecides() {
        var parcel = parcel(city("Елизово"), 4_900, rub(2_000));

        assertThat(delivery.quote(parcel, "pickup", "ELZ-1").pointCode()).isEqualTo("ELZ-1");
        assertThatThrownBy(() -> delivery.quote(parcel, "pickup", null)).hasMessage("delivery-choose-point");
        assertThatThrownBy(() -> delivery.quote(parcel, "pickup", "RIX-1")).hasMessage("delivery-choose-point");
        assertThatThrownBy(() -> delivery.quote(parcel(city("Елизово"), 5_100, rub(2_000)), "pickup", "ELZ-1"))
                .hasMessage("delivery-too-heavy");
    }

    @Test
    void aPointSentWithAnotherWayIsOverlooked() {
        assertThat(delivery.quote(parcel(city("Москва"), 900, rub(2_000)), "courier", "MSK-1")
                        .pointCode())
                .isNull();
    }

    @Test
    void aSmallTownGetsThePostAndAHelpfulWordAboutTheCourier() {
        var parcel = parcel(city("Верхоянск"), 900, rub(2_000));

        assertThat(delivery.quotes(parcel)).extracting(DeliveryQuote::way).containsExactly("post");
        assertThatThrownBy(() -> delivery.quote(parcel, "courier", null))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.say(Langs.EN))
                        .startsWith("We do not deliver this way to Verkhoyansk, Sakha (Yakutia)."));
    }

    @Test
    void theEuroShopDeliversInEurosAndSpeaksEnglish() {
        var quotes = delivery.quotes(parcel(city("Рига"), 900, eur(80)));

        assertThat(quotes)
                .extracting(DeliveryQuote::title)
                .containsExactly("Pickup point, Brīvības iela 96", "Pickup point, Krasta iela 52", "Courier", "Post");
        assertThat(delivery.quotes(parcel(city("Рига"), 900, rub(8_000)))).isEmpty();
    }

    @Test
    void anUnknownTownAndAnUnknownWayAreRefused() {
        var nowhere = new Shipment(UUID.randomUUID(), 900, rub(100), rub(100), 1, false);

        assertThatThrownBy(() -> delivery.quotes(nowhere)).hasMessage("unknown-city");
        assertThatThrownBy(() -> delivery.quote(parcel(city("Москва"), 900, rub(100)), "drone", null))
                .hasMessage("delivery-no-way");
        assertThat(delivery.city(nowhere.city())).isEmpty();
    }

    @Test
    void theTablesAreLoadedOnceAndAgainWhenAFileChanged() {
        var before = marks();

        clock.standsAt(Instant.parse("2026-11-24T07:00:00Z"));
        tables.reload();
        assertThat(marks()).isEqualTo(before);

        execute("update delivery_file set hash = 'older' where name = 'city'");
        tables.reload();
        assertThat(marks()).isNotEqualTo(before).hasSameSizeAs(before);
        assertThat(delivery.city(city("Калининград").id())).isPresent();
    }

    @Test
    void aPointThatLeftTheFileIsNotOfferedButStaysForOldOrders() {
        var moscow = city("Москва");
        execute("""
                insert into pickup_point (code, city_id, address, address_en, fitting_room, cod, cards, cash, max_grams, hours, storage_days)
                select 'OLD-1', city_id, 'Старая ул., 1', '1 Old St', fitting_room, cod, cards, cash, max_grams, hours, storage_days
                from pickup_point where code = 'MSK-1'""");
        execute("update delivery_file set hash = 'older' where name = 'pickup_point'");

        tables.reload();

        assertThat(delivery.pickupPoints(moscow.id()))
                .extracting(PickupPoint::code)
                .contains("MSK-1")
                .doesNotContain("OLD-1");
        assertThat(rows("select code from pickup_point where code = 'OLD-1' and not listed"))
                .hasSize(1);
    }

    @Test
    void aShopReadsTheTablesAndCannotChangeThem() {
        var anna = shops.bySlug("anna").orElseThrow();

        assertThat(scope.shop(anna.id(), () -> delivery.quotes(parcel(city("Москва"), 900, rub(2_000)))))
                .isNotEmpty();
        assertThatThrownBy(() -> scope.shop(anna.id(), () -> {
                    database.createNativeMutationQuery("update pickup_point set cod = false")
                            .executeUpdate();
                }))
                .hasStackTraceContaining("permission denied");
    }

    private List<String> marks() {
        return rows("select name || ' ' || hash || ' ' || loaded_at from delivery_file order by name");
    }

    private List<String> rows(String sql) {
        return scope.network(() -> database.createNativeQuery(sql, String.class).getResultList());
    }

    private void execute(String sql) {
        scope.network(() -> {
            database.createNativeMutationQuery(sql).executeUpdate();
        });
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
