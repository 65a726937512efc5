package dev.prilavok.office;

import dev.prilavok.catalog.Facet;
import dev.prilavok.catalog.SetCards;
import dev.prilavok.catalog.SetDesk;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two sets of head office in the demo network, taken by some of the shops. */
@ApplicationScoped
class DemoSets {
    private static final String BY = "demo";

    private final SetDesk desk;
    private final SetCards cards;
    private final ShopSets sets;
    private final Shops shops;
    private final Scope scope;
    private final Clock clock;

    DemoSets(SetDesk desk, SetCards cards, ShopSets sets, Shops shops, Scope scope, Clock clock) {
        this.desk = desk;
        this.cards = cards;
        this.sets = sets;
        this.shops = shops;
        this.scope = scope;
        this.clock = clock;
    }

    void open() {
        if (!scope.network(() -> cards.all(Langs.RU)).isEmpty()) return;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var winter = made(
                Map.of("ru", "Зима", "en", "Winter"),
                Map.of(
                        "ru",
                        "Верхняя одежда и шапки: тепло без лишнего веса.",
                        "en",
                        "Coats and hats: warm without the weight."),
                Set.of("verkhnyaya-odezhda", "shapki"),
                today.minusDays(30),
                today.plusDays(90));
        var holiday = made(
                Map.of("ru", "В отпуск", "en", "On holiday"),
                Map.of("ru", "Шорты, кепки и обувь, в которой легко.", "en", "Shorts, caps and easy shoes."),
                Set.of("shorty", "kepki", "otkrytaya-obuv"),
                null,
                null);
        List.of("anna", "vera", "emma").forEach(slug -> take(slug, winter));
        List.of("boris", "emma").forEach(slug -> take(slug, holiday));
    }

    private UUID made(
            Map<String, String> title,
            Map<String, String> told,
            Set<String> sections,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return scope.network(() -> {
            var id = desk.begin(title, BY);
            desk.save(id, new SetDesk.Wish(title, told, from, to, Map.of(Facet.CATEGORY, sections), "", true), BY);
            return id;
        });
    }

    private void take(String slug, UUID set) {
        shops.bySlug(slug).ifPresent(shop -> scope.shop(shop.id(), () -> sets.take(shop.id(), set, BY)));
    }
}
