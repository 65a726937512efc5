package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.postgres.EmbeddedPostgresDriver;
import dev.prilavok.tenancy.Shop;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Every account of a franchisee's journals, as an auditor sums it up.
 *
 * @param accounts by kind; a debit is positive, what stands at zero is left out
 */
record WorkedBooks(Map<String, Money> accounts) {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final Set<String> RESULT = Set.of(
            "WHOLESALE",
            "ROYALTY",
            "DELIVERY_INCOME",
            "DELIVERY_RECHARGE",
            "RETURN_SHIP_INCOME",
            "CLAIM_RECOVERY",
            "COGS",
            "COURIER_FORWARD",
            "COURIER_RETURN",
            "COD_FEE",
            "PSP_FEE",
            "LOSS_DAMAGE",
            "PROMO_SUBSIDY");

    static WorkedBooks of(Shop shop) throws SQLException {
        var user = new Properties();
        user.setProperty("user", "audit");
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var auditor = Objects.requireNonNull(new EmbeddedPostgresDriver().connect(url, user));
                var select = auditor.prepareStatement("""
                        select split_part(account, '{', 1), sum(amount_minor) from audit_ledger
                        where franchisee_id = ? group by 1 having sum(amount_minor) <> 0""")) {
            select.setObject(1, shop.franchisee().value());
            var all = new TreeMap<String, Money>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) all.put(rows.getString(1), Money.ofMinor(RUB, rows.getLong(2)));
            }
            assertThat(Money.total(RUB, all.values())).isEqualTo(Money.zero(RUB));
            return new WorkedBooks(all);
        }
    }

    Money of(String kind) {
        return accounts.getOrDefault(kind, Money.zero(RUB));
    }

    /** What head office earned: its income less its expense, taxes aside; the fund is not its own. */
    Money margin() {
        return Money.total(RUB, RESULT.stream().map(this::of).toList()).negated();
    }

    /** What the carriage costs. */
    Money fees() {
        return of("COURIER_FORWARD").plus(of("COURIER_RETURN")).plus(of("COD_FEE"));
    }
}
