package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where a shop differs from its files: what somebody changed in a console since the files were last applied. */
@ApplicationScoped
public class ShopDifferences {
    private final Scope scope;
    private final Shops shops;
    private final ShopTables tables;
    private final ShopPages pages;
    private final ObjectMapper json;

    ShopDifferences(Scope scope, Shops shops, ShopTables tables, ShopPages pages, ObjectMapper json) {
        this.scope = scope;
        this.shops = shops;
        this.tables = tables;
        this.pages = pages;
        this.json = json;
    }

    /** A setting, what the file says and what holds now; the file wins again when it is changed. */
    public record Difference(String setting, String file, String current) {}

    /** The differences of a shop, in the network's scope; none when the shop is as its files say. */
    public List<Difference> of(ShopId shop) {
        return scope.network(() -> {
            var found = new ArrayList<Difference>();
            tables.applied(shop).forEach((path, content) -> compare(found, shop, path, content));
            return List.copyOf(found);
        });
    }

    private void compare(List<Difference> found, ShopId shop, String path, String content) {
        var now = shops.get(shop);
        var file = Path.of(path);
        if (path.equals("shop.yaml")) settings(found, now, ShopFileReader.read(file, content));
        else if (path.equals("theme.css"))
            add(found, path, Theme.checked(file, content), now.brand().themeCss());
        else if (path.equals("logo.svg"))
            add(found, path, Svg.cleaned(file, content), now.brand().logoSvg());
        else page(found, shop, path, PageFile.read(file, content));
    }

    private void page(List<Difference> found, ShopId shop, String path, PageFile file) {
        var name = path.replaceFirst("^pages/", "").replaceFirst("\\.md$", "");
        var now = pages.find(shop, name);
        add(
                found,
                path + ": title",
                file.title(),
                now.map(ShopPages.ShopPage::title).orElse(""));
        add(found, path, file.markdown(), now.map(ShopPages.ShopPage::markdown).orElse(""));
    }

    private void settings(List<Difference> found, Shop now, ShopFile file) {
        add(found, "name", file.name(), now.name());
        add(found, "tagline", file.taglineOrNone(), now.tagline());
        add(found, "state", file.stateOrOpen(), now.state());
        add(found, "hosts", file.hostsOrNone().stream().sorted().toList(), now.hosts());
        add(found, "locale", file.locale(), now.locale().toLanguageTag());
        add(found, "currency", file.currency(), now.currency().getCode());
        add(found, "zone", file.zone(), now.zone().getId());
        fields(found, "contacts", file.contactsOrNone(), now.contacts());
        fields(found, "legal", file.legal(), now.legal());
        fields(found, "assortment", file.assortmentOrAll(), now.assortment());
    }

    @SuppressWarnings("unchecked")
    private void fields(List<Difference> found, String setting, Object file, Object now) {
        var ours = (Map<String, Object>) json.convertValue(file, Map.class);
        var theirs = (Map<String, Object>) json.convertValue(now, Map.class);
        ours.forEach((name, value) -> add(found, setting + "." + name, shown(value), shown(theirs.get(name))));
    }

    private String shown(@org.jspecify.annotations.Nullable Object value) {
        try {
            return value == null ? "" : value instanceof String text ? text : json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void add(List<Difference> found, String setting, Object file, Object now) {
        if (!file.equals(now)) found.add(new Difference(setting, file.toString(), now.toString()));
    }
}
