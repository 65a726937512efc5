package dev.prilavok.tenancy;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a franchisee shapes of his shop at one moment.
 *
 * @param logo a cleaned SVG
 * @param pages the usual and his own, by address; the law's words are not among them
 */
public record ShopSnapshot(ShopLook look, String logo, SortedMap<String, PageText> pages) {
    static ShopSnapshot of(Shop shop, Collection<ShopPages.ShopPage> pages) {
        var texts = new TreeMap<String, PageText>();
        pages.stream()
                .filter(page -> PageKind.of(page.name()) != PageKind.LEGAL)
                .forEach(page -> texts.put(page.name(), page.text()));
        return new ShopSnapshot(ShopLook.of(shop), shop.brand().logoSvg(), texts);
    }

    /** A shop that looks like this. */
    Shop on(Shop shop) {
        return new Shop(
                shop.id(),
                shop.franchisee(),
                shop.slug(),
                look.name(),
                look.tagline(),
                shop.locale(),
                shop.currency(),
                shop.zone(),
                shop.state(),
                shop.hosts(),
                look.contacts(),
                shop.legal(),
                shop.assortment(),
                Brand.of(Theme.written(look.theme()), logo),
                look.front(),
                ShopPages.links(pages));
    }

    ShopSnapshot with(ShopLook other) {
        return new ShopSnapshot(other, logo, pages);
    }

    ShopSnapshot withLogo(String other) {
        return new ShopSnapshot(look, other, pages);
    }

    ShopSnapshot withPages(Map<String, PageText> others) {
        return new ShopSnapshot(look, logo, new TreeMap<>(others));
    }
}
