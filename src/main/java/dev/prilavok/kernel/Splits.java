package dev.prilavok.kernel;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/** Splits an amount so that the parts sum to the whole, to the minor unit. */
public final class Splits {
    private Splits() {}

    /**
     * Splits by weights with the largest remainder; equal remainders go to the earlier part.
     *
     * @throws IllegalArgumentException when there is nothing to weigh by, or a weight or the whole is negative
     */
    public static List<Money> byWeight(Money whole, List<Money> weights) {
        var total = weights.stream().map(Splits::minor).reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0 || whole.isNegative() || weights.stream().anyMatch(Money::isNegative))
            throw new IllegalArgumentException("cannot split " + whole + " by " + weights);
        var parts = new ArrayList<Long>();
        var remainders = new ArrayList<BigInteger>();
        for (var weight : weights) {
            var share = minor(whole).multiply(minor(weight)).divideAndRemainder(total);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
        }
        var left = minor(whole).longValueExact()
                - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream()
                .map(part -> Moneys.of(part, whole.getCurrencyUnit()))
                .toList();
    }

    private static BigInteger minor(Money money) {
        return BigInteger.valueOf(Moneys.minor(money));
    }
}
