package dev.prilavok.returns;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Other sizes of what a buyer has, in the same colour and free to promise now. */
@ApplicationScoped
public class ReturnSizes {
    private final Catalog catalog;

    ReturnSizes(Catalog catalog) {
        this.catalog = catalog;
    }

    /** By line of the order, SKUs with their sizes. */
    public Map<Integer, Map<String, String>> of(Shop shop, ReturnOffer offer) {
        return offer.lines().stream()
                .map(ReturnOffer.Line::line)
                .collect(Collectors.toMap(OrderLineView::no, line -> of(shop, line)));
    }

    Map<String, String> of(Shop shop, OrderLineView line) {
        var sizes = new LinkedHashMap<String, String>();
        catalog.card(shop.id(), line.slug())
                .ifPresent(card -> card.colours().stream()
                        .filter(colour -> colour.sizes().stream()
                                .anyMatch(size -> size.sku().equals(line.sku())))
                        .flatMap(colour -> colour.sizes().stream())
                        .filter(size -> !size.soldOut() && !size.sku().equals(line.sku()))
                        .forEach(size -> sizes.put(size.sku().value(), size.size())));
        return sizes;
    }
}
