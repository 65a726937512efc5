package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param first name of its first line
 * @param units pieces in all
 * @param due what the courier asks for when everything is kept
 * @param expiresAt when it lets go of its stock unless confirmed
 */
public record OrderRow(
        ShopId shop,
        UUID id,
        OrderNumber number,
        OrderState state,
        @Nullable OrderResult result,
        Instant placedAt,
        @Nullable Instant expiresAt,
        String buyerName,
        String phoneMasked,
        String deliveryTitle,
        String first,
        int lines,
        int units,
        Money goods,
        Money due,
        Source source) {
    @Override
    public String toString() {
        return "OrderRow(" + number + ")";
    }
}
