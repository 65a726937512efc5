package dev.prilavok.cash.fiscal;

import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Payments;
import dev.prilavok.payment.Refund;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the provider calls payments and refunds: its receipts name them. */
@ApplicationScoped
class PaidOnline {
    private final Payments payments;

    PaidOnline(Payments payments) {
        this.payments = payments;
    }

    @Nullable
    String payment(ShopId shop, UUID order, UUID payment) {
        return payments.of(shop, order).stream()
                .filter(one -> one.id().equals(payment))
                .map(Payment::externalId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The payment that an order was paid ahead with, the latest that is ours. */
    @Nullable
    String latest(ShopId shop, UUID order) {
        return payments.of(shop, order).stream()
                .filter(one -> one.captured().isPositive())
                .map(Payment::externalId)
                .filter(Objects::nonNull)
                .reduce((before, later) -> later)
                .orElse(null);
    }

    @Nullable
    String refund(ShopId shop, UUID order, UUID refund) {
        return payments.refundsOf(shop, order).stream()
                .filter(one -> one.id().equals(refund))
                .map(Refund::externalId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The refund that went out because of a return. */
    @Nullable
    String because(ShopId shop, UUID returned) {
        return payments.refundsBecause(shop, returned).stream()
                .filter(one -> one.paidAt() != null)
                .map(Refund::externalId)
                .filter(Objects::nonNull)
                .reduce((before, later) -> later)
                .orElse(null);
    }
}
