package dev.prilavok.order;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.DeliveryQuote;
import dev.prilavok.delivery.Shipment;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Works out the exact price of a request: lines, discount, delivery, what the door may collect. */
@ApplicationScoped
class Quoting {
    private final Prices prices;
    private final Delivery delivery;
    private final GiftWraps gifts;
    private final OrderConfig config;
    private final Clock clock;

    Quoting(Prices prices, Delivery delivery, GiftWraps gifts, OrderConfig config, Clock clock) {
        this.prices = prices;
        this.delivery = delivery;
        this.gifts = gifts;
        this.config = config;
        this.clock = clock;
    }

    KeptQuote of(Shop shop, QuoteRequest request) {
        refuseOdd(request);
        var items = request.items();
        var priced = prices.priced(shop.id(), items.stream().map(QuoteItem::sku).toList());
        var limits = new Alternatives(config.alternatives());
        limits.refuseTooMany(items, priced);
        var pricing = Pricing.of(items, priced, request.discount());
        var quote = Quote.of(
                Ids.next(),
                clock.instant().plus(config.quoteLives()),
                pricing.lines(),
                new Extras(carriage(request, pricing.lines(), priced), wrap(shop, request)),
                request.discount());
        limits.refuseTooDear(quote);
        refuseWhatTheDoorCannotTake(quote);
        return new KeptQuote(quote, pricing.snapshots(), pieces(items, priced), request);
    }

    private @Nullable Money wrap(Shop shop, QuoteRequest request) {
        return request.gift() ? gifts.price(shop).orElseThrow(NoGiftWrap::new) : null;
    }

    private DeliveryQuote carriage(QuoteRequest request, List<QuoteLine> lines, Map<Sku, PricedVariant> priced) {
        var goods = Money.total(lines.stream().map(QuoteLine::total).toList());
        var shipment = new Shipment(
                request.delivery().city(),
                lines.stream().mapToInt(line -> weight(line, priced)).sum(),
                goods,
                goods,
                lines.stream().mapToInt(QuoteLine::quantity).sum(),
                lines.stream().anyMatch(line -> line.alternative() != null));
        return delivery.quote(
                shipment, request.delivery().way(), request.delivery().point());
    }

    private static int weight(QuoteLine line, Map<Sku, PricedVariant> priced) {
        var variant = priced.get(line.sku());
        return variant == null ? 0 : variant.weightGrams() * line.quantity();
    }

    private static List<KeptQuote.Piece> pieces(List<QuoteItem> items, Map<Sku, PricedVariant> priced) {
        return items.stream()
                .map(item -> priced.get(item.sku()))
                .map(variant -> new KeptQuote.Piece(variant.weightGrams(), variant.marked()))
                .toList();
    }

    private static void refuseWhatTheDoorCannotTake(Quote quote) {
        var way = quote.delivery();
        if (quote.hasAlternatives() && !way.trial()) throw new NoTrialThere();
        if (!way.cod()) throw new NoCashOnDelivery();
        var limit = way.codLimit();
        if (limit != null && quote.dueMax().isGreaterThan(limit)) throw new DueAboveLimit(limit, quote.dueMax());
    }

    private void refuseOdd(QuoteRequest request) {
        var items = request.items();
        if (items.isEmpty() || items.size() > config.mostLines()) throw new BadRequest("items");
        if (items.stream().anyMatch(item -> item.quantity() < 1 || item.quantity() > config.mostPieces()))
            throw new BadRequest("quantity");
        if (items.stream().map(QuoteItem::sku).distinct().count() < items.size()) throw new BadRequest("sku");
    }
}
