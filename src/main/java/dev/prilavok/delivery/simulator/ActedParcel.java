package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parcel at an acted carrier.
 *
 * @param order the order as it was asked for
 * @param trouble why the order is no good, in the carrier's words
 * @param plan what will happen, the next first
 * @param broughtAt when we brought it to the carrier, from which the plan counts; absent while it stands at our house
 */
record ActedParcel(
        String carrier,
        String id,
        String backId,
        String tracking,
        String number,
        Instant createdAt,
        JsonNode order,
        @Nullable String trouble,
        boolean cancelled,
        List<Item> items,
        List<Move> moves,
        List<Planned> plan,
        @Nullable BigDecimal collected,
        @Nullable String tender,
        @Nullable Instant broughtAt) {

    /** Pieces of one name, and how many of them were handed over. */
    record Item(String key, int amount, BigDecimal price, int kept) {
        Item kept(int pieces) {
            return new Item(key, amount, price, Math.min(pieces, amount));
        }
    }

    /** What happened. */
    record Move(Step step, Instant at, String reason) {}

    /** What will happen, so many minutes of a real carrier after it got the parcel. */
    record Planned(Step step, long afterMinutes, String reason) {}

    ActedParcel planned(List<Planned> steps) {
        return new ActedParcel(
                carrier, id, backId, tracking, number, createdAt, order, trouble, cancelled, items, moves, steps,
                collected, tender, broughtAt);
    }

    /** The order with one word more. */
    ActedParcel with(String name, String value) {
        var changed = ((ObjectNode) order.deepCopy()).put(name, value);
        return new ActedParcel(
                carrier, id, backId, tracking, number, createdAt, changed, trouble, cancelled, items, moves, plan,
                collected, tender, broughtAt);
    }

    ActedParcel brought(Instant at) {
        return new ActedParcel(
                carrier, id, backId, tracking, number, createdAt, order, trouble, cancelled, items, moves, plan,
                collected, tender, at);
    }

    ActedParcel moved(Move move) {
        var all = Stream.concat(moves.stream(), Stream.of(move)).toList();
        return new ActedParcel(
                carrier, id, backId, tracking, number, createdAt, order, trouble, cancelled, items, all, plan,
                collected, tender, broughtAt);
    }

    ActedParcel handed(List<Item> kept, BigDecimal sum, String paidBy) {
        return new ActedParcel(
                carrier, id, backId, tracking, number, createdAt, order, trouble, cancelled, kept, moves, plan, sum,
                paidBy, broughtAt);
    }

    ActedParcel calledOff() {
        return new ActedParcel(
                carrier,
                id,
                backId,
                tracking,
                number,
                createdAt,
                order,
                trouble,
                true,
                items,
                moves,
                new ArrayList<>(),
                collected,
                tender,
                broughtAt);
    }

    Optional<Move> at(Step step) {
        return moves.stream().filter(move -> move.step() == step).findFirst();
    }

    boolean isOnItsWayBack() {
        return at(Step.BACK_SENT).isPresent() || at(Step.BACK_HOME).isPresent();
    }

    int pieces() {
        return items.stream().mapToInt(Item::amount).sum();
    }
}
