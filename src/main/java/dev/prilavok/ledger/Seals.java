package dev.prilavok.ledger;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Seals committed journals into a chain of hashes, and reads the chain again to see whether anything was touched. */
@ApplicationScoped
public class Seals {
    private static final int BATCH = 500;

    private final LedgerRows rows;
    private final Sql sql;
    private final Scope scope;
    private final Clock clock;

    Seals(LedgerRows rows, Sql sql, Scope scope, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * What reading the chain found.
     *
     * @param sealed journals in the chain
     * @param waiting journals that the next run seals
     * @param broken the place in the chain where what is written differs from what was sealed
     * @param missing journals that are neither sealed nor waiting: somebody wrote past the book
     */
    public record Verified(
            long sealed, long waiting, @Nullable Long broken, long missing, String hash) {
        /** Whether everything is as it was written. */
        public boolean isClean() {
            return broken == null && missing == 0;
        }
    }

    private record Seal(long no, UUID journal, String hash) {}

    /** Seals what waits, batch by batch; outside any transaction. */
    void seal() {
        while (scope.network(this::sealSome) == BATCH) {
            // a batch at a time, so that no transaction grows
        }
    }

    // Two replicas never seal at once: the number of a seal is unique, and the job runs on one of them.
    private int sealSome() {
        var waiting = sql.list(
                "select journal_id from ledger_unsealed order by journal_id limit ?",
                row -> row.getObject(1, UUID.class),
                BATCH);
        var last = last();
        var no = last.no;
        var hash = last.hash;
        var now = clock.instant();
        var seals = new ArrayList<Object[]>();
        var journals = byId(waiting);
        for (var id : waiting) {
            hash = Chain.next(hash, Objects.requireNonNull(journals.get(id)));
            seals.add(new Object[] {++no, id, hash, now});
        }
        sql.each("insert into ledger_seal (no, journal_id, hash, sealed_at) values (?, ?, ?, ?)", seals);
        sql.change("delete from ledger_unsealed where journal_id = any (?)", (Object) waiting.toArray(UUID[]::new));
        return waiting.size();
    }

    private Seal last() {
        return sql.one(
                        "select no, journal_id, hash from ledger_seal order by no desc limit 1",
                        row -> new Seal(row.getLong(1), row.getObject(2, UUID.class), row.getString(3)))
                .orElse(new Seal(0, new UUID(0, 0), Chain.START));
    }

    private Map<UUID, Journal> byId(List<UUID> ids) {
        return rows.all(ids).stream().collect(Collectors.toMap(Journal::id, Function.identity()));
    }

    /** Reads the whole chain from its beginning; outside any transaction. */
    public Verified verify() {
        var hash = Chain.START;
        var no = 0L;
        for (var seals = after(no); !seals.isEmpty(); seals = after(no)) {
            var ids = seals.stream().map(Seal::journal).toList();
            var journals = scope.network(() -> byId(ids));
            for (var seal : seals) {
                var journal = journals.get(seal.journal);
                if (journal == null
                        || seal.no != no + 1
                        || !Chain.next(hash, journal).equals(seal.hash)) return found(no, no + 1, hash);
                hash = seal.hash;
                no = seal.no;
            }
        }
        return found(no, null, hash);
    }

    private Verified found(long sealed, @Nullable Long broken, String hash) {
        return scope.network(() -> sql.one(
                        """
                        select (select count(*) from ledger_unsealed), (select count(*) from ledger_journal j
                            where not exists (select 1 from ledger_seal s where s.journal_id = j.id)
                            and not exists (select 1 from ledger_unsealed u where u.journal_id = j.id))""", row -> new Verified(sealed, row.getLong(1), broken, row.getLong(2), hash))
                .orElseThrow());
    }

    private List<Seal> after(long no) {
        return scope.network(() -> sql.list(
                "select no, journal_id, hash from ledger_seal where no > ? order by no limit ?",
                row -> new Seal(row.getLong(1), row.getObject(2, UUID.class), row.getString(3)),
                no,
                BATCH));
    }
}
