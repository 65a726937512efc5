package dev.prilavok.cash.invoices;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Opens the case of a disputed line; once. */
@ApplicationScoped
class OpenInvoiceCase implements Job<OpenInvoiceCase.Payload> {
    /** Ids only. */
    record Payload(UUID invoice, UUID line) {}

    private final CarrierInvoices invoices;
    private final InvoiceRows rows;
    private final Cases cases;
    private final Scope scope;

    OpenInvoiceCase(CarrierInvoices invoices, InvoiceRows rows, Cases cases, Scope scope) {
        this.invoices = invoices;
        this.rows = rows;
        this.cases = cases;
        this.scope = scope;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload asked) {
        var invoice = scope.network(() -> invoices.find(asked.invoice));
        var line = invoice.lines().stream()
                .filter(one -> one.id().equals(asked.line))
                .findFirst()
                .orElseThrow();
        if (line.shop() == null || line.caseId() != null || !line.isInDispute()) return;
        var id = scope.shop(line.shop(), () -> cases.open(about(invoice, line)));
        scope.network(() -> rows.hasCase(line.id(), id));
    }

    private static NewCase about(CarrierInvoice invoice, CarrierInvoice.Line line) {
        return new NewCase(
                Objects.requireNonNull(line.shop()),
                CaseKind.INVOICE_DISPUTE,
                line.id(),
                invoice.number(),
                null,
                Map.of(
                        "carrier", invoice.carrier(),
                        "tracking", line.tracking(),
                        "invoice", invoice.id().toString(),
                        "due",
                                (line.ours() == null ? line.none() : line.ours())
                                        .total()
                                        .toString(),
                        "collected", line.billed().total().toString()),
                null,
                Objects.requireNonNullElse(line.disputedBy(), "system"));
    }
}
