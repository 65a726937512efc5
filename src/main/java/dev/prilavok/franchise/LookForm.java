package dev.prilavok.franchise;

import dev.prilavok.tenancy.BrandFonts;
import dev.prilavok.tenancy.BrandPart;
import dev.prilavok.tenancy.Contacts;
import dev.prilavok.tenancy.Front;
import dev.prilavok.tenancy.ShopBrand;
import dev.prilavok.tenancy.ShopLook;
import dev.prilavok.tenancy.WeekForm;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a look as they were typed, by their names. */
record LookForm(Map<String, String> typed) {
    static final String RADIUS = "--radius";
    static final String DENSITY = "--density";
    static final String RATIO = "--photo-ratio";
    static final String TEXT_FONT = "--font-text";
    static final String DISPLAY_FONT = "--font-display";
    static final String HERO = "hero";
    private static final Map<String, String> USUAL = Map.of(DENSITY, "1", RATIO, "3/4");
    private static final Set<String> FONTS = Set.of(TEXT_FONT, DISPLAY_FONT);

    static LookForm of(ShopLook look) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", look.name());
        typed.put("tagline", look.tagline());
        typed.putAll(look.contacts().written());
        typed.putAll(WeekForm.of(look.contacts().hours()).fields());
        look.theme().forEach((name, value) -> typed.put(name, shown(name, value)));
        typed.putAll(look.front().written());
        typed.put(HERO, hero(look.front()));
        return new LookForm(typed);
    }

    static LookForm of(MultivaluedMap<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> typed.put(name, values.get(0).strip()));
        return new LookForm(typed);
    }

    String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The same with other values of some fields. */
    LookForm with(Map<String, String> others) {
        var mixed = new LinkedHashMap<>(typed);
        mixed.putAll(others);
        return new LookForm(mixed);
    }

    WeekForm week() {
        return WeekForm.read(typed::get);
    }

    /**
     * The look that was typed; what the form does not ask about, because head office keeps it, is the shop's.
     *
     * @param locale whose names of days the hours are written with
     */
    ShopLook look(ShopLook live, Set<BrandPart> closed, Locale locale) {
        var all = LookForm.of(live);
        var own = new LinkedHashMap<String, String>();
        all.typed.forEach((name, value) -> {
            if (!typed.containsKey(name) && isClosed(name, closed)) own.put(name, value);
        });
        return alike(with(own).look(live.contacts().hours(), locale), live);
    }

    // a value that is only written otherwise, or that is the usual one where nothing was said, is no change
    private static ShopLook alike(ShopLook typed, ShopLook live) {
        var theme = new LinkedHashMap<>(typed.theme());
        theme.replaceAll((name, value) -> {
            var now = live.theme().get(name);
            return now != null && shown(name, now).equals(shown(name, value)) ? now : value;
        });
        theme.entrySet()
                .removeIf(entry -> !live.theme().containsKey(entry.getKey())
                        && entry.getValue().equals(USUAL.get(entry.getKey())));
        return new ShopLook(typed.name(), typed.tagline(), typed.contacts(), theme, typed.front());
    }

    private ShopLook look(@Nullable String hours, Locale locale) {
        var theme = new LinkedHashMap<>(ShopBrand.colours(typed::get));
        put(theme, RADIUS, value(RADIUS).isEmpty() ? "" : value(RADIUS) + "px");
        put(theme, DENSITY, value(DENSITY));
        put(theme, RATIO, value(RATIO));
        for (var font : FONTS) put(theme, font, value(font).isEmpty() ? "" : BrandFonts.stack(value(font)));
        var hero = value(HERO).split("\\|", 2);
        var contacts = Contacts.of(name -> name.equals(WeekForm.NAME) ? week().hours(hours, locale) : typed.get(name));
        return new ShopLook(value("name"), value("tagline"), contacts, theme, Front.of(name -> switch (name) {
            case "product" -> hero[0];
            case "picture" -> hero.length > 1 ? hero[1] : null;
            default -> typed.get(name);
        }));
    }

    private static void put(Map<String, String> theme, String name, String value) {
        if (!value.isEmpty()) theme.put(name, value);
    }

    private static boolean isClosed(String name, Set<BrandPart> closed) {
        var part = part(name);
        return part != null && closed.contains(part);
    }

    private static @Nullable BrandPart part(String name) {
        if (ShopBrand.COLOURS.contains(name)) return BrandPart.COLOURS;
        if (FONTS.contains(name)) return BrandPart.FONTS;
        if (Contacts.FIELDS.contains(name) || WeekForm.has(name)) return BrandPart.CONTACTS;
        return switch (name) {
            case "name" -> BrandPart.NAME;
            case "tagline" -> BrandPart.TAGLINE;
            case RADIUS, DENSITY, RATIO -> BrandPart.SHAPE;
            case HERO, "title", "text" -> BrandPart.HERO;
            case "announcement", "from", "until" -> BrandPart.ANNOUNCEMENT;
            default -> null;
        };
    }

    private static String shown(String name, String value) {
        if (FONTS.contains(name)) return BrandFonts.name(value);
        if (name.equals(DENSITY) && value.startsWith(".")) return "0" + value;
        return name.equals(RADIUS) ? value.replace("px", "") : value.replace(" ", "");
    }

    static String hero(Front front) {
        if (front.product() == null) return "";
        return front.picture() == null ? front.product() : front.product() + "|" + front.picture();
    }
}
