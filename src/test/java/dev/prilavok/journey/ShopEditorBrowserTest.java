package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopKeeper;
import dev.prilavok.tenancy.ShopPublishing;
import dev.prilavok.tenancy.ShopSnapshot;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor in a real browser: the shop is seen while it is shaped, and nothing that is typed ever runs (R15). */
@QuarkusTest
class ShopEditorBrowserTest {
    private static final String EDITOR = "/franchise/shop";

    /** What people try in texts, addresses, attributes, styles and Markdown. */
    private static final List<String> PAYLOADS = List.of(
            "<script>ran(1)</script>",
            "\"><img src=x onerror=ran(2)>",
            "'-ran(3)-'",
            "</title><svg onload=ran(4)>",
            "javascript:ran(5)",
            "https://t.me/\"onmouseover=\"ran(6)",
            "{{constructor.constructor('ran(7)')()}}",
            "{cdi:frame.name}{7*7}",
            "</style><script>ran(8)</script>",
            "#000000;background:url(javascript:ran(9))",
            "<b hx-get=\"/franchise\" hx-trigger=\"load\" hx-on::load=\"ran(10)\">x</b>",
            "data:text/html,<script>ran(11)</script>");

    private static final String MARKDOWN = String.join(
            "\n\n",
            "<script>ran(20)</script>",
            "[нажать](javascript:ran(21))",
            "[нажать](JaVaScRiPt&colon;ran(22))",
            "![x](x\"onerror=\"ran(23))",
            "<img src=x onerror=ran(24)>",
            "<iframe srcdoc='<script>parent.ran(25)</script>'></iframe>",
            "<a href='data:text/html,<script>ran(26)</script>'>x</a>",
            "[x]: javascript:ran(27)\n[x]",
            "<svg><style><img src=x onerror=ran(28)></style></svg>",
            "<div hx-get=/ hx-trigger=load data-hx-on:load=ran(29)>x</div>");

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 30" onload="ran(40)">
            <script>ran(41)</script><style>*{background:url("javascript:ran(42)")}</style>
            <image href="x" onerror="ran(43)"/><animate attributeName="href" values="javascript:ran(44)"/>
            <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="ran(45)"/></body></foreignObject>
            <use xlink:href="data:image/svg+xml,&lt;svg onload='ran(46)'/&gt;"/><a xlink:href="javascript:ran(47)"><text y="20">x</text></a>
            <circle cx="15" cy="15" r="12" fill="#1d5f63" onclick="ran(48)"/></svg>""";

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    CatalogFixture goods;

    @Inject
    ShopDrafts drafts;

    @Inject
    ShopPublishing publishing;

    @Inject
    ShopKeeper keeper;

    private Shop before;
    private ShopSnapshot kept;
    private final List<String> ran = new ArrayList<>();

    @BeforeEach
    void aShopAtWork() {
        before = shops.open("anna");
        kept = keeper.keep(before.id());
        goods.dress(3);
        ran.clear();
    }

    @AfterEach
    void asItWas() {
        keeper.restore(before.id(), kept);
    }

    @Test
    void theShopIsSeenWhileItIsShaped() {
        try (var browser = PhoneBrowser.open()) {
            var page = tab(browser);
            page.setViewportSize(1280, 900);
            page.navigate(PhoneBrowser.at(EDITOR));
            var frame = page.frameLocator("#shop-preview");
            frame.locator("footer").waitFor();

            page.locator("[data-palette]").nth(1).click();
            var paper = page.frames().get(1).evaluate("() => getComputedStyle(document.body).backgroundColor");
            assertThat(paper).as("before anything is saved").isEqualTo("rgb(247, 250, 250)");
            page.locator("[name='announcement']").fill("Seen at once");
            frame.getByText("Seen at once").waitFor();
            assertThat(page.locator("#shop-state").textContent()).contains("цвета", "объявление");

            page.locator("[name='--muted']").fill("#b0b5b8");
            page.locator("#verdict [data-take='--muted']").click();
            page.waitForCondition(() -> page.locator("#verdict [data-take]").count() == 0);
            page.waitForCondition(() -> page.locator("#publish-form").count() == 1);
            assertThat(page.locator("[name='--muted']").inputValue()).isNotEqualTo("#b0b5b8");
            page.locator("[for='f-name']").scrollIntoViewIfNeeded();
            page.locator("[name='name']").fill("Берег у моря");
            page.locator("#publish-form button").click();
            page.waitForURL("**" + EDITOR);
            assertThat(page.locator(".flash").textContent()).contains("Опубликовано");
            page.navigate(PhoneBrowser.at("/s/anna/"));
            assertThat(page.content()).contains("Seen at once", "Берег у моря");
        }
    }

    @Test
    void theHoursOfAWeekAreTypedDayByDayAndEnterSaves() {
        try (var browser = PhoneBrowser.open()) {
            var page = tab(browser);
            page.navigate(PhoneBrowser.at(EDITOR));
            var sunday = page.locator("[name='hours-7-from']");
            assertThat(sunday.isVisible()).isTrue();
            assertThat(page.locator("#hours-words").isVisible()).isFalse();

            PhoneBrowser.isAccessible(page);
            PhoneBrowser.fitsEveryScreen(page);
            Markup.isValid(page.url(), page.content());

            page.locator("[name='hours-7-closed']").check();
            assertThat(sunday.isVisible())
                    .as("a day off has no hours to fill in")
                    .isFalse();
            page.locator("[name='hours-6-until']").fill("17:00");
            page.locator("[name='tagline']").press("Enter");
            page.locator(".flash").waitFor();
            assertThat(drafts.of(before.id()).wanted().look().contacts().hours())
                    .isEqualTo("пн–пт 10:00–21:00, сб 10:00–17:00");
            assertThat(drafts.of(before.id()).wanted().look().theme())
                    .as("the Enter key takes no palette")
                    .isEqualTo(drafts.of(before.id()).live().look().theme());
        }
    }

    @Test
    void leavingWithUnsavedWordsIsAskedAboutAndTheToolbarWrites() {
        try (var browser = PhoneBrowser.open()) {
            var page = tab(browser);
            page.navigate(PhoneBrowser.at(EDITOR + "/pages/new"));
            page.locator("[name='title']").fill("Care");
            page.getByLabel("Жирный").click();
            assertThat(page.locator("[name='markdown']").inputValue()).isEqualTo("**текст**");

            var asked = new ArrayList<String>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.locator(".chips a").first().click();
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
            assertThat(page.url()).contains("/pages/new");
        }
    }

    @Test
    void nothingThatIsTypedEverRuns() {
        try (var browser = PhoneBrowser.open()) {
            var page = tab(browser);
            var accepted = 0;
            for (var payload : PAYLOADS) {
                page.navigate(PhoneBrowser.at(EDITOR));
                accepted += type(page, payload);
                seen(page);
            }
            assertThat(accepted).as("texts that were accepted as texts").isGreaterThanOrEqualTo(PAYLOADS.size());
            page(page);
            logo(page);
            publishing.publish(before.id(), drafts.of(before.id()).stamp(), false, "test");
            for (var path : List.of(
                    "/s/anna/", "/s/anna/c/all", "/s/anna/pages/about", "/s/anna/pages/contacts", "/s/anna/logo.svg"))
                look(page, path);
            for (var path :
                    List.of(EDITOR, EDITOR + "/logo", EDITOR + "/pages", EDITOR + "/pages/about", EDITOR + "/history"))
                look(page, path);
            look(page, "/office/shops/anna");
        }
        assertThat(ran).isEmpty();
    }

    /** Types the same into every field and saves; fields that refuse it keep what they had. */
    private int type(Page page, String payload) {
        page.evaluate("""
                payload => { for (const field of document.querySelectorAll('#look [name]')) {
                    if (['hidden', 'radio', 'submit', 'date'].includes(field.type) || field.tagName === 'BUTTON') continue;
                    if (field.tagName === 'SELECT') field.add(new Option('x', payload, true, true));
                    else { field.removeAttribute('maxlength'); field.value = payload; }
                }
                document.querySelector('#look [name="hours-way"][value="words"]').checked = true;
                document.getElementById('look').dispatchEvent(new Event('input')); }""", payload);
        var answer = page.waitForResponse(
                response -> response.url().endsWith("/typed"),
                () -> page.evaluate("() => document.getElementById('look').dispatchEvent(new Event('input'))"));
        assertThat(answer.status()).isEqualTo(200);
        return drafts.of(before.id()).wanted().look().name().equals(payload.strip()) ? 1 : 0;
    }

    private void seen(Page page) {
        look(page, EDITOR);
        var preview = page.locator("#shop-preview").getAttribute("src");
        look(page, preview);
        look(page, preview + "pages/contacts");
    }

    private void page(Page page) {
        page.navigate(PhoneBrowser.at(EDITOR + "/pages/about"));
        page.locator("[name='title']").fill("\"><img src=x onerror=ran(30)>");
        page.locator("[name='markdown']").fill(MARKDOWN);
        page.waitForResponse(
                answer -> answer.status() == 303,
                () -> page.locator(".sticky .btn-primary").click());
        page.waitForLoadState();
        assertThat(drafts.of(before.id()).wanted().pages().get("about").markdown())
                .contains("ran(20)");
        var preview = page.locator("#shop-preview").getAttribute("src");
        look(page, preview);
        assertThat(page.locator(
                                "article a[href^='javascript'], article img, article iframe, article svg, article [hx-get]")
                        .count())
                .isZero();
    }

    private void logo(Page page) {
        page.navigate(PhoneBrowser.at(EDITOR + "/logo"));
        page.locator("#f-logo")
                .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8)));
        page.waitForResponse(
                answer -> answer.status() == 303,
                () -> page.locator("form[enctype] button").click());
        page.waitForLoadState();
        assertThat(drafts.of(before.id()).wanted().logo()).contains("<circle").doesNotContain("ran(");
        look(page, EDITOR + "/logo");
    }

    private void look(Page page, String path) {
        page.navigate(PhoneBrowser.at(path));
        page.waitForLoadState();
        if (page.locator("#main").count() > 0) page.locator("body").hover();
    }

    private Page tab(PhoneBrowser browser) {
        var page = browser.tab(staff.session(staff.ofShop("anna", Role.FRANCHISEE)), true);
        page.context().exposeFunction("ran", arguments -> ran.add(String.valueOf(arguments[0])));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) ran.add(message.text());
        });
        return page;
    }
}
