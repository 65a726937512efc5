package dev.prilavok.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Sku;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FeedTextTest {
    @Property(tries = 500)
    void everySkuHasAnIdOfItsOwnWithinTheLimit(
            @ForAll @StringLength(min = 1, max = 64) String one,
            @ForAll @StringLength(min = 1, max = 64) String other) {
        Assume.that(!one.isBlank() && !other.isBlank() && one.indexOf('\0') < 0 && other.indexOf('\0') < 0);

        assertThat(FeedText.id(new Sku(one))).matches("[A-Za-z0-9]{1,20}");
        if (!one.equals(other)) assertThat(FeedText.id(new Sku(one))).isNotEqualTo(FeedText.id(new Sku(other)));
    }

    @Property(tries = 300)
    void aCutTextIsNeverLonger(@ForAll String text, @ForAll @IntRange(min = 1, max = 200) int longest) {
        assertThat(FeedText.cut(text, longest).length()).isLessThanOrEqualTo(longest);
    }

    @Property(tries = 300)
    void aDescriptionKeepsOnlyWhatIsAllowed(@ForAll String text) {
        assertThat(FeedText.marked("<p>" + text + "</p><script>alert(1)</script>", 3_000)
                        .length())
                .isLessThanOrEqualTo(3_000);
        assertThat(FeedText.marked("<a href='http://x'>" + text, 3_000)).doesNotContain("<a", "<script");
    }

    @Test
    void alikeSkusStayApart() {
        assertThat(FeedText.id(new Sku("A-1B"))).isNotEqualTo(FeedText.id(new Sku("A1-B")));
        assertThat(FeedText.id(new Sku("DRS101BEI44"))).isEqualTo("DRS101BEI44");
    }

    @Test
    void onlyRealBarcodesAreTold() {
        assertThat(FeedText.gtin("4601234567893")).isEqualTo("4601234567893");
        assertThat(FeedText.gtin("4601234567890")).isNull();
        assertThat(FeedText.gtin("12")).isNull();
    }

    @Test
    void promisesOfADiscountAreLeftOut() {
        assertThat(FeedText.marked("<p>Платье изо льна. Скидка только сегодня! Сшито в Твери.</p>", 3_000))
                .contains("изо льна", "Твери")
                .doesNotContain("кидка");
    }
}
