package dev.prilavok.franchise;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.social.OrderLink;
import dev.prilavok.social.SocialChannel;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that go into a chat with the link, and the addresses that open a messenger with them; in the shop's language. */
record SharedText(String url, String words) {

    /** One button. */
    record Share(String label, String href) {}

    static SharedText of(OrderLink link, String url, Locale shopLocale) {
        var texts = Texts.of(FranchiseMessages.class, shopLocale);
        var lines = new ArrayList<String>();
        if (link.message() != null) lines.add(link.message());
        for (var name :
                link.lines().stream().map(line -> line.name()).distinct().toList())
            lines.add(name + ": " + sizes(link, name));
        lines.add(price(link, texts, shopLocale));
        return new SharedText(url, String.join("\n", lines));
    }

    private static String sizes(OrderLink link, String name) {
        return String.join(
                ", ",
                link.lines().stream()
                        .filter(line -> line.name().equals(name))
                        .map(line -> line.size())
                        .toList());
    }

    private static String price(OrderLink link, FranchiseMessages texts, Locale locale) {
        var least = Moneys.shown(link.goodsMin(), locale);
        return link.goodsMin().isEqual(link.goodsMax()) ? texts.sharedPrice(least) : texts.sharedPriceFrom(least);
    }

    /** Words and address, ready to paste. */
    String whole() {
        return words + "\n" + url;
    }

    /** Buttons, that of the link's own channel first. */
    List<Share> shares(FranchiseMessages texts, SocialChannel own) {
        var shares = new ArrayList<Share>();
        for (var channel : SocialChannel.values()) {
            var href = href(channel);
            if (href != null) shares.add(channel == own ? 0 : shares.size(), new Share(texts.channel(channel), href));
        }
        return shares;
    }

    // Instagram has no address that opens a message, and MAX none that is documented: there the text is copied.
    private @Nullable String href(SocialChannel channel) {
        return switch (channel) {
            case TELEGRAM -> "https://t.me/share/url?url=" + encoded(url) + "&text=" + encoded(words);
            case VK -> "https://vk.com/share.php?url=" + encoded(url);
            case WHATSAPP -> "https://wa.me/?text=" + encoded(whole());
            case SMS -> "sms:?body=" + encoded(whole());
            case MAX, INSTAGRAM, OTHER -> null;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
