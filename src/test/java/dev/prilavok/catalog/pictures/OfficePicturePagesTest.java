package dev.prilavok.catalog.pictures;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Picture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.web.PlainServer;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePicturePagesTest {
    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    Catalog catalog;

    @Inject
    Scope scope;

    @Test
    void picturesAreSentPutInOrderDescribedAndPutBack() throws Exception {
        var sku = goods.dress(2).get(0);
        var product = product(sku);
        var url = "/office/products/" + product + "/pictures";
        var office = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));

        multipart(office)
                .multiPart("files", "red.jpg", Painted.jpeg(600, 800, Color.RED), "image/jpeg")
                .multiPart("files", "green.png", Painted.png(600, 800, Color.GREEN), "image/png")
                .multiPart("files", "broken.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, "image/jpeg")
                .post(url)
                .then()
                .statusCode(422)
                .body(containsString("broken.jpg"), containsString("повреждён"));
        assertThat(colours(sku)).containsExactly("#fe0000", "#00ff00");

        var page = given().cookies(office)
                .get(url)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var keys = keys(page);
        assertThat(keys).hasSize(2);
        form(office, Map.of("picture", keys.get(0), "to", "down"), url + "/move");
        assertThat(colours(sku)).containsExactly("#00ff00", "#fe0000");
        form(office, Map.of("order", keys.get(0) + "," + keys.get(1)), url + "/order");
        assertThat(colours(sku)).containsExactly("#fe0000", "#00ff00");

        form(
                office,
                Map.of("picture", keys.get(0), "altRu", "Платье <на> вешалке", "altEn", "On a hanger"),
                url + "/describe");
        assertThat(card(sku).get(0).alt()).isEqualTo("Платье <на> вешалке");
        given().cookies(office).get(url).then().body(containsString("Платье &lt;на&gt; вешалке"));

        form(office, Map.of("picture", keys.get(0)), url + "/remove");
        assertThat(colours(sku)).containsExactly("#00ff00");
        given().cookies(office).get(url + "?lang=en").then().statusCode(200).body(containsString("Put back"));
        form(office, Map.of("picture", keys.get(0)), url + "/put-back");
        assertThat(colours(sku)).containsExactly("#fe0000", "#00ff00");
        given().cookies(office).get(url + "?lang=ru").then().body(not(containsString(">Вернуть<")));
    }

    @Test
    void aFeedDoesNotUndoWhatAPersonArranged() throws Exception {
        var id = CatalogFixture.id();
        var feed = "http://127.0.0.1/";
        goods.imported(Feed.of(
                Feed.anOffer(id + "1").of(id).with("picture", feed + id + "a.jpg"),
                Feed.anOffer(id + "2").of(id).size("46", "RU").with("picture", feed + id + "b.jpg")));
        var product = goods.network(
                        "select id from product where external_id = ?", row -> row.getObject("id", UUID.class), id)
                .get(0);
        var office = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        var url = "/office/products/" + product + "/pictures";
        multipart(office)
                .multiPart("files", "own.png", Painted.png(300, 400, Color.GREEN), "image/png")
                .post(url)
                .then()
                .statusCode(303);
        multipart(office)
                .multiPart("files", "two.png", Painted.png(300, 400, Color.BLUE), "image/png")
                .post(url)
                .then()
                .statusCode(303);
        var keys = keys(given().cookies(office).get(url).asString());
        form(office, Map.of("picture", keys.get(1), "to", "up"), url + "/move");
        form(office, Map.of("picture", keys.get(0)), url + "/remove");
        var before = arranged(product);

        goods.imported(
                Feed.of(Feed.anOffer(id + "1").of(id).with("price", "5050").with("picture", feed + id + "a.jpg")));

        assertThat(arranged(product)).isEqualTo(before);
    }

    @Test
    void refusesWhatItCannotKeepInPlainWords() throws Exception {
        var product = product(goods.dress(1).get(0));
        var url = "/office/products/" + product + "/pictures";
        var office = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));

        multipart(office)
                .multiPart("files", "a.svg", "<svg onload=alert(1)>".getBytes(UTF_8), "image/svg+xml")
                .post(url)
                .then()
                .statusCode(422)
                .body(containsString("Это не картинка"));
        multipart(office)
                .multiPart("files", "bomb.png", Painted.hugePng(50_000, 50_000), "image/png")
                .post(url)
                .then()
                .statusCode(422)
                .body(containsString("слишком большая"));
        multipart(office)
                .multiPart("files", "heavy.jpg", new byte[26 << 20], "image/jpeg")
                .post(url)
                .then()
                .statusCode(422)
                .body(containsString("тяжелее 25 МБ"));
        multipart(office)
                .multiPart("files", "", new byte[0], "image/jpeg")
                .post(url)
                .then()
                .statusCode(422)
                .body(containsString("Выберите"));
        multipart(office)
                .multiPart("files", "a.png", Painted.png(30, 30, Color.RED), "image/png")
                .multiPart("colour", "none-such")
                .post(url)
                .then()
                .statusCode(400);
        form(office, Map.of("picture", "nobody"), url + "/remove", 404);
        form(office, Map.of("picture", "nobody", "altRu", "x".repeat(300)), url + "/describe", 400);
        given().cookies(office)
                .get("/office/products/" + UUID.randomUUID() + "/pictures")
                .then()
                .statusCode(404);
        given().cookies(staff.session(staff.headOffice(Role.WAREHOUSE)))
                .get(url)
                .then()
                .statusCode(403);
    }

    @Test
    void aPictureIsTakenFromAnAddressAndNobodyIsLedInside() throws Exception {
        var sku = goods.dress(1).get(0);
        var url = "/office/products/" + product(sku) + "/pictures/by-address";
        var office = staff.session(staff.headOffice(Role.CATALOGUE_MANAGER));
        try (var site = new PlainServer();
                var inside = new PlainServer()) {
            var picture = new String(Painted.jpeg(500, 600, Color.GREEN), ISO_8859_1);
            site.answers("/a.jpg", "HTTP/1.1 200 OK\r\nContent-Length: " + picture.length() + "\r\n\r\n" + picture);
            site.answers("/text.jpg", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>");
            site.answers(
                    "/away.jpg",
                    "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + inside.port()
                            + "/a.jpg\r\nContent-Length: 0\r\n\r\n");
            var here = "http://localhost:" + site.port();

            form(office, Map.of("address", here + "/a.jpg"), url, 303);
            assertThat(colours(sku)).hasSize(1);

            for (var refused : Map.of(
                            here + "/text.jpg",
                            "лежит не картинка",
                            here + "/away.jpg",
                            "Такой адрес не открывается",
                            "http://127.0.0.1:" + inside.port() + "/a.jpg",
                            "Такой адрес не открывается",
                            "http://169.254.169.254/latest",
                            "не открыт",
                            "file:///etc/passwd",
                            "Такой адрес не открывается",
                            "",
                            "Такой адрес не открывается")
                    .entrySet())
                given().cookies(office)
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("csrf", csrf(office))
                        .formParam("address", refused.getKey())
                        .post(url)
                        .then()
                        .statusCode(422)
                        .body(containsString(refused.getValue()))
                        .body(containsString("value=\"" + refused.getKey() + "\""));
            assertThat(inside.connections()).isZero();
            assertThat(colours(sku)).hasSize(1);
        }
    }

    @Test
    void aShopLeadsWithAPhotographOfItsOwnWhereHeadOfficeAllowsIt() throws Exception {
        var sku = goods.dress(2).get(0);
        var product = product(sku);
        var url = "/franchise/goods/" + product + "/photo";
        var anna = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        free(product, false);

        multipart(anna)
                .multiPart("file", "own.png", Painted.png(500, 700, Color.BLUE), "image/png")
                .post(url)
                .then()
                .statusCode(404);
        given().cookies(anna).get(url).then().statusCode(200).body(containsString("не разрешила"));

        free(product, true);
        multipart(anna)
                .multiPart("file", "text.png", "no".getBytes(UTF_8), "image/png")
                .post(url)
                .then()
                .statusCode(422)
                .body(containsString("Это не картинка"));
        multipart(anna)
                .multiPart("file", "own.png", Painted.png(500, 700, Color.BLUE), "image/png")
                .post(url)
                .then()
                .statusCode(303);

        assertThat(colours(sku)).containsExactly("#0000ff");
        var slug = slug(sku);
        var elsewhere =
                scope.shop(goods.boris().id(), () -> catalog.card(goods.boris().id(), slug));
        assertThat(elsewhere.orElseThrow().colours().get(0).pictures()).isEmpty();
        assertThat(tile(sku).dominantColour()).isEqualTo("#0000ff");
        var page =
                given().cookies(anna).get(url).then().statusCode(200).extract().asString();
        var hash = page.split("/media/")[1].substring(0, 64);
        given().cookies(anna)
                .get("/franchise/goods/" + product + "/words")
                .then()
                .statusCode(200)
                .body(containsString(hash));
        var boris = staff.session(staff.ofShop("boris", Role.FRANCHISEE));
        form(boris, Map.of("photo", hash), url + "/remove", 404);

        form(anna, Map.of("photo", hash), url + "/remove");
        assertThat(colours(sku)).isEmpty();
        form(anna, Map.of("photo", hash), url + "/put-back");
        assertThat(colours(sku)).containsExactly("#0000ff");
        free(product, false);
    }

    @Test
    void aSilentStoreIsSaidInWords() {
        assertThat(new StoreUnreachable().say(Langs.RU))
                .isEqualTo("Хранилище картинок не отвечает. Попробуйте ещё раз через минуту.");
        assertThat(new StoreUnreachable().say(Langs.EN)).contains("does not answer");
    }

    private void free(UUID product, boolean may) {
        goods.change("""
                insert into listing_permit (id, product_id, photo, changed_by, changed_at) values (?, ?, ?, 'test', now())
                on conflict (product_id) do update set photo = excluded.photo""", dev.prilavok.kernel.Ids.next(), product, may);
        goods.change(dev.prilavok.catalog.Versions.CATALOGUE_CHANGED);
    }

    private RequestSpecification multipart(Map<String, String> cookies) {
        return given().cookies(cookies).redirects().follow(false).multiPart("csrf", csrf(cookies));
    }

    private void form(Map<String, String> cookies, Map<String, String> fields, String url) {
        form(cookies, fields, url, 303);
    }

    private void form(Map<String, String> cookies, Map<String, String> fields, String url, int status) {
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", csrf(cookies))
                .formParams(fields)
                .post(url)
                .then()
                .statusCode(status);
    }

    private static String csrf(Map<String, String> cookies) {
        return cookies.get("csrf");
    }

    private UUID product(Sku sku) {
        return goods.network(
                        "select product_id from variant where sku = ?",
                        row -> row.getObject("product_id", UUID.class),
                        sku.value())
                .get(0);
    }

    private String slug(Sku sku) {
        return goods.priced(goods.anna(), sku).slug();
    }

    private List<Picture> card(Sku sku) {
        var anna = goods.anna().id();
        var slug = slug(sku);
        return scope.shop(anna, () -> catalog.card(anna, slug))
                .orElseThrow()
                .colours()
                .get(0)
                .pictures();
    }

    private Picture tile(Sku sku) {
        var anna = goods.anna().id();
        var product = product(sku);
        return scope.shop(anna, () -> catalog.tiles(anna, List.of(product)))
                .get(0)
                .picture();
    }

    private List<String> colours(Sku sku) {
        return card(sku).stream().map(Picture::dominantColour).toList();
    }

    private List<String> arranged(UUID product) {
        return goods.network(
                "select source || ' ' || position || ' ' || coalesce(hash, '-') || ' ' || coalesce(gone_hash, '-') a from product_picture where product_id = ? order by source",
                row -> row.getString("a"),
                product);
    }

    private static List<String> keys(String page) {
        return java.util.regex.Pattern.compile("data-key=\"([0-9a-f]{32})\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
