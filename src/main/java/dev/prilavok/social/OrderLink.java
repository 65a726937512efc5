package dev.prilavok.social;

import dev.prilavok.kernel.Percent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A link as its maker sees it.
 *
 * @param token the secret end of its address; absent when the server's key has changed since: the link still opens, it only cannot be
 *     shown again
 * @param endedAt when it was ordered, revoked or ran out
 * @param orders orders made by it, newest first
 */
public record OrderLink(
        UUID id,
        @Nullable String token,
        LinkKind kind,
        LinkState state,
        List<LinkLine> lines,
        Percent discount,
        Money goodsMin,
        Money goodsMax,
        @Nullable String message,
        SocialChannel channel,
        @Nullable String post,
        @Nullable String campaign,
        String createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        List<MadeOrder> orders,
        String card) {
    /** An order that was made by the link. */
    public record MadeOrder(String number, Instant at) {}

    /** The path of the buyer's page, below the shop's base. */
    public @Nullable String path() {
        return token == null ? null : "/l/" + token;
    }

    /** Pieces in it, alternatives counted apart. */
    public int units() {
        return lines.stream().mapToInt(LinkLine::quantity).sum();
    }
}
