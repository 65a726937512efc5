package dev.prilavok.social;

import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A link as its buyer sees it.
 *
 * @param goodsMin what the cheapest full choice costs: every single line, and the cheapest of each pair of alternatives
 * @param goodsMax the same with the dearest
 * @param contact whom it was made for, masked; absent when it was made for nobody in particular
 * @param card address path of the preview picture, below the shop's base
 */
public record LinkView(
        UUID id,
        ShopId shop,
        LinkKind kind,
        LinkState state,
        @Nullable String message,
        List<LinkLine> lines,
        Percent discount,
        Money goodsMin,
        Money goodsMax,
        @Nullable Instant expiresAt,
        int uses,
        @Nullable MaskedContact contact,
        SocialChannel channel,
        @Nullable String post,
        @Nullable String campaign,
        String card) {
    /** A name and a phone that nobody can dial. */
    public record MaskedContact(
            @Nullable String name, @Nullable String phone) {}

    /** Whether a buyer may choose between lines. */
    public boolean hasAlternatives() {
        return lines.stream().anyMatch(line -> line.alternative() != null);
    }

    /** Whether the price depends on what is kept. */
    public boolean priceVaries() {
        return !goodsMin.isEqual(goodsMax);
    }
}
