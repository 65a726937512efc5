package dev.prilavok.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CustomersTest {
    @Inject
    Customers customers;

    @Inject
    Consents consents;

    @Inject
    Scope scope;

    @Inject
    Shops shops;

    @Inject
    Session database;

    ShopId anna;
    ShopId boris;

    @BeforeEach
    void twoShops() {
        anna = shops.bySlug("anna").orElseThrow().id();
        boris = shops.bySlug("boris").orElseThrow().id();
    }

    @Test
    void onePhoneIsOneCardThatFollowsTheLastOrder() {
        var phone = somePhone();

        var first = remember(anna, contact("Вера", phone, null, "Europe/Moscow"));
        var second = remember(anna, contact("Вера Павловна", phone, "vera@example.org", null));

        assertThat(second).isEqualTo(first);
        var card = scope.shop(anna, () -> customers.find(anna, first)).orElseThrow();
        assertThat(card.name()).isEqualTo("Вера Павловна");
        assertThat(card.mail()).contains("vera@example.org");
        assertThat(card.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
    }

    @Test
    void twoShopsKnowNothingOfEachOther() {
        var phone = somePhone();

        var inAnna = remember(anna, contact("Вера", phone, null, null));
        var inBoris = remember(boris, contact("Вера", phone, null, null));

        assertThat(inBoris).isNotEqualTo(inAnna);
        assertThat(scope.shop(boris, () -> customers.find(boris, inAnna))).isEmpty();
        assertThat(scope.shop(boris, () -> customers.find(anna, inAnna))).isEmpty();
        assertThat(scope.shop(boris, () -> rows("customer where id = '" + inAnna + "'")))
                .isZero();
    }

    @Test
    void keepsConsentsByPurposeApartFromTheOffer() {
        var customer = remember(anna, contact("Вера", somePhone(), null, null));
        var words = scope.shop(anna, () -> consents.current(anna, ConsentPurpose.ORDER_PROCESSING));

        scope.shop(
                anna,
                () -> consents.record(
                        anna,
                        customer,
                        List.of(
                                ConsentGiven.offer(null),
                                ConsentGiven.to(ConsentPurpose.ORDER_PROCESSING, words.hash())),
                        "order 1"));

        assertThat(scope.shop(anna, () -> consents.stands(anna, customer, ConsentPurpose.ORDER_PROCESSING)))
                .isTrue();
        assertThat(scope.shop(anna, () -> consents.stands(anna, customer, ConsentPurpose.MARKETING)))
                .isFalse();
        assertThat(scope.shop(anna, () -> rows("offer_acceptance where customer_id = '" + customer + "'")))
                .isOne();
        assertThat(scope.shop(anna, () -> rows("consent where customer_id = '" + customer + "'")))
                .isOne();
        assertThat(scope.shop(boris, () -> rows("consent where customer_id = '" + customer + "'")))
                .isZero();
    }

    @Test
    void plainWordsAreTheReadersAndWhatHeReadIsKept() {
        var customer = remember(anna, contact("Vera", somePhone(), null, null));
        var russian = scope.shop(anna, () -> consents.current(anna, ConsentPurpose.MARKETING));
        var english = scope.shop(anna, () -> consents.current(anna, ConsentPurpose.MARKETING, Langs.EN));
        assertThat(english.hash()).isNotEqualTo(russian.hash());
        assertThat(english.text()).startsWith("I want to receive news");
        assertThat(english.own()).isFalse();
        assertThat(scope.shop(anna, () -> consents.current(anna, ConsentPurpose.MARKETING, Langs.RU)))
                .isEqualTo(russian);

        var given = List.of(ConsentGiven.to(ConsentPurpose.MARKETING, english.hash()));
        scope.shop(anna, () -> consents.record(anna, customer, given, "order 1"));

        assertThat(scope.shop(
                        anna,
                        () -> database.createNativeQuery(
                                        "select t.body from consent c join consent_text t on t.id = c.text_id where c.customer_id = '"
                                                + customer + "'",
                                        String.class)
                                .getSingleResult()))
                .isEqualTo(english.text());
    }

    @Test
    void aPageOfTheShopIsTheSameForEverybody() {
        var russian = scope.shop(anna, () -> consents.current(anna, ConsentPurpose.ORDER_PROCESSING));
        var english = scope.shop(anna, () -> consents.current(anna, ConsentPurpose.ORDER_PROCESSING, Langs.EN));

        assertThat(russian.own()).isTrue();
        assertThat(english).isEqualTo(russian);
    }

    @Test
    void aWithdrawnConsentStandsNoMore() {
        var customer = remember(anna, contact("Вера", somePhone(), null, null));
        var given = List.of(ConsentGiven.to(ConsentPurpose.MARKETING, null));
        scope.shop(anna, () -> consents.record(anna, customer, given, "order 1"));

        scope.shop(anna, () -> consents.withdraw(anna, customer, ConsentPurpose.MARKETING));

        assertThat(scope.shop(anna, () -> consents.stands(anna, customer, ConsentPurpose.MARKETING)))
                .isFalse();
        assertThat(scope.shop(anna, () -> rows("consent where customer_id = '" + customer + "'")))
                .isOne();
    }

    @Test
    void wordsThatTheShopNeverShowedAreRefused() {
        var customer = remember(anna, contact("Вера", somePhone(), null, null));
        var foreign = scope.shop(boris, () -> consents.current(boris, ConsentPurpose.MARKETING))
                .hash();
        var given = List.of(ConsentGiven.to(ConsentPurpose.MARKETING, foreign));

        assertThatThrownBy(() -> scope.shop(anna, () -> consents.record(anna, customer, given, "order 1")))
                .isInstanceOf(TextChanged.class);
    }

    @Test
    void wordsAreNumberedAndSurviveARollback() {
        assertThatThrownBy(() -> scope.shop(boris, () -> {
                    consents.offer(boris);
                    throw new IllegalStateException("the caller fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        var offer = scope.shop(boris, () -> consents.offer(boris));
        assertThat(offer.version()).isOne();
        assertThat(scope.shop(boris, () -> rows("consent_text where id = '" + offer.id() + "'")))
                .isOne();
    }

    private CustomerId remember(ShopId shop, BuyerContact contact) {
        return scope.shop(shop, () -> customers.remember(shop, contact));
    }

    private static BuyerContact contact(String name, Phone phone, @Nullable String email, @Nullable String zone) {
        return new BuyerContact(name, phone, email, Langs.RU, zone == null ? null : ZoneId.of(zone));
    }

    private static Phone somePhone() {
        return new Phone("+7912" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
    }

    private long rows(String from) {
        return database.createNativeQuery("select count(*) from " + from, Long.class)
                .getSingleResult();
    }
}
