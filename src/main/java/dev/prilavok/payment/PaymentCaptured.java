package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/** A payment is ours; announced once, in the transaction that notes it. */
public record PaymentCaptured(
        ShopId shop, UUID payment, UUID subject, String number, String provider, Money money, Instant at) {}
