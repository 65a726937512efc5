package dev.prilavok.cash.discrepancies;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.Cases;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Decides the case of a discrepancy that is over, as the discrepancy was decided. */
@ApplicationScoped
class CloseDiscrepancyCase implements Job<CloseDiscrepancyCase.Payload> {
    /** Ids only. */
    record Payload(UUID discrepancy) {}

    private static final Logger LOG = Logger.getLogger(CloseDiscrepancyCase.class);

    private final Discrepancies discrepancies;
    private final Cases cases;
    private final Scope scope;

    CloseDiscrepancyCase(Discrepancies discrepancies, Cases cases, Scope scope) {
        this.discrepancies = discrepancies;
        this.cases = cases;
        this.scope = scope;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload asked) {
        var one = scope.network(() -> discrepancies.find(asked.discrepancy));
        if (one.state().isOpen() || one.shop() == null || one.caseId() == null) return;
        var shop = Objects.requireNonNull(one.shop());
        var id = Objects.requireNonNull(one.caseId());
        var last = one.history().get(one.history().size() - 1);
        try {
            scope.shop(
                    shop,
                    () -> cases.find(shop, id)
                            .filter(open -> open.state() == Case.State.OPEN)
                            .ifPresent(open -> cases.decide(
                                    shop,
                                    open.id(),
                                    Objects.requireNonNullElse(
                                            last.reason(), one.state().name()),
                                    last.by())));
        } catch (NotFound faster) {
            LOG.debugf("case %s is decided already", id);
        }
    }
}
