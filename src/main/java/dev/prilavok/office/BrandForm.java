package dev.prilavok.office;

import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Contacts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopBrand;
import dev.prilavok.tenancy.TenancyMessages;
import dev.prilavok.tenancy.WeekForm;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a brand: what was typed, and what has to be mended beside its field. */
record BrandForm(
        String slug,
        String name,
        List<Field> texts,
        List<Field> contacts,
        WeekForm week,
        @Nullable String weekError,
        List<Field> colours,
        boolean refused) {
    record Field(
            String name,
            String label,
            String value,
            @Nullable String error) {}

    /** The shop's own page. */
    public String back() {
        return "/office/shops/" + slug;
    }

    static BrandForm of(OfficeDesk desk, String slug, ShopBrand brand, WeekForm week, Map<String, String> errors) {
        var texts = Map.of("name", brand.name(), "tagline", brand.tagline());
        var contacts = brand.contacts().written();
        var say = Texts.of(TenancyMessages.class, desk.lang().locale());
        return new BrandForm(
                slug,
                desk.shop(slug).name(),
                fields(List.of("name", "tagline"), texts, errors, desk.shopWords()::setting),
                fields(contactNames(), contacts, errors, name -> say.field("contacts." + name)),
                week,
                errors.get(WeekForm.NAME),
                fields(ShopBrand.COLOURS, brand.colours(), errors, say::colour),
                !errors.isEmpty());
    }

    private static List<String> contactNames() {
        return Contacts.FIELDS.stream()
                .filter(name -> !name.equals(WeekForm.NAME))
                .toList();
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

    /** The brand of the fields that were sent; an empty contact or colour is one that the shop does without. */
    static ShopBrand read(MultivaluedMap<String, String> sent, Shop shop) {
        var week = WeekForm.read(sent::getFirst);
        var hours = week.hours(shop.contacts().hours(), shop.locale());
        return new ShopBrand(
                text(sent, "name"),
                text(sent, "tagline"),
                Contacts.of(name -> name.equals(WeekForm.NAME) ? hours : sent.getFirst(name)),
                ShopBrand.colours(sent::getFirst));
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        var typed = sent.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
