package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** A provider held back from what it passes on what it had given back for us; announced once. */
public record RefundSettled(
        ShopId shop,
        UUID refund,
        UUID subject,
        String provider,
        String settlement,
        Money money,
        Instant at,
        String by) {}
