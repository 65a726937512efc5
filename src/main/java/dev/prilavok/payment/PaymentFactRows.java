package dev.prilavok.payment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of raw facts; everything here runs in the scope of the network. */
@ApplicationScoped
class PaymentFactRows {
    private final Sql sql;

    PaymentFactRows(Sql sql) {
        this.sql = sql;
    }

    /** A fact that came. */
    record Arrival(String provider, String eventId, PaymentFact.Kind kind, String subject, String payload) {}

    /** The new fact, or nothing when the same one is here already; then it is counted. */
    Optional<UUID> insert(Arrival fact, Instant now) {
        var id = Ids.next();
        var inserted =
                sql.change("""
                insert into payment_fact (id, provider, event_id, kind, subject, received_at, state, next_try, payload)
                values (?, ?, ?, ?, ?, ?, 'NEW', ?, ?) on conflict (provider, event_id) do nothing""", id, fact.provider, fact.eventId, fact.kind, fact.subject, now, now, fact.payload);
        if (inserted == 1) return Optional.of(id);
        sql.change(
                "update payment_fact set repeats = repeats + 1 where provider = ? and event_id = ?",
                fact.provider,
                fact.eventId);
        return Optional.empty();
    }

    Optional<PaymentFact> find(UUID id) {
        return sql.one("select * from payment_fact where id = ?", PaymentFactRows::fact, id);
    }

    /** Takes a fact into work for a while; nothing when somebody else works on it or nothing is left to do. */
    Optional<PaymentFact> claim(UUID id, Instant now, Instant until) {
        return sql.one(
                "update payment_fact set next_try = ?, attempts = attempts + 1 where id = ? and next_try <= ? returning *",
                PaymentFactRows::fact,
                until,
                id,
                now);
    }

    void settle(UUID id, PaymentFact.State state, UUID shop, UUID payment, @Nullable String answer, Instant at) {
        sql.change("""
                update payment_fact set state = ?, shop = ?, payment = ?, answer = ?, applied_at = ?, next_try = null, trouble = null
                where id = ?""", state, shop, payment, answer, at, id);
    }

    void putOff(UUID id, PaymentFact.State state, @Nullable String trouble, @Nullable Instant next) {
        sql.change(
                "update payment_fact set state = ?, trouble = ?, next_try = ? where id = ?", state, trouble, next, id);
    }

    boolean again(UUID id, Instant now) {
        return sql.change(
                        "update payment_fact set state = 'NEW', attempts = 0, trouble = null, next_try = ? where id = ?",
                        now,
                        id)
                == 1;
    }

    List<UUID> due(Instant now, int limit) {
        return sql.list(
                "select id from payment_fact where next_try <= ? order by next_try limit ?",
                row -> row.getObject(1, UUID.class),
                now,
                limit);
    }

    List<PaymentFact> ofPayment(UUID payment) {
        return sql.list("select * from payment_fact where payment = ? order by id", PaymentFactRows::fact, payment);
    }

    static PaymentFact fact(ResultSet row) throws SQLException {
        return new PaymentFact(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("event_id"),
                PaymentFact.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                Sql.instant(row, "received_at"),
                PaymentFact.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("repeats"),
                Sql.instantOrNull(row, "applied_at"),
                row.getObject("shop", UUID.class),
                row.getObject("payment", UUID.class),
                row.getString("trouble"),
                row.getString("payload"),
                row.getString("answer"));
    }
}
