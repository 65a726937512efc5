package dev.prilavok.office.history;

import dev.prilavok.kernel.postgres.EmbeddedPostgresDriver;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an auditor reads, signed in as himself: the figures of the history, and what should be nothing. */
@ApplicationScoped
class AuditedBooks {
    private static final Map<String, String> FIGURES = figures();
    private static final Map<String, String> NOTHING = nothing();

    private final String url;

    AuditedBooks(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.url = url;
    }

    Figures figuresRead() {
        return read(FIGURES);
    }

    /** Each of these should be zero. */
    Figures troubles() {
        return read(NOTHING);
    }

    private Figures read(Map<String, String> questions) {
        try (var auditor = auditor()) {
            var figures = new Figures();
            for (var question : questions.entrySet()) ask(auditor, question.getKey(), question.getValue(), figures);
            return figures;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    // One column is the figure; two are a figure for each month.
    private static void ask(Connection auditor, String name, String sql, Figures figures) throws SQLException {
        try (var statement = auditor.createStatement();
                var rows = statement.executeQuery(sql)) {
            var byMonth = rows.getMetaData().getColumnCount() == 2;
            while (rows.next())
                if (byMonth) figures.add(name.replace("by month", rows.getString(1)), rows.getLong(2));
                else figures.add(name, rows.getLong(1));
        }
    }

    private Connection auditor() throws SQLException {
        var user = new Properties();
        user.setProperty("user", "audit");
        return Objects.requireNonNull(new EmbeddedPostgresDriver().connect(url, user));
    }

    private static Map<String, String> figures() {
        var all = new LinkedHashMap<String, String>();
        all.put("orders", "select count(distinct order_id) from audit_order");
        all.put("order lines", "select count(*) from audit_order");
        all.put("pieces", "select sum(quantity) from audit_order");
        all.put("pieces refused", "select sum(quantity_refused) from audit_order");
        all.put("pieces returned", "select sum(quantity_returned) from audit_order");
        var earned = moved("FR\\_PENDING%", "amount_minor < 0 and source = 'OUTCOME'", "-");
        var returned = moved("FR\\_PENDING%", "amount_minor > 0 and source = 'RETURN'", "");
        all.put("turnover", earned);
        all.put("turnover by month", byMonth(earned));
        all.put("returns", returned);
        all.put("returns by month", byMonth(returned));
        all.put("royalty", moved("ROYALTY", "true", "-"));
        all.put("royalty by month", byMonth(moved("ROYALTY", "true", "-")));
        all.put("wholesale", moved("WHOLESALE", "true", "-"));
        all.put("marketing fund", moved("MARKETING\\_FUND%", "true", "-"));
        all.put("vat", moved("VAT", "true", "-"));
        all.put("vat by month", byMonth(moved("VAT", "true", "-")));
        all.put("delivery share", moved("DELIVERY\\_RECHARGE", "true", "-"));
        all.put("owed to franchisees", balance("account like 'FR\\_AVAILABLE%'", "-"));
        all.put("delivery paid by buyers", balance("account = 'DELIVERY_INCOME'", "-"));
        all.put("cash taken", moved("COURIER\\_COD%", "amount_minor > 0", ""));
        all.put("carrier's fee on cash", balance("account = 'COD_FEE'", ""));
        all.put("refunds", moved("BUYER\\_REFUND%", "amount_minor > 0 and source = 'REFUND'", ""));
        all.put("cost of goods sold", balance("account = 'COGS'", ""));
        return all;
    }

    private static String moved(String account, String which, String sign) {
        return "select coalesce(sum(%samount_minor), 0) from audit_ledger where account like '%s' and %s"
                .formatted(sign, account, which);
    }

    private static String byMonth(String sql) {
        return sql.replace("select ", "select to_char(effective_at at time zone 'Europe/Moscow', 'YYYY-MM'), ")
                + " group by 1 order by 1";
    }

    private static String balance(String which, String sign) {
        return "select coalesce(sum(%sbalance_minor), 0) from audit_balance where %s".formatted(sign, which);
    }

    private static Map<String, String> nothing() {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "journals that are not balanced",
                "select count(*) from (select journal_id from audit_ledger group by journal_id, currency having sum(amount_minor) <> 0) s");
        all.put("sum of all balances", "select coalesce(sum(balance_minor), 0) from audit_balance");
        all.put("balances that are not the sum of their postings", """
                select count(*) from audit_balance b full join (
                    select account, currency, sum(amount_minor) as minor from audit_ledger group by account, currency) l
                using (account, currency) where coalesce(b.balance_minor, 0) <> coalesce(l.minor, 0)""");
        all.put("goods that do not add up", """
                select count(*) from audit_stock
                where received <> available + held + shipped + sold + "returning" + quarantined + written_off""");
        all.put(
                "goods still promised or on their way",
                "select coalesce(sum(held + shipped + \"returning\"), 0) from audit_stock");
        all.put("sold goods that differ from kept ones", """
                select (select coalesce(sum(sold), 0) from audit_stock)
                    - (select coalesce(sum(quantity_kept - quantity_returned), 0) from audit_order)""");
        all.put("order lines without an end", """
                select count(*) from audit_order where quantity <> quantity_kept + quantity_refused
                    or quantity_returned > quantity_kept or state not in ('COMPLETED', 'CLOSED')""");
        for (var account : new String[] {
            "FR_PENDING", "COURIER_COD", "INV_TRANSIT", "INV_RETURN", "BUYER_PREPAY", "BUYER_REFUND", "BANK_SUSPENSE"
        })
            all.put(
                    "left on " + account,
                    balance("account like '" + account.replace("_", "\\_") + "%' and balance_minor <> 0", "")
                            .replace("sum(balance_minor)", "sum(abs(balance_minor))"));
        return all;
    }
}
