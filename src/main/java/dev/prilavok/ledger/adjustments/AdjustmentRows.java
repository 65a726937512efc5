package dev.prilavok.ledger.adjustments;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Corrections as rows of the network: proposed, and decided once. */
@ApplicationScoped
class AdjustmentRows {
    private static final String SELECT = """
            select id, state, debit_kind, debit_sub, credit_kind, credit_sub, currency, minor, shop, day, reason, evidence, file_name,
                proposed_by, proposed_at, decided_by, decided_at, answer
            from ledger_adjustment
            """;

    private final Sql sql;

    AdjustmentRows(Sql sql) {
        this.sql = sql;
    }

    void insert(Adjustment proposed, @Nullable Evidence file) {
        sql.change(
                """
                insert into ledger_adjustment (id, state, debit_kind, debit_sub, credit_kind, credit_sub, currency, minor, shop, day, reason,
                    evidence, file_name, file_type, file, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                proposed.id(),
                proposed.state(),
                proposed.debit().kind(),
                proposed.debit().sub(),
                proposed.credit().kind(),
                proposed.credit().sub(),
                proposed.money().getCurrencyUnit().getCode(),
                Moneys.minor(proposed.money()),
                proposed.shop() == null ? null : proposed.shop().value(),
                proposed.day(),
                proposed.reason(),
                proposed.evidence(),
                file == null ? null : file.name(),
                file == null ? null : file.type(),
                file == null ? null : file.bytes(),
                proposed.proposedBy(),
                proposed.proposedAt());
    }

    void decide(UUID id, AdjustmentState state, String by, Instant at, @Nullable String answer) {
        sql.change(
                "update ledger_adjustment set state = ?, decided_by = ?, decided_at = ?, answer = ? where id = ?",
                state,
                by,
                at,
                answer,
                id);
    }

    Optional<Adjustment> find(UUID id) {
        return sql.one(SELECT + "where id = ?", AdjustmentRows::read, id);
    }

    Optional<Adjustment> locked(UUID id) {
        return sql.one(SELECT + "where id = ? for update", AdjustmentRows::read, id);
    }

    Optional<Evidence> file(UUID id) {
        return sql.one(
                "select file_name, file_type, file from ledger_adjustment where id = ? and file is not null",
                row -> new Evidence(row.getString(1), row.getString(2), row.getBytes(3)),
                id);
    }

    // ids are made in the order of time
    Slice<Adjustment> newest(@Nullable String cursor, int size) {
        var after = cursor == null || cursor.isEmpty() ? null : id(cursor);
        return Slice.of(
                sql.list(
                        SELECT + "where ?::uuid is null or id < ? order by id desc limit ?",
                        AdjustmentRows::read,
                        after,
                        after,
                        size + 1),
                size,
                last -> Cursor.encode(last.id()));
    }

    int waiting() {
        return sql.one("select count(*) from ledger_adjustment where state = 'PROPOSED'", row -> row.getInt(1))
                .orElse(0);
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException noId) {
            throw new BadRequest("cursor");
        }
    }

    private static Adjustment read(ResultSet row) throws SQLException {
        var currency = CurrencyUnit.of(row.getString("currency"));
        var shop = row.getObject("shop", UUID.class);
        return new Adjustment(
                row.getObject("id", UUID.class),
                AdjustmentState.valueOf(row.getString("state")),
                account(row, "debit", currency),
                account(row, "credit", currency),
                Moneys.of(row.getLong("minor"), currency),
                shop == null ? null : new ShopId(shop),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getString("evidence"),
                row.getString("file_name"),
                row.getString("proposed_by"),
                Sql.instant(row, "proposed_at"),
                row.getString("decided_by"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("answer"));
    }

    private static Account account(ResultSet row, String side, CurrencyUnit currency) throws SQLException {
        return new Account(AccountKind.valueOf(row.getString(side + "_kind")), row.getString(side + "_sub"), currency);
    }
}
