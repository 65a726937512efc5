package dev.prilavok.order;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** A line of an order that was sold under a version of a product; nothing of it is about the buyer. */
record SoldLine(
        UUID shop,
        UUID order,
        int no,
        OrderNumber number,
        OrderState state,
        Instant placedAt,
        String sku,
        String name,
        int quantity,
        Money total) {}
