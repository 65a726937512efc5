package dev.prilavok.tenancy;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes a draft what buyers see, and takes that back. */
@ApplicationScoped
public class ShopPublishing {
    private final Scope scope;
    private final ShopRegister register;
    private final ShopTables tables;
    private final ShopDrafts drafts;
    private final DraftRows rows;
    private final ShopVersions versions;
    private final Shops shops;
    private final AuditLog audit;

    ShopPublishing(
            Scope scope,
            ShopRegister register,
            ShopTables tables,
            ShopDrafts drafts,
            DraftRows rows,
            ShopVersions versions,
            Shops shops,
            AuditLog audit) {
        this.scope = scope;
        this.register = register;
        this.tables = tables;
        this.drafts = drafts;
        this.rows = rows;
        this.versions = versions;
        this.shops = shops;
        this.audit = audit;
    }

    /** What stands in the way of publishing a draft, by field, in the reader's words; nothing when it may go out. */
    public static Map<String, String> obstacles(ShopDraft draft, Locale locale) {
        var mistakes = mistakes(draft.wanted());
        return mistakes.isEmpty() ? Map.of() : new BrandRefused(mistakes).fields(locale);
    }

    /**
     * Shows the draft to buyers.
     *
     * @param stamp of the draft that the person has looked at
     * @param over whether he was told that the shop changed meanwhile
     * @return the number of the version
     * @throws BrandRefused naming what cannot be read or is wrong
     * @throws DraftRefused when the draft or the shop is not what he has looked at
     */
    public int publish(ShopId shop, String stamp, boolean over, String by) {
        return change(shop, () -> {
            var draft = drafts.read(shop);
            if (!draft.stamp().equals(stamp))
                throw new DraftRefused("draft-moved", (say, locale) -> say.publishMoved());
            if (!draft.isChanged())
                throw new DraftRefused("nothing-to-publish", (say, locale) -> say.nothingToPublish());
            var moved = draft.movedUnder();
            if (!over && !moved.isEmpty())
                throw new DraftRefused("shop-moved", (say, locale) -> say.liveMoved(named(moved, say)));
            refuse(draft.wanted());
            remember(shop, draft.live());
            write(shop, draft.live(), draft.wanted());
            rows.removeAll(shop);
            audit.record("shop-published", shops.get(shop).slug(), codes(draft.changes()));
            return versions.add(shop, ShopVersions.Kind.PUBLISHED, null, drafts.json(draft.wanted()), by);
        });
    }

    /** Shows buyers an earlier state again; a draft that is being made stays. */
    public int returnTo(ShopId shop, int number, String by) {
        return change(shop, () -> {
            var draft = drafts.read(shop);
            var then = versions.body(shop, number)
                    .map(body -> drafts.read(body, ShopSnapshot.class))
                    .map(state -> keeping(draft, state))
                    .orElseThrow(() -> new NotFound("version"));
            if (then.equals(draft.live()))
                throw new DraftRefused("nothing-to-publish", (say, locale) -> say.nothingToPublish());
            refuse(then);
            remember(shop, draft.live());
            write(shop, draft.live(), then);
            audit.record("shop-returned", shops.get(shop).slug(), "to " + number);
            return versions.add(shop, ShopVersions.Kind.RETURNED, number, drafts.json(then), by);
        });
    }

    private int change(ShopId shop, Supplier<Integer> work) {
        register.refresh();
        var number = scope.network(() -> {
            tables.lock(shop);
            return work.get();
        });
        register.refresh();
        return number;
    }

    private static ShopSnapshot keeping(ShopDraft draft, ShopSnapshot then) {
        var live = draft.live();
        var kept = then.with(then.look().keeping(draft.closed(), live.look()));
        if (draft.closed().contains(BrandPart.LOGO)) kept = kept.withLogo(live.logo());
        return draft.closed().contains(BrandPart.PAGES) ? kept.withPages(live.pages()) : kept;
    }

    private static void refuse(ShopSnapshot wanted) {
        var mistakes = mistakes(wanted);
        if (!mistakes.isEmpty()) throw new BrandRefused(mistakes);
    }

    private static Map<String, BrandRefused.Sentence> mistakes(ShopSnapshot wanted) {
        var mistakes = new LinkedHashMap<>(BrandCheck.mistakes(wanted.look()));
        if (!mistakes.isEmpty()) return mistakes;
        mistakes.putAll(BrandCheck.faint(wanted.look().theme()));
        var theme = wanted.look().theme();
        if (LogoSight.isLost(wanted.logo(), theme)) {
            var ratio = LogoSight.of(wanted.logo(), theme);
            mistakes.put("logo", (say, locale) -> say.logoLost(String.format(locale, "%.1f", ratio)));
        }
        return mistakes;
    }

    // what head office or a file made of the shop has a place in its history too
    private void remember(ShopId shop, ShopSnapshot live) {
        var body = drafts.json(live);
        var last = versions.body(shop, versions.last(shop));
        if (last.isEmpty() || !last.get().equals(body)) versions.add(shop, ShopVersions.Kind.ELSEWHERE, null, body, "");
    }

    private void write(ShopId shop, ShopSnapshot live, ShopSnapshot wanted) {
        tables.look(shop, wanted.look());
        if (!wanted.logo().equals(live.logo())) tables.logo(shop, wanted.logo());
        wanted.pages().forEach((name, page) -> {
            if (!page.equals(live.pages().get(name))) tables.page(shop, name, page);
        });
        live.pages().keySet().stream()
                .filter(name -> !wanted.pages().containsKey(name))
                .forEach(name -> tables.dropPage(shop, name));
    }

    private static String named(Set<BrandPart> parts, TenancyMessages say) {
        return parts.stream().map(part -> say.part(part.name())).collect(Collectors.joining(", "));
    }

    private static String codes(Set<BrandPart> parts) {
        return parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
