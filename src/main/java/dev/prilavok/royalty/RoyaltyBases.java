package dev.prilavok.royalty;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What royalty of a month was charged on, summed from the rows beside the journals. */
@ApplicationScoped
public class RoyaltyBases {
    private static final String SUMS = """
            select franchisee_id, version_id, sum(sales_minor)::bigint as sales, sum(royalty_minor)::bigint as royalty,
                coalesce(sum(base_minor) filter (where rule = 'USUAL'), 0)::bigint as usual
            from royalty_basis where period = ? and currency = ? and franchisee_id = any (?) group by franchisee_id, version_id""";

    private final Sql sql;

    RoyaltyBases(Sql sql) {
        this.sql = sql;
    }

    private record Sums(FranchiseeId franchisee, UUID version, Money sales, Money royalty, Money usual) {}

    /** Of one franchisee. */
    @Transactional
    public MonthBases of(FranchiseeId franchisee, YearMonth month, CurrencyUnit currency) {
        return of(List.of(franchisee), month, currency).getOrDefault(franchisee, MonthBases.none(franchisee, currency));
    }

    /** Of many; absent is who sold nothing. */
    @Transactional
    public Map<FranchiseeId, MonthBases> of(Collection<FranchiseeId> who, YearMonth month, CurrencyUnit currency) {
        var found = new HashMap<FranchiseeId, MonthBases>();
        sql.list(
                        SUMS,
                        row -> new Sums(
                                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                                row.getObject("version_id", UUID.class),
                                Moneys.of(row.getLong("sales"), currency),
                                Moneys.of(row.getLong("royalty"), currency),
                                Moneys.of(row.getLong("usual"), currency)),
                        month.atDay(1),
                        currency.getCode(),
                        who.stream().map(FranchiseeId::value).toArray(UUID[]::new))
                .forEach(sums -> found.merge(sums.franchisee(), bases(sums), RoyaltyBases::together));
        return found;
    }

    private static MonthBases bases(Sums sums) {
        return new MonthBases(sums.franchisee(), sums.sales(), sums.royalty(), Map.of(sums.version(), sums.usual()));
    }

    private static MonthBases together(MonthBases one, MonthBases other) {
        var usual = new HashMap<>(one.usual());
        other.usual().forEach((version, base) -> usual.merge(version, base, Money::plus));
        return new MonthBases(
                one.franchisee(),
                one.turnover().plus(other.turnover()),
                one.charged().plus(other.charged()),
                usual);
    }
}
