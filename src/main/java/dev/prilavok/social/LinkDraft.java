package dev.prilavok.social;

import dev.prilavok.kernel.Percent;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a franchisee wants a link to be.
 *
 * @param discount off every line, paid for by the franchisee
 * @param message the greeting above the goods
 * @param lasts how long it opens; a multi-use link may have no end
 * @param post the post, story or dialogue it was made for
 */
public record LinkDraft(
        List<LinkWish> wishes,
        Percent discount,
        @Nullable String message,
        LinkKind kind,
        @Nullable Duration lasts,
        SocialChannel channel,
        @Nullable String post,
        @Nullable String campaign,
        @Nullable LinkContact contact) {
    public LinkDraft {
        wishes = List.copyOf(wishes);
        message = worded(message);
        post = worded(post);
        campaign = worded(campaign);
    }

    private static @Nullable String worded(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
