package dev.prilavok.order;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money of a quote, to the kopeck, for whatever is kept. */
class QuoteMathTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    record Goods(long kopecks, int quantity, @Nullable String alternative) {}

    @Property
    void whatIsKeptAndWhatIsRefusedAddUpToTheWhole(
            @ForAll("baskets") List<Goods> goods, @ForAll @LongRange(max = 100) long percentOff, @ForAll int mask) {
        var quote = quote(goods, percentOff, null);
        var kept = numbers(goods, mask);
        var refused = numbers(goods, ~mask);

        var parts = goods(quote, kept).plus(goods(quote, refused));

        assertThat(parts).isEqualTo(quote.goodsMax());
        assertThat(quote.goodsMax()).isEqualTo(quote.goods().minus(discounts(quote)));
    }

    @Property
    void theDiscountIsAllocatedToTheKopeck(
            @ForAll("baskets") List<Goods> goods, @ForAll @LongRange(max = 100) long percentOff) {
        var quote = quote(goods, percentOff, null);
        var discount = quote.discount();

        assertThat(discounts(quote)).isEqualTo(discount == null ? Money.zero(RUB) : discount.amount());
        assertThat(quote.lines()).allSatisfy(line -> {
            var full = line.unit().multipliedBy(line.quantity());
            assertThat(line.discount()).isBetween(Money.zero(RUB), full);
            assertThat(line.total()).isEqualTo(full.minus(line.discount()));
        });
    }

    @Property
    void everyPartThatIsShownIsWhatTheDoorWillAskFor(
            @ForAll("baskets") List<Goods> goods,
            @ForAll @LongRange(max = 90) long percentOff,
            @ForAll @LongRange(min = 1, max = 3_000_000) long freeFrom) {
        var quote = quote(goods, percentOff, Moneys.of(freeFrom, RUB));

        assertThat(quote.subsets()).isNotEmpty().allSatisfy(part -> {
            assertThat(part.due()).isEqualTo(quote.due(part.kept()));
            assertThat(part.due()).isEqualTo(part.goods().plus(part.delivery()));
            assertThat(part.delivery().isZero())
                    .isEqualTo(part.goods().isZero() || !part.goods().isLessThan(Moneys.of(freeFrom, RUB)));
        });
        assertThat(quote.due(Set.of())).isEqualTo(Money.zero(RUB));
    }

    @Property
    void leastAndMostBoundEveryChoiceAmongTheAlternatives(@ForAll("baskets") List<Goods> goods, @ForAll int mask) {
        var quote = quote(goods, 0, rub(5_000));
        var kept = numbers(goods, mask);
        quote.lines().stream()
                .filter(line -> line.alternative() == null)
                .map(QuoteLine::no)
                .forEach(kept::add);
        var eachGroupHasOne = quote.lines().stream()
                .filter(line -> line.alternative() != null)
                .collect(Collectors.groupingBy(line -> String.valueOf(line.alternative())))
                .values()
                .stream()
                .allMatch(group -> group.stream().anyMatch(line -> kept.contains(line.no())));

        if (eachGroupHasOne) {
            assertThat(quote.due(kept)).isBetween(quote.dueMin(), quote.dueMax());
            assertThat(goods(quote, kept)).isBetween(quote.goodsMin(), quote.goodsMax());
        }
    }

    @Property
    void piecesOfALineAddUpToItsTotal(
            @ForAll @IntRange(min = 1, max = 20) int quantity,
            @ForAll @LongRange(min = 1, max = 1_000_000) long kopecks,
            @ForAll @LongRange(max = 100) long percentOff) {
        var quote = quote(List.of(new Goods(kopecks, quantity, null)), percentOff, null);
        var line = quote.lines().get(0);
        var before = Money.zero(RUB);
        for (var pieces = 1; pieces <= quantity; pieces++) {
            assertThat(line.part(pieces)).isGreaterThanOrEqualTo(before);
            before = line.part(pieces);
        }
        assertThat(before).isEqualTo(line.total());
        assertThat(quote.due(Map.of(1, quantity))).isEqualTo(quote.due(Set.of(1)));
    }

    @Property
    void aStoredQuoteReadsAsItWasWritten(
            @ForAll("baskets") List<Goods> goods, @ForAll @LongRange(max = 99) long percentOff) {
        var quote = quote(goods, percentOff, rub(4_000));
        var asked = new QuoteRequest(
                quote.lines().stream()
                        .map(line -> new QuoteItem(line.sku(), line.quantity(), null, line.alternative()))
                        .toList(),
                new DeliveryChoice(Ids.next(), "courier", null),
                quote.discount(),
                null);
        var snapshots = quote.lines().stream()
                .map(line ->
                        new PricingSnapshot(line.unit(), line.unit(), "7", Percent.of("22"), line.discount(), null, 0))
                .toList();
        var pieces = quote.lines().stream()
                .map(line -> new KeptQuote.Piece(300, true))
                .toList();
        var kept = new KeptQuote(quote, snapshots, pieces, asked);

        assertThat(QuoteJson.read(QuoteJson.write(kept))).isEqualTo(kept);
    }

    @Example
    void theWorkedFiguresOfTheDomain() {
        var goods = List.of(new Goods(250_000, 1, null), new Goods(150_000, 1, null), new Goods(100_000, 1, null));
        var plain = quote(goods, 0, null);
        assertThat(plain.due(Set.of(1, 2, 3))).isEqualTo(rub(5_300));
        assertThat(plain.due(Set.of(1))).isEqualTo(rub(2_800));
        assertThat(plain.due(Set.of())).isEqualTo(rub(0));

        var freeFrom = quote(goods, 0, rub(4_000));
        assertThat(freeFrom.due(Set.of(1, 2, 3))).isEqualTo(rub(5_000));
        assertThat(freeFrom.due(Set.of(1))).isEqualTo(rub(2_800));

        var promo = quote(goods, 10, null);
        assertThat(promo.lines()).extracting(QuoteLine::discount).containsExactly(rub(250), rub(150), rub(100));
        assertThat(promo.due(Set.of(1))).isEqualTo(rub(2_550));
    }

    @Example
    void twoSizesOfWhichOneIsKept() {
        var quote = quote(
                List.of(new Goods(300_000, 1, "dress"), new Goods(310_000, 1, "dress"), new Goods(100_000, 1, null)),
                0,
                rub(5_000));

        assertThat(quote.goodsMin()).isEqualTo(rub(4_000));
        assertThat(quote.goodsMax()).isEqualTo(rub(7_100));
        assertThat(quote.dueMin()).isEqualTo(rub(4_300));
        assertThat(quote.dueMax()).isEqualTo(rub(7_100));
        assertThat(quote.subsets()).hasSize(7);
    }

    @Example
    void aFranchiseeGivesAwayNoMoreThanTheMargin() {
        var goods = List.of(new Goods(250_000, 1, null), new Goods(150_000, 1, null));

        assertThatThrownBy(() -> priced(goods, new Discount(rub(1_601), Funder.FRANCHISEE)))
                .isInstanceOfSatisfying(
                        DiscountTooLarge.class,
                        refusal -> assertThat(refusal.details()).containsEntry("mostMinor", 160_000L));
        assertThat(priced(goods, new Discount(rub(1_600), Funder.FRANCHISEE)).lines())
                .hasSize(2);
        assertThat(priced(goods, new Discount(rub(4_000), Funder.HEAD_OFFICE)).lines())
                .hasSize(2);
        assertThatThrownBy(() -> priced(goods, new Discount(rub(4_001), Funder.HEAD_OFFICE)))
                .isInstanceOf(DiscountTooLarge.class);
    }

    @Provide
    Arbitrary<List<Goods>> baskets() {
        var goods = Combinators.combine(
                        Arbitraries.longs().between(1, 2_000_000),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of("", "", "a", "b"))
                .as((price, quantity, group) -> new Goods(price, quantity, group.isEmpty() ? null : group));
        return goods.list().ofMinSize(1).ofMaxSize(7);
    }

    private static Quote quote(List<Goods> goods, long percentOff, @Nullable Money freeFrom) {
        var sum = goods.stream().mapToLong(one -> one.kopecks * one.quantity).sum();
        var discount =
                percentOff == 0 ? null : new Discount(Moneys.of(sum * percentOff / 100, RUB), Funder.HEAD_OFFICE);
        return Quote.of(
                Ids.next(), Instant.EPOCH, priced(goods, discount).lines(), new Extras(way(freeFrom), null), discount);
    }

    private static Pricing priced(List<Goods> goods, @Nullable Discount discount) {
        var items = new ArrayList<QuoteItem>();
        var prices = new HashMap<Sku, PricedVariant>();
        for (var one : goods) {
            var sku = new Sku("S" + items.size());
            items.add(new QuoteItem(sku, one.quantity, null, one.alternative));
            prices.put(sku, variant(sku, Moneys.of(one.kopecks, RUB)));
        }
        return Pricing.of(items, prices, discount);
    }

    private static PricedVariant variant(Sku sku, Money price) {
        var wholesale = Moneys.of(Moneys.minor(price) * 3 / 5, RUB);
        return new PricedVariant(
                sku,
                Ids.next(),
                "dress",
                "Dress",
                "blue",
                "M",
                null,
                price,
                null,
                price,
                price,
                price,
                wholesale,
                "7",
                Percent.of("22"),
                300,
                false,
                true,
                1);
    }

    private static DeliveryQuote way(@Nullable Money freeFrom) {
        var day = LocalDate.EPOCH;
        return new DeliveryQuote("own", "courier", null, "Courier", rub(300), freeFrom, day, day, true, true, null);
    }

    private static Set<Integer> numbers(List<Goods> goods, int mask) {
        return IntStream.rangeClosed(1, goods.size())
                .filter(no -> (mask >> no & 1) == 1)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Money goods(Quote quote, Set<Integer> kept) {
        return quote.dues().goods(kept);
    }

    private static Money discounts(Quote quote) {
        return Money.total(RUB, quote.lines().stream().map(QuoteLine::discount).toList());
    }
}
