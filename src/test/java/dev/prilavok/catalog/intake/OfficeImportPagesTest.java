package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.Feed.anOffer;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeImportPagesTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    @Inject
    CatalogImports imports;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    private Map<String, String> cookies = Map.of();

    @Test
    void takesAFeedAndShowsItsReport() {
        var id = CatalogFixture.id();
        var feed = Feed.of(anOffer(id), anOffer(id + "x").with("price", "=2+5"));
        var page = get(Role.CATALOGUE_MANAGER, "/office/imports");
        page.then().statusCode(200).body(containsString("Загрузки товаров"));

        var sent = given().cookies(cookies)
                .redirects()
                .follow(false)
                .multiPart("feed", "каталог.xml", feed.xml().getBytes(UTF_8), "text/xml")
                .multiPart("lang", "ru")
                .multiPart("csrf", token(page))
                .post("/office/imports");
        sent.then().statusCode(303);
        var card = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        waitFor(card);

        as().get(card).then().statusCode(200).body(containsString(id), containsString("готово"));
        as().get(card + "?show=REFUSED&lang=en").then().statusCode(200).body(containsString("cannot be read"));
        var csv = as().get(card + "/refused");
        csv.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertThat(csv.asString()).contains(id + "x").contains("«=2+5»");
    }

    @Test
    void asksForAFileAndKnowsNoStrangers() {
        var page = get(Role.CATALOGUE_MANAGER, "/office/imports");
        given().cookies(cookies)
                .multiPart("lang", "ru")
                .multiPart("csrf", token(page))
                .post("/office/imports")
                .then()
                .statusCode(422)
                .body(containsString("Выберите файл"));
        as().get("/office/imports/00000000-0000-0000-0000-000000000000").then().statusCode(404);
        as().get("/office/imports/nonsense").then().statusCode(404);
        as().get("/office/imports?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void asksWhatColumnsMeanAndTriesTheTableBeforeItIsLoaded() {
        var id = CatalogFixture.id();
        var table = "kod;imya " + id + ";tsena;gde\n" + id + ";Сумка;5990;Сумки\n";
        var page = get(Role.CATALOGUE_MANAGER, "/office/imports");
        var sent = given().cookies(cookies)
                .redirects()
                .follow(false)
                .multiPart("feed", "прайс.csv", table.getBytes(UTF_8), "text/csv")
                .multiPart("lang", "ru")
                .multiPart("trial", "1")
                .multiPart("csrf", token(page))
                .post("/office/imports");
        var columns = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        var form = as().get(columns);
        form.then().statusCode(200).body(containsString("imya " + id), containsString("5990"));

        mapped(form, columns, List.of("SKU", "NAME", "SKIP", "CATEGORY"))
                .then()
                .statusCode(422)
                .body(containsString("Не хватает столбцов: Цена"));
        mapped(form, columns, List.of("SKU", "NAME", "PRICE", "CATEGORY"))
                .then()
                .statusCode(303);
        var card = columns.replace("/columns", "");
        waitFor(card);

        var judged = as().get(card);
        judged.then().statusCode(200).body(containsString("ничего не изменилось"), containsString("добавлен"));
        as().get(columns).then().statusCode(200).body(containsString("ничего не изменилось"));
        var loaded = given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", token(judged))
                .post(card + "/carry-out");
        loaded.then().statusCode(303);
        var second = loaded.header("Location").replaceFirst("^https?://[^/]+", "");
        waitFor(second);
        as().get(second).then().statusCode(200).body(containsString("Вернуть как было"), containsString(id));
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", token(judged))
                .post(second + "/undo")
                .then()
                .statusCode(303);
        waitFor(second);
        as().get(second).then().body(containsString("снят с продажи"));
    }

    private Response mapped(Response form, String columns, List<String> targets) {
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", token(form))
                .formParam("target", targets)
                .formParam("detail", List.of("", "", "", ""))
                .formParam("currency", "RUB")
                .formParam("levels", ">")
                .formParam("lists", ",")
                .formParam("name", "Прайс " + columns)
                .post(columns);
    }

    @Test
    void isClosedToShops() {
        var seller = staff.session(staff.ofShop("anna", Role.FRANCHISEE));

        given().redirects()
                .follow(false)
                .cookies(seller)
                .get("/office/imports")
                .then()
                .statusCode(403);
    }

    private Response get(String role, String path) {
        cookies = new HashMap<>(staff.session(staff.headOffice(role)));
        var page = as().get(path);
        cookies.putAll(page.cookies());
        return page;
    }

    private RequestSpecification as() {
        return given().cookies(cookies);
    }

    private static String token(Response page) {
        var token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private void waitFor(String card) {
        for (var i = 0; i < 200; i++) {
            if (as().get(card + "/progress").header("HX-Refresh") != null) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("the import never ended");
    }
}
