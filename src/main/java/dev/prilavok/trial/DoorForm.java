package dev.prilavok.trial;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Tender;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a courier has ticked and typed at the door, at once or hours ago without network. */
record DoorForm(MultivaluedMap<String, String> typed) {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Duration OFFLINE_AT_MOST = Duration.ofDays(14);

    String text(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    UUID operation() {
        try {
            return UUID.fromString(text("operation"));
        } catch (IllegalArgumentException broken) {
            throw new BadRequest("operation").at("operation");
        }
    }

    /** When it happened by the phone's clock; ours, when the phone's is wrong. */
    Instant at(Instant now) {
        return moment("at", now);
    }

    private Instant moment(String name, Instant now) {
        if (text(name).isEmpty()) return now;
        try {
            var told = Instant.parse(text(name));
            var believable = told.isBefore(now.plus(CLOCKS_DIFFER)) && told.isAfter(now.minus(OFFLINE_AT_MOST));
            return believable ? told : now;
        } catch (DateTimeParseException broken) {
            return now;
        }
    }

    @Nullable
    Instant startedAt(Instant now) {
        return text("started").isEmpty() ? null : moment("started", now);
    }

    /** Kept pieces of a line as it was typed; a ticked box is all of them. */
    int kept(int line, int quantity) {
        var value = text("kept-" + line);
        if (value.isEmpty()) return 0;
        if (value.equals("all")) return quantity;
        try {
            return Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException broken) {
            throw new BadRequest("kept-" + line).at("kept-" + line);
        }
    }

    Map<Integer, Integer> kept(ParcelView parcel) {
        var kept = new HashMap<Integer, Integer>();
        parcel.lines().forEach(line -> kept.put(line.no(), kept(line.no(), line.quantity())));
        return kept;
    }

    List<TrialReport.Pieces> pieces(ParcelView parcel) {
        var pieces = new ArrayList<TrialReport.Pieces>();
        for (var line : parcel.lines()) {
            var kept = kept(line.no(), line.quantity());
            pieces.add(new TrialReport.Pieces(line.no(), kept, kept < line.quantity() ? reason(line.no()) : null));
        }
        return pieces;
    }

    private @Nullable String reason(int line) {
        var value = text("reason-" + line);
        if (value.isEmpty()) return null;
        try {
            return RefusalReason.valueOf(value).name();
        } catch (IllegalArgumentException strange) {
            throw new BadRequest("reason-" + line).at("reason-" + line);
        }
    }

    /** Of sizes to choose from nobody has to say why the other one was not kept. */
    boolean lacksReason(ParcelView parcel) {
        var chosen = parcel.lines().stream()
                .filter(line -> line.alternative() != null && kept(line.no(), line.quantity()) > 0)
                .map(ParcelLine::alternative)
                .collect(Collectors.toSet());
        return parcel.lines().stream()
                .filter(line -> line.alternative() == null || !chosen.contains(line.alternative()))
                .anyMatch(line -> kept(line.no(), line.quantity()) < line.quantity() && reason(line.no()) == null);
    }

    /** Money that was counted; empty when it cannot be read as a sum. */
    @Nullable
    Money collected(OrderView order) {
        var sum = TypedNumber.sum(text("collected"), order.due().getCurrencyUnit());
        return sum == null || sum.isNegative() ? null : sum;
    }

    Tender tender() {
        return text("tender").equals("CARD") ? Tender.CARD : Tender.CASH;
    }

    boolean countedAgain() {
        return !text("counted-again").isEmpty();
    }

    TrialReport report(ParcelView parcel, Money collected, Actor courier, Instant now) {
        var code = text("code");
        return new TrialReport(
                operation(),
                TrialReport.Kind.DOOR,
                at(now),
                courier,
                pieces(parcel),
                false,
                null,
                collected,
                collected.isZero() ? null : tender(),
                startedAt(now),
                code.isEmpty() ? null : BuyerCode.matches(parcel.id(), code));
    }
}
