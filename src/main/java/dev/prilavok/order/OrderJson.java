package dev.prilavok.order;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An order as programs read it. */
@Schema(name = "FranchiseOrder", examples = OrderExamples.ORDER)
record OrderJson(
        String number,
        String state,
        String payment,
        Instant placedAt,
        @Nullable Instant expiresAt,
        BuyerJson buyer,
        DeliveryJson delivery,
        List<LineJson> lines,
        Amount goods,

        @Schema(description = "The least that the courier may ask for when one of each set of alternatives is kept")
        Amount dueMin,

        @Schema(description = "What the courier asks for when everything is kept")
        Amount due,

        @Nullable
        @Schema(description = "Price of the gift wrap, paid as soon as anything is kept; absent when it is no present")
        Amount gift,

        SourceJson source,
        List<StepJson> history) {

    /** Minor units of a currency: kopecks, cents. */
    @Schema(name = "Money")
    record Amount(long minor, String currency) {
        static Amount of(Money money) {
            return new Amount(Moneys.minor(money), money.getCurrencyUnit().getCode());
        }
    }

    @Schema(name = "FranchiseOrderBuyer")
    record BuyerJson(
            String name,
            String phone,
            @Nullable String email,
            String address,
            @Nullable String comment) {
        @Override
        public String toString() {
            return "BuyerJson(***)";
        }
    }

    @Schema(name = "FranchiseOrderDelivery")
    record DeliveryJson(
            String carrier,
            String way,
            @Nullable String point,
            String title,
            Amount price,
            LocalDate earliest,
            LocalDate latest,
            boolean trial) {}

    @Schema(name = "FranchiseOrderLine")
    record LineJson(
            int no,
            String sku,
            String name,
            String colour,
            String size,
            int quantity,

            @Schema(description = "Pieces that the warehouse does not have and nobody pays for")
            int missing,

            Amount unit,
            Amount total,

            @Schema(description = "Lines that share it are sizes to choose from") @Nullable
            String alternative) {}

    @Schema(name = "FranchiseOrderSource")
    record SourceJson(
            String channel,
            @Nullable String link,
            @Nullable String post,
            @Nullable String campaign) {}

    @Schema(name = "FranchiseOrderStep")
    record StepJson(
            Instant at, String state, String by, @Nullable String reason) {}

    /** A page of a list. */
    @Schema(name = "FranchiseOrderPage", examples = OrderExamples.PAGE)
    record Page(
            List<RowJson> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<OrderRow> slice) {
            return new Page(slice.items().stream().map(RowJson::of).toList(), slice.next());
        }
    }

    @Schema(name = "FranchiseOrderRow")
    record RowJson(
            String number,
            String state,
            Instant placedAt,
            @Nullable Instant expiresAt,
            String buyerName,
            String phoneMasked,
            String delivery,
            int units,
            Amount goods,
            Amount due,
            SourceJson source) {
        static RowJson of(OrderRow row) {
            return new RowJson(
                    row.number().value(),
                    row.state().name(),
                    row.placedAt(),
                    row.expiresAt(),
                    row.buyerName(),
                    row.phoneMasked(),
                    row.deliveryTitle(),
                    row.units(),
                    Amount.of(row.goods()),
                    Amount.of(row.due()),
                    OrderJson.source(row.source()));
        }

        @Override
        public String toString() {
            return "RowJson(" + number + ")";
        }
    }

    static OrderJson of(OrderView order) {
        return new OrderJson(
                order.number().value(),
                order.state().name(),
                order.payment().name(),
                order.placedAt(),
                order.expiresAt(),
                buyer(order.buyer()),
                delivery(order),
                order.lines().stream().map(OrderJson::line).toList(),
                Amount.of(order.goods()),
                Amount.of(order.dueMin()),
                Amount.of(order.due()),
                order.gift() == null ? null : Amount.of(order.gift()),
                source(order.source()),
                order.history().stream().map(OrderJson::step).toList());
    }

    private static BuyerJson buyer(Buyer buyer) {
        return new BuyerJson(buyer.name(), buyer.phone().e164(), buyer.email(), buyer.addressLine(), buyer.comment());
    }

    private static DeliveryJson delivery(OrderView order) {
        var way = order.delivery();
        return new DeliveryJson(
                way.carrier(),
                way.way(),
                way.pointCode(),
                way.title(),
                Amount.of(way.price()),
                way.earliest(),
                way.latest(),
                way.trial());
    }

    private static LineJson line(OrderLineView line) {
        return new LineJson(
                line.no(),
                line.sku().value(),
                line.name(),
                line.colour(),
                line.size(),
                line.quantity(),
                line.pieces().cancelled(),
                Amount.of(line.unit()),
                Amount.of(line.total()),
                line.alternative());
    }

    private static SourceJson source(Source source) {
        var link = source.link() == null ? null : source.link().toString();
        return new SourceJson(source.channel(), link, source.post(), source.campaign());
    }

    private static StepJson step(HistoryEntry entry) {
        return new StepJson(entry.at(), entry.to().name(), entry.actor().kind().name(), entry.reason());
    }

    @Override
    public String toString() {
        return "OrderJson(" + number + ")";
    }
}
