package dev.prilavok.care;

import dev.prilavok.fulfilment.ParcelHandedOver;
import dev.prilavok.fulfilment.ParcelStepped;
import dev.prilavok.fulfilment.ParcelWaits;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One notice for each real step of a parcel; inside the step's transaction it costs one insert. */
@ApplicationScoped
class ParcelNotices {
    private static final Duration NEWS = Duration.ofDays(1);

    private final Jobs jobs;
    private final Clock clock;

    ParcelNotices(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void on(@Observes ParcelHandedOver left) {
        tell(left.shop(), left.order(), left.parcel(), ParcelNews.HANDED_OVER, 0, left.at());
    }

    void on(@Observes ParcelStepped step) {
        var news = switch (step.to()) {
            case OUT_FOR_DELIVERY -> ParcelNews.OUT_FOR_DELIVERY;
            case AT_PICKUP_POINT -> ParcelNews.AT_PICKUP_POINT;
            case ATTEMPT_FAILED -> ParcelNews.ATTEMPT_FAILED;
            default -> null;
        };
        if (news != null) tell(step.shop(), step.order(), step.parcel(), news, step.attempts(), step.at());
    }

    void on(@Observes LineOutcomes outcome) {
        var news = ParcelNews.OUTCOME;
        tell(outcome.shop(), outcome.order(), outcome.parcel(), news, outcome.version(), outcome.occurredAt());
    }

    void on(@Observes ParcelWaits waits) {
        var news = waits.mark() == ParcelWaits.Mark.A_WEEK ? ParcelNews.WAITS_A_WEEK : ParcelNews.LAST_DAY;
        if (waits.until().isAfter(clock.instant()))
            tell(waits.shop(), waits.order(), waits.parcel(), news, 0, clock.instant());
    }

    // What is read out of old registers happened long ago, and the buyer knows it.
    private void tell(ShopId shop, UUID order, UUID parcel, ParcelNews news, int turn, Instant at) {
        if (at.isBefore(clock.instant().minus(NEWS))) return;
        var payload = new TellOfParcel.Payload(shop, order, parcel, news, turn);
        jobs.schedule(TellOfParcel.class, payload.fact(), payload);
    }
}
