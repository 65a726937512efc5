package dev.prilavok.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** The tables of errands and of the papers that came of them; everything here runs in the scope of the network. */
@ApplicationScoped
class ErrandRows {
    private static final String COLUMNS = "id, carrier, kind, subject, state, request::text as request, carrier_id, "
            + "answer::text as answer, trouble, asked_at, asked_by, attempts, call_off";

    private final Sql sql;
    private final ObjectMapper json;

    ErrandRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A file that is kept, without its bytes. */
    record Paper(UUID id, UUID errand, String name) {}

    /** Whether the errand is new; one of the same kind and subject may be open. */
    boolean insert(Errand errand, Instant now) {
        return sql.change(
                        """
                        insert into carrier_errand (id, carrier, kind, subject, state, request, asked_at, asked_by, next_try)
                        values (?, ?, ?, ?, 'OPEN', ?::jsonb, ?, ?, ?) on conflict (kind, subject) where state = 'OPEN' do nothing""",
                        errand.id(),
                        errand.carrier(),
                        errand.kind(),
                        errand.subject(),
                        errand.request().toString(),
                        errand.askedAt(),
                        errand.askedBy(),
                        now)
                == 1;
    }

    Optional<Errand> find(UUID id) {
        return sql.one("select " + COLUMNS + " from carrier_errand where id = ?", this::errand, id);
    }

    /** The newest first. */
    List<Errand> of(Errand.Kind kind, int limit) {
        return sql.list(
                "select " + COLUMNS + " from carrier_errand where kind = ? order by id desc limit ?",
                this::errand,
                kind,
                limit);
    }

    /** The newest first. */
    List<Errand> of(Errand.Kind kind, String subject) {
        return sql.list(
                "select " + COLUMNS + " from carrier_errand where kind = ? and subject = ? order by id desc",
                this::errand,
                kind,
                subject);
    }

    /** Takes an errand into work for a while; nothing when somebody else works on it or nothing is left to do. */
    Optional<Errand> claim(UUID id, Instant now, Instant until) {
        return sql.one(
                "update carrier_errand set next_try = ?, attempts = attempts + 1 where id = ? and next_try <= ? returning "
                        + COLUMNS,
                this::errand,
                until,
                id,
                now);
    }

    List<Errand> due(Instant now, int limit) {
        return sql.list(
                "select " + COLUMNS + " from carrier_errand where next_try <= ? order by next_try limit ?",
                this::errand,
                now,
                limit);
    }

    void heard(UUID id, @Nullable String carrierId, @Nullable JsonNode answer, Instant nextTry) {
        sql.change(
                "update carrier_errand set carrier_id = ?, answer = ?::jsonb, trouble = null, attempts = 0, next_try = ? where id = ?",
                carrierId,
                answer == null ? null : answer.toString(),
                nextTry,
                id);
    }

    void putOff(UUID id, String trouble, Instant nextTry) {
        sql.change("update carrier_errand set trouble = ?, next_try = ? where id = ?", trouble, nextTry, id);
    }

    void end(UUID id, Errand.State state, @Nullable String trouble, Instant now) {
        sql.change(
                "update carrier_errand set state = ?, trouble = ?, next_try = null, done_at = ? where id = ?",
                state,
                trouble,
                now,
                id);
    }

    void done(UUID id, String carrierId, @Nullable JsonNode answer, Instant now) {
        sql.change("""
                update carrier_errand set state = 'DONE', carrier_id = ?, answer = ?::jsonb, trouble = null, next_try = null, done_at = ?
                where id = ?""", carrierId, answer == null ? null : answer.toString(), now, id);
    }

    /** Whether there was something to call off. */
    boolean callOff(UUID id, Instant now) {
        return sql.change(
                        "update carrier_errand set call_off = true, next_try = ? where id = ? and state = 'OPEN'",
                        now,
                        id)
                == 1;
    }

    void keep(UUID errand, ErrandRunner.File file, Instant now) {
        sql.change(
                "insert into carrier_paper (id, errand, name, file, kept_at) values (?, ?, ?, ?, ?) on conflict do nothing",
                Ids.next(),
                errand,
                file.name(),
                file.bytes(),
                now);
    }

    List<Paper> papers(UUID errand) {
        return sql.list(
                "select id, errand, name from carrier_paper where errand = ? order by name",
                row -> new Paper(
                        row.getObject("id", UUID.class), row.getObject("errand", UUID.class), row.getString("name")),
                errand);
    }

    Optional<ErrandRunner.File> file(UUID paper) {
        return sql.one(
                "select name, file from carrier_paper where id = ?",
                row -> new ErrandRunner.File(row.getString("name"), row.getBytes("file")),
                paper);
    }

    void forgetPapers(Instant before) {
        sql.change("delete from carrier_paper where kept_at < ?", before);
    }

    private Errand errand(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Errand(
                row.getObject("id", UUID.class),
                row.getString("carrier"),
                Errand.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                Errand.State.valueOf(row.getString("state")),
                read(row.getString("request")),
                row.getString("carrier_id"),
                answer == null ? null : read(answer),
                row.getString("trouble"),
                Sql.instant(row, "asked_at"),
                row.getString("asked_by"),
                row.getInt("attempts"),
                row.getBoolean("call_off"));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an errand cannot be read", damaged);
        }
    }
}
