package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.order.Actor;
import dev.prilavok.order.FulfilmentStatus;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel from the moment it leaves the warehouse: what carriers say of it, how it ended, what is known of it. */
@ApplicationScoped
public class Parcels {
    private final ParcelRows rows;
    private final ParcelLists lists;
    private final GradeRows grades;
    private final MarkRows marks;
    private final Orders orders;
    private final Jobs jobs;
    private final Event<ParcelStepped> stepped;
    private final Clock clock;

    Parcels(
            ParcelRows rows,
            ParcelLists lists,
            GradeRows grades,
            MarkRows marks,
            Orders orders,
            Jobs jobs,
            Event<ParcelStepped> stepped,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.grades = grades;
        this.marks = marks;
        this.orders = orders;
        this.jobs = jobs;
        this.stepped = stepped;
        this.clock = clock;
    }

    /** The parcel of an id. */
    @Transactional
    public Optional<ParcelView> find(ShopId shop, UUID parcel) {
        return rows.find(shop, parcel);
    }

    /**
     * The parcel, locked until the end of the transaction.
     *
     * @throws NotFound when the shop has no such parcel
     */
    @Transactional
    public ParcelView lock(ShopId shop, UUID parcel) {
        return rows.locked(shop, parcel).orElseThrow(() -> new NotFound("parcel"));
    }

    /** The parcel that an order has now. */
    @Transactional
    public Optional<ParcelView> ofOrder(ShopId shop, UUID order) {
        return rows.ofOrder(shop, order);
    }

    /** The parcel of a number, whosesoever shop it is; in the network's scope. */
    @Transactional
    public Optional<ParcelView> byNumber(String number) {
        return rows.byNumber(number);
    }

    /** Parcels by their promise, of a shop or, in the network's scope, of all. */
    @Transactional
    public Slice<ParcelView> list(ParcelQuery query) {
        return lists.list(query);
    }

    /** Marking codes of a line's pieces, as they were scanned into the parcel. */
    @Transactional
    public List<String> marks(ShopId shop, UUID parcel, int line) {
        return rows.find(shop, parcel).map(found -> marks.of(found, line)).orElse(List.of());
    }

    /** What came back in a parcel and how it looked. */
    @Transactional
    public List<Graded> grades(ShopId shop, UUID parcel) {
        return grades.of(shop, parcel);
    }

    /**
     * Says whether a parcel is a present: its slip then shows no prices.
     *
     * @throws ParcelMoved when it has left
     * @throws PaidPresent when its buyer pays for the wrap
     */
    @Transactional
    public void gift(ShopId shop, UUID id, boolean gift) {
        var parcel = lock(shop, id);
        if (!parcel.state().isInHouse()) throw new ParcelMoved(parcel.state());
        if (!gift && isPaidPresent(parcel)) throw new PaidPresent();
        rows.set(parcel, "gift", gift);
    }

    private boolean isPaidPresent(ParcelView parcel) {
        return orders.byId(parcel.shop(), parcel.order())
                .filter(order -> order.gift() != null)
                .isPresent();
    }

    /** The parcels of a wave; in the network's scope. */
    @Transactional
    public List<ParcelView> ofWave(UUID wave) {
        return rows.whole("wave_id = ? order by id", wave);
    }

    /** Parcels of a shop, or of all shops in the network's scope, of which something is not on its shelf. */
    @Transactional
    public List<ParcelView> shortOnes() {
        return rows.whole("state = 'SHORT' order by state_since limit 200");
    }

    /** Everything that happened to a parcel, late facts among it. */
    @Transactional
    public List<Step> steps(ShopId shop, UUID parcel) {
        return rows.steps(shop, parcel);
    }

    /** Our own courier's parcels that are not done; in the network's scope. */
    @Transactional
    public List<ParcelView> ofCourier(String courier) {
        return rows.whole("""
                courier = ? and state in ('HANDED_OVER', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'ATTEMPT_FAILED', 'AT_PICKUP_POINT', 'IN_TRIAL')
                order by promised_to, id limit 500""", courier);
    }

    /** Parcels of a shop that wait for a word of its franchisee, the most urgent first. */
    @Transactional
    public List<ParcelView> needing(ShopId shop, Instant lastDay) {
        return rows.whole("""
                shop_id = ? and (state = 'SHORT' or state = 'ATTEMPT_FAILED' and next_attempt is null
                or state = 'AT_PICKUP_POINT' and stored_until < ?) order by state_since limit 20""", shop.value(), lastDay);
    }

    /** What our own courier has finished since a moment; in the network's scope. */
    @Transactional
    public List<ParcelView> doneBy(String courier, Instant since) {
        return rows.whole("""
                courier = ? and ended_at >= ? and state in
                ('DELIVERED_FULL', 'DELIVERED_PARTIAL', 'REFUSED', 'RETURNING', 'RETURNED', 'INSPECTED', 'LOST', 'DAMAGED')
                order by ended_at desc limit 500""", courier, since);
    }

    /** Parcels of which nobody has said anything for long while they should move; in the network's scope. */
    @Transactional
    public List<ParcelView> silentSince(Instant moment, int limit) {
        return rows.whole("""
                state in ('HANDED_OVER', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'IN_TRIAL', 'RETURNING') and heard_at < ?
                order by heard_at limit ?""", moment, limit);
    }

    /** Parcels that could not be delivered and that nobody has decided about since; in the network's scope. */
    @Transactional
    public List<ParcelView> undecidedSince(Instant moment, int attempts, int limit) {
        return rows.whole("""
                state = 'ATTEMPT_FAILED' and courier is not null
                and (attempts >= ? or next_attempt is null and state_since < ?) order by state_since limit ?""", attempts, moment, limit);
    }

    /**
     * Takes note of what is said about a parcel on its way, and moves it when that leads forward. Late, repeated and out-of-order
     * words are kept and move nothing.
     *
     * @return whether it moved
     */
    @Transactional
    public boolean hear(ShopId shop, UUID id, Heard heard) {
        var parcel = lock(shop, id);
        if (rows.knows(shop, id, heard.operation())) return false;
        var moves = parcel.state().mayBecome(heard.to()) && isNews(parcel, heard);
        record(parcel, heard, moves);
        var failed = heard.to() == ParcelState.ATTEMPT_FAILED;
        if (failed) rows.attempted(parcel, heard.reason());
        var attempts = parcel.attempts() + (failed ? 1 : 0);
        if (moves) stepped.fire(new ParcelStepped(shop, id, parcel.order(), heard.to(), heard.at(), attempts));
        return moves;
    }

    // The warehouse's clock and the carrier's differ, so any word of a carrier is news for a parcel that was just given
    // away.
    private static boolean isNews(ParcelView parcel, Heard heard) {
        return parcel.state() == ParcelState.HANDED_OVER || !heard.at().isBefore(parcel.since());
    }

    /** Keeps a word about a parcel that moves nothing. */
    @Transactional
    public void note(ShopId shop, UUID id, Heard heard) {
        record(lock(shop, id), heard, false);
    }

    /** Moves a parcel to an end that the trial has worked out, also from an end that turned out not to be true. */
    @Transactional
    public void end(ShopId shop, UUID id, Heard heard, Map<Integer, Integer> comingBack) {
        var parcel = lock(shop, id);
        record(parcel, heard, parcel.state() != heard.to());
        parcel.lines().forEach(line -> rows.comingBack(parcel, line.no(), comingBack.getOrDefault(line.no(), 0)));
    }

    private void record(ParcelView parcel, Heard heard, boolean moves) {
        rows.step(
                parcel,
                new Step(
                        heard.at(),
                        clock.instant(),
                        parcel.state(),
                        heard.to(),
                        moves,
                        heard.actor(),
                        heard.reason(),
                        heard.operation()));
        if (moves) orders.fulfilmentBecame(parcel.shop(), parcel.order(), status(heard.to()));
    }

    /** The last moment at the pickup point; what has to be said while the parcel waits is scheduled by this. */
    @Transactional
    public void storedUntil(ShopId shop, UUID id, Instant until) {
        var parcel = lock(shop, id);
        if (until.equals(parcel.storedUntil())) return;
        rows.set(parcel, "stored_until", until);
        for (var waits : ParcelWaits.Mark.values()) {
            var when = waits.of(parcel.since(), until);
            // a storage time that was made longer is another job than the one that waits already
            jobs.schedule(
                    StorageDeadline.class,
                    waits + " " + id + " " + when,
                    new StorageDeadline.Payload(shop, id, waits),
                    when);
        }
    }

    /** The carrier's number, once the waybill is booked. */
    @Transactional
    public void tracked(ShopId shop, UUID parcel, @Nullable String trackingNumber) {
        rows.set(lock(shop, parcel), "tracking_number", trackingNumber);
    }

    /**
     * Agrees a new day after an attempt that failed, or moves the promised one.
     *
     * @throws ParcelMoved when it is no longer on its way to the buyer
     */
    @Transactional
    public void reschedule(ShopId shop, UUID id, LocalDate day, @Nullable String interval, Actor actor) {
        var parcel = lock(shop, id);
        if (!parcel.state().isMoving() && !parcel.state().isInHouse()) throw new ParcelMoved(parcel.state());
        rows.set(parcel, "next_attempt", day);
        rows.set(parcel, "next_interval", interval);
        var now = clock.instant();
        rows.step(
                parcel,
                new Step(now, now, parcel.state(), parcel.state(), false, actor, "RESCHEDULED " + day, Ids.next()));
    }

    /**
     * Has a parcel that could not be handed over brought to a pickup point instead, where it waits for the buyer.
     *
     * @throws ParcelMoved when no attempt has failed
     */
    @Transactional
    public void redirect(ShopId shop, UUID id, String point, Actor actor) {
        var parcel = lock(shop, id);
        if (parcel.state() != ParcelState.ATTEMPT_FAILED) throw new ParcelMoved(parcel.state());
        rows.set(parcel, "point", point);
        rows.set(
                parcel,
                "next_attempt",
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1));
        rows.set(parcel, "next_interval", null);
        var now = clock.instant();
        rows.step(
                parcel,
                new Step(now, now, parcel.state(), parcel.state(), false, actor, "REDIRECTED " + point, Ids.next()));
    }

    static FulfilmentStatus status(ParcelState state) {
        return switch (state) {
            case PLANNED, PICKING -> FulfilmentStatus.PICKING;
            case SHORT -> FulfilmentStatus.SHORT;
            case PACKED, READY -> FulfilmentStatus.PACKED;
            case HANDED_OVER, IN_TRANSIT -> FulfilmentStatus.WITH_CARRIER;
            case AT_PICKUP_POINT -> FulfilmentStatus.AT_PICKUP_POINT;
            case OUT_FOR_DELIVERY -> FulfilmentStatus.OUT_FOR_DELIVERY;
            case ATTEMPT_FAILED -> FulfilmentStatus.ATTEMPT_FAILED;
            case IN_TRIAL -> FulfilmentStatus.IN_TRIAL;
            case DELIVERED_FULL, DELIVERED_PARTIAL -> FulfilmentStatus.DELIVERED;
            case REFUSED, RETURNING -> FulfilmentStatus.COMING_BACK;
            case RETURNED, INSPECTED -> FulfilmentStatus.BACK;
            case LOST, DAMAGED -> FulfilmentStatus.LOST;
            case VOID -> FulfilmentStatus.NONE;
        };
    }
}
