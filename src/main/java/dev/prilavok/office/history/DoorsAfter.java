package dev.prilavok.office.history;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.Actor;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Tender;
import dev.prilavok.returns.NewReturn;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnWay;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/** What happens to a parcel after it has left: the door, the way back, the return and its money. */
@ApplicationScoped
class DoorsAfter {
    private static final Actor CARRIER = Actor.courier("mail");
    private static final Actor PACKER = Actor.warehouse("history");
    private static final Actor OFFICE = Actor.headOffice("history");
    private static final String MADE_UP = RefusalReason.CHANGED_MIND.name();

    private final Trials trials;
    private final Warehouse warehouse;
    private final Returns returns;
    private final Scope scope;
    private final Clock clock;

    DoorsAfter(Trials trials, Warehouse warehouse, Returns returns, Scope scope, Clock clock) {
        this.trials = trials;
        this.warehouse = warehouse;
        this.returns = returns;
        this.scope = scope;
        this.clock = clock;
    }

    /** The buyer keeps what is not refused by the rule; returns what the carrier took. */
    Money delivered(Told told) {
        var shop = told.shop().id();
        var pieces = new ArrayList<TrialReport.Pieces>();
        for (var line : told.sale().lines())
            pieces.add(new TrialReport.Pieces(
                    pieces.size() + 1, line.refused() ? 0 : line.pieces(), line.refused() ? MADE_UP : null));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var report = TrialReport.door(Ids.next(), at, CARRIER, pieces, null, Tender.CASH);
        return scope.shop(shop, () -> trials.report(shop, told.parcel(), report))
                .map(LineOutcomes::collected)
                .orElseThrow();
    }

    /** What was refused is back and as good as new. */
    void cameBack(Told told) {
        var graded = new ArrayList<Graded>();
        for (var i = 0; i < told.sale().lines().size(); i++) {
            var line = told.sale().lines().get(i);
            if (line.refused()) graded.add(new Graded(i + 1, line.pieces(), Grade.FIT, null, null));
        }
        if (graded.isEmpty()) return;
        var shop = told.shop().id();
        scope.shop(shop, () -> {
            warehouse.receiveBack(shop, told.parcel(), PACKER);
            warehouse.inspect(shop, told.parcel(), graded, PACKER);
        });
    }

    /** A cancellation of the file: the goods come back and are taken, however long after the sale. */
    UUID accepted(Told told, TakenBack taken) {
        var shop = told.shop().id();
        var wanted = new NewReturn(
                told.order(),
                ReturnKind.RETURN,
                List.of(NewReturn.Wanted.of(taken.line(), taken.pieces(), RefusalReason.OTHER)),
                ReturnWay.POST,
                "Cancellation " + taken.row().invoice(),
                null);
        var id = scope.shop(shop, () -> returns.request(shop, wanted, OFFICE)).id();
        scope.shop(shop, () -> {
            returns.inTransit(shop, id, null, CARRIER);
            returns.receive(shop, id, PACKER);
            returns.inspect(shop, id, List.of(new Graded(taken.line(), taken.pieces(), Grade.FIT, null, null)), PACKER);
        });
        scope.shop(shop, () -> returns.decide(shop, id, Map.of(taken.line(), taken.pieces()), OFFICE, null));
        return id;
    }

    /** The buyer has the money back. */
    void refunded(Told told, UUID id) {
        var shop = told.shop().id();
        scope.shop(shop, () -> {
            returns.pay(shop, id, SellingDoors.phone(told.sale()), "Bank", null);
            returns.refundSent(shop, id, "refund " + told.sale().key(), OFFICE);
            returns.refunded(shop, id, OFFICE);
        });
    }
}
