package dev.prilavok.tenancy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a brand says and looks like, without its logo and its pages.
 *
 * @param theme our custom properties
 */
public record ShopLook(String name, String tagline, Contacts contacts, Map<String, String> theme, Front front) {
    public ShopLook {
        theme = Theme.ordered(theme);
    }

    /** The look of a shop as buyers see it. */
    public static ShopLook of(Shop shop) {
        return new ShopLook(
                shop.name(),
                shop.tagline(),
                shop.contacts(),
                Theme.properties(shop.brand().themeCss()),
                shop.front());
    }

    /** This look with some parts taken from another one. */
    ShopLook keeping(Set<BrandPart> parts, ShopLook other) {
        return new ShopLook(
                (parts.contains(BrandPart.NAME) ? other : this).name,
                (parts.contains(BrandPart.TAGLINE) ? other : this).tagline,
                (parts.contains(BrandPart.CONTACTS) ? other : this).contacts,
                themeKeeping(parts, other),
                frontKeeping(parts, other.front));
    }

    private Map<String, String> themeKeeping(Set<BrandPart> parts, ShopLook other) {
        var mixed = new LinkedHashMap<>(theme);
        mixed.keySet().removeIf(name -> parts.contains(part(name)));
        other.theme.forEach((name, value) -> {
            if (parts.contains(part(name))) mixed.put(name, value);
        });
        return mixed;
    }

    private Front frontKeeping(Set<BrandPart> parts, Front other) {
        var hero = parts.contains(BrandPart.HERO) ? other : front;
        var line = parts.contains(BrandPart.ANNOUNCEMENT) ? other : front;
        return new Front(
                hero.title(),
                hero.text(),
                hero.product(),
                hero.picture(),
                line.announcement(),
                line.from(),
                line.until());
    }

    /** The parts in which this look is not the other one. */
    public Set<BrandPart> differing(ShopLook other) {
        var parts = EnumSet.noneOf(BrandPart.class);
        for (var part : BrandPart.values()) if (!keeping(Set.of(part), other).equals(this)) parts.add(part);
        return parts;
    }

    private static BrandPart part(String property) {
        if (ShopBrand.COLOURS.contains(property)) return BrandPart.COLOURS;
        return Theme.FONTS.contains(property) ? BrandPart.FONTS : BrandPart.SHAPE;
    }
}
