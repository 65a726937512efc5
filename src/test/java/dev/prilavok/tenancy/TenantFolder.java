package dev.prilavok.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of shops that a test writes. */
final class TenantFolder {
    static final String SETTINGS = """
            name: Пробный
            franchisee: trial
            state: open
            hosts: [%s.localhost]
            locale: ru
            currency: RUB
            zone: Europe/Moscow
            tagline: Из файла
            legal: {seller: "ООО «Склад»"}
            """;
    static final String LOGO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>";

    final Path path;

    TenantFolder() {
        try {
            path = Files.createTempDirectory("prilavok-tenants-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A shop that has nothing wrong. */
    TenantFolder shop(String slug) {
        return file(slug, "shop.yaml", SETTINGS.formatted(slug))
                .file(slug, "theme.css", ":root { --ink: #1c1f1d; --paper: #fbfaf7; }\n")
                .file(slug, "logo.svg", LOGO)
                .file(slug, "pages/about.md", "---\ntitle: О нас\n---\nТекст.\n");
    }

    TenantFolder file(String slug, String name, String text) {
        try {
            var file = path.resolve(slug).resolve(name);
            Files.createDirectories(path.resolve(slug).resolve("pages"));
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
