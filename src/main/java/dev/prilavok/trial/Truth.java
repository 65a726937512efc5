package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.ParcelOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a parcel ended, from everything that was reported about it. Reports are read by when they happened, so the order in which they
 * came makes no difference: what the buyer did at the door stands until something later says otherwise; lost or damaged is only what
 * was not kept; a parcel that comes back without a word from the door was not claimed.
 *
 * @param door the last report from the door; absent when nobody was met there
 * @param rest what became of everything that was not kept
 * @param back whether the rest is on its way back
 */
record Truth(
        @Nullable TrialReport door,
        LineOutcome rest,
        @Nullable String reason,
        boolean back,
        Instant at) {

    /** Nobody came for the parcel; its carrier just brings it back. */
    static final String UNCLAIMED = "UNCLAIMED";

    private static final Comparator<TrialReport> BY_TIME =
            Comparator.comparing(TrialReport::at).thenComparing(TrialReport::operation);

    /** The truth of at least one report. */
    static Truth of(List<TrialReport> reports) {
        var sorted = reports.stream().sorted(BY_TIME).toList();
        var truth = new Truth(
                null, LineOutcome.REFUSED, UNCLAIMED, false, sorted.get(0).at());
        for (var report : sorted) truth = truth.and(report);
        return truth;
    }

    private Truth and(TrialReport report) {
        return switch (report.kind()) {
            case DOOR -> new Truth(report, LineOutcome.REFUSED, report.reason(), back, report.at());
            case LOST -> new Truth(door, LineOutcome.LOST, report.reason(), false, report.at());
            case DAMAGED -> new Truth(door, LineOutcome.DAMAGED, report.reason(), false, report.at());
            case COMES_BACK ->
                rest == LineOutcome.LOST
                        ? new Truth(door, LineOutcome.REFUSED, UNCLAIMED, true, report.at())
                        : new Truth(door, rest, reason, true, door == null ? report.at() : at);
        };
    }

    /** Every piece of the parcel with its end. */
    List<ParcelOutcome.Line> lines(ParcelView parcel) {
        var said = door == null
                ? Map.<Integer, TrialReport.Pieces>of()
                : door.pieces().stream().collect(Collectors.toMap(TrialReport.Pieces::line, Function.identity()));
        var lines = new ArrayList<ParcelOutcome.Line>();
        for (var line : parcel.lines()) {
            var kept = kept(line, said.get(line.no()));
            if (kept > 0) lines.add(ended(line, LineOutcome.KEPT, kept, null));
            if (kept < line.quantity()) lines.add(ended(line, rest, line.quantity() - kept, why(said.get(line.no()))));
        }
        return lines;
    }

    private int kept(ParcelLine line, TrialReport.@Nullable Pieces said) {
        if (door == null) return 0;
        if (said == null) return door.allKept() ? line.quantity() : 0;
        if (said.kept() > line.quantity()) throw new TooManyPieces(line.name(), line.quantity());
        return said.kept();
    }

    private @Nullable String why(TrialReport.@Nullable Pieces said) {
        return said != null && said.reason() != null && rest == LineOutcome.REFUSED ? said.reason() : reason;
    }

    private static ParcelOutcome.Line ended(ParcelLine line, LineOutcome outcome, int pieces, @Nullable String reason) {
        return new ParcelOutcome.Line(line.no(), outcome, pieces, reason, line.unitCost());
    }

    /** What the parcel is by this. */
    ParcelState state(List<ParcelOutcome.Line> lines) {
        var keeps = lines.stream().anyMatch(line -> line.outcome() == LineOutcome.KEPT);
        var leaves = lines.stream().anyMatch(line -> line.outcome() != LineOutcome.KEPT);
        if (!leaves) return ParcelState.DELIVERED_FULL;
        if (back) return ParcelState.RETURNING;
        if (rest == LineOutcome.LOST) return ParcelState.LOST;
        if (rest == LineOutcome.DAMAGED) return ParcelState.DAMAGED;
        return keeps ? ParcelState.DELIVERED_PARTIAL : ParcelState.REFUSED;
    }
}
