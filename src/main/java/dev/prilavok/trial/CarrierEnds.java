package dev.prilavok.trial;

import dev.prilavok.delivery.ParcelFact;
import dev.prilavok.fulfilment.ParcelCameBack;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Tender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends of parcels as outside carriers tell them. */
@ApplicationScoped
class CarrierEnds {
    private static final Actor CARRIER = Actor.courier("carrier");

    private final Trials trials;

    CarrierEnds(Trials trials) {
        this.trials = trials;
    }

    void on(@Observes ParcelFact fact) {
        // a part was kept and nobody says which: to guess would be to guess about money
        if (fact.kind() == ParcelFact.Kind.PARTLY_DELIVERED && fact.lines().isEmpty()) {
            trials.ask(fact.shop(), fact.parcel(), fact.occurredAt());
            return;
        }
        report(fact).ifPresent(report -> trials.report(fact.shop(), fact.parcel(), report));
    }

    // The warehouse scans a parcel in of which its carrier has not said yet that it comes back.
    void on(@Observes ParcelCameBack back) {
        trials.report(
                back.shop(),
                back.parcel(),
                TrialReport.of(Ids.next(), TrialReport.Kind.COMES_BACK, back.at(), back.actor(), null));
    }

    private static Optional<TrialReport> report(ParcelFact fact) {
        return Optional.ofNullable(
                switch (fact.kind()) {
                    case DELIVERED, PARTLY_DELIVERED -> door(fact);
                    case REFUSED -> TrialReport.refused(fact.raw(), fact.occurredAt(), CARRIER, fact.reason());
                    case RETURNING, RETURNED -> of(fact, TrialReport.Kind.COMES_BACK);
                    case LOST -> of(fact, TrialReport.Kind.LOST);
                    case DAMAGED -> of(fact, TrialReport.Kind.DAMAGED);
                    default -> null;
                });
    }

    private static TrialReport door(ParcelFact fact) {
        var tender = tender(fact.tender());
        if (fact.lines().isEmpty())
            return TrialReport.delivered(fact.raw(), fact.occurredAt(), CARRIER, fact.collected(), tender);
        List<TrialReport.Pieces> pieces = fact.lines().stream()
                .map(line -> new TrialReport.Pieces(line.line(), line.kept(), line.reason()))
                .toList();
        return TrialReport.door(fact.raw(), fact.occurredAt(), CARRIER, pieces, fact.collected(), tender);
    }

    private static TrialReport of(ParcelFact fact, TrialReport.Kind kind) {
        return TrialReport.of(fact.raw(), kind, fact.occurredAt(), CARRIER, fact.reason());
    }

    private static @Nullable Tender tender(@Nullable String told) {
        return told == null ? null : Tender.valueOf(told);
    }
}
