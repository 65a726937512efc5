package dev.prilavok.marketplace;

import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sku;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** Texts within the limits of the places that read them. */
final class FeedText {
    private static final int LONGEST_ID = 20;
    private static final int MARK = 7;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,20}");
    private static final Pattern URLS = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+");
    private static final Pattern SHOUTS =
            Pattern.compile("(?iu)\\s*[^.!?<>]*(?:скидк|акци[яиюе]\\b|распродаж|sale\\b|discount)[^.!?<>]*[.!?]?");

    private FeedText() {}

    /**
     * An id of letters and digits, at most twenty: the SKU itself when it is one, otherwise its letters and digits with a mark that keeps
     * two alike SKUs apart. The same SKU has the same id in every feed, for ever.
     */
    static String id(Sku sku) {
        if (ID.matcher(sku.value()).matches()) return sku.value();
        var plain = sku.value().replaceAll("[^A-Za-z0-9]", "");
        var mark = new BigInteger(Sha256.hex(sku.value()), 16).toString(36).substring(0, MARK);
        return plain.substring(0, Math.min(plain.length(), LONGEST_ID - MARK)) + mark.toUpperCase(Locale.ROOT);
    }

    /** Cut at a word, without an end that hangs in the air. */
    static String cut(String text, int longest) {
        var plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= longest) return plain;
        var cut = plain.substring(0, longest);
        var space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut).replaceAll("[\\s,;:–-]+$", "");
    }

    /** Words alone: no markup, no addresses. */
    static String plain(String html, int longest) {
        return cut(URLS.matcher(Jsoup.parseBodyFragment(html).text()).replaceAll(""), longest);
    }

    /** Paragraphs and lists alone, without addresses and without promises of a discount, which marketplaces refuse. */
    static String marked(String html, int longest) {
        var allowed = new Safelist().addTags("h3", "ul", "li", "p", "br");
        var clean = new Cleaner(allowed).clean(Jsoup.parseBodyFragment(html));
        clean.outputSettings().prettyPrint(false);
        var quiet =
                SHOUTS.matcher(URLS.matcher(clean.body().html()).replaceAll("")).replaceAll("");
        return quiet.length() <= longest ? quiet.strip() : "<p>" + plain(quiet, longest - "<p></p>".length()) + "</p>";
    }

    /** A barcode that is really an EAN or UPC: 8, 12, 13 or 14 digits, the last one right; null for any other. */
    static @Nullable String gtin(@Nullable String barcode) {
        if (barcode == null || !barcode.matches("\\d{8}|\\d{12,14}")) return null;
        var sum = 0;
        for (var i = barcode.length() - 2; i >= 0; i--)
            sum += (barcode.charAt(i) - '0') * ((barcode.length() - i) % 2 == 0 ? 3 : 1);
        return (10 - sum % 10) % 10 == barcode.charAt(barcode.length() - 1) - '0' ? barcode : null;
    }
}
