package dev.prilavok.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoodsPagesTest {
    private static final String GOODS = "/franchise/goods";

    @Inject
    StaffFixture staff;

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    Shop shop;
    Thumb anna;
    Sku sku;
    String id;

    @BeforeEach
    void aDressOfItsOwn() {
        shop = shops.open("anna");
        anna = new Thumb(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
        sku = goods.dress(5).get(0);
        id = priced("anna").orElseThrow().product().toString();
    }

    @Test
    void findsAProductAndSaysWhatStaysOfIt() {
        var page = anna.opens(GOODS + "?q=" + sku);

        assertThat(plain(page))
                .contains("id=\"g-" + id, "Рекомендуем 5 000 ₽", "Можно от 4 500 ₽ до 6 000 ₽", "Остаётся вам")
                .contains("из ста посылок 20 вернутся", "Из 5 000 ₽ вычтено: опт 3 000 ₽");
        assertThat(plain(anna.opens(GOODS + "?q=" + sku + "&show=hidden"))).contains("Ничего не нашлось");
        assertThat(plain(anna.opens(GOODS + "?q=" + sku + "&category=nowhere"))).contains("Ничего не нашлось");
        assertThat(anna.opens(GOODS + "?cursor=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void reckonsWithWhatReallyCameBackOfTheSection() {
        var section = goods.aSectionOfItsOwn(sku);
        goods.change("insert into category_outcome (category_id, parcels, refused) values (?, 60, 30)", section);

        assertThat(plain(anna.opens(GOODS + "?q=" + sku))).contains("из ста таких посылок вернулось 50");
    }

    @Test
    void savesAPriceAndTakesItBack() {
        var saved = anna.sends(GOODS + "/" + id + "/price", "price", "4 700", "q", sku.value());
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(priced("anna").orElseThrow().retail()).isEqualTo(Money.parse("RUB 4700"));
        assertThat(priced("boris").orElseThrow().retail()).isEqualTo(Money.parse("RUB 5000"));

        var after = anna.opens(saved.header("Location"));
        assertThat(plain(after)).contains("value=\"4700\"", "Отменить");
        var undo = Thumb.found(after, "name=\"undo\" value=\"([^\"]+)\"");
        assertThat(anna.sends(GOODS + "/undo", "undo", undo).statusCode()).isEqualTo(303);
        assertThat(priced("anna").orElseThrow().retail()).isEqualTo(Money.parse("RUB 5000"));
    }

    @Test
    void refusesAPriceBesideItsFieldAndKeepsWhatWasTyped() {
        for (var wrong : Map.of("100", "Можно от", "дорого", "числ").entrySet()) {
            var refused =
                    anna.sends(GOODS + "/" + id + "/price", "price", wrong.getKey(), "q", sku.value(), "show", "shown");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(plain(refused))
                    .contains("aria-invalid=\"true\"", "value=\"" + wrong.getKey() + "\"", "class=\"error\"");
        }
        assertThat(priced("anna").orElseThrow().retail()).isEqualTo(Money.parse("RUB 5000"));
    }

    @Test
    void reckonsWhileThePriceIsTyped() {
        var low = plain(anna.opens(GOODS + "/" + id + "/left?price=4500"));
        var high = plain(anna.opens(GOODS + "/" + id + "/left?price=6000"));

        assertThat(low).contains("Из 4 500 ₽ вычтено: опт 3 000 ₽").doesNotContain("<html");
        assertThat(high).contains("Из 6 000 ₽ вычтено: опт 3 000 ₽");
        assertThat(plain(anna.opens(GOODS + "/" + id + "/left?price=x"))).contains("прочитать не удалось");
        assertThat(anna.opens(GOODS + "/00000000-0000-7000-8000-000000000000/left")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hidesManyAndUndoesOnlyWhatItDid() {
        var other = goods.dress(1).get(0);
        var otherId = scope.shop(shop.id(), () -> prices.priced(shop.id(), List.of(other)))
                .get(other)
                .product()
                .toString();
        anna.sends(GOODS + "/hide", "chosen", otherId);

        var hidden = anna.sends(GOODS + "/hide", "chosen", id, "chosen", otherId);
        assertThat(priced("anna")).isEmpty();
        assertThat(priced("boris")).isPresent();

        var undo = URI.create(hidden.header("Location")).getQuery().replaceFirst("^.*undo=", "");
        assertThat(undo).contains(id).doesNotContain(otherId);
        anna.sends(GOODS + "/undo", "undo", undo);
        assertThat(priced("anna")).isPresent();
        assertThat(plain(anna.opens(GOODS + "?show=hidden&q=" + other))).contains("g-" + otherId);
        assertThat(anna.sends(GOODS + "/hide").statusCode()).isEqualTo(422);
        assertThat(anna.sends(GOODS + "/undo", "undo", "HIDE~nonsense~").statusCode())
                .isEqualTo(404);
    }

    @Test
    void writesWhatIsSeenForASpreadsheet() {
        var csv = anna.opens(GOODS + "/export?q=" + sku).asString();

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("\uFEFF").contains(";5000,00;4500,00;6000,00;;", "\"RUB\"");
    }

    @Test
    void theWordsPageSaysWhatHeadOfficeAllows() {
        goods.aSectionOfItsOwn(sku);
        assertThat(plain(anna.opens(GOODS + "/" + id + "/words"))).contains("Название и фото");
        var refused = anna.sends(GOODS + "/" + id + "/words", "name", "Своё", "told", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(plain(refused)).contains("не разрешила магазинам своё название");
        assertThat(anna.sends(GOODS + "/" + id + "/words", "name", "", "told", "")
                        .statusCode())
                .isEqualTo(303);
        assertThat(anna.opens(GOODS + "/00000000-0000-7000-8000-000000000000/words")
                        .statusCode())
                .isEqualTo(404);
    }

    private Optional<dev.prilavok.catalog.PricedVariant> priced(String slug) {
        var seller = shops.open(slug);
        return Optional.ofNullable(scope.shop(seller.id(), () -> prices.priced(seller.id(), List.of(sku)))
                .get(sku));
    }

    private static String plain(Response page) {
        return page.asString().replace('\u00a0', ' ');
    }
}
