package dev.prilavok.social;

import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a draft into a link, if it may be made. */
@ApplicationScoped
class LinkMaking {
    private final Links links;
    private final Prices prices;
    private final Shops shops;
    private final LinkConfig limits;

    LinkMaking(Links links, Prices prices, Shops shops, LinkConfig limits) {
        this.links = links;
        this.prices = prices;
        this.shops = shops;
        this.limits = limits;
    }

    Link link(ShopId shop, LinkDraft draft, String maker, Instant now) {
        var link = composed(shop, draft, maker, now);
        if (link.holdsStock()) refuseTooManyUnits(shop, link, now);
        return link;
    }

    /** A link that is never kept. */
    Link draft(ShopId shop, LinkDraft draft, Instant now) {
        return composed(shop, draft, "", now);
    }

    private Link composed(ShopId shop, LinkDraft draft, String maker, Instant now) {
        var priced =
                prices.priced(shop, draft.wishes().stream().map(LinkWish::sku).toList());
        new DraftCheck(draft, priced, limits).pass();
        var link = new Link(shop, Ids.token(), draft, shops.get(shop).currency(), maker, now);
        for (var wish : draft.wishes()) link.offers(item(shop, link, wish, priced));
        return link;
    }

    private static LinkItem item(ShopId shop, Link link, LinkWish wish, Map<Sku, PricedVariant> priced) {
        var variant = Objects.requireNonNull(priced.get(wish.sku()));
        return new LinkItem(shop, link.items().size() + 1, wish, promised(link, wish, variant), variant);
    }

    // A price that was shown to one person stays; a post that lives for months follows the shop.
    private static @Nullable Long promised(Link link, LinkWish wish, PricedVariant variant) {
        if (wish.unitPrice() != null) return Moneys.minor(wish.unitPrice());
        return link.holdsStock() ? (Long) Moneys.minor(variant.retail()) : null;
    }

    private void refuseTooManyUnits(ShopId shop, Link link, Instant now) {
        var more = link.units().values().stream().mapToInt(Integer::intValue).sum();
        links.oneMakerAtATime(shop);
        var held = links.unitsHeld(shop, now);
        if (held + more > limits.heldUnits()) throw new TooManyLinkUnits(held, limits.heldUnits());
    }

    int unitsLeft(ShopId shop, Instant now) {
        return Math.max(0, limits.heldUnits() - links.unitsHeld(shop, now));
    }
}
