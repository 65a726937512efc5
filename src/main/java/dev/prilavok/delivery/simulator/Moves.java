package dev.prilavok.delivery.simulator;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Moves acted parcels and lets their carrier tell about it. */
@ApplicationScoped
class Moves {
    private final World world;
    private final ActedCdek cdek;
    private final Clock clock;

    Moves(World world, ActedCdek cdek, Clock clock) {
        this.world = world;
        this.cdek = cdek;
        this.clock = clock;
    }

    String carrier(String parcelNumber) {
        return world.byNumber(parcelNumber).map(ActedParcel::carrier).orElse("");
    }

    void move(String parcelNumber, Step step, String reason, Map<String, Integer> kept, Mood mood) {
        var parcel = world.byNumber(parcelNumber)
                .orElseThrow(() -> new IllegalArgumentException("no acted parcel " + parcelNumber));
        pass(parcel.id(), step, reason, kept, mood);
    }

    void pass(String id, Step step, String reason, Map<String, Integer> kept, Mood mood) {
        var move = new ActedParcel.Move(step, clock.instant(), reason);
        var moved = world.change(id, parcel -> handed(parcel.moved(move), step, kept));
        // the post tells nothing by itself
        moved.filter(parcel -> parcel.carrier().equals("cdek")).ifPresent(parcel -> cdek.tell(parcel, move, mood));
    }

    private static ActedParcel handed(ActedParcel parcel, Step step, Map<String, Integer> kept) {
        if (step != Step.DELIVERED && step != Step.PARTLY) return parcel;
        var all = step == Step.DELIVERED;
        var chance = new Random(parcel.number().hashCode());
        var left = new HashMap<>(kept);
        var items = parcel.items().stream()
                .map(item -> {
                    if (all) return item.kept(item.amount());
                    if (kept.isEmpty()) return item.kept(some(item, chance));
                    // a line may be entered as several items of one key
                    var pieces = Math.min(item.amount(), left.getOrDefault(item.key(), 0));
                    left.merge(item.key(), -pieces, Integer::sum);
                    return item.kept(pieces);
                })
                .toList();
        var sum = items.stream()
                .map(item -> item.price().multiply(BigDecimal.valueOf(item.kept())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var due = parcel.carrier().equals("cdek") ? sum.add(ActedCdek.fee(parcel.order(), sum)) : sum;
        return parcel.handed(items, due, chance.nextBoolean() ? "CARD" : "CASH");
    }

    private static int some(ActedParcel.Item item, Random chance) {
        return chance.nextInt(item.amount() + 1);
    }
}
