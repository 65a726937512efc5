package dev.prilavok.cash.desk;

import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** Cash of one parcel that one of our couriers has with him. */
public record Taken(
        ShopId shop,
        UUID parcel,
        UUID order,
        OrderNumber number,
        String parcelNumber,
        String courier,
        Money sum,
        Instant at) {}
