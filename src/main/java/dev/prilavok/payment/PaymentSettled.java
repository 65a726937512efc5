package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A provider passed a payment on to our account, less its fee; announced once.
 *
 * @param gross what the buyer had paid
 */
public record PaymentSettled(
        ShopId shop,
        UUID payment,
        UUID subject,
        String provider,
        String settlement,
        Money gross,
        Money fee,
        Instant at,
        String by) {}
