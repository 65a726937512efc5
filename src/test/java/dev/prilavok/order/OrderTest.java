package dev.prilavok.order;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prilavok.catalog.PriceOutsideCorridor;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.stock.HoldPurpose;
import dev.prilavok.stock.Holding;
import dev.prilavok.stock.OutOfStock;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderTest {
    @Inject
    Orders orders;

    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    StockFixture warehouse;

    @Inject
    Stock stock;

    @Inject
    ExpireOrders expiry;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    Shop anna;
    Shop boris;

    @BeforeEach
    void shopsAreOpen() {
        anna = shops.open("anna");
        boris = shops.open("boris");
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        clock.reset();
        assertThat(warehouse.broken()).isZero();
        assertThat(warehouse.unaccounted()).isZero();
    }

    @Test
    void anOrderKeepsEverythingThatWasAgreed() {
        var dress = goods.sold(rub(2_500), 10);
        var shoes = goods.sold(rub(1_500), 10);
        var request = buyer.request(
                List.of(new QuoteItem(dress, 1, null, null), new QuoteItem(shoes, 2, rub(1_400), null)),
                new Discount(rub(100), Funder.FRANCHISEE));
        var quote = buyer.quote(anna, request);

        var placed = buyer.place(anna, buyer.draft(quote, buyer.phone()));

        var order = buyer.view(anna, placed);
        assertThat(order.state()).isEqualTo(OrderState.PLACED);
        assertThat(order.payment()).isEqualTo(PaymentStatus.COD_EXPECTED);
        assertThat(order.lines()).extracting(OrderLineView::sku).containsExactly(dress, shoes);
        assertThat(order.lines().get(1).unit()).isEqualTo(rub(1_400));
        assertThat(order.lines().get(1).pricing().retail()).isEqualTo(rub(1_500));
        assertThat(order.lines().get(1).pricing().wholesale()).isEqualTo(rub(900));
        assertThat(order.lines().get(1).pricing().vat().basisPoints()).isEqualTo(2_200);
        assertThat(order.lines().get(1).pricing().funder()).isEqualTo(Funder.FRANCHISEE);
        assertThat(order.goods()).isEqualTo(rub(5_200)).isEqualTo(quote.goodsMax());
        assertThat(order.due()).isEqualTo(quote.due(Set.of(1, 2)));
        assertThat(order.due(Set.of(1))).isEqualTo(quote.due(Set.of(1)));
        assertThat(order.source()).isEqualTo(new Source("chat", null, "post-7", "spring"));
        assertThat(order.history()).singleElement().satisfies(step -> {
            assertThat(step.to()).isEqualTo(OrderState.PLACED);
            assertThat(step.actor()).isEqualTo(Actor.buyer());
        });
        assertThat(warehouse.level(shoes).held()).isEqualTo(2);
        assertThat(warehouse.level(dress).held()).isEqualTo(1);
    }

    @Test
    void theSameQuoteIsTheSameOrder() {
        var sku = goods.sold(rub(1_000), 10);
        var draft = buyer.draft(buyer.quote(anna, sku), buyer.phone());

        var first = buyer.place(anna, draft);
        clock.passes(Duration.ofMinutes(5));

        assertThat(buyer.place(anna, draft)).isEqualTo(first);
        assertThat(warehouse.level(sku).held()).isEqualTo(1);
    }

    @Test
    void anEqualBasketWithinSecondsIsTheSameOrderAndLaterAnother() {
        var sku = goods.sold(rub(1_000), 100);
        var phone = buyer.phone();
        var first = buyer.place(anna, buyer.draft(buyer.quote(anna, sku), phone));

        assertThat(buyer.place(anna, buyer.draft(buyer.quote(anna, sku), phone)))
                .isEqualTo(first);
        assertThat(buyer.placed(anna, sku)).isNotEqualTo(first);
        clock.passes(Duration.ofSeconds(11));
        assertThat(buyer.place(anna, buyer.draft(buyer.quote(anna, sku), phone)))
                .isNotEqualTo(first);
        assertThat(warehouse.level(sku).held()).isEqualTo(3);
    }

    @Test
    void aQuoteIsGoodForHalfAnHourAndForOneBuyer() {
        var sku = goods.sold(rub(1_000), 10);
        var late = buyer.quote(anna, sku);
        clock.passes(Duration.ofMinutes(31));
        assertThatThrownBy(() -> buyer.place(anna, buyer.draft(late, buyer.phone())))
                .isInstanceOf(QuoteExpired.class);

        var shared = buyer.quote(anna, sku);
        buyer.place(anna, buyer.draft(shared, buyer.phone()));
        assertThatThrownBy(() -> buyer.place(anna, buyer.draft(shared, buyer.phone())))
                .isInstanceOf(QuoteExpired.class);
        assertThatThrownBy(() -> buyer.place(anna, buyer.draft(Ids.next(), buyer.phone(), null)))
                .isInstanceOf(QuoteExpired.class);
    }

    @Test
    void anotherPriceThanQuotedIsSaidAndNotTaken() {
        var sku = goods.sold(rub(1_000), 10);
        var quote = buyer.quote(anna, sku);
        goods.nowCosts(sku, rub(1_200));

        var refusal =
                catchThrowableOfType(PriceChanged.class, () -> buyer.place(anna, buyer.draft(quote, buyer.phone())));

        assertThat(refusal.before()).isEqualTo(rub(1_000));
        assertThat(refusal.now()).isEqualTo(rub(1_200));
        assertThat(warehouse.level(sku).held()).isZero();
        assertThat(buyer.count(anna, "select count(*) from order_line where sku = ?", sku.value()))
                .isZero();
    }

    @Test
    void aLinksOwnPriceStaysInsideTheCorridor() {
        var sku = goods.sold(rub(1_000), 10);

        assertThatThrownBy(() -> buyer.quote(anna, own(sku, 700))).isInstanceOf(PriceOutsideCorridor.class);
        var quote = buyer.quote(anna, own(sku, 900));
        goods.nowCosts(sku, rub(1_100));
        assertThat(buyer.view(anna, buyer.place(anna, buyer.draft(quote, buyer.phone())))
                        .goods())
                .isEqualTo(rub(900));
        var below = buyer.quote(anna, own(sku, 900));
        goods.nowCosts(sku, rub(2_000));
        assertThatThrownBy(() -> buyer.place(anna, buyer.draft(below, buyer.phone())))
                .isInstanceOf(PriceOutsideCorridor.class);
    }

    @Test
    void whatIsShortIsNamedAndNothingStays() {
        var plenty = goods.sold(rub(1_000), 10);
        var last = goods.sold(rub(1_000), 1);
        buyer.placed(anna, last);
        var quote = buyer.quote(boris, plenty, last);

        var refusal =
                catchThrowableOfType(OutOfStock.class, () -> buyer.place(boris, buyer.draft(quote, buyer.phone())));

        assertThat(refusal.sku()).isEqualTo(last);
        assertThat(refusal.left()).isZero();
        assertThat(warehouse.level(plenty).held()).isZero();
        assertThat(buyer.count(boris, "select count(*) from order_line where sku = ?", plenty.value()))
                .isZero();
    }

    @Test
    void oddRequestsAreRefused() {
        var sku = goods.sold(rub(1_000), 10);

        assertThatThrownBy(() -> buyer.quote(anna)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> buyer.quote(anna, sku, sku)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> buyer.quote(anna, buyer.request(List.of(new QuoteItem(sku, 0, null, null)), null)))
                .isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> buyer.quote(anna, new Sku("nothing"))).isInstanceOf(NotForSale.class);
    }

    @Test
    void sizesToChooseFromAreLimited() {
        var one = goods.sold(rub(3_000), 10);
        var two = goods.sold(rub(3_100), 10);
        var socks = goods.soldWithoutTrial(rub(300), 10);
        var quote = buyer.quote(anna, toChoose(one, two));

        assertThat(quote.goodsMin()).isEqualTo(rub(3_000));
        assertThat(quote.goodsMax()).isEqualTo(rub(6_100));
        assertThat(quote.subsets()).extracting(Subset::due).contains(quote.dueMin(), quote.dueMax());
        assertThatThrownBy(() -> buyer.quote(anna, toChoose(one, socks))).isInstanceOf(NotForTrial.class);
        assertThatThrownBy(() ->
                        buyer.quote(anna, toChoose(one, two, goods.sold(rub(3_200), 9), goods.sold(rub(3_300), 9))))
                .isInstanceOf(TooManyAlternatives.class);
        assertThatThrownBy(() -> buyer.quote(anna, toChoose(goods.sold(rub(35_000), 1), goods.sold(rub(36_000), 1))))
                .isInstanceOf(TooManyAlternatives.class);
    }

    @Test
    void openOrdersOfAPhoneAreLimitedInAShopAndOverAll() {
        var phone = buyer.phone();
        PlacedOrder last = null;
        for (var i = 0; i < 3; i++)
            last = buyer.place(anna, buyer.draft(buyer.quote(anna, goods.sold(rub(1_000), 5)), phone));
        var fourth = buyer.draft(buyer.quote(anna, goods.sold(rub(1_000), 5)), phone);

        assertThatThrownBy(() -> buyer.place(anna, fourth)).isInstanceOf(TooManyOpenOrders.class);
        for (var i = 0; i < 2; i++)
            buyer.place(boris, buyer.draft(buyer.quote(boris, goods.sold(rub(1_000), 5)), phone));
        assertThatThrownBy(() -> buyer.place(boris, buyer.draft(buyer.quote(boris, goods.sold(rub(1_000), 5)), phone)))
                .isInstanceOf(TooManyOpenOrders.class);

        cancel(anna, last, Actor.buyer());
        assertThat(buyer.place(anna, fourth).number()).isNotNull();
    }

    @Test
    void confirmedOrdersKeepTheirUnitsAndCancelledOnesGiveThemBack() {
        var sku = goods.sold(rub(1_000), 10);
        var confirmed = buyer.placed(anna, sku);
        var cancelled = buyer.placed(anna, sku);

        confirm(anna, confirmed);
        cancel(anna, cancelled, Actor.franchisee("anna"));
        clock.passes(Duration.ofDays(3));
        expiry.run();

        assertThat(buyer.view(anna, confirmed).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(buyer.view(anna, cancelled).history())
                .extracting(HistoryEntry::to)
                .containsExactly(OrderState.PLACED, OrderState.CANCELLED);
        assertThat(buyer.view(anna, cancelled).history().get(1).reason()).isEqualTo("changed my mind");
        assertThat(warehouse.level(sku).held()).isEqualTo(1);
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsRefused() {
        var order = buyer.placed(anna, goods.sold(rub(1_000), 10));
        confirm(anna, order);

        assertThatThrownBy(() -> confirm(anna, order)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> cancel(anna, order, Actor.system())).isInstanceOf(NotAllowedNow.class);
        cancel(anna, order, Actor.buyer());
        assertThatThrownBy(() -> cancel(anna, order, Actor.buyer())).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void anOrderThatNobodyConfirmsExpires() {
        var sku = goods.sold(rub(1_000), 10);
        var order = buyer.placed(anna, sku);

        clock.passes(Duration.ofHours(47));
        expiry.run();
        assertThat(buyer.view(anna, order).state()).isEqualTo(OrderState.PLACED);

        clock.passes(Duration.ofMinutes(61));
        expiry.run();
        assertThat(buyer.view(anna, order).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(warehouse.level(sku).held()).isZero();
        assertThatThrownBy(() -> confirm(anna, order)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void anOrderTakesOverTheHoldOfItsLink() {
        var dress = goods.sold(rub(1_000), 1);
        var link = Ids.next();
        scope.shop(
                anna.id(),
                () -> stock.hold(new Holding(
                        link,
                        HoldPurpose.ORDER_LINK,
                        null,
                        clock.instant().plusSeconds(600),
                        new TreeMap<>(Map.of(dress, 1)))));
        var quote = buyer.quote(anna, dress);
        assertThatThrownBy(() -> buyer.place(anna, buyer.draft(quote, buyer.phone())))
                .isInstanceOf(OutOfStock.class);

        var order = buyer.place(anna, buyer.draft(quote.id(), buyer.phone(), link));

        assertThat(warehouse.level(dress).held()).isEqualTo(1);
        cancel(anna, order, Actor.buyer());
        assertThat(warehouse.level(dress).available()).isEqualTo(1);
    }

    @Test
    void theStatusLinkOpensTheOrderForHalfAYear() {
        var order = buyer.placed(anna, goods.sold(rub(1_000), 10));

        assertThat(order.statusToken()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(byToken(anna, order.statusToken())).contains(order.number());
        assertThat(byToken(anna, order.statusToken() + "x")).isEmpty();
        assertThat(byToken(boris, order.statusToken())).isEmpty();
        assertThat(orders.statusToken(anna.id(), order.id())).isEqualTo(order.statusToken());
        clock.passes(Duration.ofDays(200));
        assertThat(byToken(anna, order.statusToken())).isEmpty();
    }

    @Test
    void anotherShopNeverSeesOrTouchesIt() {
        var order = buyer.placed(anna, goods.sold(rub(1_000), 10));

        assertThat(scope.shop(boris.id(), () -> orders.find(boris.id(), order.number())))
                .isEmpty();
        assertThat(scope.shop(boris.id(), () -> orders.find(anna.id(), order.number())))
                .isEmpty();
        assertThat(scope.shop(boris.id(), () -> orders.byId(anna.id(), order.id())))
                .isEmpty();
        assertThatThrownBy(() -> confirm(boris, order)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scope.shop(
                        boris.id(), () -> orders.cancel(anna.id(), order.number(), Actor.headOffice("x"), "no")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        buyer.place(boris, buyer.draft(buyer.quote(anna, goods.sold(rub(1), 1)), buyer.phone())))
                .isInstanceOf(QuoteExpired.class);
    }

    @Test
    void listsFilterAndPageByCursor() {
        var shop = shops.many(11).get(10);
        var first = buyer.placed(shop, goods.sold(rub(1_000), 10));
        var second = buyer.placed(shop, goods.sold(rub(2_000), 10));
        confirm(shop, first);

        var newest = list(shop, OrderFilter.all(null, 1));
        assertThat(newest.items()).extracting(OrderRow::number).containsExactly(second.number());
        assertThat(list(shop, OrderFilter.all(newest.next(), 1)).items())
                .extracting(OrderRow::number)
                .containsExactly(first.number());
        assertThat(list(shop, OrderFilter.in(OrderState.CONFIRMED, null, 10)).items())
                .extracting(OrderRow::number)
                .containsExactly(first.number());
        assertThat(list(shop, text(second.number().shown())).items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.phoneMasked()).contains("•");
                    assertThat(row.units()).isEqualTo(1);
                    assertThat(row.source().post()).isEqualTo("post-7");
                });
        assertThat(list(shop, text("тестов")).items()).hasSize(2);
        assertThat(list(shop, text("100%")).items()).isEmpty();
        assertThat(scope.network(() -> orders.acrossNetwork(OrderFilter.all(null, 200)))
                        .items())
                .extracting(OrderRow::shop)
                .contains(shop.id());
        assertThatThrownBy(() -> list(shop, OrderFilter.all("nonsense", 5))).isInstanceOf(BadRequest.class);
    }

    @Test
    void theDatabaseKeepsWhereAnOrderCameFromAndItsHistory() {
        var order = buyer.placed(anna, goods.sold(rub(1_000), 10));

        assertThatThrownBy(() -> buyer.count(
                        anna,
                        "with c as (update orders set source_channel = 'x' where id = ? returning 1) select 1 from c",
                        order.id()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> buyer.count(
                        anna,
                        "with c as (delete from order_history where order_id = ? returning 1) select 1 from c",
                        order.id()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> buyer.count(
                        anna,
                        "with c as (update order_line set total_minor = 0 where order_id = ? returning 1) select 1 from c",
                        order.id()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void nothingPersonalIsInTheTextOfRecords() {
        var draft = buyer.draft(buyer.quote(anna, goods.sold(rub(1_000), 10)), buyer.phone());

        var text = draft.toString() + buyer.view(anna, buyer.place(anna, draft));

        assertThat(text)
                .doesNotContain("Вера")
                .doesNotContain("Лесная")
                .doesNotContain(draft.buyer().phone().e164());
    }

    private QuoteRequest own(Sku sku, long rubles) {
        return buyer.request(List.of(new QuoteItem(sku, 1, rub(rubles), null)), null);
    }

    private QuoteRequest toChoose(Sku... skus) {
        return buyer.request(
                List.of(skus).stream()
                        .map(sku -> new QuoteItem(sku, 1, null, "size"))
                        .toList(),
                null);
    }

    private static OrderFilter text(String text) {
        return new OrderFilter(Set.of(), text, null, null, null, null, null, 10);
    }

    private dev.prilavok.kernel.Slice<OrderRow> list(Shop shop, OrderFilter filter) {
        return scope.shop(shop.id(), () -> orders.list(shop.id(), filter));
    }

    private java.util.Optional<OrderNumber> byToken(Shop shop, String token) {
        return scope.shop(shop.id(), () -> orders.byStatusToken(shop.id(), token))
                .map(OrderView::number);
    }

    private void confirm(Shop shop, PlacedOrder order) {
        scope.shop(shop.id(), () -> orders.confirm(shop.id(), order.number(), Actor.franchisee("anna")));
    }

    private void cancel(Shop shop, @org.jspecify.annotations.Nullable PlacedOrder order, Actor actor) {
        var number = java.util.Objects.requireNonNull(order).number();
        scope.shop(shop.id(), () -> orders.cancel(shop.id(), number, actor, "changed my mind"));
    }
}
