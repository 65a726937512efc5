package dev.prilavok.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulePagesTest {
    private static final String RULES = "/franchise/goods/rules";

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    CatalogFixture goods;

    Thumb anna;

    @BeforeEach
    void signIn() {
        shops.open("anna");
        goods.dress(1);
        anna = new Thumb(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
    }

    @Test
    void countsARuleBeforeItIsKeptAndTakesItAwayAgain() {
        var counted = anna.sends(RULES + "/preview", "effect", "take", "brand", "Нигде", "units", "4");
        assertThat(counted.asString()).contains("Подходит товаров: 0").doesNotContain("<html");
        assertThat(anna.opens(RULES).asString()).doesNotContain("марка: Нигде");

        assertThat(anna.sends(RULES, "effect", "take", "brand", "Нигде", "units", "4", "count", "1")
                        .asString())
                .contains("Подходит товаров: 0", "value=\"4\"");
        assertThat(anna.sends(RULES, "effect", "take", "brand", "Нигде", "units", "4")
                        .statusCode())
                .isEqualTo(303);
        var page = anna.opens(RULES);
        assertThat(page.asString()).contains("не показывать", "марка: Нигде; свободно меньше 4 шт.");

        var remove = Thumb.found(page, "action=\"(/franchise/goods/rules/[0-9a-f-]{36}/remove)\"");
        assertThat(anna.sends(remove).statusCode()).isEqualTo(303);
        assertThat(anna.sends(remove).statusCode()).isEqualTo(404);
        assertThat(anna.opens(RULES).asString()).doesNotContain("марка: Нигде");
    }

    @Test
    void refusesARuleWithoutConditionsAndKeepsWhatWasTyped() {
        assertThat(anna.sends(RULES, "effect", "show").statusCode()).isEqualTo(422);
        var wrong = anna.sends(RULES, "effect", "take", "units", "мало");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("value=\"мало\"", "aria-invalid=\"true\"", "value=\"take\" checked");
        assertThat(anna.sends(RULES, "effect", "show", "units", "0").statusCode())
                .isEqualTo(422);
    }
}
