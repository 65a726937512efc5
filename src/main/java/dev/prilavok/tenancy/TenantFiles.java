package dev.prilavok.tenancy;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Applies {@code tenants/<slug>/…} at start: each file only when it changed since it was last applied, each shop by itself. */
@ApplicationScoped
class TenantFiles {
    private static final Logger LOG = Logger.getLogger(TenantFiles.class);
    static final int FIRST = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final Pattern PAGE = Pattern.compile("[a-z0-9-]{1,40}\\.md");
    private final Platform platform;
    private final ShopTables tables;
    private final ShopRegister register;
    private final Scope scope;

    TenantFiles(Platform platform, ShopTables tables, ShopRegister register, Scope scope) {
        this.platform = platform;
        this.tables = tables;
        this.register = register;
        this.scope = scope;
    }

    void apply(@Observes @Priority(FIRST) StartupEvent started) {
        applyAll(platform.tenants());
        register.refresh();
    }

    /** Applies a folder of shops and returns the mistakes; a shop with a mistake stays as it was and the others still open. */
    List<String> applyAll(Path tenants) {
        if (!Files.isDirectory(tenants)) return List.of();
        try (var folders = Files.list(tenants)) {
            // hidden folders belong to somebody else, such as those that a ConfigMap is mounted with
            return folders.filter(folder -> Files.isDirectory(folder)
                            && !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .flatMap(folder -> applyOne(folder).stream())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Optional<String> applyOne(Path folder) {
        try {
            scope.network(() -> shop(folder));
            return Optional.empty();
        } catch (FileMistake mistake) {
            LOG.errorf("The shop «%s» stays as it was. %s", folder.getFileName(), mistake.sentence());
            return Optional.of(mistake.sentence());
        } catch (RuntimeException unforeseen) {
            LOG.errorf(
                    unforeseen, "The shop «%s» stays as it was, its files could not be applied", folder.getFileName());
            return Optional.of(folder + ": could not be applied");
        }
    }

    private void shop(Path folder) {
        var slug = folder.getFileName().toString();
        if (!SLUG.matcher(slug).matches())
            throw new FileMistake(
                    folder, "a folder's name is the shop's address: a–z, 0–9 and hyphens, 2 to 40 characters");
        if (TakenNames.has(slug))
            throw new FileMistake(
                    folder, "«%s» is an address of the platform itself, give the folder another name".formatted(slug));
        var yaml = folder.resolve("shop.yaml");
        var known = tables.find(slug);
        if (!Files.exists(yaml)) throw new FileMistake(yaml, "the file is missing");
        var text = read(yaml);
        var before = known.map(tables::applied).orElseGet(Map::of);
        var shop = known.orElse(null);
        if (shop == null || !text.equals(before.get("shop.yaml"))) {
            var settings = ShopFileReader.read(yaml, text);
            shop = tables.save(slug, settings, what -> new ShopFileCheck(yaml, text).mistake("hosts", what));
            tables.applied(shop, "shop.yaml", text);
        }
        var files = new Known(shop, before);
        theme(files, folder.resolve("theme.css"));
        logo(files, folder.resolve("logo.svg"));
        pages(files, folder.resolve("pages"));
    }

    private void theme(Known known, Path file) {
        ifNew(known, file, "theme.css", css -> tables.theme(known.shop(), Theme.checked(file, css)));
    }

    private void logo(Known known, Path file) {
        ifNew(known, file, "logo.svg", svg -> tables.logo(known.shop(), Svg.cleaned(file, svg)));
    }

    private void pages(Known known, Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(
                            path -> PAGE.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList()) {
                var name = file.getFileName().toString().replaceFirst("\\.md$", "");
                ifNew(known, file, "pages/" + name + ".md", text -> page(known.shop(), file, name, text));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void page(ShopId shop, Path file, String name, String text) {
        var page = PageFile.read(file, text);
        tables.page(shop, name, page.text());
    }

    private void ifNew(Known known, Path file, String name, Consumer<String> apply) {
        if (!Files.exists(file)) return;
        var text = read(file);
        if (text.equals(known.files().get(name))) return;
        apply.accept(text);
        tables.applied(known.shop(), name, text);
    }

    /** A shop, and what its files said when they were last applied: read at once, because every start asks for all of it. */
    private record Known(ShopId shop, Map<String, String> files) {}

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.nio.charset.CharacterCodingException notUtf8) {
            throw new FileMistake(file, "the file is not UTF-8");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
