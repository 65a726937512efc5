package dev.prilavok.franchise;

import dev.prilavok.catalog.Picture;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.social.LinkKind;
import dev.prilavok.social.LinkLine;
import dev.prilavok.social.LinkState;
import dev.prilavok.social.OrderLink;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A link as a card of the list and as a page of its own.
 *
 * @param url full address; absent when it cannot be shown again
 */
record LinkCardView(
        String id,
        String path,
        String title,
        String sizes,
        String price,
        @Nullable String discount,
        String state,
        String colour,
        boolean live,
        boolean forOne,
        @Nullable String left,
        @Nullable String until,
        String channel,
        @Nullable String post,
        @Nullable String campaign,
        @Nullable String message,
        String created,
        String by,
        @Nullable String opened,
        @Nullable String ended,
        List<MadeOrder> orders,
        List<Line> lines,
        @Nullable String photo,
        @Nullable String url,
        @Nullable String share,
        List<SharedText.Share> shares,
        String card) {

    /** A size of the link. */
    record Line(
            String name,
            String variant,
            int quantity,
            String total,
            @Nullable String photo,
            boolean alternative,
            boolean gone) {}

    /** An order that came by the link. */
    record MadeOrder(String url, String number, String when) {}

    static LinkCardView of(OrderLink link, @Nullable SharedText shared, String card, Times times, Words words) {
        var locale = times.locale();
        var live = link.state().isLive();
        return new LinkCardView(
                link.id().toString(),
                "/franchise/links/" + link.id(),
                title(link, words.texts()),
                link.lines().stream()
                        .map(LinkLine::size)
                        .filter(size -> !size.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                price(link, words.texts(), locale),
                link.discount().basisPoints() == 0
                        ? null
                        : words.links().percentOff(link.discount().toString()),
                state(link, words),
                Words.colour(link.state()),
                live,
                link.kind() == LinkKind.SINGLE,
                live ? times.left(link.expiresAt()) : null,
                link.expiresAt() == null ? null : link.expiresAt().toString(),
                words.texts().channel(link.channel()),
                link.post(),
                link.campaign(),
                link.message(),
                times.full(link.createdAt()),
                link.createdBy(),
                shown(link.openedAt(), times),
                shown(ended(link), times),
                link.orders().stream()
                        .map(order -> new MadeOrder(
                                "/franchise/orders/" + order.number(), order.number(), times.full(order.at())))
                        .toList(),
                link.lines().stream().map(line -> line(line, live, locale)).toList(),
                link.lines().stream()
                        .map(LinkLine::picture)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(picture -> picture.src(360))
                        .orElse(null),
                shared == null ? null : shared.url(),
                shared == null ? null : shared.whole(),
                shared == null ? List.of() : shared.shares(words.texts(), link.channel()),
                card);
    }

    // A link that ran out a second ago has no end written down yet.
    private static @Nullable Instant ended(OrderLink link) {
        return link.state() == LinkState.EXPIRED && link.endedAt() == null ? link.expiresAt() : link.endedAt();
    }

    private static @Nullable String shown(@Nullable Instant moment, Times times) {
        return moment == null ? null : times.full(moment);
    }

    private static String state(OrderLink link, Words words) {
        return link.kind() == LinkKind.MULTI && link.state() == LinkState.ACTIVE
                ? words.links().linkIsOpenToAll()
                : words.state(link.state());
    }

    private static String title(OrderLink link, FranchiseMessages texts) {
        var names = link.lines().stream().map(LinkLine::name).distinct().toList();
        return names.size() == 1 ? names.get(0) : names.get(0) + " " + texts.andMore(names.size() - 1);
    }

    private static String price(OrderLink link, FranchiseMessages texts, Locale locale) {
        var least = Moneys.shown(link.goodsMin(), locale);
        return link.goodsMin().isEqual(link.goodsMax()) ? least : texts.from(least);
    }

    private static Line line(LinkLine line, boolean live, Locale locale) {
        var variant = java.util.stream.Stream.of(line.colour(), line.size())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return new Line(
                line.name(),
                variant,
                line.quantity(),
                Moneys.shown(line.total(), locale),
                photo(line.picture()),
                line.alternative() != null,
                live && !line.available());
    }

    private static @Nullable String photo(@Nullable Picture picture) {
        return picture == null ? null : picture.src(360);
    }
}
