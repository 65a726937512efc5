package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shops that this repository brings, opened beside those of the tests: their looks, on addresses and of an owner of their own. */
@ApplicationScoped
public class BrandShops {
    private static final Path TENANTS = Path.of("tenants");

    private final TenantFiles files;
    private final ShopRegister register;
    private final Shops shops;

    BrandShops(TenantFiles files, ShopRegister register, Shops shops) {
        this.files = files;
        this.register = register;
        this.shops = shops;
    }

    /** Each of them, open; all goods of the tests are sold in them. */
    public List<Shop> opened() throws IOException {
        var copies = new TenantFolder();
        var slugs = new ArrayList<String>();
        for (var brand : brands()) {
            var slug = "look-" + brand.getFileName();
            slugs.add(slug);
            copies.file(slug, "shop.yaml", settings(Files.readString(brand.resolve("shop.yaml"))))
                    .file(slug, "theme.css", Files.readString(brand.resolve("theme.css")))
                    .file(slug, "logo.svg", Files.readString(brand.resolve("logo.svg")));
        }
        var mistakes = files.applyAll(copies.path);
        if (!mistakes.isEmpty()) throw new IllegalStateException(mistakes.toString());
        register.refresh();
        return slugs.stream().map(slug -> shops.bySlug(slug).orElseThrow()).toList();
    }

    // The look stays; whose it is, where it is reached and what it sells are the test's.
    private static String settings(String yaml) {
        return yaml.replaceFirst("(?m)^franchisee:.*$", "franchisee: looks")
                .replaceFirst("(?m)^hosts:.*$", "hosts: []")
                .replaceFirst("(?m)^currency:.*$", "currency: RUB")
                .replaceFirst("(?m)^assortment:.*$", "assortment: {all: true}");
    }

    private static List<Path> brands() throws IOException {
        try (var folders = Files.list(TENANTS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
