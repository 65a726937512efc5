package dev.prilavok.payment;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;
import org.joda.money.Money;

/** A provider would not give money back; announced in the transaction that notes it. */
public record RefundRefused(
        ShopId shop, UUID refund, UUID subject, UUID cause, RefundKind kind, Money money, String why) {}
