package dev.prilavok.returns;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.Actor;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M20: the courier brings the new size and takes the old one; what was paid for the old pays for the new. */
@QuarkusTest
class ExchangeTest {
    @Inject
    Returns returns;

    @Inject
    ReturnsFixture made;

    @Inject
    ParcelsFixture parcels;

    @Inject
    Trials trials;

    @Inject
    Orders orders;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture shelves;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    @Inject
    StaffFixture staff;

    private Shop anna;
    private Sku old;
    private Sku other;
    private PlacedOrder order;

    @BeforeEach
    void aDressThatIsTooSmall() {
        anna = shops.open("anna");
        var sizes = goods.sold(rub(2_500), 5, 2, true);
        old = sizes.get(0);
        other = sizes.get(1);
        scope.network(() -> {
            sql.change("update variant set size = 'L', size_rank = 4 where sku = ?", other.value());
            sql.change("update catalogue_version set version = version + 1");
        });
        order = made.kept(anna, old);
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void theNewSizeIsPaidByTheOldOne() {
        var one = exchanged();
        var second = fresh(one);
        assertThat(second.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(second.due()).isEqualTo(rub(0));
        assertThat(second.agreementVersion()).isEqualTo(made.order(anna, order).agreementVersion());
        assertThat(second.lines().get(0).pricing().wholesale())
                .isEqualTo(made.order(anna, order).lines().get(0).pricing().wholesale());
        assertThat(shelves.level(other).held()).isEqualTo(1);

        var outcome = visited(second.id(), true);

        assertThat(outcome.due()).isEqualTo(rub(0));
        assertThat(outcome.prepaid()).isEqualTo(rub(2_500));
        assertThat(made.view(anna, one.id()).state()).isEqualTo(ReturnState.IN_TRANSIT);
        made.inspected(anna, one.id(), Grade.FIT);
        var closed = made.accepted(anna, one.id());
        assertThat(closed.state()).isEqualTo(ReturnState.CLOSED);
        assertThat(closed.money().carried()).isEqualTo(rub(2_500));
        assertThat(closed.money().refund()).isEqualTo(rub(0));
        assertThat(shelves.level(old).available()).isEqualTo(5);
        assertThat(shelves.level(other).sold()).isEqualTo(1);
    }

    @Test
    void whoRefusesTheNewSizeTooGetsTheMoneyWhenTheOldOneIsBack() {
        var one = exchanged();

        visited(fresh(one).id(), false);
        assertThat(made.view(anna, one.id()).state()).isEqualTo(ReturnState.AWAITING_SHIPMENT);
        made.inspected(anna, one.id(), Grade.FIT);

        assertThat(made.accepted(anna, one.id()).money().refund()).isEqualTo(rub(2_500));
    }

    @Test
    void theTwoAreCalledOffTogether() {
        var one = exchanged();
        scope.shop(anna.id(), () -> returns.cancel(anna.id(), one.id(), Actor.buyer()));

        assertThat(fresh(one).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shelves.level(other).available()).isEqualTo(5);

        var again = exchanged();
        scope.shop(
                anna.id(),
                () -> orders.cancel(anna.id(), fresh(again).number(), Actor.franchisee("seller"), "no time"));
        assertThat(made.view(anna, again.id()).state()).isEqualTo(ReturnState.CANCELLED);
    }

    @Test
    void aBuyerExchangesFromTheStatusPage() {
        var home = "/s/anna/o/" + order.statusToken();
        var seen = given().accept("text/html").get(home + "/return");
        seen.then().statusCode(200).body(containsString(other.value())).body(containsString(">L<"));
        var csrf = given().accept("text/html").get("/s/anna/").cookie("csrf");
        var form = new HashMap<>(Map.of("take-1", "1", "why-1", "SIZE_SMALL", "way", "COURIER", "kind", "EXCHANGE"));
        form.put("csrf", csrf == null ? staff.csrf() : csrf);
        form.put("size-1", other.value());

        var answer = given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("csrf", form.get("csrf"))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(home + "/return");

        assertThat(answer.statusCode()).isEqualTo(303);
        given().accept("text/html")
                .get(answer.header("Location").replaceFirst("^https?://[^/]+", ""))
                .then()
                .statusCode(200)
                .body(containsString("Курьер привезёт новый размер"));
        assertThat(shelves.level(other).held()).isEqualTo(1);
    }

    @Test
    void onlyAnotherSizeOfTheSameThing() {
        var stranger = goods.sold(rub(2_500), 3);

        assertThatThrownBy(() -> made.asked(anna, wanted(stranger))).hasMessage("size-sold-out");
        assertThatThrownBy(() -> made.asked(anna, wanted(null))).hasMessage("size-missing");
    }

    private ReturnView exchanged() {
        return made.asked(anna, wanted(other));
    }

    private NewReturn wanted(Sku size) {
        var line = new NewReturn.Wanted(1, 1, RefusalReason.SIZE_SMALL, null, false, List.of(), size);
        return new NewReturn(order.id(), ReturnKind.EXCHANGE, List.of(line), ReturnWay.COURIER, null, null);
    }

    private dev.prilavok.order.OrderView fresh(ReturnView one) {
        var id = made.view(anna, one.id()).exchangeOrder();
        return scope.shop(anna.id(), () -> orders.byId(anna.id(), id)).orElseThrow();
    }

    private LineOutcomes visited(UUID second, boolean keeps) {
        var view = scope.shop(anna.id(), () -> orders.byId(anna.id(), second)).orElseThrow();
        var parcel = parcels.handedOver(anna, new PlacedOrder(view.number(), "", view.id()));
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var courier = Actor.courier("petr");
        var report = keeps
                ? TrialReport.delivered(Ids.next(), now, courier, null, Tender.CASH)
                : TrialReport.refused(Ids.next(), now, courier, "SIZE_LARGE");
        return scope.shop(anna.id(), () -> trials.report(anna.id(), parcel, report))
                .orElseThrow();
    }
}
