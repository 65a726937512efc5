package dev.prilavok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.NotFound;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OrderNumberTest {
    @Property
    void everySlipOfADigitIsFound(
            @ForAll long seed, @ForAll @IntRange(max = 6) int place, @ForAll @IntRange(min = 1, max = 9) int slip) {
        var number = OrderNumber.random(new Random(seed)).value();
        var digit = (number.charAt(place) - '0' + slip) % 10;
        var wrong = number.substring(0, place) + digit + number.substring(place + 1);

        assertThat(OrderNumber.looksLike(wrong)).isFalse();
        assertThatThrownBy(() -> new OrderNumber(wrong)).isInstanceOf(NotFound.class);
    }

    @Property
    void everySwapOfNeighboursIsFound(@ForAll long seed, @ForAll @IntRange(max = 5) int place) {
        var number = OrderNumber.random(new Random(seed)).value();
        var swapped = new StringBuilder(number);
        swapped.setCharAt(place, number.charAt(place + 1));
        swapped.setCharAt(place + 1, number.charAt(place));

        assertThat(OrderNumber.looksLike(swapped.toString())).isEqualTo(number.contentEquals(swapped));
    }

    @Property
    void isReadAsItIsWritten(@ForAll long seed) {
        var number = OrderNumber.random(new Random(seed));

        assertThat(OrderNumber.parse(number.shown())).isEqualTo(number);
        assertThat(OrderNumber.parse("№ " + number.shown().replace('-', ' '))).isEqualTo(number);
    }
}
