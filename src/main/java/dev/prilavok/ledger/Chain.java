package dev.prilavok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The hash of a journal behind the journal before it: who changes one has to change every later one too. */
final class Chain {
    /** What the first journal stands behind. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String next(String before, Journal journal) {
        return HexFormat.of().formatHex(Sha256.digest().digest((before + text(journal)).getBytes(UTF_8)));
    }

    /** Every field with its length before it, so that no two journals read the same. */
    static String text(Journal journal) {
        return fields(
                        journal.id(),
                        journal.source(),
                        journal.sourceId(),
                        journal.event(),
                        journal.franchisee() == null
                                ? null
                                : journal.franchisee().value(),
                        journal.shop() == null ? null : journal.shop().value(),
                        journal.occurredAt(),
                        journal.effectiveAt(),
                        journal.recordedAt(),
                        journal.period(),
                        journal.origin(),
                        journal.actor(),
                        journal.reason(),
                        journal.reverses())
                + journal.postings().stream().map(Chain::text).collect(Collectors.joining());
    }

    private static String text(Posting posting) {
        return fields(
                posting.debit(),
                posting.credit(),
                posting.money().getCurrencyUnit(),
                Moneys.minor(posting.money()),
                posting.kind(),
                posting.subject(),
                posting.line());
    }

    private static String fields(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> Objects.toString(value, ""))
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining(";", "", "\n"));
    }
}
