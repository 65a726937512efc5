package dev.prilavok.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.tenancy.Scope;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Errands to carriers: asked for in the scope of the network, run afterwards on the carrier's own lane until they end. */
@ApplicationScoped
class Errands {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofMinutes(3);
    private static final int LONGEST_DOUBLING = 9;

    private final ErrandRows rows;
    private final List<ErrandRunner> runners;
    private final OutsideCarriers carriers;
    private final CarrierLanes lanes;
    private final Scope scope;
    private final Jobs jobs;
    private final Clock clock;

    Errands(
            ErrandRows rows,
            @All List<ErrandRunner> runners,
            OutsideCarriers carriers,
            CarrierLanes lanes,
            Scope scope,
            Jobs jobs,
            Clock clock) {
        this.rows = rows;
        this.runners = runners;
        this.carriers = carriers;
        this.lanes = lanes;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks for something; false when it is under way already, then nothing changes. */
    boolean ask(String carrier, Errand.Kind kind, String subject, JsonNode request, String who) {
        var now = clock.instant();
        var errand = new Errand(
                Ids.next(), carrier, kind, subject, Errand.State.OPEN, request, null, null, null, now, who, 0, false);
        return scope.network(() -> {
            var isNew = rows.insert(errand, now);
            if (isNew) later(errand.id(), now);
            return isNew;
        });
    }

    /** Calls an errand off; the carrier is told. False when it has ended already. */
    boolean callOff(UUID id) {
        return scope.network(() -> {
            var now = clock.instant();
            var isOpen = rows.callOff(id, now);
            if (isOpen) later(id, now);
            return isOpen;
        });
    }

    private void later(UUID id, Instant when) {
        jobs.schedule(RunErrand.class, id + "-" + when.toEpochMilli(), new RunErrand.Payload(id), when);
    }

    void start(UUID id) {
        scope.network(() -> rows.find(id)).ifPresent(this::start);
    }

    void start(Errand errand) {
        lanes.of(errand.carrier()).run(() -> run(errand.id()));
    }

    private void run(UUID id) {
        var errand = scope.network(
                        () -> rows.claim(id, clock.instant(), clock.instant().plus(LEASE)))
                .orElse(null);
        if (errand == null) return;
        var runner = runners.stream()
                .filter(one -> one.kinds().contains(errand.kind()))
                .findFirst()
                .orElseThrow();
        var isReady =
                carriers.of(errand.carrier()).filter(OutsideCarrier::configured).isPresent();
        if (isReady) run(errand, runner);
        else putOff(errand, CarrierTexts.NOT_CONFIGURED);
    }

    private void run(Errand errand, ErrandRunner runner) {
        try {
            var said = runner.run(errand);
            scope.network(() -> write(errand, said));
        } catch (CarrierTrouble trouble) {
            putOff(errand, trouble.kind().name());
        } catch (RuntimeException broken) {
            putOff(errand, CarrierTexts.BROKEN);
            throw broken;
        }
    }

    private void write(Errand errand, ErrandRunner.Said said) {
        var now = clock.instant();
        if (said instanceof ErrandRunner.Said.Wait wait) {
            var next = now.plus(wait.pause());
            rows.heard(errand.id(), wait.carrierId(), wait.answer(), next);
            later(errand.id(), next);
        } else if (said instanceof ErrandRunner.Said.Done done) {
            done.files().forEach(file -> rows.keep(errand.id(), file, now));
            rows.done(errand.id(), done.carrierId(), done.answer(), now);
        } else if (said instanceof ErrandRunner.Said.Refused refused)
            rows.end(errand.id(), Errand.State.REFUSED, CarrierTexts.refused(refused.why()), now);
        else rows.end(errand.id(), Errand.State.CALLED_OFF, null, now);
    }

    private void putOff(Errand errand, String trouble) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(errand.attempts() - 1, LONGEST_DOUBLING));
        var next = clock.instant().plus(pause);
        scope.network(() -> {
            rows.putOff(errand.id(), trouble, next);
            later(errand.id(), next);
        });
    }
}
