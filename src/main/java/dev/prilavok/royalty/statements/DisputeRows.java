package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Disputes as rows. */
@ApplicationScoped
class DisputeRows {
    private static final String ALL = """
            select d.*, s.number, s.currency from statement_dispute d
            join settlement_statement s on s.franchisee_id = d.franchisee_id and s.id = d.statement_id
            """;

    private final Sql sql;

    DisputeRows(Sql sql) {
        this.sql = sql;
    }

    /** Whether it is new: a line is disputed once. */
    boolean open(Dispute dispute) {
        return sql.change(
                        """
                        insert into statement_dispute (franchisee_id, id, statement_id, journal_id, no, minor, state, reason, evidence, opened_at,
                            opened_by, due_at)
                        values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?) on conflict do nothing""",
                        dispute.franchisee().value(),
                        dispute.id(),
                        dispute.statement(),
                        dispute.journal(),
                        dispute.no(),
                        Moneys.minor(dispute.line()),
                        dispute.reason(),
                        dispute.evidence(),
                        dispute.openedAt(),
                        dispute.openedBy(),
                        dispute.dueAt())
                > 0;
    }

    Optional<Dispute> find(UUID id) {
        return sql.one(ALL + "where d.id = ?", DisputeRows::dispute, id);
    }

    Optional<Dispute> lock(UUID id) {
        return sql.one(ALL + "where d.id = ? for update of d", DisputeRows::dispute, id);
    }

    List<Dispute> of(UUID statement) {
        return sql.list(ALL + "where d.statement_id = ? order by d.opened_at", DisputeRows::dispute, statement);
    }

    /** Disputes of the network, what is due first at the top. */
    List<Dispute> list(boolean open, int most) {
        return sql.list(
                ALL
                        + "where (d.state = 'OPEN') = ? order by case when d.state = 'OPEN' then d.due_at end, d.decided_at desc limit ?",
                DisputeRows::dispute,
                open,
                most);
    }

    int open() {
        return sql.one("select count(*) from statement_dispute where state = 'OPEN'", row -> row.getInt(1))
                .orElse(0);
    }

    /** What open disputes of a franchisee hold back: lines that were credited and are in question. */
    long held(FranchiseeId franchisee, CurrencyUnit currency) {
        return sql.one("""
                        select coalesce(sum(greatest(d.minor, 0)), 0) from statement_dispute d
                        join settlement_statement s on s.franchisee_id = d.franchisee_id and s.id = d.statement_id
                        where d.franchisee_id = ? and s.currency = ? and d.state = 'OPEN'""", row -> row.getLong(1), franchisee.value(), currency.getCode())
                .orElse(0L);
    }

    void proposed(UUID id, @Nullable Money correction, String decision, String by) {
        sql.change(
                "update statement_dispute set proposed_minor = ?, proposed_by = ?, decision = ? where id = ?",
                correction == null ? null : Moneys.minor(correction),
                by,
                decision,
                id);
    }

    void decided(UUID id, Dispute.State state, String decision, @Nullable Money correction, Instant now, String by) {
        sql.change("""
                update statement_dispute set state = ?, decision = ?, correction_minor = ?, decided_at = ?, decided_by = ? where id = ?""", state, decision, correction == null ? null : Moneys.minor(correction), now, by, id);
    }

    void withdrawn(UUID id, Instant now, String by) {
        sql.change(
                "update statement_dispute set state = 'WITHDRAWN', decided_at = ?, decided_by = ? where id = ?",
                now,
                by,
                id);
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        return new Dispute(
                row.getObject("id", UUID.class),
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getObject("statement_id", UUID.class),
                row.getString("number"),
                row.getObject("journal_id", UUID.class),
                row.getInt("no"),
                Moneys.of(row.getLong("minor"), currency),
                Dispute.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("evidence"),
                Sql.instant(row, "opened_at"),
                row.getString("opened_by"),
                Sql.instant(row, "due_at"),
                row.getString("decision"),
                money(row, "proposed_minor", currency),
                row.getString("proposed_by"),
                money(row, "correction_minor", currency),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("decided_by"));
    }

    private static @Nullable Money money(ResultSet row, String column, CurrencyUnit currency) throws SQLException {
        var minor = Sql.number(row, column);
        return minor == null ? null : Moneys.of(minor, currency);
    }
}
