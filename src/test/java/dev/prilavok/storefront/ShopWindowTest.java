package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ShopWindowTest {
    @ParameterizedTest
    @CsvSource({"anna,Берег", "boris,Шаг"})
    void eachShopShowsItsOwnBrandOnItsHostAndByItsPath(String slug, String name) {
        var onHost = at(slug).get("/").then().statusCode(200).extract().asString();
        var byPath = browser()
                .get("/s/" + slug + "/")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(onHost).contains("<html lang=\"ru\">", name, "href=\"/theme.css?v=", "href=\"/basket\"");
        assertThat(byPath).contains(name, "href=\"/s/" + slug + "/theme.css?v=", "href=\"/s/" + slug + "/basket\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "contacts", "delivery", "returns", "offer", "privacy", "consent"})
    void everyShopHasEveryText(String page) {
        for (var slug : new String[] {"anna", "boris"})
            at(slug).get("/pages/" + page).then().statusCode(200).body(containsString("<h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/nothing", "/c/nothing", "/pages/nothing", "/o/nothing", "/nothing"})
    void whatIsNotThereIsToldInTheShopsVoice(String path) {
        at("anna").get(path).then().statusCode(404).body(containsString("Такой страницы нет"), containsString("Берег"));
        at("boris").get(path + "?lang=en").then().statusCode(404).body(containsString("There is no such page"));
    }

    @Test
    void aBrandIsServedAsDataOnly() {
        brand("/theme.css").contentType("text/css").body(containsString("--ink"));
        brand("/logo.svg").body(containsString("<svg"), not(containsString("script")));
        brand("/icon.svg").body(containsString(">Ш<"));
    }

    private static ValidatableResponse brand(String file) {
        return given().header("Host", "boris.localhost").get(file).then().statusCode(200);
    }

    @Test
    void aChosenLanguageStaysInTheShop() {
        at("anna")
                .redirects()
                .follow(false)
                .get("/lang/en?to=/basket")
                .then()
                .statusCode(303)
                .cookie("lang", "en");
        for (var elsewhere : new String[] {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"})
            at("anna")
                    .redirects()
                    .follow(false)
                    .queryParam("to", elsewhere)
                    .get("/lang/en")
                    .then()
                    .header("Location", not(containsString("elsewhere")));
        at("anna").cookie("lang", "en").get("/basket").then().body(containsString("The basket is empty"));
    }

    @Test
    void anEmptyBasketSaysSoAndCheckoutLeadsBackToIt() {
        at("anna").get("/basket").then().statusCode(200).body(containsString("В корзине пусто"));
        at("anna")
                .redirects()
                .follow(false)
                .get("/checkout")
                .then()
                .statusCode(303)
                .header("Location", containsString("/basket"));
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndRunsNothing() {
        at("anna").get("/search?q=ъъйщфы").then().statusCode(200).body(containsString("ничего не нашлось"));
        at("anna").get("/search?q=<script>").then().body(not(containsString("<script>»")));
    }

    @Test
    void nothingIsInlineOnAnyPage() {
        for (var path : new String[] {"/", "/c/all", "/search", "/basket", "/pages/contacts"}) {
            var html = at("anna").get(path).then().statusCode(200).extract().asString();
            assertThat(html).doesNotContain(" style=", " onclick=", "<style", "javascript:");
        }
    }

    @Test
    void theThemeStaysSmall() throws Exception {
        try (var css = getClass().getResourceAsStream("/META-INF/resources/storefront/shop.css");
                var script = getClass().getResourceAsStream("/META-INF/resources/storefront/shop.js")) {
            assertThat(css.readAllBytes().length).isLessThanOrEqualTo(28 * 1024);
            assertThat(script.readAllBytes().length).isLessThanOrEqualTo(10 * 1024);
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        at("anna").formParam("sku", "x").post("/basket").then().statusCode(equalTo(400));
    }

    private static RequestSpecification at(String slug) {
        return browser().header("Host", slug + ".localhost");
    }

    private static RequestSpecification browser() {
        return given().accept("text/html");
    }
}
