package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * A setting of a file, what the file says and what holds now; the file wins again when it is changed.
     *
     * @param path the file inside the shop's folder
     */
    public record Difference(String path, String setting, String file, String current) {}

    /** The differences of a shop, in the network's scope; none when the shop is as its files say. */
    public List<Difference> of(ShopId shop) {
        return scope.network(() -> {
            var found = new ArrayList<Difference>();
            tables.applied(shop).forEach((path, content) -> compare(new Found(path, found), shop, content));
            return List.copyOf(found);
        });
    }

    /** The differences from one file. */
    private record Found(String path, List<Difference> all) {
        void add(String setting, Object file, Object now) {
            if (!file.equals(now)) all.add(new Difference(path, setting, file.toString(), now.toString()));
        }
    }

    private void compare(Found found, ShopId shop, String content) {
        var now = shops.get(shop);
        var file = Path.of(found.path);
        if (found.path.equals("shop.yaml")) settings(found, now, ShopFileReader.read(file, content));
        else if (found.path.equals("theme.css")) theme(found, now, Theme.checked(file, content));
        else if (found.path.equals("logo.svg"))
            found.add("logo", Svg.cleaned(file, content), now.brand().logoSvg());
        else page(found, shop, PageFile.read(file, content));
    }

    private static void theme(Found found, Shop now, String file) {
        var said = Theme.properties(file);
        var holds = Theme.properties(now.brand().themeCss());
        Stream.concat(said.keySet().stream(), holds.keySet().stream())
                .distinct()
                .forEach(name -> found.add(name, said.getOrDefault(name, ""), holds.getOrDefault(name, "")));
    }

    private void page(Found found, ShopId shop, PageFile file) {
        var name = found.path.replaceFirst("^pages/", "").replaceFirst("\\.md$", "");
        var now = pages.find(shop, name);
        found.add("title", file.title(), now.map(ShopPages.ShopPage::title).orElse(""));
        found.add("text", file.markdown(), now.map(ShopPages.ShopPage::markdown).orElse(""));
        now.ifPresent(page -> found.add("order", file.order(), page.position()));
        now.ifPresent(page -> found.add("hidden", file.hidden(), !page.shown()));
    }

    private void settings(Found found, Shop now, ShopFile file) {
        found.add("name", file.name(), now.name());
        found.add("tagline", file.taglineOrNone(), now.tagline());
        found.add("state", file.stateOrOpen(), now.state());
        found.add(
                "hosts",
                String.join(", ", file.hostsOrNone().stream().sorted().toList()),
                String.join(", ", now.hosts()));
        found.add("locale", file.locale(), now.locale().toLanguageTag());
        found.add("currency", file.currency(), now.currency().getCode());
        found.add("zone", file.zone(), now.zone().getId());
        fields(found, "contacts", file.contactsOrNone(), now.contacts());
        fields(found, "legal", file.legal(), now.legal());
        fields(found, "assortment", file.assortmentOrAll(), now.assortment());
        fields(found, "front", file.frontOrNone(), now.front());
    }

    @SuppressWarnings("unchecked")
    private void fields(Found found, String setting, Object file, Object now) {
        var ours = (Map<String, Object>) json.convertValue(file, Map.class);
        var theirs = (Map<String, Object>) json.convertValue(now, Map.class);
        ours.forEach((name, value) -> found.add(setting + "." + name, shown(value), shown(theirs.get(name))));
    }

    private String shown(@Nullable Object value) {
        try {
            return value == null ? "" : value instanceof String text ? text : json.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
