package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Listings;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.social.LinksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer thinks longer than a price holds: a page of its own says what changed and asks for one press. */
@QuarkusTest
class ExpiredPriceTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    @Inject
    CatalogFixture goods;

    @Inject
    ShopsFixture shops;

    @Inject
    LinksFixture links;

    @Inject
    Listings listings;

    @Inject
    Prices prices;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private final String phone = "+7 927 " + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private Shop anna;
    private Sku dress;

    @BeforeEach
    void aMorningInTheShop() {
        // half an hour later it is still the same day, so that the promised days stay
        clock.standsAt(Instant.now()
                .atZone(ZoneOffset.UTC)
                .plusDays(1)
                .withHour(6)
                .withMinute(0)
                .toInstant());
        anna = shops.open("anna");
        dress = goods.dress(5).get(0);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theNewPriceStandsBesideTheOldOneAndOnePressOrders() {
        var browser = filledIn();
        scope.shop(anna.id(), () -> listings.ask(anna.id(), priced().product(), Moneys.of(460_000, RUB), "anna"));
        clock.passes(Duration.ofMinutes(31));

        browser.press("button[value=order]", buyer());

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Пересчитали заказ");
        assertThat(text(browser, ".changes")).contains("4 600 ₽ вместо 5 000 ₽");
        assertThat(text(browser, "aside")).contains("4 600 ₽", "Было");
        assertThat(text(browser, "main")).contains("Мария Светлова", phone, "Казань", "Баумана, 19");

        browser.press("button[value=order]", Map.of());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
    }

    @Test
    void whenNothingChangedItSaysSoAndTheFormIsStillThere() {
        var browser = filledIn();
        clock.passes(Duration.ofMinutes(31));
        browser.press("button[value=order]", buyer());

        assertThat(text(browser, "main")).contains("Ничего: цены, доставка и срок прежние");
        assertThat(browser.page().select(".changes")).isEmpty();

        browser.press("button[value=edit]", Map.of());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Оформление");
        assertThat(browser.page().selectFirst("#phone").val()).isEqualTo(phone);
        assertThat(browser.page().selectFirst("#address").val()).isEqualTo("Баумана, 19, кв. 4");
        assertThat(browser.page().selectFirst("#consent").hasAttr("checked")).isTrue();
    }

    @Test
    void aLinkAsksInTheSameWay() {
        var link = links.made(anna, links.forMany(dress));
        var browser = PlainBrowser.at("anna.localhost").open("/l/" + Objects.requireNonNull(link.token()));
        inKazan(browser);
        clock.passes(Duration.ofMinutes(31));

        browser.press("button[value=order]", buyer());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Пересчитали заказ");
        assertThat(browser.page().selectFirst("form.agree").attr("action")).endsWith("/l/" + link.token());

        browser.press("button[value=order]", Map.of());
        assertThat(browser.page().selectFirst("h1").text()).isEqualTo("Заказ принят");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void thePageIsRightForEverybody(String lang) {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(Map.of("lang", lang), true);
            page.navigate(PhoneBrowser.at("/s/anna/p/" + priced().slug()));
            page.locator("[name=sku]").first().check(new Locator.CheckOptions().setForce(true));
            page.locator(".bar button").click();
            page.navigate(PhoneBrowser.at("/s/anna/checkout"));
            page.locator("#city").fill("Казань");
            page.locator("#cities button").first().click();
            page.locator("[name=way]").first().waitFor();
            page.locator("#phone").fill(phone);
            page.locator("#name").fill("Мария Светлова");
            page.locator("#address").fill("Баумана, 19, кв. 4");
            page.locator("#consent").check();
            clock.passes(Duration.ofMinutes(31));
            page.locator("button[value=order]").click();

            assertThat(page.locator("form.agree").isVisible()).isTrue();
            PhoneBrowser.isAccessible(page);
            Markup.isValid(page.url(), page.content());
            page.locator("button[value=order]").click();
            assertThat(page.url()).contains("/o/");
        }
    }

    private PlainBrowser filledIn() {
        var browser = PlainBrowser.at("anna.localhost").open("/p/" + priced().slug());
        browser.press(".bar button", Map.of("sku", dress.value()));
        browser.open("/checkout");
        inKazan(browser);
        return browser;
    }

    private static void inKazan(PlainBrowser browser) {
        browser.press("button[value=ways]", Map.of("city", "Казань"));
        if (browser.page().select("input[name=way]").isEmpty()) browser.press("button[name=pick]", Map.of());
        assertThat(browser.page().selectFirst("input[name=quote]").val()).isNotEmpty();
    }

    private PricedVariant priced() {
        return Objects.requireNonNull(scope.shop(anna.id(), () -> prices.priced(anna.id(), List.of(dress)))
                .get(dress));
    }

    private Map<String, String> buyer() {
        return Map.of("phone", phone, "name", "Мария Светлова", "address", "Баумана, 19, кв. 4", "consent", "yes");
    }

    // Sums are written with spaces that do not break.
    private static String text(PlainBrowser browser, String part) {
        return browser.page().select(part).text().replaceAll("[\\u00a0\\u202f]", " ");
    }
}
