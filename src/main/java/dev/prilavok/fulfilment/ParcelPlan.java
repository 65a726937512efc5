package dev.prilavok.fulfilment;

import dev.prilavok.kernel.Ids;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parcel of an order before anybody has touched it. */
final class ParcelPlan {
    private ParcelPlan() {}

    static ParcelView of(OrderView order, @Nullable UUID wave, Instant now) {
        var way = order.delivery();
        var lines = order.lines().stream().filter(line -> line.left() > 0).toList();
        return new ParcelView(
                order.shop(),
                Ids.next(),
                ParcelNumber.random(),
                order.id(),
                order.number(),
                wave,
                ParcelState.PLANNED,
                now,
                way.carrier(),
                way.way(),
                way.pointCode(),
                order.city(),
                way.title(),
                way.earliest(),
                way.latest(),
                way.trial(),
                order.gift() != null,
                lines.stream().mapToInt(OrderLineView::left).sum(),
                lines.stream()
                        .mapToInt(line -> line.left() * line.weightGrams())
                        .sum(),
                order.due(),
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                now,
                lines.stream()
                        .map(line -> new ParcelLine(
                                line.no(),
                                line.sku(),
                                line.name(),
                                line.colour(),
                                line.size(),
                                line.pictureSrc(),
                                line.alternative(),
                                line.left(),
                                0,
                                0,
                                0,
                                line.marked(),
                                null,
                                null))
                        .toList());
    }
}
