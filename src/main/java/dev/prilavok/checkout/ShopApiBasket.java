package dev.prilavok.checkout;

import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.order.Quote;
import dev.prilavok.order.QuoteLine;
import dev.prilavok.order.Subset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Baskets and quotes as the shop's API shows them. */
final class ShopApiBasket {
    private ShopApiBasket() {}

    @Schema(name = "Cart", examples = ShopApiExamples.BASKET)
    record Basket(
            List<Line> lines,

            @Nullable @Schema(description = "The line taken out last, which can be put back")
            Line removed,

            int units,
            ShopApiMoney goodsMin,
            ShopApiMoney goodsMax,
            boolean mayBeOrdered) {
        static Basket of(Cart cart, Locale locale) {
            return new Basket(
                    cart.lines().stream().map(line -> Line.of(line, locale)).toList(),
                    cart.removed() == null ? null : Line.of(cart.removed(), locale),
                    cart.units(),
                    ShopApiMoney.of(cart.goodsMin()),
                    ShopApiMoney.of(cart.goodsMax()),
                    cart.mayBeOrdered());
        }
    }

    @Schema(name = "CartLine")
    record Line(
            UUID id,
            String sku,
            String slug,
            String name,
            String colour,
            String size,
            int quantity,
            ShopApiMoney unit,

            @Nullable @Schema(description = "The price when it was put there, only when it has changed")
            ShopApiMoney before,

            LineState state,

            @Schema(description = "One sentence about what has changed")
            String notice,

            @Nullable @Schema(description = "Lines of one set are sizes to choose from")
            UUID set) {
        static Line of(CartLine line, Locale locale) {
            return new Line(
                    line.id(),
                    line.sku().value(),
                    line.slug(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    line.quantity(),
                    ShopApiMoney.of(line.unit()),
                    ShopApiMoney.orNull(line.before()),
                    line.state(),
                    line.notice(locale),
                    line.set());
        }
    }

    @Schema(name = "Way", description = "A way to bring the goods to the door or to a pickup point")
    record Way(
            String carrier,
            @Schema(examples = "courier") String way,
            @Nullable String point,
            String title,
            ShopApiMoney price,

            @Nullable @Schema(description = "Kept goods from which delivery costs nothing")
            ShopApiMoney freeFrom,

            LocalDate earliest,
            LocalDate latest,

            @Schema(description = "Goods can be tried on there")
            boolean trial) {
        static Way of(DeliveryQuote quote) {
            return new Way(
                    quote.carrier(),
                    quote.way(),
                    quote.pointCode(),
                    quote.title(),
                    ShopApiMoney.of(quote.price()),
                    ShopApiMoney.orNull(quote.freeFrom()),
                    quote.earliest(),
                    quote.latest(),
                    quote.trial());
        }
    }

    @Schema(
            name = "Quote",
            description = "The exact sum; what the courier asks for equals it line by line",
            examples = ShopApiExamples.QUOTE)
    record Sum(
            UUID id,
            Instant expiresAt,
            List<Priced> lines,
            Way delivery,
            ShopApiMoney goodsMin,
            ShopApiMoney goodsMax,

            @Nullable
            @Schema(description = "Price of the gift wrap, paid as soon as anything is kept; only of a present")
            ShopApiMoney gift,

            ShopApiMoney dueMin,
            ShopApiMoney dueMax,

            @Schema(description = "What is due for what may be kept")
            List<Kept> subsets) {
        static Sum of(Quote quote) {
            return new Sum(
                    quote.id(),
                    quote.expiresAt(),
                    quote.lines().stream().map(Priced::of).toList(),
                    Way.of(quote.delivery()),
                    ShopApiMoney.of(quote.goodsMin()),
                    ShopApiMoney.of(quote.goodsMax()),
                    ShopApiMoney.orNull(quote.gift()),
                    ShopApiMoney.of(quote.dueMin()),
                    ShopApiMoney.of(quote.dueMax()),
                    quote.subsets().stream().map(Kept::of).toList());
        }
    }

    @Schema(name = "QuoteLine")
    record Priced(
            int no,
            String sku,
            String name,
            String colour,
            String size,
            int quantity,
            ShopApiMoney unit,
            ShopApiMoney total,
            @Nullable String set) {
        static Priced of(QuoteLine line) {
            return new Priced(
                    line.no(),
                    line.sku().value(),
                    line.name(),
                    line.colour(),
                    line.size(),
                    line.quantity(),
                    ShopApiMoney.of(line.unit()),
                    ShopApiMoney.of(line.total()),
                    line.alternative());
        }
    }

    @Schema(name = "KeptSubset")
    record Kept(
            @Schema(description = "Numbers of the kept lines")
            SortedSet<Integer> kept,

            ShopApiMoney goods,
            ShopApiMoney delivery,

            @Schema(description = "Of the gift wrap; nothing when it is no present")
            ShopApiMoney gift,

            ShopApiMoney due) {
        static Kept of(Subset subset) {
            return new Kept(
                    subset.kept(),
                    ShopApiMoney.of(subset.goods()),
                    ShopApiMoney.of(subset.delivery()),
                    ShopApiMoney.of(subset.gift()),
                    ShopApiMoney.of(subset.due()));
        }
    }
}
