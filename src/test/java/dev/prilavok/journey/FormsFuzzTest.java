package dev.prilavok.journey;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.ListingRules;
import dev.prilavok.catalog.Versions;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Limits;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopKeeper;
import dev.prilavok.tenancy.ShopSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every form around the goods, filled with whatever arrives: an answer in words, never a failure of ours, and the house stays well (R19). */
@QuarkusTest
class FormsFuzzTest {
    private static final List<String> ODD = List.of(
            "a\u0000b",
            "я".repeat(5_000),
            "' or 1=1 --",
            "=cmd|'/c calc'!A0",
            "-1",
            "1e400",
            "99999999999999999999999999",
            "<script>alert(1)</script>",
            "../../../etc/passwd",
            "\u202Eодежда\u0007",
            "😀".repeat(300),
            "x\r\nSet-Cookie: a=b",
            "{7*7}${7*7}");
    private static final String TYPED =
            "input[name]:not([type=hidden], [type=radio], [type=checkbox], [type=file], [type=submit]), textarea[name], select[name]";

    /** More than that of an address is refused before anybody reads it. */
    private static final int LONGEST_QUERY = 120;

    @Inject
    ShopsFixture shops;

    @Inject
    CatalogFixture goods;

    @Inject
    StaffFixture staff;

    @Inject
    ShopKeeper keeper;

    @Inject
    ListingRules rules;

    @Inject
    Scope scope;

    @Inject
    Limits limits;

    private Shop anna;
    private ShopSnapshot before;
    private String sku = "";
    private String product = "";
    private String slug = "";
    private Health health;
    private int sent;

    @BeforeEach
    void aDress() {
        anna = shops.open("anna");
        before = keeper.keep(anna.id());
        var dress = goods.priced(anna, goods.dress(3).get(0));
        sku = dress.sku().value();
        product = dress.product().toString();
        slug = dress.slug();
        health = new Health();
    }

    @AfterEach
    void asItWas() {
        health.close();
        goods.change("update product set state = 'WITHDRAWN' where id = ?::uuid", product);
        // a form of ticks that came without any forbids every section what it may by itself
        goods.change("delete from listing_permit where product_id is null");
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
        keeper.restore(anna.id(), before);
        scope.shop(
                anna.id(),
                () -> rules.of(anna.id())
                        .forEach(rule -> rules.remove(anna.id(), rule.rule().id())));
    }

    @Test
    void ofTheOffice() {
        var manager = staff.session(staff.headOffice(Role.OWNER));
        for (var path : List.of(
                "/office/products/new",
                "/office/products/" + product,
                "/office/products/" + product + "/pictures",
                "/office/products?q=" + product,
                "/office/prices",
                "/office/prices/groups",
                "/office/sets",
                "/office/imports",
                "/office/listings",
                "/office/stock")) forms(manager, path);
        assertThat(sent).isGreaterThan(200);
        health.wasNeverIll();
    }

    @Test
    void ofAFranchisee() {
        var session = staff.session(staff.ofShop("anna", Role.FRANCHISEE));
        for (var path : List.of(
                "/franchise/goods?q=" + slug,
                "/franchise/goods/" + product + "/words",
                "/franchise/goods/rules",
                "/franchise/sets",
                "/franchise/links/new?q=" + slug,
                "/franchise/shop",
                "/franchise/shop/pages/about")) forms(session, path);
        assertThat(sent).isGreaterThan(80);
        health.wasNeverIll();
    }

    @Test
    void ofAShop() {
        var buyer = new HashMap<>(given().get("/s/anna/p/" + slug).cookies());
        var page = Jsoup.parse(given().cookies(buyer).get("/s/anna/p/" + slug).asString());
        var chosen = as(buyer)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", page.select("form[data-product] [name=csrf]").val())
                .formParam("sku", sku)
                .post("/s/anna/basket");
        assertThat(chosen.statusCode()).isEqualTo(303);
        buyer.putAll(chosen.cookies());
        for (var path : List.of(
                "/s/anna/",
                "/s/anna/p/" + slug,
                "/s/anna/search",
                "/s/anna/c/all",
                "/s/anna/basket",
                "/s/anna/checkout")) forms(buyer, path);
        assertThat(sent).isGreaterThan(100);
        health.wasNeverIll();
    }

    @Test
    void oddAddressesCookiesAndHeadersOfAShop() {
        var random = new Random(19);
        for (var odd : ODD) {
            var value = cut(odd, LONGEST_QUERY);
            for (var name : List.of(
                    "size",
                    "colour",
                    "gender",
                    "brand",
                    "season",
                    "material",
                    "category",
                    "from",
                    "to",
                    "sort",
                    "cursor",
                    "grid",
                    "lang",
                    "q",
                    "city")) {
                limits.forget();
                ours(given().queryParam(name, value).get("/s/anna/c/all"), name, value);
                ours(given().queryParam(name, value, value + random.nextInt()).get("/s/anna/search"), name, value);
                ours(given().queryParam(name, value).get("/s/anna/suggest"), name, value);
                ours(given().queryParam(name, value).get("/s/anna/p/" + slug), name, value);
            }
        }
        for (var value : List.of("nonsense", "x".repeat(2_000), "%00%ff", "-1", "a=b;c", "999999999999999999"))
            for (var path : List.of(
                    "/s/anna/",
                    "/s/anna/c/all",
                    "/s/anna/p/" + slug,
                    "/s/anna/basket",
                    "/s/anna/feeds/yml.xml",
                    "/s/anna/manifest.webmanifest",
                    "/s/anna/sitemap.xml")) {
                limits.forget();
                for (var cookie : List.of("lang", "bag", "cart", "seen", "grid", "town", "csrf", "session"))
                    ours(given().cookie(cookie, value.replace(";", "")).get(path), cookie, value);
                for (var header : List.of(
                        "Accept",
                        "Accept-Language",
                        "Accept-Encoding",
                        "If-None-Match",
                        "If-Modified-Since",
                        "Range",
                        "Referer",
                        "Origin",
                        "User-Agent",
                        "X-Forwarded-For",
                        "X-Forwarded-Proto",
                        "HX-Request",
                        "HX-Target",
                        "Authorization")) ours(given().header(header, value).get(path), header, value);
            }
        health.wasNeverIll();
    }

    private void forms(Map<String, String> session, String path) {
        limits.forget();
        var cookies = new HashMap<>(session);
        var page = given().cookies(cookies).accept("text/html").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        cookies.putAll(page.cookies());
        for (var form : Jsoup.parse(page.asString()).select("form")) {
            var typed = form.select(TYPED).eachAttr("name").stream().distinct().toList();
            for (var value : ODD) {
                if (form.attr("enctype").startsWith("multipart")) file(cookies, form, value);
                if (typed.isEmpty()) continue;
                send(cookies, form, path, typed, value);
                var one = typed.get(Math.floorMod(value.hashCode(), typed.size()));
                send(cookies, form, path, List.of(one), value);
            }
        }
    }

    private void send(Map<String, String> cookies, Element form, String path, List<String> odd, String value) {
        limits.forget();
        var fields = kept(form);
        odd.forEach(name -> fields.put(name, value));
        var action = form.attr("action").isEmpty() ? path : form.attr("action");
        sent++;
        if (!form.attr("method").equalsIgnoreCase("post")) {
            fields.replaceAll((name, text) -> cut(text, LONGEST_QUERY));
            ours(as(cookies).queryParams(fields).get(action), action + odd, value);
            return;
        }
        var answer = as(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(action);
        ours(answer, action + odd, value);
        if (answer.statusCode() >= 400)
            assertThat(Jsoup.parse(answer.asString()).text())
                    .as("words about %s", action)
                    .isNotBlank();
    }

    private void file(Map<String, String> cookies, Element form, String value) {
        sent++;
        var request = as(cookies);
        for (var field : kept(form).entrySet()) request = request.multiPart(field.getKey(), field.getValue());
        for (var name : form.select("input[type=file]").eachAttr("name"))
            request = request.multiPart(
                    name, cut(value.replaceAll("\\p{Cntrl}", ""), 200), value.getBytes(UTF_8), "image/png");
        ours(request.post(form.attr("action")), form.attr("action"), value);
    }

    /** What a browser would send without anybody typing. */
    private static Map<String, String> kept(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var type = field.attr("type");
            if (type.equals("file") || type.equals("submit")) continue;
            if ((type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked")) continue;
            fields.put(field.attr("name"), field.val());
        }
        return fields;
    }

    private static RequestSpecification as(Map<String, String> cookies) {
        return given().cookies(cookies).accept("text/html").redirects().follow(false);
    }

    private static String cut(String text, int longest) {
        return text.codePoints()
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void ours(Response answer, String where, String value) {
        assertThat(answer.statusCode()).as("%s with %s", where, cut(value, 30)).isLessThan(500);
        assertThat(answer.headers().getValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("a=b"));
    }
}
