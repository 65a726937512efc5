package dev.prilavok.payment.fiscal;

import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The receipts of an order in words, for its card. */
@RequestScoped
public class ReceiptsOfOrder {
    private final FiscalDocuments receipts;
    private final FiscalSight sight;

    ReceiptsOfOrder(FiscalDocuments receipts, FiscalSight sight) {
        this.receipts = receipts;
        this.sight = sight;
    }

    /** One receipt. */
    public record Row(
            String url,
            String type,
            String sum,
            String state,
            String tone,
            @Nullable String trouble) {}

    /** Every receipt, the oldest first; in the scope of the shop. */
    public List<Row> of(Shop shop, UUID order) {
        return receipts.of(shop.id(), order).stream()
                .map(sight::row)
                .map(row -> new Row(row.url(), row.type(), row.sum(), row.state(), row.tone(), row.trouble()))
                .toList();
    }
}
