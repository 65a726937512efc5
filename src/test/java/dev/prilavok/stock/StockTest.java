package dev.prilavok.stock;

import static dev.prilavok.stock.StockFixture.of;
import static dev.prilavok.stock.StockFixture.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StockTest {
    @Inject
    Stock stock;

    @Inject
    StockFixture goods;

    @Inject
    ExpireHolds expiry;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    @AfterEach
    void everyUnitIsAccountedFor() {
        clock.reset();
        assertThat(goods.broken()).isZero();
        assertThat(goods.unaccounted()).isZero();
    }

    @Test
    void aReceiptCountsOnceHoweverOftenItIsRepeated() {
        var sku = goods.received(10);

        scope.network(() -> stock.receive(sku, 10, "receipt of " + sku));
        scope.network(() -> stock.receive(sku, 3, "another receipt of " + sku));

        assertThat(goods.level(sku).received()).isEqualTo(13);
        assertThat(free(sku)).isEqualTo(13);
        assertThat(scope.network(() -> stock.moves(sku, 10)))
                .extracting(StockMove::what, StockMove::quantity)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(StockMove.What.RECEIPT, 10),
                        org.assertj.core.groups.Tuple.tuple(StockMove.What.RECEIPT, 3));
    }

    @Test
    void aCountNeverTakesWhatIsHeldAndIsTakenBackByItsOwner() {
        var random = new java.util.Random(20261122);
        for (var round = 0; round < 40; round++) {
            var had = random.nextInt(1, 12);
            var sku = goods.received(had);
            var held = random.nextInt(0, had + 1);
            if (held > 0) hold(of(Ids.next(), null, null, sku, held));
            var rest = random.nextInt(0, 15);
            var owner = Ids.next();
            var rests = new java.util.TreeMap<>(java.util.Map.of(sku, rest));

            var weighed = scope.network(() -> stock.weigh(rests));
            var above = scope.network(() -> stock.count(owner, "count of " + sku, "test", rests));
            var again = scope.network(() -> stock.count(owner, "count of " + sku, "test", rests));

            assertThat(above).isEqualTo(weighed).isEqualTo(again);
            assertThat(above.getOrDefault(sku, 0)).isEqualTo(Math.max(0, held - rest));
            assertThat(goods.level(sku).held()).isEqualTo(held);
            assertThat(free(sku)).isEqualTo(Math.max(0, rest - held));

            var left = scope.network(() -> stock.takeBack(owner, List.of(sku), "count of " + sku, "test"));
            scope.network(() -> stock.takeBack(owner, List.of(sku), "count of " + sku, "test"));
            assertThat(left).isEmpty();
            assertThat(free(sku)).isEqualTo(had - held);
        }
    }

    @Test
    void holdsAndLetsGo() {
        var sku = goods.received(5);
        var order = Ids.next();

        hold(of(order, null, null, sku, 2));
        assertThat(free(sku)).isEqualTo(3);
        assertThat(goods.level(sku).held()).isEqualTo(2);

        release(order);
        release(order);
        assertThat(free(sku)).isEqualTo(5);
        assertThat(scope.network(() -> stock.moves(sku, 10)))
                .extracting(StockMove::what)
                .containsExactly(StockMove.What.RELEASE, StockMove.What.HOLD, StockMove.What.RECEIPT);
    }

    @Test
    void namesWhatIsShortAndTakesNothing() {
        var plenty = goods.received(5);
        var few = goods.received(1);

        var refusal = catchThrowableOfType(OutOfStock.class, () -> hold(of(Ids.next(), null, null, plenty, 2, few, 3)));

        assertThat(refusal.sku()).isEqualTo(few);
        assertThat(refusal.wanted()).isEqualTo(3);
        assertThat(refusal.left()).isEqualTo(1);
        assertThat(free(plenty)).isEqualTo(5);
    }

    @Test
    void whatTheWarehouseHasNeverSeenIsOutOfStock() {
        var unknown = new Sku("unknown-" + Ids.next());

        assertThatThrownBy(() -> hold(of(Ids.next(), null, null, unknown, 1))).isInstanceOf(OutOfStock.class);
        assertThat(free(unknown)).isZero();
    }

    @Test
    void passesALinksHoldToItsOrder() {
        var dress = goods.received(1);
        var shoes = goods.received(2);
        var bag = goods.received(2);
        var link = Ids.next();
        var order = Ids.next();
        hold(of(link, null, clock.instant().plusSeconds(60), dress, 1, shoes, 2));

        scope.network(() -> stock.move(link, of(order, null, null, dress, 1, shoes, 1, bag, 2)));

        assertThat(List.of(free(dress), free(shoes), free(bag))).containsExactly(0, 1, 0);
        release(order);
        release(link);
        assertThat(List.of(free(dress), free(shoes), free(bag))).containsExactly(1, 2, 2);
    }

    @Test
    void aHoldThatHasEndedIsTakenAnewIfThereIsAny() {
        var dress = goods.received(1);
        var link = Ids.next();
        hold(of(link, null, clock.instant().plusSeconds(60), dress, 1));
        clock.passes(Duration.ofMinutes(2));
        expiry.run();
        hold(of(Ids.next(), null, null, dress, 1));

        assertThatThrownBy(() -> scope.network(() -> stock.move(link, of(Ids.next(), null, null, dress, 1))))
                .isInstanceOf(OutOfStock.class);
    }

    @Test
    void anOwnerThatHoldsAgainHoldsWhatItSaidLast() {
        var sku = goods.received(5);
        var cart = Ids.next();

        hold(of(cart, null, null, sku, 4));
        hold(of(cart, null, null, sku, 1));

        assertThat(free(sku)).isEqualTo(4);
    }

    @Test
    void holdsEndByThemselvesUnlessTheyWereMadeFirm() {
        var sku = goods.received(3);
        var firm = Ids.next();
        var loose = Ids.next();
        var until = clock.instant().plus(Duration.ofHours(1));
        hold(of(firm, null, until, sku, 1));
        hold(of(loose, null, until, sku, 2));
        scope.network(() -> stock.commit(firm));

        clock.passes(Duration.ofMinutes(59));
        expiry.run();
        assertThat(free(sku)).isZero();

        clock.passes(Duration.ofMinutes(2));
        expiry.run();
        assertThat(free(sku)).isEqualTo(2);
        assertThatThrownBy(() -> scope.network(() -> stock.commit(loose))).isInstanceOf(HoldEnded.class);
    }

    @Test
    void onePhoneHoldsTwoOrATwentiethOfASkuOverAllOwners() {
        var few = goods.received(30);
        var many = goods.received(100);
        var phone = "phone " + Ids.next();
        hold(of(Ids.next(), phone, null, few, 1));

        var refusal = catchThrowableOfType(TooManyHeld.class, () -> hold(of(Ids.next(), phone, null, few, 2)));
        assertThat(refusal.most()).isEqualTo(2);
        hold(of(Ids.next(), phone, null, few, 1));
        hold(of(Ids.next(), phone, null, many, 5));
        assertThatThrownBy(() -> hold(of(Ids.next(), phone, null, many, 1))).isInstanceOf(TooManyHeld.class);
        hold(of(Ids.next(), "another " + phone, null, few, 2));

        assertThat(free(few)).isEqualTo(26);
    }

    @Test
    void theJournalIsNeverChanged() {
        var sku = goods.received(1);

        assertThatThrownBy(() -> scope.network(() -> {
                    goods.number("with gone as (delete from stock_journal where sku = '" + sku
                            + "' returning 1) select count(*) from gone");
                }))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void listsLevelsByCursor() {
        var first = goods.received(1);

        var page = scope.network(() -> stock.levels(null, null, 1));
        assertThat(page.items()).hasSize(1);
        assertThat(scope.network(() -> stock.levels(first.value(), null, 5)).items())
                .extracting(StockLevel::sku)
                .containsExactly(first);
        assertThat(units(first, 1)).hasSize(1);
    }

    private void hold(Holding holding) {
        scope.network(() -> stock.hold(holding));
    }

    private void release(UUID owner) {
        scope.network(() -> stock.release(owner));
    }

    private int free(Sku sku) {
        return scope.network(() -> stock.availability(List.of(sku))).free(sku);
    }
}
