package dev.prilavok.returns;

import dev.prilavok.kernel.Sku;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.PricingSnapshot;
import dev.prilavok.stock.Place;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Head office took goods back: everything that the books need, stored as it is announced.
 *
 * @param lostOnWay the goods never arrived, and the loss is ours
 * @param requisites where the money goes, by id; absent while nobody has said
 */
public record ReturnAccepted(
        ShopId shop,
        FranchiseeId franchisee,
        UUID id,
        UUID returned,
        String number,
        UUID order,
        OrderNumber orderNumber,
        UUID agreementVersion,
        ReturnKind kind,
        boolean lostOnWay,
        Instant requestedAt,
        Instant receivedAt,
        Instant recordedAt,
        List<Line> lines,
        ReturnMoney money,
        @Nullable UUID requisites) {
    /**
     * Accepted pieces of a line that looked alike.
     *
     * @param grade the name of a Grade, or LOST
     * @param place where the units went
     * @param paid what the buyer paid for them
     * @param lineQuantity pieces of the whole line, over which its discount is spread
     * @param unitCost what a piece cost head office; absent when no receipt ever said so
     */
    public record Line(
            int no,
            Sku sku,
            String grade,
            Place place,
            int quantity,
            Money paid,
            PricingSnapshot pricing,
            int lineQuantity,
            @Nullable Money unitCost) {}

    public ReturnAccepted {
        lines = List.copyOf(lines);
    }
}
