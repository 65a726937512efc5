package dev.prilavok.cash.discrepancies;

import dev.prilavok.cases.CaseKind;
import dev.prilavok.cases.Cases;
import dev.prilavok.cases.NewCase;
import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Opens the case of a discrepancy, so that it stands in somebody's list; once. */
@ApplicationScoped
class OpenDiscrepancyCase implements Job<OpenDiscrepancyCase.Payload> {
    /** Ids only. */
    record Payload(UUID discrepancy) {}

    private final Discrepancies discrepancies;
    private final DiscrepancyRows rows;
    private final Cases cases;
    private final Scope scope;

    OpenDiscrepancyCase(Discrepancies discrepancies, DiscrepancyRows rows, Cases cases, Scope scope) {
        this.discrepancies = discrepancies;
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
        var one = scope.network(() -> discrepancies.find(asked.discrepancy));
        if (one.caseId() != null || one.shop() == null || !one.state().isOpen()) return;
        var id = scope.shop(one.shop(), () -> cases.open(about(one)));
        scope.network(() -> rows.hasCase(one.id(), id));
    }

    private static NewCase about(Discrepancy one) {
        return new NewCase(
                Objects.requireNonNull(one.shop()),
                CaseKind.CASH_DISCREPANCY,
                one.id(),
                one.tracking(),
                one.orderNumber(),
                Map.of(
                        "carrier", one.carrier(),
                        "tracking", one.tracking(),
                        "due", one.expected().toString(),
                        "collected", one.paid().toString()),
                null,
                "system");
    }
}
