package dev.prilavok.order;

import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;

/** Outcomes as they were stored before anybody wrote books from them: nothing is announced. */
@ApplicationScoped
public class SilentOutcomes {
    private final OrderOutcomes outcomes;
    private final Orders orders;
    private final Scope scope;
    private final Clock clock;

    SilentOutcomes(OrderOutcomes outcomes, Orders orders, Scope scope, Clock clock) {
        this.outcomes = outcomes;
        this.orders = orders;
        this.scope = scope;
        this.clock = clock;
    }

    /** Every line was kept and paid to our own courier. */
    public LineOutcomes kept(Shop shop, UUID order, UUID parcel, Money unitCost) {
        return scope.shop(shop.id(), () -> {
            var view = orders.byId(shop.id(), order).orElseThrow();
            var lines = view.lines().stream()
                    .map(line -> new ParcelOutcome.Line(line.no(), LineOutcome.KEPT, line.quantity(), null, unitCost))
                    .toList();
            return outcomes.write(
                    shop.id(),
                    new ParcelOutcome(
                            Ids.next(),
                            order,
                            parcel,
                            "P-" + parcel,
                            "own-courier",
                            null,
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            List.copyOf(lines),
                            view.due(),
                            Tender.CASH),
                    Actor.courier("petr"));
        });
    }
}
