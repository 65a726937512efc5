package dev.prilavok.royalty.npd;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tax office last said of each self-employed franchisee. */
@ApplicationScoped
class TaxpayerRows {
    private final Sql sql;

    TaxpayerRows(Sql sql) {
        this.sql = sql;
    }

    /** A franchisee whom the tax office is to be asked about. */
    record Taxpayer(
            FranchiseeId franchisee, String inn, @Nullable String message) {}

    /** Asks anew at the next round; another taxpayer number begins from nothing. */
    void check(FranchiseeId franchisee, String inn, Instant now) {
        sql.change("""
                insert into npd_taxpayer (franchisee_id, inn, next_check_at) values (?, ?, ?)
                on conflict (franchisee_id) do update set next_check_at = excluded.next_check_at, message_id = null, inn = excluded.inn,
                    registered = case when npd_taxpayer.inn = excluded.inn then npd_taxpayer.registered end""", franchisee.value(), inn, now);
    }

    List<Taxpayer> due(Instant now) {
        return sql.list(
                "select * from npd_taxpayer where next_check_at <= ? order by next_check_at limit 100",
                row -> new Taxpayer(
                        new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                        row.getString("inn"),
                        row.getString("message_id")),
                now);
    }

    void asked(Taxpayer taxpayer, @Nullable String message, Instant next) {
        sql.change(
                "update npd_taxpayer set message_id = ?, next_check_at = ? where franchisee_id = ? and inn = ?",
                message,
                next,
                taxpayer.franchisee().value(),
                taxpayer.inn());
    }

    void known(Taxpayer taxpayer, boolean registered, Instant next, Instant now) {
        sql.change("""
                update npd_taxpayer set registered = ?, checked_at = ?, message_id = null, next_check_at = ?
                where franchisee_id = ? and inn = ?""", registered, now, next, taxpayer.franchisee().value(), taxpayer.inn());
    }

    /** Whether the franchisee is registered; empty while nobody has answered. */
    Optional<Boolean> isRegistered(FranchiseeId franchisee) {
        return sql.one(
                "select registered from npd_taxpayer where franchisee_id = ? and registered is not null",
                row -> row.getBoolean(1),
                franchisee.value());
    }
}
