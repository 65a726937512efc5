package dev.prilavok.cash;

import static dev.prilavok.ledger.AccountKind.INV_QUARANTINE;
import static dev.prilavok.ledger.AccountKind.INV_RETURN;
import static dev.prilavok.ledger.AccountKind.INV_TRANSIT;
import static dev.prilavok.ledger.AccountKind.INV_WH;
import static dev.prilavok.ledger.AccountKind.LOSS_DAMAGE;

import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.ParcelHandedOver;
import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.UnitsInspected;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Posting;
import dev.prilavok.ledger.Postings;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.stock.Place;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where goods are and what they cost: out with a carrier (M3), back and graded (M7). A thing without a known cost is in no book. */
@ApplicationScoped
class GoodsBooks {
    static final String SOURCE = "PARCEL";

    private final Ledger ledger;
    private final Parcels parcels;
    private final Orders orders;
    private final Shops shops;

    GoodsBooks(Ledger ledger, Parcels parcels, Orders orders, Shops shops) {
        this.ledger = ledger;
        this.parcels = parcels;
        this.orders = orders;
        this.shops = shops;
    }

    void handedOver(@Observes ParcelHandedOver told) {
        handedOver(told.shop(), told.parcel(), told.at());
    }

    void handedOver(ShopId shop, UUID id, Instant at) {
        var parcel = parcel(shop, id);
        var all = Postings.general();
        for (var line : parcel.lines())
            if (line.quantity() > line.shortOf())
                all.and(move(
                        parcel, line, line.quantity() - line.shortOf(), INV_TRANSIT, INV_WH, GoodsKind.HANDED_OVER));
        post(parcel, "HANDED_OVER", at, all.list());
    }

    void inspected(@Observes UnitsInspected told) {
        inspected(told.shop(), told.parcel(), told.at(), told.units());
    }

    void inspected(ShopId shop, UUID id, Instant at, List<Graded> units) {
        var parcel = parcel(shop, id);
        var outcome = orders.outcomes(shop, parcel.order()).stream()
                .filter(one -> one.parcel().equals(id))
                .reduce((before, later) -> later);
        var all = Postings.general();
        for (var unit : units) {
            var from = outcome.filter(one -> isWrittenOff(one, unit.line())).isPresent() ? LOSS_DAMAGE : INV_RETURN;
            var to = account(unit.grade().place());
            if (to != from)
                all.and(move(parcel, parcel.line(unit.line()), unit.quantity(), to, from, GoodsKind.INSPECTED));
        }
        post(parcel, "INSPECTED", at, all.list());
    }

    // What was damaged on its way is a loss already; what is left of it comes back from there.
    private static boolean isWrittenOff(LineOutcomes outcome, int line) {
        return outcome.lines().stream()
                .anyMatch(one -> one.no() == line
                        && (one.outcome() == LineOutcome.DAMAGED || one.outcome() == LineOutcome.LOST));
    }

    private static AccountKind account(Place place) {
        return switch (place) {
            case AVAILABLE, HELD -> INV_WH;
            case QUARANTINED -> INV_QUARANTINE;
            case WRITTEN_OFF -> LOSS_DAMAGE;
            case RETURNING, SHIPPED, SOLD -> throw new IllegalArgumentException("goods are not graded into " + place);
        };
    }

    private static Postings move(
            ParcelView parcel, ParcelLine line, int pieces, AccountKind to, AccountKind from, GoodsKind kind) {
        var all = Postings.about(parcel.order(), line.no());
        var unit = line.unitCost();
        if (unit == null) return all;
        var currency = unit.getCurrencyUnit();
        return all.move(Account.of(to, currency), Account.of(from, currency), unit.multipliedBy(pieces), kind.name());
    }

    private void post(ParcelView parcel, String event, Instant at, List<Posting> postings) {
        ledger.post(new NewJournal(
                SOURCE,
                parcel.id(),
                event,
                shops.get(parcel.shop()).franchisee(),
                parcel.shop(),
                at,
                "system",
                parcel.number(),
                postings));
    }

    private ParcelView parcel(ShopId shop, UUID id) {
        return parcels.find(shop, id).orElseThrow(() -> new NotFound("parcel"));
    }
}
