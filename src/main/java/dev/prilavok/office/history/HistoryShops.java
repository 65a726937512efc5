package dev.prilavok.office.history;

import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
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
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The shops that the history happens in: their files are laid out before the network reads its tenants. */
@ApplicationScoped
class HistoryShops {
    private static final int BEFORE_TENANTS = 50;
    private static final List<String> FILES = List.of(
            "shop.yaml",
            "theme.css",
            "logo.svg",
            "pages/returns.md",
            "pages/offer.md",
            "pages/consent.md",
            "pages/privacy.md");

    private final Shops shops;
    private final HistoryConfig config;
    private final Path tenants;

    HistoryShops(Shops shops, HistoryConfig config, @ConfigProperty(name = "prilavok.platform.tenants") Path tenants) {
        this.shops = shops;
        this.config = config;
        this.tenants = tenants;
    }

    void layOut(@Observes @Priority(BEFORE_TENANTS) StartupEvent started) {
        IntStream.rangeClosed(1, config.shops()).forEach(i -> layOut(slug(i)));
    }

    /** The shops, in order. */
    List<Shop> all() {
        return IntStream.rangeClosed(1, config.shops())
                .mapToObj(i -> shops.bySlug(slug(i)).orElseThrow())
                .toList();
    }

    private static String slug(int number) {
        return "history-" + number;
    }

    private void layOut(String slug) {
        try {
            for (var file : FILES) {
                var to = tenants.resolve(slug).resolve(file);
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.writeString(to, text(file).replace("{slug}", slug));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String file) throws IOException {
        try (var in = Objects.requireNonNull(HistoryShops.class.getResourceAsStream("/history/shop/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
