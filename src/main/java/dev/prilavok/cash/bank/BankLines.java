package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Lines of our bank accounts; network scope. */
@ApplicationScoped
public class BankLines {
    private final BankRows rows;
    private final Suspense suspense;

    BankLines(BankRows rows, Suspense suspense) {
        this.rows = rows;
        this.suspense = suspense;
    }

    /** Takes lines of a statement in; each new one goes into the books, and one that came before is passed over. */
    @Transactional
    public List<Taken> take(List<NewBankLine> lines, @Nullable UUID statement, String by) {
        var seen = new Repeats();
        return lines.stream()
                .map(line -> take(line, seen.identity(line), statement, by))
                .toList();
    }

    /** What became of a line. */
    public record Taken(UUID line, boolean isNew) {}

    private Taken take(NewBankLine told, String identity, @Nullable UUID statement, String by) {
        var line = told.with(Ids.next(), statement);
        if (!rows.insert(line, identity)) return new Taken(rows.known(identity), false);
        suspense.arrived(line, by);
        return new Taken(line.id(), true);
    }

    /**
     * A line by id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public BankLine find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("bank line"));
    }

    /**
     * A match by id, whether it still holds or not.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public BankMatch match(UUID id) {
        return rows.match(id).orElseThrow(() -> new NotFound("bank match"));
    }

    /** What a line is for, what was taken back included. */
    @Transactional
    public List<BankMatch> matches(UUID line) {
        return rows.matches(line);
    }

    /** Lines, the newest day first. */
    @Transactional
    public Slice<BankLine> list(BankFilter filter) {
        return rows.list(filter);
    }

    /** What came in, or went out, and is not explained yet; a sum for each currency. */
    @Transactional
    public List<Money> open(boolean incoming) {
        return rows.open(incoming);
    }

    /** How many lines before a day nobody has explained yet: a month is not closed over them. */
    @Transactional
    public int openBefore(LocalDate day) {
        return rows.openBefore(day);
    }
}
