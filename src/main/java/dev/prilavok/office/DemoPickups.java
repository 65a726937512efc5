package dev.prilavok.office;

import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Demo parcels that wait at a carrier's pickup points until their buyers come and keep everything. */
@ApplicationScoped
class DemoPickups {
    private final DemoOrders orders;
    private final DemoParcels stories;
    private final Parcels parcels;
    private final Orders book;
    private final Simulator carriers;
    private final Scope scope;

    DemoPickups(DemoOrders orders, DemoParcels stories, Parcels parcels, Orders book, Simulator carriers, Scope scope) {
        this.orders = orders;
        this.stories = stories;
        this.parcels = parcels;
        this.book = book;
        this.carriers = carriers;
        this.scope = scope;
    }

    /** A parcel that was kept: the carrier's number of it, and what the carrier took. */
    record Sold(String tracking, Money collected) {}

    private record Carried(Shop shop, UUID parcel) {}

    /** Sells so many parcels in each shop; all of them wait for their numbers at once. */
    List<Sold> sold(List<Shop> shops, int turn, int each) {
        var all = shops.stream()
                .flatMap(shop -> IntStream.range(turn, turn + each).mapToObj(one -> ready(shop, one)))
                .toList();
        Patience.until("the carrier's numbers", () -> all.stream().allMatch(this::hasNumber));
        return all.stream().flatMap(this::handedOut).toList();
    }

    private Carried ready(Shop shop, int turn) {
        var order = orders.toPoint(shop, turn);
        return new Carried(shop, stories.tell(shop, order, DemoParcels.Story.READY));
    }

    private boolean hasNumber(Carried one) {
        return view(one).trackingNumber() != null;
    }

    // What becomes of it is told here, not by the chance of the acted carrier.
    private Stream<Sold> handedOut(Carried one) {
        carriers.still(view(one).number());
        stories.goOn(one.shop, one.parcel, DemoParcels.Story.KEPT_ALL);
        var parcel = view(one);
        return scope.shop(one.shop.id(), () -> book.outcomes(one.shop.id(), parcel.order())).stream()
                .map(LineOutcomes::collected)
                .map(sum -> new Sold(Objects.requireNonNull(parcel.trackingNumber()), sum));
    }

    private ParcelView view(Carried one) {
        return scope.shop(one.shop.id(), () -> parcels.find(one.shop.id(), one.parcel))
                .orElseThrow();
    }
}
