package dev.prilavok.franchise;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopKeeper;
import dev.prilavok.tenancy.ShopSnapshot;
import dev.prilavok.tenancy.Shops;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The franchisee's shop in his console: a form, a preview that only he sees, and a button that makes it true. */
@QuarkusTest
class ShopEditorTest {
    private static final String EDITOR = "/franchise/shop";

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    CatalogFixture goods;

    @Inject
    Shops directory;

    @Inject
    ShopDrafts drafts;

    @Inject
    ShopKeeper keeper;

    Shop before;
    private ShopSnapshot kept;
    Thumb anna;

    @BeforeEach
    void aShopAtWork() {
        before = shops.open("anna");
        kept = keeper.keep(before.id());
        goods.dress(3);
        anna = new Thumb(staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
    }

    @AfterEach
    void asItWas() {
        keeper.restore(before.id(), kept);
    }

    @Test
    void showsTheShopItsFormAndItsPreview() {
        var page = anna.opens(EDITOR);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("frame-src 'self'", "frame-ancestors 'none'");
        assertThat(page.asString())
                .contains("Адрес магазина", "anna.localhost", "<iframe", "Лён", "Ночь", "контраст")
                .contains("name=\"instagram\"", "name=\"announcement\"", "name=\"hero\"");
        assertThat(anna.opens(EDITOR + "/qr.svg").asString()).startsWith("<svg");
        var assistant = new Thumb(staff.session(staff.ofShop("anna", Role.ASSISTANT)));
        assertThat(assistant.opens(EDITOR).statusCode()).isEqualTo(403);
    }

    @Test
    void aDraftIsSeenByHimAloneUntilItIsPublished() {
        assertThat(sends(Map.of("announcement", "Только для черновика", "title", "Новый заголовок"))
                        .statusCode())
                .isEqualTo(303);
        var preview = preview();

        var seen = anna.opens(preview + "/");
        assertThat(seen.asString())
                .contains("Только для черновика", "Новый заголовок", preview + "/c/all", "preview.css")
                .doesNotContain("data-worker");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(seen.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(seen.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(anna.opens(preview + "/preview.css").header("Cache-Control")).isEqualTo("no-store");

        var boris = new Thumb(staff.session(staff.ofShop("boris", Role.FRANCHISEE)));
        for (var other : List.of(boris, new Thumb(Map.of()), new Thumb(staff.session(staff.headOffice(Role.OWNER))))) {
            assertThat(other.opens(preview + "/").statusCode()).isEqualTo(404);
            assertThat(other.opens(preview + "/preview.css").asString()).doesNotContain("--ink");
            assertThat(other.opens("/s/anna/").asString()).doesNotContain("Только для черновика");
        }
        assertThat(anna.opens("/s/anna/preview.css").statusCode()).isEqualTo(404);
        assertThat(anna.opens(preview.substring(0, preview.length() - 2) + "00/")
                        .statusCode())
                .isEqualTo(404);
        assertThat(anna.sends(preview + "/basket", "sku", "x").statusCode()).isEqualTo(403);
        given().header("Host", "anna.localhost").get(preview + "/").then().statusCode(404);

        assertThat(publish().statusCode()).isEqualTo(303);
        assertThat(given().get("/s/anna/").asString()).contains("Только для черновика", "Новый заголовок");
        assertThat(anna.opens(EDITOR + "/history").asString()).contains("Опубликовано", "Сейчас в магазине");
    }

    @Test
    void theFirstScreensPhotographIsChosenAmongTheGoods() {
        goods.demo();
        var choice = Thumb.found(anna.opens(EDITOR + "/pictures?q=DRS101STR42"), "name=\"hero\" value=\"([^\"]+)\"");
        assertThat(anna.sends(EDITOR + "/pictures", "hero", choice).statusCode())
                .isEqualTo(303);

        var hash = choice.substring(choice.indexOf('|') + 1);
        assertThat(anna.opens(preview() + "/").asString())
                .containsPattern("(?s)class=\"hero\">.{0,900}?<img [^>]*src=\"/media/" + hash);
        assertThat(anna.opens(EDITOR).asString()).contains("value=\"" + choice + "\" checked");
    }

    @Test
    void aPaletteAndABetterColourAreOneClick() {
        sends(Map.of("palette", "night"));
        assertThat(anna.opens(EDITOR).asString())
                .contains("value=\"#14161b\"", "Логотип почти не виден на фоне")
                .doesNotContain("опубликовать нельзя", "id=\"publish-form\"");
        sends(Map.of("palette", "sea"));

        sends(Map.of("--muted", "#b0b5b8"));
        var page = anna.opens(EDITOR).asString();
        assertThat(page).contains("Второстепенный текст на «Фон»", "опубликовать нельзя", "Прежде чем опубликовать");
        assertThat(page).doesNotContain("id=\"publish-form\"");
        var better = Thumb.found(anna.opens(EDITOR), "name=\"take\" value=\"([^\"]+)\"");
        sends(Map.of("take", better));
        assertThat(anna.opens(EDITOR).asString())
                .contains("id=\"publish-form\"")
                .doesNotContain("опубликовать нельзя");
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndTypingKeepsWhatIsRight() {
        var wrong = Map.of(
                "phone",
                "позвоните",
                "ok",
                "javascript:alert(1)",
                "tagline",
                "Ещё не сохранено",
                "until",
                "2026-13-01");
        var refused = sends(wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("value=\"позвоните\"", "value=\"javascript:alert(1)\"", "value=\"Ещё не сохранено\"")
                .contains("Запишите телефон цифрами", "Запишите ссылку целиком", "День пишут так");
        assertThat(drafts.of(before.id()).isChanged()).isFalse();

        var typed = anna.sends(EDITOR + "/typed", fields(wrong));
        assertThat(typed.statusCode()).isEqualTo(200);
        assertThat(typed.asString()).contains("Не всё сохранено", "id=\"shop-state\"", "id=\"verdict\"");
        assertThat(drafts.of(before.id()).wanted().look().tagline()).isEqualTo("Ещё не сохранено");
        assertThat(drafts.of(before.id()).wanted().look().contacts().phone())
                .isEqualTo(before.contacts().phone());
    }

    @Test
    void theHoursAreARowForEachDay() {
        assertThat(sends(Map.of("tagline", "То же время")).statusCode()).isEqualTo(303);
        assertThat(hours()).as("the same week keeps the words that say it").isEqualTo("каждый день 10:00–21:00");

        var torn =
                sends(Map.of("hours-1-from", "20:00", "hours-1-until", "10:00", "hours-6-until", "", "phone", "нет"));
        assertThat(torn.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(torn.asString())
                        .select("#mistakes a[href=#f-hours]")
                        .text())
                .contains("Понедельник, Суббота");
        assertThat(torn.asString()).contains("Запишите телефон цифрами", "name=\"hours-1-from\" value=\"20:00\"");
        assertThat(hours()).isEqualTo("каждый день 10:00–21:00");

        sends(Map.of(
                "hours-1-from", "11:00", "hours-1-until", "19:00", "hours-7-closed", "yes", "week", "like-monday"));
        assertThat(hours()).isEqualTo("пн–пт 11:00–19:00, сб 10:00–21:00");
        assertThat(Jsoup.parse(anna.opens(EDITOR).asString()).select("[name=hours-7-closed][checked]"))
                .hasSize(1);
        assertThat(publish().statusCode()).isEqualTo(303);
        assertThat(given().get("/s/anna/").asString()).contains("пн–пт 11:00–19:00, сб 10:00–21:00");

        var words = "пн–пт 10:00–13:00 14:00–20:00";
        sends(Map.of("hours-way", "words", "hours", words));
        assertThat(hours()).isEqualTo(words);
        assertThat(Jsoup.parse(anna.opens(EDITOR).asString())
                        .select("[name=hours-way][checked]")
                        .val())
                .as("rows cannot tell a break")
                .isEqualTo("words");
    }

    @Test
    void whatIsRightIsKeptBesideTornHours() {
        var typed = anna.sends(
                EDITOR + "/typed", fields(Map.of("tagline", "Рядом", "hours-2-from", "", "phone", "позвоните")));

        assertThat(typed.statusCode()).isEqualTo(200);
        assertThat(typed.asString()).contains("Не всё сохранено", "Вторник");
        assertThat(drafts.of(before.id()).wanted().look().tagline()).isEqualTo("Рядом");
        assertThat(hours()).isEqualTo("каждый день 10:00–21:00");
    }

    @Test
    void headOfficeTypesTheSameRows() {
        var owner = new Thumb(staff.session(staff.headOffice(Role.OWNER)));
        var form = Jsoup.parse(owner.opens("/office/shops/anna/brand").asString());
        assertThat(form.select("[name=hours-1-from]").val()).isEqualTo("10:00");

        var typed = new ArrayList<String>();
        for (var field : form.select("form[action$=brand] input[name]:not([name=csrf])"))
            if (!field.attr("type").matches("radio|checkbox") || field.hasAttr("checked"))
                typed.addAll(List.of(field.attr("name"), field.val()));
        typed.replaceAll(value -> value.equals("21:00") ? "" : value);
        var refused = owner.sends("/office/shops/anna/brand", typed.toArray(String[]::new));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Понедельник, Вторник, Среда", "name=\"hours-1-from\" value=\"10:00\"");
    }

    private String hours() {
        return drafts.of(before.id()).wanted().look().contacts().hours();
    }

    @Test
    void twoTabsAreTold() {
        var first = fields(Map.of("tagline", "Из первой вкладки"));
        var second = fields(Map.of("tagline", "Из второй вкладки"));
        assertThat(anna.sends(EDITOR, first).statusCode()).isEqualTo(303);

        var told = anna.sends(EDITOR, second);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.asString()).contains("черновик изменили", "Из второй вкладки", "Сохранить моё поверх");
        assertThat(anna.sends(EDITOR + "/typed", second).statusCode()).isEqualTo(409);

        var over = new ArrayList<>(List.of(second));
        over.addAll(List.of("over", "yes"));
        assertThat(anna.sends(EDITOR, over.toArray(String[]::new)).statusCode()).isEqualTo(303);
        assertThat(drafts.of(before.id()).wanted().look().tagline()).isEqualTo("Из второй вкладки");
    }

    @Test
    void withoutScriptTheFrameShowsWhatWasTyped() {
        var shown = anna.sends(EDITOR + "/show", fields(Map.of("name", "Показ")));
        assertThat(shown.statusCode()).isEqualTo(303);
        assertThat(anna.opens(shown.header("Location")).asString()).contains("Показ");

        var refused = anna.sends(EDITOR + "/show", fields(Map.of("name", "")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.header("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(refused.asString()).contains("Дайте название");
    }

    @Test
    void pagesAreWrittenAndPreviewed() {
        var added = anna.sends(
                EDITOR + "/pages", "title", "Уход за льном", "markdown", "**Стирать** <b>холодной</b>", "shown", "yes");
        assertThat(added.header("Location")).endsWith("/pages/ukhod-za-lnom");
        assertThat(anna.opens(preview() + "/pages/ukhod-za-lnom").asString())
                .contains("<strong>Стирать</strong>", "&lt;b&gt;холодной")
                .contains(">Уход за льном</a>");
        assertThat(given().get("/s/anna/pages/ukhod-za-lnom").statusCode()).isEqualTo(404);
        var editor = anna.opens(EDITOR + "/pages/ukhod-za-lnom");
        assertThat(editor.asString()).contains("/typed", "pages/ukhod-za-lnom\"", "data-around");

        var stamp = Thumb.found(editor, "name=\"stamp\" value=\"([^\"]+)\"");
        var saved =
                anna.sends(EDITOR + "/pages/ukhod-za-lnom", "stamp", stamp, "tab", "t", "title", "", "markdown", "x");
        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.asString()).contains("Дайте странице название", ">x</textarea>");
        anna.sends(EDITOR + "/pages/ukhod-za-lnom/drop");
        assertThat(anna.opens(EDITOR + "/pages").asString()).contains("Убранные", "ukhod-za-lnom");
        anna.sends(EDITOR + "/pages/ukhod-za-lnom/undrop");
        assertThat(publish().statusCode()).isEqualTo(303);
        assertThat(given().get("/s/anna/pages/ukhod-za-lnom").asString()).contains("<strong>Стирать</strong>");
        assertThat(given().get("/s/anna/").asString()).contains("/s/anna/pages/ukhod-za-lnom");
        assertThat(anna.opens(EDITOR + "/pages/offer").asString())
                .contains("ведёт головная компания")
                .doesNotContain("<textarea");
        anna.sends(EDITOR + "/pages/ukhod-za-lnom/drop");
        assertThat(publish().statusCode()).isEqualTo(303);
        assertThat(given().get("/s/anna/pages/ukhod-za-lnom").statusCode()).isEqualTo(404);
    }

    @Test
    void aLogoIsSentAndCleaned() {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='alert(1)'><circle r='4' fill='#123456'/></svg>";
        var sent = logo(svg.getBytes(UTF_8), "logo.svg");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(drafts.of(before.id()).wanted().logo()).contains("#123456").doesNotContain("alert");
        assertThat(anna.opens(EDITOR + "/logo").asString()).contains("data:image/svg+xml;base64,", "На тёмном");
        assertThat(logo(new byte[] {1, 2, 3}, "logo.png").statusCode()).isEqualTo(422);
        anna.sends(EDITOR + "/logo/usual");
        assertThat(drafts.of(before.id()).isChanged()).isFalse();
    }

    @Test
    void headOfficeKeepsWhatItWants() {
        var owner = new Thumb(staff.session(staff.headOffice(Role.OWNER)));
        assertThat(owner.sends("/office/shops/anna/rails", "kept", "COLOURS", "kept", "NAME")
                        .statusCode())
                .isEqualTo(303);
        try {
            assertThat(owner.opens("/office/shops/anna/rails").asString()).contains("У магазина своё правило");
            assertThat(anna.opens(EDITOR).asString())
                    .contains("ведёт головная компания")
                    .doesNotContain("name=\"--ink\"");
            assertThat(sends(Map.of("name", "Самозванец")).statusCode()).isEqualTo(422);
            assertThat(owner.sends("/office/shops/anna/rails", "kept", "NONSENSE")
                            .statusCode())
                    .isEqualTo(400);
        } finally {
            owner.sends("/office/shops/anna/rails", "whose", "follow");
        }
        assertThat(anna.opens(EDITOR).asString()).contains("name=\"--ink\"");
    }

    // as browsers do: with the length of the whole form
    private Response logo(byte[] file, String name) {
        var edge = "----edge7b1c";
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n"
                        + anna.cookies().get("csrf") + "\r\n--" + edge
                        + "\r\nContent-Disposition: form-data; name=\"logo\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(UTF_8));
        return given().redirects()
                .follow(false)
                .cookies(anna.cookies())
                .accept("text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .body(form.toByteArray())
                .post(EDITOR + "/logo");
    }

    private String preview() {
        return Thumb.found(anna.opens(EDITOR), "src=\"(/preview/[^/]+)/\"");
    }

    private Response publish() {
        return anna.sends(
                EDITOR + "/publish",
                "stamp",
                Thumb.found(anna.opens(EDITOR), "name=\"stamp\" value=\"([0-9a-f]{16})\""));
    }

    private Response sends(Map<String, String> typed) {
        return anna.sends(EDITOR, fields(typed));
    }

    /** The form as it stands, with some fields typed over. */
    private String[] fields(Map<String, String> typed) {
        var page = Jsoup.parse(anna.opens(EDITOR).asString());
        var all = new LinkedHashMap<String, String>();
        for (var field : page.select("#look [name]")) {
            if (field.tagName().equals("button") || field.attr("name").equals("csrf")) continue;
            if (field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked")) continue;
            all.put(
                    field.attr("name"),
                    field.tagName().equals("select")
                            ? field.select("[selected]").val()
                            : field.val());
        }
        all.putAll(typed);
        var flat = new ArrayList<String>();
        all.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }
}
