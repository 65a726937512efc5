package dev.prilavok.order;

import dev.prilavok.customer.CustomerId;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything that is written when an order is placed. */
record NewOrder(
        ShopId shop,
        UUID id,
        String statusToken,
        KeptQuote kept,
        String basketHash,
        List<PricingSnapshot> pricing,
        OrderDraft draft,
        String phoneKey,
        CustomerId customer,
        FranchiseeId franchisee,
        UUID agreementVersion,
        Instant placedAt,
        Instant expiresAt) {}
