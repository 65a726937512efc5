package dev.prilavok.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Prices of the carrier of pickup points, by its own calculator: kept for half a day, asked on a lane of their own, waited for a moment
 * only. Whoever gets none takes the tariff tables.
 */
@ApplicationScoped
class CarrierPrices {
    private static final int STEP = 500;
    private static final int MOST_KEPT = 20_000;

    private final CarriersConfig config;
    private final CarrierChoice choice;
    private final OutsideCarriers carriers;
    private final CarrierLanes lanes;
    private final Clock clock;
    private final Map<CarrierPrice.Question, Known> answers = new ConcurrentHashMap<>();
    private final Map<CarrierPrice.Question, CompletableFuture<Known>> asking = new ConcurrentHashMap<>();

    CarrierPrices(
            CarriersConfig config, CarrierChoice choice, OutsideCarriers carriers, CarrierLanes lanes, Clock clock) {
        this.config = config;
        this.choice = choice;
        this.carriers = carriers;
        this.lanes = lanes;
        this.clock = clock;
    }

    /**
     * What is known of a price.
     *
     * @param price absent when the carrier gave none
     * @param answeredAt when the carrier last answered this question; absent when it never did
     */
    record Known(@Nullable CarrierPrice price, @Nullable Instant answeredAt, Instant askAgain) {
        static final Known NOTHING = new Known(null, null, Instant.MAX);
    }

    /** The price for a parcel of this weight; weights within half a kilogram cost the same. */
    Known of(String town, int grams, boolean trial) {
        var carrier = carriers.of(choice.ofPickup())
                .filter(OutsideCarrier::configured)
                .orElse(null);
        if (carrier == null || !config.prices().asked()) return Known.NOTHING;
        var steps = Math.max(1, (grams + STEP - 1) / STEP);
        return of(carrier, new CarrierPrice.Question(town, steps * STEP, trial));
    }

    private Known of(OutsideCarrier carrier, CarrierPrice.Question question) {
        var known = answers.get(question);
        if (known != null && isFresh(known)) return known;
        try {
            return asked(carrier, question).get(config.prices().patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException later) {
            // the answer is kept when it comes; until then nobody waits for it again
            return answers.compute(question, (same, before) -> isFresh(before) ? before : missed(before));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Known.NOTHING;
        }
    }

    private boolean isFresh(@Nullable Known known) {
        return known != null && known.askAgain.isAfter(clock.instant());
    }

    private CompletableFuture<Known> asked(OutsideCarrier carrier, CarrierPrice.Question question) {
        var fresh = new CompletableFuture<Known>();
        var running = asking.putIfAbsent(question, fresh);
        if (running != null) return running;
        // a lane that is full or a carrier that hangs gives the question back
        var unused = fresh.orTimeout(2 * config.patience().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((known, failure) -> asking.remove(question));
        lanes.of(carrier.code() + "-prices").run(() -> fresh.complete(heard(carrier, question)));
        return fresh;
    }

    private Known heard(OutsideCarrier carrier, CarrierPrice.Question question) {
        var known = answer(carrier, question);
        if (answers.size() >= MOST_KEPT) answers.clear();
        answers.put(question, known);
        return known;
    }

    private Known answer(OutsideCarrier carrier, CarrierPrice.Question question) {
        try {
            var now = clock.instant();
            return new Known(
                    carrier.price(question).orElse(null),
                    now,
                    now.plus(config.prices().kept()));
        } catch (CarrierTrouble trouble) {
            return missed(answers.get(question));
        }
    }

    // A price of yesterday is nearer to the truth than a table of last year.
    private Known missed(@Nullable Known before) {
        var again = clock.instant().plus(config.prices().rest());
        var isBelieved = before != null
                && before.answeredAt != null
                && before.answeredAt.plus(config.prices().believed()).isAfter(clock.instant());
        return isBelieved && before != null
                ? new Known(before.price, before.answeredAt, again)
                : new Known(null, null, again);
    }

    /** The price, for an offer. */
    Optional<CarrierPrice> price(@Nullable String town, Shipment shipment) {
        if (town == null) return Optional.empty();
        var price = of(town, shipment.weightGrams(), shipment.trial()).price();
        return Optional.ofNullable(price).filter(known -> known.price().isSameCurrency(shipment.goods()));
    }

    /** Forgets everything, so that carriers are asked anew. */
    void forget() {
        answers.clear();
    }
}
