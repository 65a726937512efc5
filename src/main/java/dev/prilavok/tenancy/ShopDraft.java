package dev.prilavok.tenancy;

import dev.prilavok.kernel.Sha256;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a franchisee is making of his shop, beside what buyers see.
 *
 * @param dropped pages that were taken out and may still be brought back, by address
 * @param closed what head office keeps to itself: of it the draft says what the shop says
 */
public record ShopDraft(
        ShopSnapshot live,
        ShopSnapshot wanted,
        Map<String, PageText> dropped,
        Set<BrandPart> closed,
        Map<String, DraftRows.Row> rows) {
    /** Whether publishing would change anything. */
    public boolean isChanged() {
        return !live.equals(wanted);
    }

    /** What publishing would change. */
    public Set<BrandPart> changes() {
        var parts = EnumSet.noneOf(BrandPart.class);
        parts.addAll(wanted.look().differing(live.look()));
        if (!wanted.logo().equals(live.logo())) parts.add(BrandPart.LOGO);
        if (!wanted.pages().equals(live.pages())) parts.add(BrandPart.PAGES);
        return parts;
    }

    /** When it was touched last; null when there is no draft. */
    public @Nullable Instant touched() {
        return rows.values().stream()
                .map(DraftRows.Row::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether buyers' side of a changed part is not what it was when the draft was begun. */
    Set<BrandPart> movedUnder() {
        var moved = EnumSet.noneOf(BrandPart.class);
        rows.forEach((part, row) -> {
            if (row.base().equals(base(part)) || isTheSame(part)) return;
            if (part.equals(DraftRows.LOOK)) moved.addAll(wanted.look().differing(live.look()));
            else moved.add(part.equals(DraftRows.LOGO) ? BrandPart.LOGO : BrandPart.PAGES);
        });
        return moved;
    }

    private boolean isTheSame(String part) {
        return written(live, part).equals(written(wanted, part));
    }

    /** The look as somebody sees it who opens its form now: whoever saves says what he had seen. */
    public String lookStamp() {
        return stamp(DraftRows.LOOK);
    }

    /** A page as somebody sees it who opens its form now. */
    public String pageStamp(String name) {
        return stamp(DraftRows.PAGES + name);
    }

    /** All of it, for whoever publishes what he has looked at. */
    public String stamp() {
        var all = rows.keySet().stream().sorted().map(this::stamp).collect(Collectors.joining(" "));
        return Sha256.hex(all + Sha256.hex(live.toString())).substring(0, 16);
    }

    String stamp(String part) {
        var row = rows.get(part);
        return (row == null ? 0 : row.revision()) + "." + base(part).substring(0, 12);
    }

    String base(String part) {
        return Sha256.hex(written(live, part));
    }

    private static String written(ShopSnapshot snapshot, String part) {
        if (part.equals(DraftRows.LOOK)) return snapshot.look().toString();
        if (part.equals(DraftRows.LOGO)) return snapshot.logo();
        return String.valueOf(snapshot.pages().get(part.substring(DraftRows.PAGES.length())));
    }
}
