package dev.prilavok.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.QuoteExpired;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.stock.OutOfStock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderLinksTest {
    @Inject
    LinksFixture buyer;

    @Inject
    OrderLinks links;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    Shop anna;
    Shop boris;

    @BeforeEach
    void open() {
        anna = shops.open("anna");
        boris = shops.open("boris");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aLinkForOneHoldsItsGoodsUntilItIsTakenBack() {
        var dress = goods.sold(rub(5000), 3);

        var link = buyer.made(anna, buyer.forOne(dress));
        assertThat(buyer.free(dress)).isEqualTo(2);
        buyer.revoked(anna, link);
        buyer.revoked(anna, link);

        assertThat(buyer.free(dress)).isEqualTo(3);
        assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.REVOKED);
        assertThatThrownBy(() -> buyer.opens(anna, link)).isInstanceOf(LinkRevoked.class);
    }

    @Test
    void aLinkForAllHoldsNothingAndCountsItsOrders() {
        var dress = goods.sold(rub(5000), 3);

        var link = buyer.made(anna, buyer.forAll(dress));
        buyer.opens(anna, link);
        buyer.ordered(anna, link);
        buyer.ordered(anna, link);

        var seen = buyer.seen(anna, link);
        assertThat(seen.state()).isEqualTo(LinkState.ACTIVE);
        assertThat(seen.orders()).hasSize(2);
        assertThat(buyer.opens(anna, link).uses()).isEqualTo(2);
        assertThat(buyer.free(dress)).isEqualTo(1);
    }

    @Test
    void theBuyerOpensAndOrdersAndTheHoldGoesWithTheOrder() {
        var dress = goods.sold(rub(5000), 1);
        var link = buyer.made(anna, buyer.forOne(dress));

        assertThat(buyer.opens(anna, link).state()).isEqualTo(LinkState.OPENED);
        var order = buyer.ordered(anna, link);

        assertThat(buyer.free(dress)).isZero();
        assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.ORDERED);
        assertThat(buyer.seen(anna, link).orders())
                .extracting(OrderLink.MadeOrder::number)
                .containsExactly(order.number().value());
        var source = orders.view(anna, order).source();
        assertThat(source.channel()).isEqualTo("telegram");
        assertThat(source.link()).isEqualTo(link.id());
        assertThat(source.post()).isEqualTo("post-42");
        assertThat(source.campaign()).isEqualTo("spring");
        assertThatThrownBy(() -> buyer.opens(anna, link)).isInstanceOf(LinkUsed.class);
        assertThatThrownBy(() -> buyer.revoked(anna, link)).isInstanceOf(LinkUsed.class);
    }

    @Test
    void lookingForAPreviewDoesNotOpenTheLink() {
        var link = buyer.made(anna, buyer.forOne(goods.sold(rub(5000), 1)));

        scope.shop(anna.id(), () -> links.look(anna.id(), LinksFixture.token(link)));

        assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.ACTIVE);
    }

    @Test
    void ofManyBuyersAtOnceExactlyOneOrders() throws Exception {
        var dress = goods.sold(rub(5000), 5);
        var link = buyer.made(anna, buyer.forOne(dress));
        var purchases = IntStream.range(0, 8)
                .mapToObj(i -> buyer.purchase(buyer.quotes(anna, link).id(), orders.phone(), null))
                .toList();

        var outcomes = atOnce(purchases.stream()
                .<Callable<String>>map(purchase -> () -> outcome(() -> buyer.orders(anna, link, purchase)))
                .toList());

        assertThat(outcomes).containsOnly("ordered", "LinkUsed").containsOnlyOnce("ordered");
        assertThat(buyer.free(dress)).isEqualTo(4);
    }

    @Test
    void openingNeverMovesALinkBackThatWasOrderedMeanwhile() throws Exception {
        for (var round = 0; round < 5; round++) {
            var link = buyer.made(anna, buyer.forOne(goods.sold(rub(5000), 1)));
            var purchase = buyer.purchase(buyer.quotes(anna, link).id(), orders.phone(), null);

            atOnce(List.of(
                    () -> outcome(() -> buyer.orders(anna, link, purchase)),
                    () -> outcome(() -> buyer.opens(anna, link)),
                    () -> outcome(() -> buyer.opens(anna, link))));

            assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.ORDERED);
        }
    }

    @Test
    void theSameClickTwiceIsOneOrder() {
        var link = buyer.made(anna, buyer.forAll(goods.sold(rub(5000), 5)));
        var purchase = buyer.purchase(buyer.quotes(anna, link).id(), orders.phone(), "click-" + link.id());

        var first = buyer.orders(anna, link, purchase);
        var again = buyer.orders(anna, link, purchase);

        assertThat(again).isEqualTo(first);
        assertThat(again.statusToken()).isEqualTo(first.statusToken());
        assertThat(buyer.seen(anna, link).orders()).hasSize(1);
    }

    @Test
    void anImpatientBuyerWithTwoPricesHasOneOrder() {
        var link = buyer.made(anna, buyer.forAll(goods.sold(rub(5000), 5)));
        var phone = orders.phone();

        var first =
                buyer.orders(anna, link, buyer.purchase(buyer.quotes(anna, link).id(), phone, null));
        var again =
                buyer.orders(anna, link, buyer.purchase(buyer.quotes(anna, link).id(), phone, null));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(buyer.seen(anna, link).orders()).hasSize(1);
    }

    @Test
    void thePriceOfALinkIsForThatLinkOnly() {
        var dress = goods.sold(rub(5000), 5);
        var link = buyer.made(anna, buyer.forOne(dress));
        var fromLink = buyer.quotes(anna, link);
        var fromShop = orders.quote(anna, dress);

        assertThatThrownBy(() -> orders.place(anna, orders.draft(fromLink, orders.phone())))
                .isInstanceOf(QuoteExpired.class);
        assertThatThrownBy(() -> buyer.orders(anna, link, buyer.purchase(fromShop.id(), orders.phone(), null)))
                .isInstanceOf(QuoteExpired.class);
        assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.ACTIVE);
    }

    @Test
    void whenItsTimeIsOverALinkSaysSoAtOnceAndFreesItsGoods() {
        var dress = goods.sold(rub(5000), 1);
        var link = buyer.made(anna, buyer.forOne(dress));
        var quote = buyer.quotes(anna, link);

        clock.passes(Duration.ofHours(2));

        assertThatThrownBy(() -> buyer.opens(anna, link)).isInstanceOf(LinkExpired.class);
        assertThatThrownBy(() -> buyer.orders(anna, link, buyer.purchase(quote.id(), orders.phone(), null)))
                .isInstanceOf(LinkExpired.class);
        assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.EXPIRED);
        eventually(() -> buyer.free(dress) == 1 && buyer.seen(anna, link).endedAt() != null);
    }

    @Test
    void aLinkForAllWhoseGoodsAreGoneSaysSo() {
        var dress = goods.sold(rub(5000), 1);
        var link = buyer.made(anna, buyer.forAll(dress));
        buyer.ordered(anna, link);

        assertThat(buyer.opens(anna, link).lines()).noneMatch(LinkLine::available);
        assertThatThrownBy(() -> buyer.quotes(anna, link)).isInstanceOf(LinkGoodsGone.class);
    }

    @Test
    void aSizeThatIsGoneLeavesTheOthersToOrder() {
        var sizes = goods.sold(rub(5000), 1, 2, true);
        var wishes =
                sizes.stream().map(sku -> new LinkWish(sku, 1, null, "dress")).toList();
        var link = buyer.made(anna, buyer.draft(wishes, LinkKind.MULTI, null, Percent.ZERO, null));
        orders.placed(anna, sizes.get(0));

        var quote = buyer.quotes(anna, link);

        assertThat(quote.lines()).hasSize(1);
        assertThat(quote.hasAlternatives()).isFalse();
    }

    @Test
    void whoKeepsOneOfTwoSizesGetsTheWholeDiscount() {
        var sizes = goods.sold(rub(5000), 1, 2, true);
        var link = buyer.made(anna, buyer.toChoose(Percent.of("10"), sizes.get(0), sizes.get(1)));

        var quote = buyer.quotes(anna, link);

        assertThat(link.goodsMin()).isEqualTo(rub(4500));
        assertThat(link.goodsMax()).isEqualTo(rub(4500));
        assertThat(quote.lines()).allSatisfy(line -> assertThat(line.total()).isEqualTo(rub(4500)));
        assertThat(quote.due(Set.of(1)).minus(quote.delivery().due(rub(4500)))).isEqualTo(rub(4500));
    }

    @Test
    void aPricePromisedToOnePersonStaysAndAPostFollowsTheShop() {
        var dress = goods.sold(rub(5000), 5);
        var promised = buyer.made(anna, buyer.forOne(dress));
        var posted = buyer.made(anna, buyer.forAll(dress));

        goods.nowCosts(dress, rub(5400));

        assertThat(buyer.quotes(anna, promised).goodsMax()).isEqualTo(rub(5000));
        assertThat(buyer.quotes(anna, posted).goodsMax()).isEqualTo(rub(5400));
        goods.nowCosts(dress, rub(9000));
        assertThatThrownBy(() -> buyer.quotes(anna, promised)).isInstanceOf(LinkOutdated.class);
    }

    @Test
    void anotherShopNeitherSeesNorOpensNorRevokesIt() {
        var link = buyer.made(anna, buyer.forOne(goods.sold(rub(5000), 1)));

        assertThatThrownBy(() -> buyer.opens(boris, link)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> buyer.revoked(boris, link)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> buyer.seen(boris, link)).isInstanceOf(java.util.NoSuchElementException.class);
        var listed =
                scope.shop(boris.id(), () -> links.list(boris.id(), new LinkFilter(LinkFilter.Show.ALL, null, 100)));
        assertThat(listed.items()).extracting(OrderLink::id).doesNotContain(link.id());
        // naming Anna's shop from Boris's scope changes nothing: the database shows it no rows
        assertThat(scope.shop(boris.id(), () -> links.find(anna.id(), link.id())))
                .isEmpty();
        assertThat(buyer.seen(anna, link).state()).isEqualTo(LinkState.ACTIVE);
    }

    @Test
    void listsLinksByWhatBecameOfThem() {
        var dress = goods.sold(rub(5000), 9);
        var live = buyer.made(boris, buyer.forOne(dress));
        var ordered = buyer.made(boris, buyer.forOne(dress));
        buyer.ordered(boris, ordered);
        var revoked = buyer.made(boris, buyer.forOne(dress));
        buyer.revoked(boris, revoked);

        assertThat(shown(LinkFilter.Show.LIVE)).contains(live.id()).doesNotContain(ordered.id(), revoked.id());
        assertThat(shown(LinkFilter.Show.ORDERED)).contains(ordered.id()).doesNotContain(live.id(), revoked.id());
        assertThat(shown(LinkFilter.Show.ENDED)).contains(revoked.id()).doesNotContain(live.id(), ordered.id());
        var first = scope.shop(boris.id(), () -> links.list(boris.id(), new LinkFilter(LinkFilter.Show.ALL, null, 1)));
        assertThat(first.items()).extracting(OrderLink::id).containsExactly(revoked.id());
        var next = scope.shop(
                boris.id(), () -> links.list(boris.id(), new LinkFilter(LinkFilter.Show.ALL, first.next(), 1)));
        assertThat(next.items()).extracting(OrderLink::id).containsExactly(ordered.id());
    }

    private List<java.util.UUID> shown(LinkFilter.Show show) {
        return scope.shop(boris.id(), () -> links.list(boris.id(), new LinkFilter(show, null, 100))).items().stream()
                .map(OrderLink::id)
                .toList();
    }

    @Test
    void aShopsLinksHoldOnlySoMuch() {
        var shop = shops.many(3).get(2);
        var dress = goods.sold(rub(100), 200);
        for (var i = 0; i < 6; i++) buyer.made(shop, nine(dress));

        assertThatThrownBy(() -> buyer.made(shop, nine(dress))).isInstanceOf(TooManyLinkUnits.class);
        assertThat(scope.shop(shop.id(), () -> links.unitsLeft(shop.id()))).isEqualTo(6);
        buyer.made(shop, buyer.forAll(dress));
    }

    private LinkDraft nine(dev.prilavok.kernel.Sku sku) {
        return buyer.draft(
                List.of(new LinkWish(sku, 9, null, null)), LinkKind.SINGLE, Duration.ofHours(2), Percent.ZERO, null);
    }

    @Test
    void whatNobodyHasCannotBePromised() {
        var dress = goods.sold(rub(5000), 1);
        buyer.made(anna, buyer.forOne(dress));

        assertThatThrownBy(() -> buyer.made(boris, buyer.forOne(dress))).isInstanceOf(OutOfStock.class);
    }

    @Test
    void theBuyerWhomItWasMadeForIsMaskedAndForgottenWhenItEnds() {
        var phone = new Phone("+79123456789");
        var wishes = List.of(LinkWish.of(goods.sold(rub(5000), 1)));
        var draft =
                buyer.draft(wishes, LinkKind.SINGLE, Duration.ofHours(2), Percent.ZERO, new LinkContact("Вера", phone));
        var link = buyer.made(anna, draft);

        var contact = Objects.requireNonNull(buyer.opens(anna, link).contact());
        assertThat(contact.phone()).isEqualTo(phone.masked()).doesNotContain("345");
        var order =
                buyer.orders(anna, link, buyer.purchase(buyer.quotes(anna, link).id(), null, null));

        assertThat(orders.view(anna, order).buyer().phone()).isEqualTo(phone);
        assertThat(orders.count(anna, "select count(*) from order_link_contact where link_id = ?", link.id()))
                .isZero();
    }

    @Test
    void theDatabaseKnowsNoTokenAndThatOneIsLong() {
        var link = buyer.made(anna, buyer.forOne(goods.sold(rub(5000), 1)));
        var token = LinksFixture.token(link);

        assertThat(java.util.Base64.getUrlDecoder().decode(token)).hasSizeGreaterThanOrEqualTo(16);
        assertThat(orders.count(
                        anna,
                        "select count(*) from order_link l where l.id = ? and (l::text like '%' || ? || '%'"
                                + " or position(convert_to(?, 'UTF8') in l.token_sealed) > 0)",
                        link.id(),
                        token,
                        token))
                .isZero();
        assertThat(buyer.seen(anna, link).token()).isEqualTo(token);
    }

    @Test
    void aTokenOfAnotherShapeOrUnknownIsJustNotThere() {
        for (var token : List.of("", "short", "x".repeat(32), "x".repeat(5_000), "../../etc/passwd", "\u0000"))
            assertThatThrownBy(() -> scope.shop(anna.id(), () -> links.open(anna.id(), token)))
                    .isInstanceOf(NotFound.class);
    }

    @Test
    void aFormSentTwiceMakesOneLink() {
        var dress = goods.sold(rub(5000), 5);
        var key = "form-" + dress;

        var first = scope.shop(anna.id(), () -> links.create(anna.id(), buyer.forOne(dress), "anna", key));
        var again = scope.shop(anna.id(), () -> links.create(anna.id(), buyer.forOne(dress), "anna", key));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(buyer.free(dress)).isEqualTo(4);
    }

    private static String outcome(Callable<?> deed) throws Exception {
        try {
            deed.call();
            return "ordered";
        } catch (dev.prilavok.kernel.Refusal refusal) {
            return refusal.getClass().getSimpleName();
        }
    }

    private static List<String> atOnce(List<Callable<String>> deeds) throws Exception {
        var pool = Executors.newFixedThreadPool(deeds.size());
        try {
            var outcomes = new java.util.ArrayList<String>();
            for (var future : pool.invokeAll(deeds)) outcomes.add(future.get());
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    private static void eventually(BooleanSupplier holds) {
        for (var i = 0; i < 100 && !holds.getAsBoolean(); i++) pause();
        assertThat(holds.getAsBoolean()).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }
}
