package dev.prilavok.office;

import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Contacts;
import dev.prilavok.tenancy.ShopBrand;
import dev.prilavok.tenancy.TenancyMessages;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a brand: what was typed, and what has to be mended beside its field. */
record BrandForm(
        String slug, String name, List<Field> texts, List<Field> contacts, List<Field> colours, boolean refused) {
    private static final List<String> CONTACTS =
            List.of("phone", "email", "city", "hours", "telegram", "vk", "whatsapp");

    record Field(
            String name,
            String label,
            String value,
            @Nullable String error) {}

    /** The shop's own page. */
    public String back() {
        return "/office/shops/" + slug;
    }

    static BrandForm of(OfficeDesk desk, String slug, ShopBrand brand, Map<String, String> errors) {
        var texts = Map.of("name", brand.name(), "tagline", brand.tagline());
        var contacts = values(brand.contacts());
        var say = Texts.of(TenancyMessages.class, desk.lang().locale());
        return new BrandForm(
                slug,
                desk.shop(slug).name(),
                fields(List.of("name", "tagline"), texts, errors, desk.say()::setting),
                fields(CONTACTS, contacts, errors, name -> desk.say().setting("contacts." + name)),
                fields(ShopBrand.COLOURS, brand.colours(), errors, say::colour),
                !errors.isEmpty());
    }

    private static List<Field> fields(
            List<String> names, Map<String, String> values, Map<String, String> errors, Labels labels) {
        return names.stream()
                .map(name -> new Field(name, labels.of(name), values.getOrDefault(name, ""), errors.get(name)))
                .toList();
    }

    private interface Labels {
        String of(String name);
    }

    private static Map<String, String> values(Contacts contacts) {
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("phone", contacts.phone());
        values.put("email", contacts.email());
        values.put("city", contacts.city());
        values.put("hours", contacts.hours());
        values.put("telegram", contacts.telegram());
        values.put("vk", contacts.vk());
        values.put("whatsapp", contacts.whatsapp());
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** The brand of the fields that were sent; an empty contact or colour is one that the shop does without. */
    static ShopBrand read(MultivaluedMap<String, String> sent) {
        return new ShopBrand(
                text(sent, "name"),
                text(sent, "tagline"),
                new Contacts(
                        some(sent, "phone"),
                        some(sent, "email"),
                        some(sent, "city"),
                        some(sent, "hours"),
                        some(sent, "telegram"),
                        some(sent, "vk"),
                        some(sent, "whatsapp")),
                colours(sent));
    }

    private static Map<String, String> colours(MultivaluedMap<String, String> sent) {
        var colours = new LinkedHashMap<String, String>();
        for (var name : ShopBrand.COLOURS) {
            var typed = text(sent, name).toLowerCase(Locale.ROOT);
            if (!typed.isEmpty()) colours.put(name, typed.startsWith("#") ? typed : "#" + typed);
        }
        return colours;
    }

    private static @Nullable String some(MultivaluedMap<String, String> sent, String name) {
        var typed = text(sent, name);
        return typed.isEmpty() ? null : typed;
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        var typed = sent.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
