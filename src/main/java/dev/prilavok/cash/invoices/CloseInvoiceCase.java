package dev.prilavok.cash.invoices;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.Cases;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Decides the case of a line whose dispute is over, as the dispute ended. */
@ApplicationScoped
class CloseInvoiceCase implements Job<CloseInvoiceCase.Payload> {
    /** Ids only. */
    record Payload(UUID invoice, UUID line) {}

    private static final Logger LOG = Logger.getLogger(CloseInvoiceCase.class);

    private final CarrierInvoices invoices;
    private final Cases cases;
    private final Scope scope;

    CloseInvoiceCase(CarrierInvoices invoices, Cases cases, Scope scope) {
        this.invoices = invoices;
        this.cases = cases;
        this.scope = scope;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload asked) {
        var line = scope.network(() -> invoices.find(asked.invoice)).lines().stream()
                .filter(one -> one.id().equals(asked.line))
                .findFirst()
                .orElseThrow();
        if (line.shop() == null || line.caseId() == null || line.settledBy() == null) return;
        var shop = Objects.requireNonNull(line.shop());
        var id = Objects.requireNonNull(line.caseId());
        try {
            scope.shop(
                    shop,
                    () -> cases.find(shop, id)
                            .filter(open -> open.state() == Case.State.OPEN)
                            .ifPresent(open -> cases.decide(
                                    shop,
                                    open.id(),
                                    Objects.requireNonNullElse(line.settledWhy(), ""),
                                    Objects.requireNonNull(line.settledBy()))));
        } catch (NotFound faster) {
            LOG.debugf("case %s is decided already", id);
        }
    }
}
