package dev.prilavok.royalty.terms;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.Terms;
import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has which agreement, and the publishing of the next version. Network scope. */
@ApplicationScoped
class AgreementDesk {
    static final int LONGEST_REASON = 300;

    private final Sql sql;
    private final Agreements agreements;
    private final CategoryPaths categories;
    private final Periods periods;
    private final Shops shops;
    private final AuditLog audit;
    private final Clock clock;

    AgreementDesk(
            Sql sql,
            Agreements agreements,
            CategoryPaths categories,
            Periods periods,
            Shops shops,
            AuditLog audit,
            Clock clock) {
        this.sql = sql;
        this.agreements = agreements;
        this.categories = categories;
        this.periods = periods;
        this.shops = shops;
        this.audit = audit;
        this.clock = clock;
    }

    /** A franchisee as lists name it. */
    record Partner(
            FranchiseeId id,
            String key,
            String name,
            @Nullable ContractModel model) {}

    /** A franchisee with what is in force and what comes next. */
    record Party(
            Partner partner,
            @Nullable AgreementVersion current,
            @Nullable AgreementVersion coming) {}

    Slice<Party> list(@Nullable ContractModel model, String q, @Nullable String cursor, int size) {
        var values = new ArrayList<@Nullable Object>();
        var where = "true";
        if (model != null) {
            where += " and a.model = ?";
            values.add(model);
        }
        if (!q.isEmpty()) {
            where += " and (f.name ilike ? or f.key ilike ?)";
            var like = "%" + q.replaceAll("([%_\\\\])", "\\\\$1") + "%";
            values.add(like);
            values.add(like);
        }
        if (cursor != null) {
            where += " and (f.name, f.key) > (?, ?)";
            values.addAll(Cursor.decode(cursor, 2));
        }
        values.add(size + 1);
        var found = sql.list(
                "select f.id, f.key, f.name, a.model from franchisee f left join agreement a on a.franchisee_id = f.id where "
                        + where + " order by f.name, f.key limit ?",
                AgreementDesk::partner,
                values.toArray());
        return Slice.of(found, size, one -> Cursor.encode(one.name(), one.key()))
                .map(this::party);
    }

    /** How many franchisees have no agreement and cannot sell. */
    int without() {
        return sql.one("""
                        select count(*) from franchisee f
                        where not exists (select 1 from agreement a where a.franchisee_id = f.id)""", row -> row.getInt(1)).orElse(0);
    }

    Partner find(UUID id) {
        return sql.one(
                        "select f.id, f.key, f.name, a.model from franchisee f left join agreement a on a.franchisee_id = f.id where f.id = ?",
                        AgreementDesk::partner,
                        id)
                .orElseThrow(() -> new NotFound("franchisee"));
    }

    private static Partner partner(java.sql.ResultSet row) throws java.sql.SQLException {
        var model = row.getString("model");
        return new Partner(
                new FranchiseeId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("name"),
                model == null ? null : ContractModel.valueOf(model));
    }

    Party party(Partner partner) {
        var now = clock.instant();
        var versions = partner.model() == null ? List.<AgreementVersion>of() : agreements.versions(partner.id());
        AgreementVersion coming = null;
        for (var version : versions) {
            if (!version.validFrom().isAfter(now)) return new Party(partner, version, coming);
            coming = version;
        }
        return new Party(partner, null, coming);
    }

    CategoryNames names() {
        return CategoryNames.of(categories);
    }

    /** Currencies of the franchisee's shops, the first one first. */
    List<String> currencies(FranchiseeId franchisee) {
        var codes = shops.ofFranchisee(franchisee).stream()
                .map(Shop::currency)
                .map(currency -> currency.getCode())
                .distinct()
                .toList();
        return codes.isEmpty() ? List.of("RUB") : codes;
    }

    LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), periods.zone()).plusDays(1);
    }

    /** Publishes what was typed: the first version counts at once, a later one from the day that is named. */
    AgreementVersion publish(Partner partner, TermsTyped typed, String by, EditorMessages say) {
        var reading = new TermsReading(typed, names(), say);
        var wrong = reading.wrong();
        var reason = reason(typed, wrong, say);
        var from = partner.model() == null ? Optional.<LocalDate>empty() : day(typed, wrong, say);
        if (partner.model() == null && model(typed).isEmpty()) wrong.put("model", say.noChoice());
        if (!wrong.isEmpty()) throw new TermsRefused(wrong);
        var version = publish(partner, reading.terms(), model(typed).orElse(ContractModel.AGENT), from, by, reason);
        audit.record("agreement.published", partner.id() + " " + version.number(), reason);
        return version;
    }

    private AgreementVersion publish(
            Partner partner, Terms terms, ContractModel model, Optional<LocalDate> from, String by, String reason) {
        if (from.isEmpty()) return agreements.conclude(partner.id(), model, terms, by, reason);
        var at = from.get().atStartOfDay(periods.zone()).toInstant();
        return agreements.publish(partner.id(), terms, at, by, reason);
    }

    private static Optional<ContractModel> model(TermsTyped typed) {
        for (var model : ContractModel.values()) if (typed.is("model", model)) return Optional.of(model);
        return Optional.empty();
    }

    private static String reason(TermsTyped typed, Map<String, String> wrong, EditorMessages say) {
        var reason = typed.value("reason").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) wrong.put("reason", say.noReason());
        return reason;
    }

    private Optional<LocalDate> day(TermsTyped typed, Map<String, String> wrong, EditorMessages say) {
        try {
            var day = LocalDate.parse(typed.value("from"));
            if (!day.isBefore(tomorrow()) && day.getYear() < 2200) return Optional.of(day);
        } catch (DateTimeException odd) {
            // the answer is the same as for a day that is over
        }
        wrong.put("from", say.fromTomorrow());
        return Optional.empty();
    }
}
