package dev.prilavok.royalty;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Where the money of kept goods went: parts that make the whole, as a bar and as words. */
public record RubleBar(String whole, List<Part> parts) {
    private static final long WIDE = 1_000;

    /**
     * One part.
     *
     * @param tone the class of its colour
     * @param percent of the whole, rounded so that all parts make a hundred
     * @param x where it begins, of a thousand
     * @param width of a thousand
     */
    public record Part(String tone, String label, String amount, int percent, int x, int width) {}

    private record Share(String tone, String label, long minor) {}

    /** The bar, null where nothing was kept, where a part came back, or where more was taken than kept. */
    public static @Nullable RubleBar of(Map<LineKind, Money> sums, Locale locale) {
        var kept = minor(sums, LineKind.RETAIL, LineKind.SUBSIDY);
        if (kept <= 0) return null;
        var say = Texts.of(EarnMessages.class, locale);
        var shares = new ArrayList<>(List.of(
                new Share("wholesale", say.kind(LineKind.WHOLESALE), -minor(sums, LineKind.WHOLESALE)),
                new Share(
                        "royalty",
                        say.kind(LineKind.ROYALTY),
                        -minor(sums, LineKind.ROYALTY, LineKind.MINIMUM_ROYALTY, LineKind.ROYALTY_TRUE_UP)),
                new Share("fund", say.kind(LineKind.MARKETING_FUND), -minor(sums, LineKind.MARKETING_FUND)),
                new Share("delivery", say.kind(LineKind.DELIVERY_SHARE), -minor(sums, LineKind.DELIVERY_SHARE))));
        var taken = shares.stream().mapToLong(Share::minor).sum();
        if (taken > kept || shares.stream().anyMatch(share -> share.minor < 0)) return null;
        shares.add(new Share("yours", say.yours(), kept - taken));
        var currency = sums.values().iterator().next().getCurrencyUnit();
        var parts = new ArrayList<Part>();
        var before = 0L;
        for (var share : shares) {
            var after = before + share.minor;
            // rounded where parts meet, so that neither a gap nor a hundred and one percent comes of it
            var x = of(before, kept, WIDE);
            if (share.minor > 0)
                parts.add(new Part(
                        share.tone,
                        share.label,
                        Moneys.shown(Moneys.of(share.minor, currency), locale),
                        of(after, kept, 100) - of(before, kept, 100),
                        x,
                        of(after, kept, WIDE) - x));
            before = after;
        }
        return new RubleBar(Moneys.shown(Moneys.of(kept, currency), locale), parts);
    }

    private static int of(long part, long whole, long scale) {
        return (int) ((part * scale * 2 + whole) / (whole * 2));
    }

    private static long minor(Map<LineKind, Money> sums, LineKind... kinds) {
        var sum = 0L;
        for (var kind : kinds) {
            var one = sums.get(kind);
            if (one != null) sum += Moneys.minor(one);
        }
        return sum;
    }
}
