package dev.prilavok.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Head office edits a brand in its console; its page says how the shop differs from its files and which of the two wins. */
@QuarkusTest
class ConsoleAndFilesTest {
    private static final String PALE = "#cccccc";

    @Inject
    TenantFiles files;

    @Inject
    ShopRegister register;

    @Inject
    Shops shops;

    @Inject
    StaffFixture staff;

    private TenantFolder folder = new TenantFolder();
    private String slug = "";

    @BeforeEach
    void aShop() {
        folder = new TenantFolder();
        slug = "c" + UUID.randomUUID().toString().substring(0, 8);
        apply(folder.shop(slug));
    }

    @Test
    void anEditHoldsAndIsShownUntilItsFileChanges() {
        page(Role.OWNER, card()).body(containsString("ничего не меняли"));

        send(card() + "/brand", brand()).statusCode(303);
        apply(folder);

        var shop = shops.bySlug(slug).orElseThrow();
        assertThat(shop.name()).isEqualTo("Из консоли");
        assertThat(shop.contacts().phone()).isEqualTo("+7 900 000-10-39");
        assertThat(given().get("/s/" + slug + "/theme.css").asString()).contains("--accent: #1f5a48");
        page(Role.SUPPORT, card())
                .body(containsString("tenants/" + slug + "/shop.yaml"))
                .body(containsString("Пробный"))
                .body(containsString("Из консоли"))
                .body(containsString("tenants/" + slug + "/theme.css"))
                .body(containsString("Кнопки"));

        folder.file(slug, "shop.yaml", TenantFolder.SETTINGS.formatted(slug).replace("Пробный", "Из файла"));
        apply(folder);

        page(Role.SUPPORT, card())
                .body(containsString("<h1>Из файла</h1>"))
                .body(not(containsString("Из консоли")))
                .body(not(containsString("tenants/" + slug + "/shop.yaml")))
                .body(containsString("tenants/" + slug + "/theme.css"));
    }

    @Test
    void whatIsHardToReadOrWrittenWrongIsRefusedBesideItsField() {
        var typed = brand();
        typed.put("--ink", PALE);
        send(card() + "/brand", typed)
                .statusCode(422)
                .body(containsString("«Текст» на «Фон» плохо видно: контраст 1,"))
                .body(containsString("Из консоли"));

        typed.put("--ink", "red");
        typed.put("name", " ");
        typed.put("telegram", "javascript:alert(1)");
        send(card() + "/brand", typed)
                .statusCode(422)
                .body(containsString("Дайте название"))
                .body(containsString("Запишите имя или ссылку"))
                .body(containsString("Цвет пишут так"));

        assertThat(shops.bySlug(slug).orElseThrow().name()).isEqualTo("Пробный");
    }

    @Test
    void whatTheFormDoesNotAskAboutStays() {
        folder.file(slug, "theme.css", ":root { --ink: #1c1f1d; --radius: 4px; --font-text: Onest, serif; }");
        apply(folder);
        var typed = brand();
        typed.put("--ink", "");

        send(card() + "/brand", typed).statusCode(303);

        assertThat(shops.bySlug(slug).orElseThrow().brand().themeCss())
                .contains("--radius: 4px", "--font-text: Onest,serif", "--accent: #1f5a48")
                .doesNotContain("--ink");
    }

    @Test
    void closingSaysWhyAndTheDifferenceIsShown() {
        send(card() + "/state", Map.of("state", "CLOSED", "reason", "")).statusCode(422);
        assertThat(shops.bySlug(slug).orElseThrow().isOpen()).isTrue();

        send(card() + "/state", Map.of("state", "CLOSED", "reason", "переезд")).statusCode(303);
        assertThat(shops.bySlug(slug).orElseThrow().isOpen()).isFalse();
        page(Role.DIRECTOR, card()).body(containsString("Состояние"));

        send(card() + "/state", Map.of("state", "OPEN")).statusCode(303);
        assertThat(shops.bySlug(slug).orElseThrow().isOpen()).isTrue();
        send(card() + "/state", Map.of("state", "AJAR")).statusCode(400);
    }

    @Test
    void onlyThoseWhoLeadEdit() {
        for (var role : new String[] {Role.SUPPORT, Role.WAREHOUSE, Role.CATALOGUE_MANAGER})
            given().cookies(staff.session(staff.headOffice(role)))
                    .get(card() + "/brand")
                    .then()
                    .statusCode(403);
        page(Role.SUPPORT, card()).body(not(containsString(card() + "/brand")));
        given().cookies(staff.session(staff.headOffice(Role.OWNER)))
                .get("/office/shops/nobody")
                .then()
                .statusCode(404);
    }

    private String card() {
        return "/office/shops/" + slug;
    }

    private static Map<String, String> brand() {
        var typed = new HashMap<String, String>();
        typed.put("name", "Из консоли");
        typed.put("tagline", "Из файла");
        typed.put("phone", "+7 900 000-10-39");
        typed.put("--ink", "#1c1f1d");
        typed.put("--paper", "#fbfaf7");
        typed.put("--accent", "1F5A48");
        return typed;
    }

    private void apply(TenantFolder written) {
        assertThat(files.applyAll(written.path)).isEmpty();
        register.refresh();
    }

    private ValidatableResponse page(String role, String path) {
        return given().cookies(staff.session(staff.headOffice(role)))
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse send(String path, Map<String, String> form) {
        var cookies = staff.session(staff.headOffice(Role.OWNER));
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .accept(ContentType.HTML)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", cookies.get("csrf"))
                .formParams(form)
                .post(path)
                .then();
    }
}
