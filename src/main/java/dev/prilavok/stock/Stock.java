package dev.prilavok.stock;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The central stock. Every change is one round trip that locks its SKUs in their order, so two baskets never wait for each other in a
 * circle; callers make it the last thing of their transaction, because a popular SKU is one row that everybody waits for.
 */
@ApplicationScoped
public class Stock {
    private final StockHolds holds;
    private final StockRows rows;
    private final StockJournal journal;
    private final StockCounts counts;
    private final StockTransfers transfers;
    private final StockCosts costs;
    private final StockValues values;
    private final Event<UnitsEntered> entered;
    private final Event<CostsNoted> noted;
    private final Clock clock;

    Stock(
            StockHolds holds,
            StockRows rows,
            StockJournal journal,
            StockCounts counts,
            StockTransfers transfers,
            StockCosts costs,
            StockValues values,
            Event<UnitsEntered> entered,
            Event<CostsNoted> noted,
            Clock clock) {
        this.holds = holds;
        this.rows = rows;
        this.journal = journal;
        this.counts = counts;
        this.transfers = transfers;
        this.costs = costs;
        this.values = values;
        this.entered = entered;
        this.noted = noted;
        this.clock = clock;
    }

    /** Takes units into the warehouse; the same line of the same document counts once. */
    @Transactional
    public void receive(Sku sku, int quantity, String document) {
        receive(document, new TreeMap<>(Map.of(sku, quantity)));
    }

    /** Takes the lines of a document into the warehouse, those that were not taken before. */
    @Transactional
    public void receive(String document, SortedMap<Sku, Integer> units) {
        if (units.isEmpty()) return;
        if (units.values().stream().anyMatch(quantity -> quantity < 1))
            throw new IllegalArgumentException("a receipt brings at least one unit");
        var operation = Ids.next();
        entered.fire(new UnitsEntered(operation));
        rows.receive(operation, document, units, clock.instant());
    }

    /**
     * Holds units; whatever the owner held before is replaced.
     *
     * @throws OutOfStock naming the first SKU that is short, how many are wanted and how many are left
     * @throws TooManyHeld when the holder would hold more of a SKU, over all shops, than max(2 units, 5 % of the units that the
     *     network has: received less sold and written off)
     */
    @Transactional
    public void hold(Holding holding) {
        move(holding.owner(), holding);
    }

    /**
     * Passes a hold on (a link's to the order made from it): units that both want never become free in between, the rest is taken or
     * let go. Where the old hold has ended meanwhile, this is a plain hold.
     */
    @Transactional
    public void move(UUID fromOwner, Holding to) {
        holds.take(fromOwner, to, clock.instant());
    }

    /** Lets go of everything the owner holds; nothing happens when it holds nothing. */
    @Transactional
    public void release(UUID owner) {
        holds.release(owner, clock.instant());
    }

    /**
     * Takes the time limit off a hold.
     *
     * @throws HoldEnded when nothing is held any more
     */
    @Transactional
    public void commit(UUID owner) {
        if (!holds.commit(owner)) throw new HoldEnded();
    }

    /**
     * Moves units from place to place; the same operation counts once.
     *
     * @throws UnitsNotThere when a unit is not where the transfer takes it from
     */
    @Transactional
    public void transfer(Transfer transfer) {
        if (!transfer.legs().isEmpty()) transfers.move(transfer, clock.instant());
    }

    /** Notes what units cost by a receipt, from now on; in the network's scope. */
    @Transactional
    public void costs(Collection<UnitCost> costs, String document) {
        if (costs.isEmpty()) return;
        var note = Ids.next();
        this.costs.note(note, costs, document, clock.instant());
        noted.fire(new CostsNoted(note));
    }

    /** What a unit costs, by the latest receipt that said so; SKUs of unknown cost are absent. */
    @Transactional
    public Map<Sku, Money> costs(Collection<Sku> skus) {
        return skus.isEmpty() ? Map.of() : costs.of(skus);
    }

    /**
     * Brings the stock to what was counted: what lies in the warehouse, free and held together.
     *
     * @param owner whose count it is; its moves can be taken back together
     * @return by SKU, how many held units are more than was counted: they are promised, so they stay until somebody decides
     */
    @Transactional
    public SortedMap<Sku, Integer> count(UUID owner, String document, String reason, SortedMap<Sku, Integer> rests) {
        if (rests.values().stream().anyMatch(rest -> rest < 0))
            throw new IllegalArgumentException("nothing less than nothing can be counted");
        if (rests.isEmpty()) return new TreeMap<>();
        var operation = Ids.next();
        entered.fire(new UnitsEntered(operation));
        return counts.count(operation, owner, document, reason, rests, clock.instant());
    }

    /** What a count would leave held above it; changes nothing. */
    @Transactional
    public SortedMap<Sku, Integer> weigh(SortedMap<Sku, Integer> rests) {
        return rests.isEmpty() ? new TreeMap<>() : counts.weigh(rests);
    }

    /**
     * Takes the counts of an owner back by counter-moves, as far as the units are free.
     *
     * @return by SKU, how many units are promised by now and stay
     */
    @Transactional
    public SortedMap<Sku, Integer> takeBack(UUID owner, Collection<Sku> skus, String document, String reason) {
        if (skus.isEmpty()) return new TreeMap<>();
        var operation = Ids.next();
        entered.fire(new UnitsEntered(operation));
        return counts.takeBack(operation, owner, skus, document, reason, clock.instant());
    }

    /** What an operation brought into the warehouse or found missing, with what units cost then; in the network's scope. */
    @Transactional
    public List<Entered> entered(UUID operation) {
        return values.entered(operation);
    }

    /** What lay in the warehouse when a document named its cost; in the network's scope. */
    @Transactional
    public List<Revalued> revalued(UUID note) {
        return values.revalued(note);
    }

    /** Receipts and counts from the first on, for those who write books from them later. */
    @Transactional
    public List<UUID> entries(@Nullable UUID after, int size) {
        return values.operations(after, size);
    }

    /** What documents said about costs, each by its id. */
    @Transactional
    public List<UUID> notes(@Nullable UUID after, int size) {
        return values.notes(after, size);
    }

    /** Units free to promise right now. */
    @Transactional
    public Availability availability(Collection<Sku> skus) {
        return skus.isEmpty() ? new Availability(Map.of()) : rows.availability(skus);
    }

    /** Every SKU of which something is free to promise right now, with the mark from which on changes may be asked for. */
    @Transactional
    public Turned free() {
        return rows.free();
    }

    /** Calls with every SKU of which something is free, and with how much; one pass over the stock, nothing is kept. */
    @Transactional
    public void eachFree(ObjIntConsumer<Sku> each) {
        rows.eachFree(each);
    }

    /** What was sold out or became free again since a mark. */
    @Transactional
    public Turned turnedSince(String mark) {
        return rows.turnedSince(mark);
    }

    /** Levels by SKU, those that begin with the text. */
    @Transactional
    public Slice<StockLevel> levels(@Nullable String startsWith, @Nullable String cursor, int size) {
        return rows.levels(startsWith, cursor, size);
    }

    /** The latest moves of a SKU, newest first. */
    @Transactional
    public List<StockMove> moves(Sku sku, int limit) {
        return journal.moves(sku, null, limit).items();
    }

    /** All moves, of one SKU or of all, newest first. */
    @Transactional
    public Slice<StockMove> journal(@Nullable Sku sku, @Nullable String cursor, int size) {
        return sku == null ? journal.all(cursor, size) : journal.moves(sku, cursor, size);
    }
}
