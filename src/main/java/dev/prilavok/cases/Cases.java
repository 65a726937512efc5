package dev.prilavok.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.BadRequest;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What machines cannot settle: opened by them, decided by people. */
@ApplicationScoped
public class Cases {
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
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

    /** Cases that a filter asks for, those whose deadline comes first at the top; in the scope of a shop or of the network. */
    @Transactional
    public Slice<Case> list(CaseFilter filter) {
        var after = After.of(filter.cursor());
        var shop = filter.shop() == null ? null : filter.shop().value();
        var rows = sql.list(
                """
                select * from cases where (?::text is null or state = ?) and (?::text is null or kind = ?) and (?::uuid is null or shop_id = ?)
                    and (?::timestamptz is null or (coalesce(due_at, '9999-01-01T00:00:00Z'::timestamptz), id) > (?, ?))
                order by coalesce(due_at, '9999-01-01T00:00:00Z'::timestamptz), id limit ?""",
                this::read,
                filter.state(),
                filter.state(),
                filter.kind(),
                filter.kind(),
                shop,
                shop,
                after.at(),
                after.at(),
                after.id(),
                filter.size() + 1);
        return Slice.of(
                rows, filter.size(), last -> Cursor.encode(last.dueAt() == null ? NEVER : last.dueAt(), last.id()));
    }

    private record After(@Nullable Instant at, @Nullable UUID id) {
        static After of(@Nullable String cursor) {
            if (cursor == null) return new After(null, null);
            try {
                var parts = Cursor.decode(cursor, 2);
                return new After(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw new BadRequest("cursor");
            }
        }
    }

    /** How many cases wait for somebody; in the scope of a shop or of the network. */
    @Transactional
    public int open() {
        return sql.one("select count(*)::int from cases where state = 'OPEN'", row -> row.getInt(1))
                .orElse(0);
    }

    /** The case of a number. */
    @Transactional
    public Optional<Case> byNumber(ShopId shop, String number) {
        return sql.one("select * from cases where shop_id = ? and number = ?", this::read, shop.value(), number);
    }

    /** Writes something down beside a case. */
    @Transactional
    public void note(ShopId shop, UUID id, String text, String by) {
        note(shop, id, text, List.of(), by);
    }

    /**
     * Writes something down beside a case, with photographs.
     *
     * @param photos content hashes
     */
    @Transactional
    public void note(ShopId shop, UUID id, String text, List<String> photos, String by) {
        if (find(shop, id).isEmpty()) throw new NotFound("case");
        sql.change(
                "insert into case_note (shop_id, case_id, id, at, by_name, text, photos) values (?, ?, ?, ?, ?, ?, ?)",
                shop.value(),
                id,
                Ids.next(),
                clock.instant(),
                by,
                text,
                photos.toArray(String[]::new));
    }

    /**
     * Says who works on a case; a colleague may take it over.
     *
     * @throws CaseMoved when it is decided
     */
    @Transactional
    public void take(ShopId shop, UUID id, String by) {
        in(shop, id, Case.State.OPEN);
        sql.change(
                "update cases set taken_by = ?, taken_at = ? where shop_id = ? and id = ?",
                by,
                clock.instant(),
                shop.value(),
                id);
    }

    /**
     * Lays a decided case aside: everything that the decision asked for is done.
     *
     * @throws CaseMoved when it is not decided, or closed before
     */
    @Transactional
    public void close(ShopId shop, UUID id, String by) {
        in(shop, id, Case.State.DECIDED);
        sql.change(
                "update cases set state = 'CLOSED', closed_by = ?, closed_at = ? where shop_id = ? and id = ? and state = 'DECIDED'",
                by,
                clock.instant(),
                shop.value(),
                id);
    }

    private Case in(ShopId shop, UUID id, Case.State state) {
        var one = sql.one(
                        "select * from cases where shop_id = ? and id = ? for no key update",
                        this::read,
                        shop.value(),
                        id)
                .orElseThrow(() -> new NotFound("case"));
        if (one.state() != state) throw new CaseMoved(one.state());
        return one;
    }

    /** What was written down beside a case, the oldest first. */
    @Transactional
    public List<CaseNote> notes(ShopId shop, UUID id) {
        return sql.list(
                "select * from case_note where shop_id = ? and case_id = ? order by id",
                row -> new CaseNote(
                        Sql.instant(row, "at"),
                        row.getString("by_name"),
                        row.getString("text"),
                        Sql.texts(row, "photos")),
                shop.value(),
                id);
    }

    /**
     * Decides a case; where money is at stake the first person proposes and a second one decides.
     *
     * @return whether it is decided now
     * @throws SecondPersonNeeded when the second person is the first one again
     * @throws DecidedElsewhere when its subject is answered where it lives
     * @throws NotFound when the shop has no such case that is open
     */
    @Transactional
    public boolean settle(ShopId shop, UUID id, String decision, String by) {
        var open = find(shop, id).filter(one -> one.state() == Case.State.OPEN).orElseThrow(() -> new NotFound("case"));
        if (open.kind().isDecidedElsewhere()) throw new DecidedElsewhere();
        if (open.kind().isAboutMoney() && open.firstBy() == null) {
            sql.change(
                    "update cases set first_decision = ?, first_by = ? where shop_id = ? and id = ? and first_by is null",
                    decision,
                    by,
                    shop.value(),
                    id);
            return false;
        }
        if (by.equals(open.firstBy())) throw new SecondPersonNeeded();
        decide(shop, id, decision, by);
        return true;
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
                row.getString("first_decision"),
                row.getString("first_by"),
                row.getString("decision"),
                Sql.instantOrNull(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("taken_by"),
                Sql.instantOrNull(row, "taken_at"),
                row.getString("closed_by"),
                Sql.instantOrNull(row, "closed_at"));
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
