package dev.prilavok.payment.fiscal;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receipts of a shop's orders: ordered with their fact, registered by a job, taken back by another receipt. In the scope of the shop. */
@ApplicationScoped
public class FiscalDocuments {
    private final FiscalRows rows;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    FiscalDocuments(FiscalRows rows, Jobs jobs, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Orders a receipt, in the transaction of its fact; the same fact orders it once. */
    @Transactional
    public void order(NewFiscal wanted) {
        var id = Ids.next();
        var state = wanted.byCarrier() ? FiscalState.BY_CARRIER : FiscalState.REQUIRED;
        if (rows.insert(id, wanted, state, clock.instant()) && state == FiscalState.REQUIRED)
            send(wanted.shop(), id, 0);
    }

    /**
     * The fact turned out not to be true: a receipt that nobody has is cancelled, one that may be registered is taken back by a refund
     * once it is.
     */
    @Transactional
    public void takeBack(ShopId shop, String source, UUID sourceId) {
        rows.of(shop, source, sourceId).stream()
                .filter(receipt -> receipt.type() != FiscalType.REFUND)
                .forEach(this::takeBack);
    }

    private void takeBack(FiscalDocument receipt) {
        var isNobodys = receipt.state().isOpen() && !receipt.mayBeOut();
        if (isNobodys || receipt.state() == FiscalState.BY_CARRIER) {
            rows.became(receipt, FiscalState.CANCELLED, clock.instant());
        } else if (receipt.state().isOpen() || receipt.state() == FiscalState.REGISTERED) {
            order(new NewFiscal(
                    receipt.shop(),
                    receipt.order(),
                    receipt.orderNumber(),
                    FiscalType.REFUND,
                    receipt.source(),
                    receipt.sourceId(),
                    receipt.lines(),
                    receipt.settled(),
                    receipt.agent(),
                    null,
                    receipt.id(),
                    false));
        }
    }

    /** The receipt of what an order sold, the latest of a source that still stands. */
    @Transactional
    public Optional<FiscalDocument> sale(ShopId shop, UUID order, String source) {
        return rows.ofOrder(shop, order).stream()
                .filter(receipt -> receipt.source().equals(source))
                .filter(receipt -> receipt.type() == FiscalType.FULL || receipt.type() == FiscalType.CORRECTION)
                .filter(receipt ->
                        receipt.state() != FiscalState.CANCELLED && receipt.state() != FiscalState.REFUND_ISSUED)
                .reduce((before, later) -> later);
    }

    /** Receipts of an order, the oldest first. */
    @Transactional
    public List<FiscalDocument> of(ShopId shop, UUID order) {
        return rows.ofOrder(shop, order);
    }

    /** Whether no receipt of the order waits for anything. */
    @Transactional
    public boolean isDone(ShopId shop, UUID order) {
        return rows.ofOrder(shop, order).stream()
                .noneMatch(receipt -> receipt.state().isOpen());
    }

    /** A receipt by id. */
    @Transactional
    public FiscalDocument find(ShopId shop, UUID id) {
        return rows.find(shop, id).orElseThrow(() -> new NotFound("receipt"));
    }

    /** Receipts of all shops, the newest first; in the network's scope. */
    @Transactional
    public Slice<FiscalDocument> list(FiscalFilter asked, @Nullable String cursor, int size) {
        return rows.newest(asked, cursor, size);
    }

    /** How many receipts of all shops are in a state; in the network's scope. */
    @Transactional
    public int count(FiscalState state) {
        return rows.count(state);
    }

    /**
     * Tries a receipt that failed again, now.
     *
     * @throws FiscalRefused when it is not in trouble
     */
    @Transactional
    public void retry(ShopId shop, UUID id) {
        var receipt = locked(shop, id);
        if (!receipt.state().isOpen()) throw FiscalRefused.moved();
        audit.record("fiscal.retry", id.toString(), null);
        rows.next(receipt, clock.instant());
        send(shop, id, receipt.attempt() * 1000 + receipt.tries());
    }

    /**
     * Writes down the number of a receipt that was printed by a till of ours.
     *
     * @throws FiscalRefused when it is registered already, or the registrar may have it
     */
    @Transactional
    public void printed(ShopId shop, UUID id, String number, String by) {
        var receipt = locked(shop, id);
        if (!receipt.state().isOpen() || receipt.mayBeOut()) throw FiscalRefused.moved();
        if (!number.matches("[0-9]{1,20}")) throw FiscalRefused.number();
        audit.record("fiscal.by-hand", id.toString(), number);
        rows.byHand(receipt, number, by, clock.instant());
    }

    private FiscalDocument locked(ShopId shop, UUID id) {
        return rows.locked(shop, id).orElseThrow(() -> new NotFound("receipt"));
    }

    private void send(ShopId shop, UUID id, int turn) {
        jobs.schedule(SendFiscal.class, "receipt-" + id + "-by-" + turn, new SendFiscal.Receipt(shop.value(), id));
    }
}
