package dev.prilavok.office;

import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Contacts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopBrand;
import dev.prilavok.tenancy.ShopDifferences.Difference;
import dev.prilavok.tenancy.TenancyMessages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A shop as its page shows it, with what a console said beside what its files say. */
record ShopCardView(
        Shop shop,
        String storefront,
        String place,
        List<String> contacts,
        Map<String, List<Row>> files,
        boolean mayEdit) {
    /** A setting as the file has it and as it is; a colour is shown, not only written. */
    record Row(String label, String file, String current, boolean isColour, boolean isLong) {}

    private static final int ONE_LINE = 120;

    static ShopCardView of(OfficeDesk desk, Shop shop, String storefront, List<Difference> found, boolean mayEdit) {
        var files = found.stream()
                .collect(Collectors.groupingBy(
                        difference -> "tenants/" + shop.slug() + "/" + difference.path(),
                        LinkedHashMap::new,
                        Collectors.mapping(difference -> row(desk, difference), Collectors.toList())));
        return new ShopCardView(shop, storefront, desk.place(shop), reach(shop.contacts()), files, mayEdit);
    }

    private static Row row(OfficeDesk desk, Difference difference) {
        var isColour = ShopBrand.COLOURS.contains(difference.setting());
        var isState = difference.setting().equals("state");
        var label = label(desk, difference.setting());
        return new Row(
                label,
                isState ? desk.shopWords().shopState(difference.file()) : difference.file(),
                isState ? desk.shopWords().shopState(difference.current()) : difference.current(),
                isColour,
                Stream.of(difference.file(), difference.current())
                        .anyMatch(value ->
                                value.length() > ONE_LINE || value.strip().contains("\n")));
    }

    private static String label(OfficeDesk desk, String setting) {
        var say = Texts.of(TenancyMessages.class, desk.lang().locale());
        if (ShopBrand.COLOURS.contains(setting)) return say.colour(setting);
        var ours = say.field(setting);
        return ours.equals(setting) ? desk.shopWords().setting(setting) : ours;
    }

    private static List<String> reach(Contacts contacts) {
        return Stream.of(contacts.phone(), contacts.email(), contacts.city(), contacts.hours())
                .filter(Objects::nonNull)
                .toList();
    }
}
