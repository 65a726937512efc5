package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarriageCost;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Carriers' invoices, from their arrival to their payment; network scope. */
@ApplicationScoped
public class CarrierInvoices {
    private final InvoiceRows rows;
    private final Recomputing recomputing;
    private final InvoiceBooks books;
    private final Jobs jobs;
    private final Clock clock;

    CarrierInvoices(InvoiceRows rows, Recomputing recomputing, InvoiceBooks books, Jobs jobs, Clock clock) {
        this.rows = rows;
        this.recomputing = recomputing;
        this.books = books;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What an invoice is called. */
    record Told(String carrier, String number, LocalDate day, CurrencyUnit currency) {}

    /** A line as the carrier bills it. */
    record Billed(String tracking, @Nullable Integer grams, CarriageCost cost) {}

    /** Takes an invoice in and recomputes each line; one that came before stays as it is. */
    @Transactional
    UUID take(Told told, List<Billed> lines, @Nullable UUID upload, String by) {
        var seen = new HashSet<String>();
        var recomputed = new ArrayList<CarrierInvoice.Line>();
        for (var line : lines) recomputed.add(line(told, line, recomputed.size() + 1, !seen.add(line.tracking)));
        var invoice = new CarrierInvoice(
                Ids.next(),
                told.carrier,
                told.number,
                told.day,
                InvoiceState.CHECKED,
                told.currency,
                by,
                null,
                null,
                recomputed);
        if (rows.insert(invoice, upload, clock.instant())) return invoice.id();
        return rows.of(told.carrier, told.number).orElseThrow();
    }

    private CarrierInvoice.Line line(Told told, Billed line, int no, boolean again) {
        var known = recomputing.of(told.carrier, line.tracking, told.currency).orElse(null);
        var ours = known == null ? null : known.cost();
        return new CarrierInvoice.Line(
                Ids.next(),
                no,
                line.tracking,
                line.grams,
                known == null ? null : (Integer) known.grams(),
                line.cost,
                ours,
                verdict(line, known, again),
                known == null ? null : known.shop(),
                known == null ? null : known.parcel(),
                known == null ? null : known.order(),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static LineVerdict verdict(Billed line, Recomputing.@Nullable Known known, boolean again) {
        if (known == null) return LineVerdict.UNKNOWN;
        if (again || known.billedBefore()) return LineVerdict.REPEATED;
        if (known.cost() == null) return LineVerdict.NOT_ENDED;
        return known.cost().equals(line.cost) ? LineVerdict.AGREES : LineVerdict.DIFFERS;
    }

    /**
     * Somebody does not agree with some lines; they count as the contract has them until that is settled.
     *
     * @throws InvoiceRefused when the invoice is accepted already, or nothing says why
     */
    @Transactional
    public void dispute(UUID id, Set<UUID> lines, String by, String why) {
        if (why.isBlank()) throw InvoiceRefused.noReason();
        var invoice = locked(id);
        if (invoice.state() != InvoiceState.CHECKED) throw InvoiceRefused.moved();
        for (var line : invoice.lines())
            if (lines.contains(line.id()) && line.disputedBy() == null) {
                rows.disputed(line.id(), by, why);
                if (line.shop() != null)
                    jobs.schedule(
                            OpenInvoiceCase.class, line.id().toString(), new OpenInvoiceCase.Payload(id, line.id()));
            }
    }

    /**
     * Accepts an invoice, disputed lines as the contract has them; what the books had estimated is corrected.
     *
     * @throws InvoiceRefused when it was accepted before
     */
    @Transactional
    CarrierInvoice accept(UUID id, String by) {
        var invoice = locked(id);
        if (invoice.state() != InvoiceState.CHECKED) throw InvoiceRefused.moved();
        for (var line : invoice.lines()) books.accepted(invoice, line, by);
        rows.accepted(id, invoice.accepted(), by, clock.instant());
        return find(id);
    }

    /**
     * A dispute about a line is over.
     *
     * @param conceded whether the carrier was right
     * @throws InvoiceRefused when the line is not in dispute, or the carrier was right after the invoice was paid
     */
    @Transactional
    void settle(UUID id, UUID lineId, boolean conceded, String by, String why) {
        if (why.isBlank()) throw InvoiceRefused.noReason();
        var invoice = locked(id);
        var line = invoice.lines().stream()
                .filter(one -> one.id().equals(lineId) && one.isInDispute())
                .findFirst()
                .orElseThrow(InvoiceRefused::moved);
        if (conceded && invoice.state() == InvoiceState.PAID)
            throw InvoiceRefused.of("invoice-paid", 409, InvoiceMessages::billAgain);
        rows.settled(lineId, conceded, by, why);
        if (conceded && invoice.state() == InvoiceState.ACCEPTED) {
            books.conceded(invoice, line, by, why);
            rows.payable(id, find(id).accepted());
        }
        if (line.caseId() != null)
            jobs.schedule(CloseInvoiceCase.class, line.id().toString(), new CloseInvoiceCase.Payload(id, line.id()));
    }

    void paid(UUID id) {
        if (locked(id).state() != InvoiceState.ACCEPTED) throw InvoiceRefused.moved();
        rows.state(id, InvoiceState.PAID);
    }

    void unpaid(UUID id) {
        if (locked(id).state() != InvoiceState.PAID) throw InvoiceRefused.moved();
        rows.state(id, InvoiceState.ACCEPTED);
    }

    /**
     * An invoice by id.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    public CarrierInvoice find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("invoice"));
    }

    private CarrierInvoice locked(UUID id) {
        return rows.locked(id).orElseThrow(() -> new NotFound("invoice"));
    }

    /** What is not over yet. */
    @Transactional
    InvoiceRows.Open open() {
        return rows.open();
    }

    /** Invoices, the newest first. */
    @Transactional
    Slice<CarrierInvoice> list(@Nullable String cursor, int size) {
        return rows.newest(cursor, size);
    }
}
