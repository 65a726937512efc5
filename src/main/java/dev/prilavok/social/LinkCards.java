package dev.prilavok.social;

import dev.prilavok.catalog.Picture;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Composes the preview picture of a link: what it is, what it costs, in the brand's colours and the shop's language. */
@ApplicationScoped
class LinkCards {
    private static final int MOST_PHOTOS = 3;

    private final Shops shops;

    LinkCards(Shops shops) {
        this.shops = shops;
    }

    /** Where the picture of these lines is, below the shop's base. */
    String path(Link link, PricedLines lines) {
        return "/cards/" + link.id() + "/" + card(link, lines).hash() + ".jpg";
    }

    Card card(Link link, PricedLines lines) {
        var shop = shops.get(link.shop());
        var locale = shop.locale();
        return Card.of(
                shop,
                title(lines.lines(), locale),
                detail(lines.lines(), locale),
                price(lines, locale),
                Texts.of(SocialMessages.class, locale).tryBeforePaying(),
                photos(lines.lines()));
    }

    private static String title(List<LinkLine> lines, Locale locale) {
        var names = lines.stream().map(LinkLine::name).distinct().toList();
        var first = names.get(0);
        return names.size() == 1
                ? first
                : first + " " + Texts.of(SocialMessages.class, locale).more(names.size() - 1);
    }

    private static String detail(List<LinkLine> lines, Locale locale) {
        var texts = Texts.of(SocialMessages.class, locale);
        var sizes = lines.stream()
                .map(LinkLine::size)
                .filter(size -> !size.isBlank())
                .distinct()
                .toList();
        if (sizes.isEmpty() || lines.stream().map(LinkLine::name).distinct().count() > 1) return "";
        var listed = String.join(", ", sizes);
        return lines.stream().anyMatch(line -> line.alternative() != null)
                ? texts.sizesToChoose(listed)
                : texts.size(listed);
    }

    private static String price(PricedLines lines, Locale locale) {
        var least = Moneys.shown(lines.least(), locale);
        return lines.least().isEqual(lines.most())
                ? least
                : Texts.of(SocialMessages.class, locale).from(least);
    }

    private static List<String> photos(List<LinkLine> lines) {
        return lines.stream()
                .map(LinkLine::picture)
                .filter(Objects::nonNull)
                .map(Picture::hash)
                .distinct()
                .limit(MOST_PHOTOS)
                .collect(Collectors.toList());
    }
}
