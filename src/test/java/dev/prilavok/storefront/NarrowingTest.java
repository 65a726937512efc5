package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NarrowingTest {
    @Inject
    CatalogFixture goods;

    @ParameterizedTest
    @ValueSource(strings = {"1500", "1 500", "1\u00a0500 ₽", " 1500,00", "1500 руб.", "1500р"})
    void aPriceIsReadAsPeopleWriteIt(String typed) {
        var asked = new MultivaluedHashMap<String, String>();
        asked.add("from", typed);

        var narrowing = Narrowing.read("/c/all", null, asked, CurrencyUnit.of("RUB"), null);

        assertThat(narrowing.filter().from()).isEqualTo(150_000L);
    }

    @Test
    void aChoiceThatIsGoneCanBeTakenBack() {
        goods.dress(1);

        for (var gone : new String[] {"size=ru-199", "brand=Нет такой", "cursor=MDtnb25l"}) {
            var page = given().urlEncodingEnabled(true)
                    .get("/s/anna/c/probnye-platya?" + gone)
                    .then();
            if (gone.startsWith("cursor")) page.statusCode(400);
            else page.statusCode(200).body(containsString("Сбросить"));
        }
    }
}
