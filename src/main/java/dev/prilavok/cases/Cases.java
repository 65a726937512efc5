package dev.prilavok.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What machines cannot settle: opened by them, decided by people. */
@ApplicationScoped
public class Cases {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;
    private final Event<CaseDecided> decided;
    private final Clock clock;

    Cases(Sql sql, ObjectMapper json, Event<CaseDecided> decided, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.decided = decided;
        this.clock = clock;
    }

    /** Opens a case; while one of the same kind about the same thing is open, that one is meant. */
    @Transactional
    public UUID open(NewCase wanted) {
        var id = Ids.next();
        sql.change(
                """
                insert into cases (shop_id, id, number, kind, subject, subject_number, order_number, facts, state, opened_at, opened_by,
                    due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'OPEN', ?, ?, ?)
                on conflict (shop_id, kind, subject) where state = 'OPEN' do nothing""",
                wanted.shop().value(),
                id,
                "C" + id.toString().substring(24).toUpperCase(java.util.Locale.ROOT),
                wanted.kind(),
                wanted.subject(),
                wanted.subjectNumber(),
                wanted.orderNumber(),
                write(wanted.facts()),
                clock.instant(),
                wanted.openedBy(),
                wanted.dueAt());
        return sql.one(
                        "select id from cases where shop_id = ? and kind = ? and subject = ? and state = 'OPEN'",
                        row -> row.getObject(1, UUID.class),
                        wanted.shop().value(),
                        wanted.kind(),
                        wanted.subject())
                .orElseThrow();
    }

    /** The case of an id. */
    @Transactional
    public Optional<Case> find(ShopId shop, UUID id) {
        return sql.one("select * from cases where shop_id = ? and id = ?", this::read, shop.value(), id);
    }

    /** Cases of the network, the newest first; in the network's scope. */
    @Transactional
    public Slice<Case> list(Case.@Nullable State state, @Nullable CaseKind kind, @Nullable String cursor, int size) {
        var after =
                cursor == null ? null : UUID.fromString(Cursor.decode(cursor, 1).get(0));
        var rows = sql.list("""
                select * from cases where (?::text is null or state = ?) and (?::text is null or kind = ?)
                and (?::uuid is null or id < ?) order by id desc limit ?""", this::read, state, state, kind, kind, after, after, size + 1);
        return Slice.of(rows, size, last -> Cursor.encode(last.id()));
    }

    /**
     * Decides a case, once.
     *
     * @throws NotFound when the shop has no such case that is open
     */
    @Transactional
    public void decide(ShopId shop, UUID id, String decision, String by) {
        var open = find(shop, id).filter(one -> one.state() == Case.State.OPEN).orElseThrow(() -> new NotFound("case"));
        sql.change("""
                update cases set state = 'DECIDED', decision = ?, decided_at = ?, decided_by = ?
                where shop_id = ? and id = ? and state = 'OPEN'""", decision, clock.instant(), by, shop.value(), id);
        decided.fire(new CaseDecided(shop, id, open.kind(), open.subject(), decision));
    }

    private Case read(ResultSet row) throws SQLException {
        return new Case(
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("id", UUID.class),
                row.getString("number"),
                CaseKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                row.getString("subject_number"),
                row.getString("order_number"),
                facts(row.getString("facts")),
                Case.State.valueOf(row.getString("state")),
                Sql.instant(row, "opened_at"),
                row.getString("opened_by"),
                Sql.instantOrNull(row, "due_at"),
                row.getString("decision"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("decided_by"));
    }

    private String write(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, String> facts(String stored) {
        try {
            return json.readValue(stored, FACTS);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
