package dev.prilavok.storefront;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What messengers show when somebody sends a page that is not a product's. */
@QuarkusTest
class PagePreviewsTest {
    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    Shops register;

    @BeforeEach
    void openTheShop() {
        shops.open("anna");
    }

    @Test
    void aSectionSaysItsNameAndShowsItsGoods() throws IOException {
        var section = goods.aSectionOfItsOwn(goods.dress(3).get(0));

        var page = page("/s/anna/c/" + section);

        assertThat(meta(page, "og:title")).isEqualTo("Особое");
        assertThat(meta(page, "og:description")).isNotBlank();
        assertThat(meta(page, "og:url")).endsWith("/c/" + section);
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        isDrawn(meta(page, "og:image"), "/c/" + section + "/preview.jpg");
    }

    @Test
    void everythingHasAPictureAndNothingHasNone() throws IOException {
        isDrawn(meta(page("/s/anna/c/all"), "og:image"), "/c/all/preview.jpg");

        given().get("/s/anna/c/no-such-section/preview.jpg").then().statusCode(404);
        given().get("/s/anna/sets/no-such-set/preview.jpg").then().statusCode(404);
    }

    @Test
    void aTextSaysHowItBegins() throws IOException {
        var page = page("/s/anna/pages/offer");

        assertThat(meta(page, "og:title")).isEqualTo(page.selectFirst("h1").text());
        assertThat(meta(page, "og:description")).isNotBlank().hasSizeLessThanOrEqualTo(201);
        assertThat(page.select("article").text())
                .contains(meta(page, "og:description").replace("…", ""));
        isDrawn(meta(page, "og:image"), "/preview.jpg");
    }

    @Test
    void theHomePageHasAPictureWithoutAPhotograph() throws Exception {
        var slug = aShopWithoutGoods();

        var page = page("/s/" + slug + "/");

        assertThat(page.select(".hero img")).isEmpty();
        assertThat(meta(page, "og:title")).isEqualTo("Берег");
        assertThat(meta(page, "og:url")).endsWith("/s/" + slug + "/");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        isDrawn(meta(page, "og:image"), "/s/" + slug + "/preview.jpg");
    }

    // The one address of the page is the shop's own host, so the picture is asked for there.
    private static void isDrawn(String address, String path) throws IOException {
        assertThat(address).startsWith("http").contains(path + "?v=");
        var there = java.net.URI.create(address);
        var answer = given().header("Host", there.getHost()).get(there.getPath() + "?" + there.getQuery());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("image/jpeg");
        assertThat(answer.header("Cache-Control")).contains("public", "max-age=86400");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
    }

    private String aShopWithoutGoods() throws InterruptedException {
        var slug = "bare-" + CatalogFixture.id().toLowerCase(java.util.Locale.ROOT);
        var owner = Ids.next();
        goods.change(
                "insert into franchisee (id, key, name, created_at) values (?, ?, 'Bare Test', now())", owner, slug);
        goods.change("""
                insert into shop (id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal,
                    assortment, theme_css, logo_svg, created_at)
                select ?, ?, ?, 'Берег', tagline, locale, currency, zone, state, contacts, legal,
                    '{"categories": ["Такого раздела нет"]}', theme_css, logo_svg, created_at from shop where slug = 'anna'""", Ids.next(), owner, slug);
        goods.change("update tenancy_version set version = version + 1");
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (register.bySlug(slug).isEmpty() && System.nanoTime() < until) Thread.sleep(50);
        return register.bySlug(slug).orElseThrow().slug();
    }

    private static Document page(String path) {
        return Jsoup.parse(given().accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
