package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Drafts of shops: kept between visits and devices, seen by nobody but those who make them. */
@ApplicationScoped
public class ShopDrafts {
    private final Scope scope;
    private final Shops shops;
    private final ShopPages pages;
    private final DraftRows rows;
    private final BrandRails rails;
    private final ObjectMapper json;

    ShopDrafts(Scope scope, Shops shops, ShopPages pages, DraftRows rows, BrandRails rails, ObjectMapper json) {
        this.scope = scope;
        this.shops = shops;
        this.pages = pages;
        this.rows = rows;
        this.rails = rails;
        this.json = json;
    }

    /** The draft of a shop, which is the shop itself where nothing was changed. */
    public ShopDraft of(ShopId shop) {
        return scope.shop(shop, () -> read(shop));
    }

    /** The same inside a running transaction. */
    ShopDraft read(ShopId shop) {
        var live = ShopSnapshot.of(shops.get(shop), pages.all(shop));
        var written = rows.all(shop);
        var closed = rails.closed(shop);
        var look = written.get(DraftRows.LOOK);
        var logo = written.get(DraftRows.LOGO);
        var wanted = live;
        if (look != null && isChange(look))
            wanted = wanted.with(read(look.body(), ShopLook.class).keeping(closed, live.look()));
        if (logo != null && isChange(logo) && !closed.contains(BrandPart.LOGO)) wanted = wanted.withLogo(logo.body());
        if (!closed.contains(BrandPart.PAGES)) wanted = wanted.withPages(pages(live, written.values()));
        return new ShopDraft(live, wanted, dropped(written.values()), closed, written);
    }

    // what was typed and typed back again must not undo what somebody else changed in the shop since
    private boolean isChange(DraftRows.Row row) {
        var said = row.part().equals(DraftRows.LOOK)
                ? read(row.body(), ShopLook.class).toString()
                : row.part().equals(DraftRows.LOGO) || row.isDropped()
                        ? row.body()
                        : read(row.body(), PageText.class).toString();
        return !Sha256.hex(said).equals(row.base());
    }

    private Map<String, PageText> dropped(Collection<DraftRows.Row> written) {
        var texts = new TreeMap<String, PageText>();
        for (var row : written)
            if (row.isDropped())
                texts.put(
                        row.part().substring(DraftRows.PAGES.length()),
                        read(row.body().substring(1), PageText.class));
        return texts;
    }

    private Map<String, PageText> pages(ShopSnapshot live, Collection<DraftRows.Row> written) {
        var texts = new TreeMap<>(live.pages());
        for (var row : written) {
            if (!row.part().startsWith(DraftRows.PAGES) || !isChange(row)) continue;
            var name = row.part().substring(DraftRows.PAGES.length());
            if (row.isDropped()) texts.remove(name);
            else texts.put(name, read(row.body(), PageText.class));
        }
        return texts;
    }

    /**
     * Keeps a look as a draft; faint colours may be kept, they cannot be published.
     *
     * @throws BrandRefused naming every field that cannot even be kept
     * @throws DraftRefused when somebody else was quicker
     */
    public ShopDraft look(ShopId shop, ShopLook typed, DraftSeen seen, String by) {
        return scope.shop(shop, () -> {
            var draft = read(shop);
            var mistakes = BrandCheck.mistakes(typed);
            typed.differing(draft.live().look()).stream()
                    .filter(draft.closed()::contains)
                    .forEach(part -> mistakes.put(part.name(), (say, locale) -> say.keptByOffice()));
            if (!mistakes.isEmpty()) throw new BrandRefused(mistakes);
            keep(shop, draft, DraftRows.LOOK, json(typed), seen, by);
            return read(shop);
        });
    }

    /** Keeps a logo, SVG, PNG or JPEG, cleaned. */
    public void logo(ShopId shop, byte[] file, String by) {
        var svg = Logos.of(file);
        scope.shop(shop, () -> {
            var draft = read(shop);
            refuse(draft.closed(), BrandPart.LOGO, "logo");
            keep(shop, draft, DraftRows.LOGO, svg, DraftSeen.WHATEVER, by);
        });
    }

    /** The logo of the shop again. */
    public void usualLogo(ShopId shop) {
        scope.shop(shop, () -> rows.remove(shop, DraftRows.LOGO));
    }

    /**
     * Keeps a page.
     *
     * @param isNew whether it is to be added: an address that is taken is refused
     */
    public ShopDraft page(ShopId shop, String name, PageText typed, boolean isNew, DraftSeen seen, String by) {
        return scope.shop(shop, () -> {
            var draft = read(shop);
            refuse(draft.closed(), BrandPart.PAGES, "title");
            PageCheck.check(draft.wanted().pages(), name, typed, isNew);
            keep(shop, draft, DraftRows.PAGES + name, json(typed), isNew ? DraftSeen.WHATEVER : seen, by);
            return read(shop);
        });
    }

    /** Takes an own page out of the draft; until something is published {@link #undrop} brings it back. */
    public void drop(ShopId shop, String name, String by) {
        scope.shop(shop, () -> {
            var draft = read(shop);
            refuse(draft.closed(), BrandPart.PAGES, "title");
            if (PageKind.of(name) != PageKind.OWN || !draft.wanted().pages().containsKey(name))
                throw new NotFound("page");
            var body = DraftRows.DROPPED + json(Objects.requireNonNull(draft.wanted().pages().get(name)));
            keep(shop, draft, DraftRows.PAGES + name, body, DraftSeen.WHATEVER, by);
        });
    }

    /** Brings a page that was taken out back, with the words that it had then. */
    public void undrop(ShopId shop, String name, String by) {
        scope.shop(shop, () -> {
            var draft = read(shop);
            refuse(draft.closed(), BrandPart.PAGES, "title");
            var text = draft.dropped().get(name);
            if (text == null) throw new NotFound("page");
            PageCheck.check(draft.wanted().pages(), name, text, false);
            keep(shop, draft, DraftRows.PAGES + name, json(text), DraftSeen.WHATEVER, by);
        });
    }

    /** Moves an own page one place up or down the menu. */
    public void move(ShopId shop, String name, boolean up, String by) {
        scope.shop(shop, () -> {
            var draft = read(shop);
            refuse(draft.closed(), BrandPart.PAGES, "title");
            var order = new ArrayList<>(ShopPages.ordered(draft.wanted().pages()));
            var at = order.indexOf(name);
            var to = up ? at - 1 : at + 1;
            if (at < 0) throw new NotFound("page");
            if (to < 0 || to >= order.size()) return;
            Collections.swap(order, at, to);
            for (var i = 0; i < order.size(); i++) place(shop, draft, order.get(i), i + 1, by);
        });
    }

    private void place(ShopId shop, ShopDraft draft, String name, int position, String by) {
        var page = Objects.requireNonNull(draft.wanted().pages().get(name));
        var moved = new PageText(page.title(), page.markdown(), position, page.shown());
        if (!moved.equals(page)) keep(shop, draft, DraftRows.PAGES + name, json(moved), DraftSeen.WHATEVER, by);
    }

    /** Forgets the whole draft. */
    public void discard(ShopId shop) {
        scope.shop(shop, () -> rows.removeAll(shop));
    }

    private void refuse(Set<BrandPart> closed, BrandPart part, String field) {
        if (closed.contains(part)) throw BrandRefused.of(field, (say, locale) -> say.keptByOffice());
    }

    private void keep(ShopId shop, ShopDraft draft, String part, String body, DraftSeen seen, String by) {
        var last = draft.rows().get(part);
        var isMine =
                last != null && last.tab().equals(seen.tab()) && !seen.tab().isEmpty();
        if (!seen.over() && !isMine && !seen.stamp().equals(draft.stamp(part))) throw moved(shop, last);
        // a draft that goes on keeps the ground that it was begun on
        var base = last == null ? draft.base(part) : last.base();
        var revision = last == null ? 1 : last.revision() + 1;
        var row = new DraftRows.Row(part, body, base, revision, seen.tab(), by, Instant.EPOCH);
        if (!rows.write(shop, row)) throw moved(shop, rows.all(shop).get(part));
    }

    private DraftRefused moved(ShopId shop, DraftRows.@Nullable Row last) {
        var zone = shops.get(shop).zone();
        return last == null
                ? new DraftRefused("draft-moved", (say, locale) -> say.draftGone())
                : new DraftRefused("draft-moved", (say, locale) -> say.draftMoved(last.by(), time(last.at(), zone)));
    }

    private static String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(at);
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
