package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sha256;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What makes a line the same line in another file. Two equal payments of one day are two lines: the second of a file is the second of
 * every file that covers the day.
 */
final class Repeats {
    private final Map<String, Integer> counts = new HashMap<>();

    String identity(NewBankLine line) {
        var facts = String.join(
                "\n",
                line.account(),
                line.day().toString(),
                line.sum().getCurrencyUnit().getCode(),
                String.valueOf(Moneys.minor(line.sum())),
                line.document(),
                Objects.requireNonNullElse(line.partyAccount(), ""),
                Objects.requireNonNullElse(line.partyTaxNumber(), ""),
                line.purpose().replaceAll("\\s+", " ").strip());
        return Sha256.hex(facts + "\n" + counts.merge(facts, 1, Integer::sum));
    }
}
