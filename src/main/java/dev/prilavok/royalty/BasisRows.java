package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.LineRate;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What each royalty was charged on, beside its journal: written once with it, in its month, and never changed. */
@ApplicationScoped
class BasisRows {
    private static final String INSERT = """
            insert into royalty_basis (franchisee_id, journal_id, no, source, source_id, event, period, effective_at, order_id, line, pieces,
                version_id, rule, category, rate_bp, base_minor, sales_minor, royalty_minor, currency)
            """;

    private static final String WRITE = INSERT + """
            select j.franchisee_id, j.id, b.no, j.source, j.source_id, j.event, j.period, j.effective_at, ?, b.line, b.pieces, ?, b.rule,
                b.category, b.rate_bp, b.base, b.sales, b.royalty, ?
            from ledger_journal j, unnest(?::int[], ?::int[], ?::int[], ?::text[], ?::text[], ?::int[], ?::int8[], ?::int8[], ?::int8[])
                b (no, line, pieces, rule, category, rate_bp, base, sales, royalty)
            where j.source = ? and j.source_id = ? and j.event = ?
            on conflict do nothing""";

    private static final String REVERSE = INSERT + """
            select b.franchisee_id, j.id, b.no, j.source, j.source_id, j.event, j.period, j.effective_at, b.order_id, b.line, -b.pieces,
                b.version_id, b.rule, b.category, b.rate_bp, -b.base_minor, -b.sales_minor, -b.royalty_minor, b.currency
            from ledger_journal w join ledger_journal j on j.reverses = w.id join royalty_basis b on b.journal_id = w.id
            where w.source = ? and w.source_id = ? and w.event = ?
            on conflict do nothing""";

    private final Sql sql;

    BasisRows(Sql sql) {
        this.sql = sql;
    }

    /** Writes what the journal of a fact was figured from, in the month where that journal counts. */
    void write(String source, UUID sourceId, String event, UUID order, AgreementVersion terms, List<Basis> bases) {
        if (bases.isEmpty()) return;
        sql.change(
                WRITE,
                order,
                terms.id(),
                bases.get(0).base().getCurrencyUnit().getCode(),
                IntStream.range(0, bases.size()).boxed().toArray(Integer[]::new),
                column(bases, Basis::line, new Integer[0]),
                column(bases, Basis::pieces, new Integer[0]),
                column(bases, one -> one.rate().rule().name(), new String[0]),
                column(bases, one -> one.rate().category(), new String[0]),
                column(bases, one -> one.rate().percent().basisPoints(), new Integer[0]),
                column(bases, one -> Moneys.minor(one.base()), new Long[0]),
                column(bases, one -> Moneys.minor(one.sales()), new Long[0]),
                column(bases, one -> Moneys.minor(one.royalty()), new Long[0]),
                source,
                sourceId,
                event);
    }

    /** Takes back what was written with a journal that was taken back. */
    void reverse(String source, UUID sourceId, String event) {
        sql.change(REVERSE, source, sourceId, event);
    }

    private record OfLine(int no, LineRate rate) {}

    /** The rates with which lines of an order were last posted. */
    Map<Integer, LineRate> rates(FranchiseeId franchisee, UUID order) {
        var rates = new HashMap<Integer, LineRate>();
        sql.list(
                        """
                        select line, rule, category, rate_bp from royalty_basis
                        where franchisee_id = ? and order_id = ? and line is not null order by effective_at, journal_id""",
                        row -> new OfLine(
                                row.getInt("line"),
                                new LineRate(
                                        new Percent(row.getInt("rate_bp")),
                                        LineRate.Rule.valueOf(row.getString("rule")),
                                        row.getString("category"))),
                        franchisee.value(),
                        order)
                .forEach(one -> rates.put(one.no(), one.rate()));
        return rates;
    }

    private static <T> @Nullable T[] column(List<Basis> bases, Function<Basis, @Nullable T> value, T[] type) {
        return bases.stream().map(value).toList().toArray(type);
    }
}
