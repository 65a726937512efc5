package dev.prilavok.returns;

import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A return in a list.
 *
 * @param first the name of its first thing
 * @param refund what the buyer gets, once it is known
 */
public record ReturnRow(
        ShopId shop,
        UUID id,
        String number,
        OrderNumber orderNumber,
        ReturnKind kind,
        ReturnState state,
        Instant requestedAt,
        Instant refundBy,
        String first,
        int pieces,
        @Nullable Money refund) {}
