package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A provider gave money back; announced once, in the transaction that notes it.
 *
 * @param subject what it had been paid for
 * @param cause what it went back for: the same, or a return
 */
public record RefundPaid(
        ShopId shop,
        UUID refund,
        UUID payment,
        UUID subject,
        UUID cause,
        RefundKind kind,
        String provider,
        Money money,
        Instant at) {}
