package dev.prilavok.catalog;

import static dev.prilavok.catalog.Feed.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What is offered beside a thing is like it, not only as dear as it. */
@QuarkusTest
class AlikeTest {
    @Inject
    CatalogFixture goods;

    @Inject
    Catalog catalog;

    @Inject
    Scope scope;

    @Test
    void whatItIsMadeOfAndForWhomCountsBeforeThePrice() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                        one(id, "looked-at", "5000", "лён 100 %", "лето", "Женский", "белый"),
                        one(id, "wool", "5000", "шерсть 100 %", "зима", "Женский", "чёрный"),
                        one(id, "man", "5000", "шерсть 100 %", "зима", "Мужской", "чёрный"),
                        one(id, "linen", "9000", "лён 55 %, хлопок 45 %", "лето", "Женский", "молочный"),
                        one(id, "same", "7000", "лён 100 %", "лето", "Женский", "белый"))
                .categories("<category id=\"" + id + "\">Похожее " + id + "</category>"));

        assertThat(beside(id + "looked-at", 4)).containsExactly(id + "same", id + "linen", id + "wool", id + "man");
    }

    @Test
    void equallyLikeOnesStandByThePriceAndAnotherSectionStaysAway() {
        var id = CatalogFixture.id();
        goods.imported(Feed.of(
                        one(id, "looked-at", "5000", "лён", "лето", "Женский", "белый"),
                        one(id, "far", "9000", "лён", "лето", "Женский", "белый"),
                        one(id, "near", "5300", "лён", "лето", "Женский", "белый"),
                        one(id, "elsewhere", "5000", "лён", "лето", "Женский", "белый")
                                .with("categoryId", id + "-other"))
                .categories("<category id=\"" + id + "\">Похожее " + id + "</category><category id=\"" + id
                        + "-other\">Другое " + id + "</category>"));

        assertThat(beside(id + "looked-at", 2)).containsExactly(id + "near", id + "far");
    }

    private static Feed.OneOffer one(
            String id, String name, String price, String made, String season, String gender, String colour) {
        return anOffer(id + name)
                .of(id + name)
                .without("Цена от")
                .without("Цена до")
                .with("price", price)
                .with("categoryId", id)
                .with("name", id + name)
                .param("Состав", made)
                .param("Сезон", season)
                .param("Пол", gender)
                .param("Цвет", colour);
    }

    // A big catalogue is read beside the work, so that lists know a new thing a moment later.
    private List<String> beside(String name, int wanted) {
        var seen = beside(name);
        for (var tries = 0; seen.size() < wanted && tries < 200; tries++) {
            LockSupport.parkNanos(100_000_000);
            seen = beside(name);
        }
        return seen;
    }

    private List<String> beside(String name) {
        var anna = goods.anna();
        var slug = goods.priced(anna, new Sku(name)).slug();
        return scope.shop(anna.id(), () -> catalog.card(anna.id(), slug)).orElseThrow().similar().stream()
                .map(ProductTile::name)
                .toList();
    }
}
