package dev.prilavok.fulfilment.picking;

import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Orders gathered into waves. Called outside a transaction: every order is planned in one of its own, in its shop's scope. */
@ApplicationScoped
class Waves {
    /** So many are planned while the person waits for the answer. */
    static final int AT_ONCE = 10;

    private static final int MOST = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WaveRows rows;
    private final Warehouse warehouse;
    private final Parcels parcels;
    private final Scope scope;
    private final Jobs jobs;
    private final Clock clock;

    Waves(WaveRows rows, Warehouse warehouse, Parcels parcels, Scope scope, Jobs jobs, Clock clock) {
        this.rows = rows;
        this.warehouse = warehouse;
        this.parcels = parcels;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    List<Waiting> waiting() {
        return scope.network(() -> rows.waiting());
    }

    /**
     * Makes a wave of the waiting orders with this key; a large one is planned by a job.
     *
     * @throws BadRequest when no order waits any more with this key
     */
    UUID make(Criterion by, String key, String title, String who) {
        var wave = scope.network(() -> {
            var orders = rows.waiting().stream()
                    .filter(order -> order.key(by).equals(key))
                    .limit(MOST)
                    .toList();
            if (orders.isEmpty()) throw new BadRequest("key");
            var made = rows.insert(number(), by, title, who, clock.instant(), orders);
            // a small wave is planned here and now; the job only goes on should the power go meanwhile
            var when = orders.size() <= AT_ONCE ? clock.instant().plus(PATIENCE) : clock.instant();
            jobs.schedule(PlanWave.class, made.toString(), new PlanWave.Wave(made), when);
            return made;
        });
        if (scope.network(() -> rows.left(wave)).size() <= AT_ONCE) plan(wave);
        return wave;
    }

    /** Plans what is left of a wave; what cannot be planned says why and holds nobody up. */
    void plan(UUID wave) {
        var of = scope.network(() -> rows.find(wave)).orElseThrow(() -> new NotFound("wave"));
        for (var row : scope.network(() -> rows.left(wave))) plan(wave, row, Actor.warehouse(of.madeBy()));
    }

    private void plan(UUID wave, WaveRows.Row row, Actor actor) {
        try {
            var parcel = scope.shop(row.shop(), () -> warehouse.plan(row.shop(), row.order(), wave, actor));
            scope.network(() -> rows.planned(wave, row, parcel));
        } catch (Refusal refused) {
            // the request and the job may plan at once; whoever comes second finds the parcel of the first
            var there = scope.shop(row.shop(), () -> parcels.ofOrder(row.shop(), row.order()));
            scope.network(() -> {
                if (there.isPresent()) rows.planned(wave, row, there.get().id());
                else rows.refused(wave, row, refused.say(Langs.RU), refused.say(Locale.ENGLISH));
            });
        }
    }

    private static String number() {
        return "W"
                + Integer.toString(RANDOM.nextInt(36 * 36 * 36 * 36, 36 * 36 * 36 * 36 * 36), 36)
                        .toUpperCase(Locale.ROOT);
    }
}
