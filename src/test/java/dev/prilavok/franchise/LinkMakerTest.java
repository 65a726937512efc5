package dev.prilavok.franchise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.social.LinksFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinkMakerTest {
    @Inject
    StaffFixture staff;

    @Inject
    CatalogFixture catalog;

    @Inject
    ShopsFixture shops;

    @Inject
    Prices prices;

    @Inject
    Stock stock;

    @Inject
    Scope scope;

    @Inject
    LinksFixture links;

    Shop shop;
    Thumb anna;
    List<Sku> sizes;
    String dress;

    @BeforeEach
    void signIn() {
        shop = shops.open("anna");
        anna = new Thumb(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
        sizes = catalog.dress(3);
        dress = scope.shop(shop.id(), () -> prices.priced(shop.id(), sizes))
                .get(sizes.get(0))
                .slug();
    }

    @Test
    void aThingItsSizesAndTheLinkIsReady() {
        assertThat(anna.opens("/franchise/links/new").statusCode()).isEqualTo(200);
        var sizesPage = anna.opens("/franchise/links/new/sizes?product=" + dress);
        assertThat(sizesPage.asString()).contains(sizes.get(0).value(), "свободно 3");

        var added = anna.opens("/franchise/links/new/add?product=" + dress + "&size=" + sizes.get(0) + "&size="
                + sizes.get(1) + "&choose=1&then=terms");
        assertThat(added.statusCode()).isEqualTo(303);
        var terms = anna.opens(path(added.header("Location")));
        assertThat(terms.asString()).contains("на выбор", "Заработаете примерно", "Можно");

        var made = anna.sends(
                "/franchise/links/new/terms",
                "key",
                Thumb.found(terms, "name=\"key\" value=\"([^\"]+)\""),
                "alt",
                sizes.get(0).value(),
                "alt",
                sizes.get(1).value(),
                "use",
                "ONE_2H",
                "channel",
                "VK",
                "message",
                "Для <script>вас</script>",
                "post",
                "пост 7");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(303);
        assertThat(free(sizes.get(0))).isEqualTo(2);

        var page = anna.opens(path(made.header("Location")));
        assertThat(page.asString())
                .contains("Ссылка готова", "http://anna.localhost", "/l/", "vk.com/share.php", "ещё 2 ч")
                .contains("&lt;script&gt;вас")
                .doesNotContain("<script>вас");
        assertThat(page.header("Cache-Control")).contains("no-store");
        var link = path(made.header("Location")).replace("?made=1", "");
        assertThat(anna.opens(link + "/qr.svg").contentType()).startsWith("image/svg+xml");
        assertThat(anna.opens(link + "/qr.png").asByteArray()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(anna.opens("/franchise/links").asString()).contains("пост 7", "ждёт покупателя");

        assertThat(anna.sends(link + "/revoke", "why", "передумала").statusCode())
                .isEqualTo(303);
        assertThat(free(sizes.get(0))).isEqualTo(3);
        assertThat(anna.opens("/franchise/links?show=ended").asString()).contains("отозвана");
    }

    @Test
    void whatIsSentOnSpeaksTheShopsLanguageWhateverTheMakerReads() {
        catalog.demo();
        var link = links.made(shop, links.forMany(new Sku("DRS101STR42")));

        var page = Jsoup.parse(
                anna.opens("/franchise/links/" + link.id() + "?lang=en").asString());

        assertThat(page.selectFirst("h1").text()).isEqualTo("Dress in stripes with buttons");
        assertThat(page.selectFirst("#text").text())
                .contains("Платье в полоску на пуговицах", "примерка до оплаты")
                .doesNotContain("Dress");
        assertThat(page.selectFirst(".preview").attr("src"))
                .isEqualTo(Jsoup.parse(anna.opens("/franchise/links/" + link.id() + "?lang=ru")
                                .asString())
                        .selectFirst(".preview")
                        .attr("src"));
    }

    @Test
    void aFormSentTwiceMakesOneLink() {
        var fields = new String[] {
            "key", "k" + System.nanoTime(), "sku", sizes.get(0).value(), "use", "ONE_24H"
        };

        var first = anna.sends("/franchise/links/new/terms", fields);
        var second = anna.sends("/franchise/links/new/terms", fields);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(free(sizes.get(0))).isEqualTo(2);
    }

    @Test
    void aRefusalShowsTheFormAsItWasTyped() {
        var page = anna.sends(
                "/franchise/links/new/terms",
                "sku",
                sizes.get(0).value(),
                "price." + dress,
                "1",
                "message",
                "моё сообщение",
                "post",
                "мой пост");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("моё сообщение", "мой пост", "role=\"alert\"", "aria-invalid");
    }

    @Test
    void nonsenseIsRefusedAndNeverBreaks() {
        for (var bad : List.of(
                new String[] {"sku", "нет такого"},
                new String[] {"sku", sizes.get(0).value(), "discount", "много"},
                new String[] {"sku", sizes.get(0).value(), "qty." + sizes.get(0), "999999999999"},
                new String[] {"sku", sizes.get(0).value(), "phone", "12"},
                new String[] {"sku", "x".repeat(5_000)},
                new String[] {"use", "ONE_2H"}))
            assertThat(anna.sends("/franchise/links/new/terms", bad).statusCode())
                    .as(String.join(" ", bad)
                            .substring(0, Math.min(60, String.join(" ", bad).length())))
                    .isBetween(400, 499);
        assertThat(anna.opens("/franchise/links?cursor=abc").statusCode()).isEqualTo(400);
        assertThat(anna.opens("/franchise/links/new/sizes?product=nothing").statusCode())
                .isEqualTo(404);
        assertThat(anna.opens("/franchise/links/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFigureFollowsTheForm() {
        var full =
                anna.sends("/franchise/links/new/earning", "sku", sizes.get(0).value());
        var less =
                anna.sends("/franchise/links/new/earning", "sku", sizes.get(0).value(), "discount", "10");

        assertThat(full.asString()).contains("Заработаете");
        assertThat(less.asString()).contains("Заработаете").isNotEqualTo(full.asString());
        assertThat(anna.sends(
                                "/franchise/links/new/earning",
                                "sku",
                                sizes.get(0).value(),
                                "discount",
                                "?")
                        .asString())
                .contains("id=\"earning\"")
                .doesNotContain("Заработаете");
    }

    @Test
    void aLinkOfAnotherShopIsNotThere() {
        var made = anna.sends("/franchise/links/new/terms", "sku", sizes.get(0).value(), "use", "ONE_2H");
        var link = path(made.header("Location")).replace("?made=1", "");
        shops.open("boris");
        var boris = new Thumb(staff.session(staff.ofShop("boris", Role.FRANCHISEE)));

        assertThat(boris.opens(link).statusCode()).isEqualTo(404);
        assertThat(boris.opens(link + "/qr.svg").statusCode()).isEqualTo(404);
        assertThat(boris.sends(link + "/revoke").statusCode()).isEqualTo(404);
        assertThat(free(sizes.get(0))).isEqualTo(2);
    }

    @Test
    void everyPageExistsInEnglish() {
        var english = new java.util.HashMap<>(anna.cookies());
        english.put("lang", "en");
        var reader = new Thumb(english);

        for (var page : List.of(
                "/franchise/links",
                "/franchise/links/new",
                "/franchise/links/new/sizes?product=" + dress,
                "/franchise/links/new/terms?sku=" + sizes.get(0)))
            assertThat(reader.opens(page).asString())
                    .contains("<html lang=\"en\"")
                    .doesNotContain("{franchise");
        assertThat(reader.opens("/franchise/links/new/terms?sku=" + sizes.get(0))
                        .asString())
                .contains("You will earn about", "Make the link");
    }

    @Test
    void whoIsNotOfAShopStaysOutside() {
        var nobody = new Thumb(java.util.Map.of("csrf", "x"));
        var office = new Thumb(staff.session(staff.headOffice(Role.ACCOUNTANT)));

        assertThat(nobody.opens("/franchise/links").statusCode()).isIn(302, 303, 401);
        assertThat(office.opens("/franchise/links").statusCode()).isEqualTo(403);
    }

    private int free(Sku sku) {
        return scope.network(() -> stock.availability(List.of(sku))).free(sku);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
