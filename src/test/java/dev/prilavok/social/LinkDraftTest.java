package dev.prilavok.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prilavok.catalog.PriceOutsideCorridor;
import dev.prilavok.customer.Phone;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.social.LinkIncomplete.Fault;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with a link is told to its maker, with the field that it is in. */
@QuarkusTest
class LinkDraftTest {
    private static final Duration HOURS = Duration.ofHours(2);

    @Inject
    LinksFixture fixture;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    Shop anna;
    Sku dress;

    @BeforeEach
    void open() {
        anna = shops.open("anna");
        dress = goods.sold(rub(5000), 20);
    }

    @Test
    void goodsMustBeThereAndBelievable() {
        refused(Fault.NO_GOODS, List.of());
        refused(Fault.BAD_QUANTITY, List.of(new LinkWish(dress, 0, null, null)));
        refused(Fault.BAD_QUANTITY, List.of(new LinkWish(dress, 10, null, null)));
        refused(Fault.TWICE, List.of(LinkWish.of(dress), LinkWish.of(dress)));
        refused(Fault.NOT_SOLD_HERE, List.of(LinkWish.of(new Sku("nothing"))));
        refused(
                Fault.TOO_MANY_LINES,
                IntStream.range(0, 11)
                        .mapToObj(i -> LinkWish.of(new Sku("x" + i)))
                        .toList());
    }

    @Test
    void alternativesAreSizesOfOneThingThatMayBeTriedOn() {
        var sizes = goods.sold(rub(5000), 2, 4, true);
        var others = goods.sold(rub(5000), 2, 2, false);

        refused(Fault.LONELY_ALTERNATIVE, List.of(choice(dress, "a")));
        refused(
                Fault.TOO_MANY_ALTERNATIVES,
                sizes.stream().map(sku -> choice(sku, "a")).toList());
        refused(Fault.MIXED_ALTERNATIVES, List.of(choice(sizes.get(0), "a"), choice(dress, "a")));
        refused(Fault.MIXED_ALTERNATIVES, List.of(choice(sizes.get(0), "a"), new LinkWish(sizes.get(1), 2, null, "a")));
        refused(
                Fault.NOT_FOR_TRIAL,
                others.stream().map(sku -> choice(sku, "a")).toList());
        var dear = goods.sold(rub(16_000), 2, 3, true);
        refused(
                Fault.DEAR_ALTERNATIVES,
                dear.stream().map(sku -> choice(sku, "a")).toList());
        var sets = new ArrayList<LinkWish>();
        for (var set : List.of("a", "b", "c", "d"))
            goods.sold(rub(100), 2, 2, true).forEach(sku -> sets.add(choice(sku, set)));
        refused(Fault.TOO_MANY_ALTERNATIVES, sets);
    }

    @Test
    void pricesStayInTheCorridorAndDiscountsWithinTheEarnings() {
        assertThatThrownBy(() -> made(priced(rub(3999)), LinkKind.SINGLE, HOURS, "0", null))
                .isInstanceOf(PriceOutsideCorridor.class);
        assertThatThrownBy(() -> made(priced(rub(6001)), LinkKind.SINGLE, HOURS, "0", null))
                .isInstanceOf(PriceOutsideCorridor.class);
        assertThatThrownBy(() -> made(priced(Money.of(CurrencyUnit.EUR, 50)), LinkKind.SINGLE, HOURS, "0", null))
                .isInstanceOf(PriceOutsideCorridor.class);
        refused(Fault.BAD_DISCOUNT, priced(null), LinkKind.SINGLE, HOURS, "31", null);
        // 4 000 less 26 % is below the wholesale price of 3 000
        refused(Fault.BAD_DISCOUNT, priced(rub(4000)), LinkKind.SINGLE, HOURS, "26", null);

        var link = made(priced(rub(4000)), LinkKind.SINGLE, HOURS, "25", null);

        assertThat(link.goodsMin()).isEqualTo(rub(3000));
    }

    @Test
    void aHoldHasAnEndAndNoLongOne() {
        refused(Fault.NO_TIME_LIMIT, priced(null), LinkKind.SINGLE, null, "0", null);
        refused(Fault.BAD_TIME_LIMIT, priced(null), LinkKind.SINGLE, Duration.ofDays(4), "0", null);
        refused(Fault.BAD_TIME_LIMIT, priced(null), LinkKind.SINGLE, Duration.ofSeconds(5), "0", null);
        refused(Fault.BAD_TIME_LIMIT, priced(null), LinkKind.MULTI, Duration.ofDays(400), "0", null);
        made(priced(null), LinkKind.MULTI, null, "0", null);
    }

    @Test
    void aContactBelongsToOnePerson() {
        var contact = new LinkContact("Вера", new Phone("+79123456789"));

        refused(Fault.CONTACT_FOR_MANY, priced(null), LinkKind.MULTI, null, "0", contact);
    }

    @Test
    void everyFaultHasItsWordsInBothLanguages() {
        for (var fault : Fault.values()) {
            var refusal = new LinkIncomplete(fault);
            assertThat(refusal.say(Langs.RU)).isNotBlank().matches("(?s).*\\p{IsCyrillic}.*");
            assertThat(refusal.say(Langs.EN)).isNotBlank().doesNotContainPattern("\\p{IsCyrillic}");
            assertThat(refusal.field()).isNotNull();
        }
        for (var refusal :
                List.of(new LinkExpired(), new LinkRevoked(), new LinkUsed(), new LinkGoodsGone(), new LinkOutdated()))
            assertThat(refusal.say(Langs.RU)).isNotEqualTo(refusal.say(Langs.EN));
    }

    private List<LinkWish> priced(@Nullable Money price) {
        return List.of(new LinkWish(dress, 1, price, null));
    }

    private static LinkWish choice(Sku sku, String set) {
        return new LinkWish(sku, 1, null, set);
    }

    private void refused(Fault fault, List<LinkWish> wishes) {
        refused(fault, wishes, LinkKind.SINGLE, HOURS, "0", null);
    }

    private void refused(
            Fault fault,
            List<LinkWish> wishes,
            LinkKind kind,
            @Nullable Duration lasts,
            String discount,
            @Nullable LinkContact contact) {
        var refusal = catchThrowableOfType(LinkIncomplete.class, () -> made(wishes, kind, lasts, discount, contact));

        assertThat(refusal).as("%s", fault).isNotNull();
        assertThat(refusal.fault()).isEqualTo(fault);
    }

    private OrderLink made(
            List<LinkWish> wishes,
            LinkKind kind,
            @Nullable Duration lasts,
            String discount,
            @Nullable LinkContact contact) {
        return fixture.made(anna, fixture.draft(wishes, kind, lasts, Percent.of(discount), contact));
    }

    private static Money rub(long rubles) {
        return Money.of(CurrencyUnit.of("RUB"), rubles);
    }
}
