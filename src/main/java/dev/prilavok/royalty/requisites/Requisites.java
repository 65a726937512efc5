package dev.prilavok.royalty.requisites;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** Bank details of franchisees, version by version. A change without the person's password counts only a day later. */
@ApplicationScoped
public class Requisites {
    /** Who took over a session has no password; the owner has a day to see the change and to say so. */
    static final Duration WAIT = Duration.ofDays(1);

    private final Sql sql;
    private final AuditLog audit;
    private final Clock clock;

    Requisites(Sql sql, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where money may go now. */
    @Transactional
    public Optional<BankDetails> usable(FranchiseeId franchisee, CurrencyUnit currency) {
        return Optional.ofNullable(usable(List.of(franchisee), currency).get(franchisee));
    }

    /** Where money may go now, of many; absent for those who have nothing usable. Network scope. */
    @Transactional
    public Map<FranchiseeId, BankDetails> usable(Collection<FranchiseeId> franchisees, CurrencyUnit currency) {
        var found = new HashMap<FranchiseeId, BankDetails>();
        sql.list(
                        """
                        select distinct on (franchisee_id) * from requisites
                        where franchisee_id = any (?) and currency = ? and usable_from <= ? order by franchisee_id, number desc""",
                        Requisites::read,
                        franchisees.stream().map(FranchiseeId::value).toArray(UUID[]::new),
                        currency.getCode(),
                        clock.instant())
                .forEach(one -> found.put(one.franchisee(), one));
        return found;
    }

    /**
     * A version by its id.
     *
     * @throws NotFound when there is none, or none that this scope may see
     */
    @Transactional
    public BankDetails version(UUID id) {
        return sql.one("select * from requisites where id = ?", Requisites::read, id)
                .orElseThrow(() -> new NotFound("requisites"));
    }

    /** Versions by their ids. Network scope. */
    @Transactional
    public Map<UUID, BankDetails> versions(Collection<UUID> ids) {
        var found = new HashMap<UUID, BankDetails>();
        sql.list("select * from requisites where id = any (?)", Requisites::read, (Object) ids.toArray(UUID[]::new))
                .forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** Every version, the newest first. */
    @Transactional
    public List<BankDetails> history(FranchiseeId franchisee) {
        return sql.list(
                "select * from requisites where franchisee_id = ? order by entered_at desc, number desc",
                Requisites::read,
                franchisee.value());
    }

    /**
     * Enters a new version.
     *
     * @param proven the person has just given their password
     * @throws RequisitesRefused when something cannot be right, or nothing is different
     */
    @Transactional
    public BankDetails change(FranchiseeId franchisee, TypedDetails typed, boolean proven, String by) {
        var plain = typed.plain();
        DetailsCheck.check(plain);
        // the number of a version is unique: of two changes at once the second is refused and typed again
        var last = last(franchisee, plain.currency());
        if (last.isPresent() && last.get().typed().equals(plain)) throw RequisitesRefused.same();
        var now = clock.instant();
        var id = Ids.next();
        sql.change(
                """
                insert into requisites (franchisee_id, id, number, currency, holder, inn, bic, bank, account, corr_account, entered_at,
                    entered_by, proven, usable_from)
                values (?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, nullif(?, ''), ?, ?, ?, ?)""",
                franchisee.value(),
                id,
                last.map(BankDetails::number).orElse(0) + 1,
                plain.currency(),
                plain.holder(),
                plain.inn(),
                plain.bic(),
                plain.bank(),
                plain.account(),
                plain.isRussian() ? plain.corrAccount() : "",
                now,
                by,
                proven,
                proven ? now : now.plus(WAIT));
        audit.record("requisites-changed", franchisee.value().toString(), proven ? "password" : "waits a day");
        return version(id);
    }

    /** Gives details whole to somebody who says why; that is written down. */
    @Transactional
    public BankDetails whole(UUID id, String why) {
        var found = version(id);
        audit.record("requisites-read", found.franchisee().value() + " v" + found.number(), why);
        return found;
    }

    private Optional<BankDetails> last(FranchiseeId franchisee, String currency) {
        return sql.one(
                "select * from requisites where franchisee_id = ? and currency = ? order by number desc limit 1",
                Requisites::read,
                franchisee.value(),
                currency);
    }

    private static BankDetails read(ResultSet row) throws SQLException {
        Instant usable = Sql.instant(row, "usable_from");
        return new BankDetails(
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getInt("number"),
                CurrencyUnit.of(row.getString("currency")),
                row.getString("holder"),
                row.getString("inn"),
                row.getString("bic"),
                row.getString("bank"),
                row.getString("account"),
                row.getString("corr_account"),
                Sql.instant(row, "entered_at"),
                row.getString("entered_by"),
                row.getBoolean("proven"),
                usable);
    }
}
