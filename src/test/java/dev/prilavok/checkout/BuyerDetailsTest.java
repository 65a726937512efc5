package dev.prilavok.checkout;

import static dev.prilavok.checkout.BasketFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.identity.PhoneCodeIssued;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BuyerDetailsTest {
    @Inject
    BuyerDetails details;

    @Inject
    BasketFixture browser;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    LastCode last;

    @Inject
    TestClock clock;

    Shop anna;
    Shop boris;

    /** The code that was issued last. */
    @ApplicationScoped
    static class LastCode {
        private volatile String code = "";

        void on(@Observes PhoneCodeIssued issued) {
            code = issued.code();
        }

        String code() {
            return code;
        }
    }

    @BeforeEach
    void twoShops() {
        anna = shops.open("anna");
        boris = shops.open("boris");
    }

    @AfterEach
    void presentDay() {
        clock.reset();
    }

    @Test
    void theAddressIsShownAfterACodeAndForHalfAnHour() {
        var token = orders.placed(anna, goods.sold(rub(1_000), 5)).statusToken();

        browser.in(anna, () -> {
            details.sendCode(anna.id(), token, Langs.RU);
            return true;
        });
        var opened = browser.in(anna, () -> details.open(anna.id(), token, last.code()));

        assertThat(opened.buyer().addressLine()).isEqualTo("улица Лесная, 5");
        assertThat(opened).hasToString("Opened(***)");
        assertThat(browser.in(anna, () -> details.read(anna.id(), token, opened.pass())))
                .isPresent();
        clock.passes(Duration.ofMinutes(31));
        assertThat(browser.in(anna, () -> details.read(anna.id(), token, opened.pass())))
                .isEmpty();
    }

    @Test
    void aPassOpensOnlyItsOwnOrderAndIsNotForged() {
        var token = orders.placed(anna, goods.sold(rub(1_000), 5)).statusToken();
        var other = orders.placed(anna, goods.sold(rub(1_000), 5)).statusToken();
        browser.in(anna, () -> {
            details.sendCode(anna.id(), token, Langs.RU);
            return true;
        });
        var pass = browser.in(anna, () -> details.open(anna.id(), token, last.code()))
                .pass();
        var longer = (Long.parseLong(pass.substring(0, pass.indexOf('.'))) + 9999) + pass.substring(pass.indexOf('.'));

        assertThat(browser.in(anna, () -> details.read(anna.id(), other, pass))).isEmpty();
        assertThat(browser.in(anna, () -> details.read(anna.id(), token, longer)))
                .isEmpty();
        assertThat(browser.in(anna, () -> details.read(anna.id(), token, "nonsense")))
                .isEmpty();
        assertThat(browser.in(anna, () -> details.read(anna.id(), token, null))).isEmpty();
        assertThat(browser.in(boris, () -> details.read(boris.id(), token, pass)))
                .isEmpty();
    }

    @Test
    void aWrongCodeShowsNothing() {
        var token = orders.placed(anna, goods.sold(rub(1_000), 5)).statusToken();

        assertThatThrownBy(() -> browser.in(anna, () -> details.open(anna.id(), token, "123456")))
                .isInstanceOfSatisfying(
                        CheckoutRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("wrong-code"));
        assertThatThrownBy(() -> browser.in(boris, () -> details.open(boris.id(), token, "123456")))
                .isInstanceOf(NotFound.class);
    }
}
