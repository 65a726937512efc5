package dev.prilavok.cash.registers;

import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What carriers said of the money of single parcels, as it is read; network scope. */
@ApplicationScoped
public class ToldCash {
    private final ToldRows rows;
    private final Periods periods;
    private final Clock clock;

    ToldCash(ToldRows rows, Periods periods, Clock clock) {
        this.rows = rows;
        this.periods = periods;
        this.clock = clock;
    }

    /** What was said of one parcel, the oldest first. */
    @Transactional
    public List<Told> about(String carrier, String tracking) {
        return rows.about(carrier, tracking);
    }

    /** What was said, the newest first. */
    @Transactional
    Slice<Told> list(boolean wrongOnly, @Nullable String cursor, int size) {
        return rows.newest(wrongOnly, cursor, size);
    }

    /** How it stands with one carrier's words. */
    record State(int wrong, int inVain, int askedToday, List<ToldRows.PaidDay> paidApart) {}

    @Transactional
    State state(String carrier) {
        return new State(
                rows.wrong(),
                rows.inVain(carrier),
                rows.asked(carrier, LocalDate.ofInstant(clock.instant(), periods.zone())),
                rows.paidApart(periods.zone()));
    }
}
