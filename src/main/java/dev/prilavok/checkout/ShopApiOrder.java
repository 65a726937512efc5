package dev.prilavok.checkout;

import dev.prilavok.order.Actor;
import dev.prilavok.order.HistoryEntry;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.OrderView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as its link shows it: who has the link sees neither the phone nor the address. */
@Schema(name = "Order", examples = ShopApiExamples.ORDER)
record ShopApiOrder(
        @Schema(examples = "1042867") String number,
        OrderState state,
        Instant placedAt,
        List<Line> lines,
        ShopApiBasket.Way delivery,
        ShopApiMoney goods,

        @Nullable @Schema(description = "Price of the gift wrap, paid as soon as anything is kept; only of a present")
        ShopApiMoney gift,

        ShopApiMoney dueMin,
        ShopApiMoney due,
        @Schema(examples = "+7 912 ••• •• 34") String phone,
        boolean mayCancel,
        List<Step> history) {
    static ShopApiOrder of(OrderView order) {
        return new ShopApiOrder(
                order.number().value(),
                order.state(),
                order.placedAt(),
                order.lines().stream().map(Line::of).toList(),
                ShopApiBasket.Way.of(order.delivery()),
                ShopApiMoney.of(order.goods()),
                ShopApiMoney.orNull(order.gift()),
                ShopApiMoney.of(order.dueMin()),
                ShopApiMoney.of(order.due()),
                order.buyer().phone().masked(),
                order.mayCancel(Actor.Kind.BUYER),
                order.history().stream().map(Step::of).toList());
    }

    @Schema(name = "OrderLine")
    record Line(
            int no,
            String sku,
            String name,
            String colour,
            String size,
            int quantity,

            @Schema(description = "Pieces that the warehouse did not have and nobody pays for")
            int missing,

            ShopApiMoney unit,
            ShopApiMoney total,
            @Nullable String set) {
        static Line of(OrderLineView line) {
            return new Line(
                    line.no(),
                    line.sku().value(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    line.quantity(),
                    line.pieces().cancelled(),
                    ShopApiMoney.of(line.unit()),
                    ShopApiMoney.of(line.total()),
                    line.alternative());
        }
    }

    @Schema(name = "OrderStep")
    record Step(Instant at, OrderState state) {
        static Step of(HistoryEntry entry) {
            return new Step(entry.at(), entry.to());
        }
    }

    @Schema(
            name = "PlacedOrder",
            description = "The token opens the order; whoever has it sees the order",
            examples = ShopApiExamples.PLACED)
    record Placed(@Schema(examples = "1042867") String number, UUID id, String statusToken, String statusUrl) {}

    @Schema(name = "BuyerDetails", examples = ShopApiExamples.DETAILS)
    record Details(
            String name,
            String phone,
            @Nullable String email,
            String address,
            @Nullable String comment) {}
}
