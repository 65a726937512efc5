package dev.prilavok.cash.prepaid;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.RecurringJob;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Rules of shops, kept in memory: a shop that asks for nothing pays nothing for it when an order is placed. */
@ApplicationScoped
public class PrepayRules implements RecurringJob {
    private final Sql sql;
    private final Scope scope;
    private final AuditLog audit;
    private final Clock clock;
    private volatile Map<ShopId, PrepayRule> known = Map.of();

    PrepayRules(Sql sql, Scope scope, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    // Another replica may have written one.
    @Override
    public void run() {
        refresh();
    }

    /** Reads what is written, one reader after the other: whoever has committed a rule and comes here sees it used from now on. */
    public synchronized void refresh() {
        known = scope.network(this::read);
    }

    public Optional<PrepayRule> of(ShopId shop) {
        return Optional.ofNullable(known.get(shop));
    }

    /** Writes the rule of a shop, to be refreshed after the commit; orders that are placed already keep theirs. In the network's scope. */
    @Transactional
    public void write(ShopId shop, PrepayRule rule, String by, String reason) {
        var currency = rule.sum() != null
                ? rule.sum().getCurrencyUnit().getCode()
                : rule.from() != null ? rule.from().getCurrencyUnit().getCode() : null;
        sql.change(
                """
                insert into prepay_rule (shop, share_bp, currency, sum_minor, from_minor, refusals, hours, written_by, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (shop) do update set share_bp = excluded.share_bp, currency = excluded.currency,
                    sum_minor = excluded.sum_minor, from_minor = excluded.from_minor, refusals = excluded.refusals,
                    hours = excluded.hours, written_by = excluded.written_by, written_at = excluded.written_at""",
                shop.value(),
                rule.share() == null ? null : rule.share().basisPoints(),
                currency,
                rule.sum() == null ? null : Moneys.minor(rule.sum()),
                rule.from() == null ? null : Moneys.minor(rule.from()),
                rule.refusals(),
                rule.hours(),
                by,
                clock.instant());
        audit.record("prepay-rule.written", shop.value().toString(), reason);
    }

    /** Lets a shop ask for nothing ahead, to be refreshed after the commit. In the network's scope. */
    @Transactional
    public void remove(ShopId shop, String reason) {
        sql.change("delete from prepay_rule where shop = ?", shop.value());
        audit.record("prepay-rule.removed", shop.value().toString(), reason);
    }

    private Map<ShopId, PrepayRule> read() {
        return sql.list("select * from prepay_rule", PrepayRules::written).stream()
                .collect(Collectors.toUnmodifiableMap(Written::shop, Written::rule));
    }

    private record Written(ShopId shop, PrepayRule rule) {}

    private static Written written(ResultSet row) throws SQLException {
        return new Written(new ShopId(row.getObject("shop", UUID.class)), rule(row));
    }

    private static PrepayRule rule(ResultSet row) throws SQLException {
        var share = Sql.number(row, "share_bp");
        return new PrepayRule(
                share == null ? null : new Percent(share.intValue()),
                money(row, "sum_minor"),
                money(row, "from_minor"),
                row.getInt("refusals"),
                row.getInt("hours"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var minor = Sql.number(row, column);
        return minor == null ? null : Moneys.of(minor, CurrencyUnit.of(row.getString("currency")));
    }
}
