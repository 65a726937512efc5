package dev.prilavok.cash.prepaid;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What the buyer reads of an order that was paid ahead, when it is over. */
@QuarkusTest
class PaidStatusTest {
    @Inject
    PrepaidFixture buyer;

    @Inject
    BooksFixture books;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Test
    void whatWasPaidAheadForWhatIsKeptIsPaid() {
        var anna = shops.open("anna");
        var order = books.placed(anna, orders.request(books.items(), null));
        buyer.paid(anna, order);

        books.keeps(anna, books.sent(anna, order), 1, 2, 3);

        assertThat(RestAssured.given().get("/s/anna/o/" + order.statusToken()).asString())
                .contains("Оплачено " + Moneys.shown(rub(5_000), Langs.RU));
    }
}
