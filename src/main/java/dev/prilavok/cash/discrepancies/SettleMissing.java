package dev.prilavok.cash.discrepancies;

import dev.prilavok.cash.CodItems;
import dev.prilavok.cash.CodRemitted;
import dev.prilavok.cash.CodState;
import dev.prilavok.cash.CodTakenBack;
import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** Tells the parcel what became of its missing cash, in the scope of its shop: the franchisee's earnings hang on it. */
@ApplicationScoped
class SettleMissing implements Job<SettleMissing.Payload> {
    /** Ids only. */
    record Payload(UUID discrepancy) {}

    private final Discrepancies discrepancies;
    private final CodItems cod;
    private final Scope scope;
    private final Event<CodRemitted> remitted;
    private final Event<CodTakenBack> takenBack;
    private final Clock clock;

    SettleMissing(
            Discrepancies discrepancies,
            CodItems cod,
            Scope scope,
            Event<CodRemitted> remitted,
            Event<CodTakenBack> takenBack,
            Clock clock) {
        this.discrepancies = discrepancies;
        this.cod = cod;
        this.scope = scope;
        this.remitted = remitted;
        this.takenBack = takenBack;
        this.clock = clock;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload asked) {
        var one = scope.network(() -> discrepancies.find(asked.discrepancy));
        var shop = Objects.requireNonNull(one.shop());
        scope.shop(shop, () -> {
            switch (one.state()) {
                case SETTLED, WRITTEN_OFF -> here(shop, one);
                case CLAIMED -> gone(shop, one);
                case OPEN -> {}
            }
        });
    }

    private void here(ShopId shop, Discrepancy one) {
        var parcel = Objects.requireNonNull(one.parcel());
        if (one.state() == DiscrepancyState.SETTLED) cod.remitted(shop, parcel, one.missing());
        remitted.fire(
                new CodRemitted(shop, parcel, Objects.requireNonNull(one.order()), because(one), clock.instant()));
    }

    private void gone(ShopId shop, Discrepancy one) {
        var parcel = Objects.requireNonNull(one.parcel());
        if (!cod.takenBack(shop, parcel)) return;
        cod.becomes(shop, parcel, CodState.DISPUTED);
        var last = one.history().get(one.history().size() - 1);
        takenBack.fire(new CodTakenBack(
                shop,
                parcel,
                Objects.requireNonNull(one.order()),
                because(one),
                clock.instant(),
                last.by(),
                Objects.requireNonNullElse(last.reason(), "")));
    }

    // A payment that was taken back and came again is another one.
    private static UUID because(Discrepancy one) {
        var times = one.history().stream()
                .filter(step -> step.to() == DiscrepancyState.SETTLED || step.to() == DiscrepancyState.WRITTEN_OFF)
                .count();
        return UUID.nameUUIDFromBytes((one.id() + "/" + times).getBytes(StandardCharsets.UTF_8));
    }
}
