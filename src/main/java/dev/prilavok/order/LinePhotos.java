package dev.prilavok.order;

import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Sku;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Photographs of an order's lines: the one it was sold with, or today's where the pictures came later than the order. */
@ApplicationScoped
public class LinePhotos {
    private static final int WIDE = 160;

    private final Prices prices;

    LinePhotos(Prices prices) {
        this.prices = prices;
    }

    /** The address of each line's photograph; a line that never had one is absent. */
    public Map<Sku, String> of(OrderView order) {
        var photos = new HashMap<Sku, String>();
        for (var line : order.lines()) if (line.pictureSrc() != null) photos.put(line.sku(), line.pictureSrc());
        var without = order.lines().stream()
                .map(OrderLineView::sku)
                .filter(sku -> !photos.containsKey(sku))
                .toList();
        prices.priced(order.shop(), without).forEach((sku, variant) -> {
            if (variant.picture() != null) photos.put(sku, variant.picture().src(WIDE));
        });
        return photos;
    }
}
