package dev.prilavok.journey;

import static dev.prilavok.catalog.Feed.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Feed;
import dev.prilavok.catalog.Versions;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Buyer;
import dev.prilavok.order.OrderDraft;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.social.LinkDraft;
import dev.prilavok.social.LinksFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What suppliers, buyers and franchisees write is shown as they wrote it, and never runs (R15). */
@QuarkusTest
class StrangersWordsBrowserTest {
    private static final List<String> PAYLOADS = List.of(
            "<script>ran(1)</script>",
            "\"><img src=x onerror=ran(2)>",
            "'-ran(3)-'",
            "</title></textarea><svg onload=ran(4)>",
            "{{constructor.constructor('ran(5)')()}} {7*7}",
            "<b hx-get=\"/x\" hx-trigger=\"load\" hx-on::load=\"ran(6)\">x</b>",
            "</script><script>ran(7)</script>",
            "<a href=\"javascript:ran(8)\">x</a><iframe srcdoc=\"<script>parent.ran(9)</script>\"></iframe>");

    private static final int LONGEST_COLOUR = 60;

    @Inject
    StaffFixture staff;

    @Inject
    ShopsFixture shops;

    @Inject
    CatalogFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    LinksFixture links;

    private Shop anna;
    private final List<String> ran = new ArrayList<>();
    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        ran.clear();
    }

    /** Pages of other tests are read for what looks like script. */
    @AfterEach
    void takeThemOff() {
        for (var id : written)
            goods.network("update product set state = 'WITHDRAWN' where external_id = ? returning id", row -> true, id);
        goods.network(Versions.CATALOGUE_CHANGED + " returning version", row -> true);
    }

    @Test
    void nothingThatStrangersWriteEverRuns() {
        try (var browser = PhoneBrowser.open()) {
            var franchisee = tab(browser, staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
            var office = tab(browser, staff.session(staff.headOffice(Role.OWNER)));
            for (var payload : PAYLOADS) {
                var sku = sold(payload);
                var product = goods.priced(anna, sku);
                var link = links.made(anna, talkative(links.forMany(sku), payload));
                var order = orders.place(anna, ordered(sku, payload));

                look(franchisee, "/s/anna/search?q=" + sku.value());
                look(franchisee, "/s/anna/suggest?q=" + sku.value());
                look(franchisee, "/s/anna/p/" + product.slug());
                assertThat(franchisee.locator("h1").textContent()).contains("Платье " + payload.substring(0, 2));
                look(franchisee, "/s/anna/l/" + LinksFixture.token(link));
                look(franchisee, "/s/anna/o/" + order.statusToken());
                look(franchisee, "/franchise");
                look(franchisee, "/franchise/orders/" + order.number().value());
                look(franchisee, "/franchise/links/" + link.id());
                look(franchisee, "/franchise/goods?q=" + sku.value());
                look(franchisee, "/franchise/goods/" + product.product() + "/words");
                look(office, "/office/orders/anna/" + order.number().value());
                look(office, "/office/products/" + product.product());
                look(office, "/office/products/" + product.product() + "/history/1");
                look(office, "/office/products/" + product.product() + "/pictures");
                look(office, "/office/stock/sku?sku=" + sku.value());
            }
            for (var path : List.of("/office/products", "/office/changes", "/office/imports", "/office/outbox"))
                look(office, path);
        }
        assertThat(ran).isEmpty();
    }

    private Sku sold(String payload) {
        var id = CatalogFixture.id();
        written.add(id);
        goods.imported(Feed.of(anOffer(id)
                .of(id)
                .with("name", escaped("Платье " + payload))
                .with("vendor", escaped(cut("Ф " + payload)))
                .with("description", escaped(payload))
                .param("Цвет", escaped(cut("ц " + payload)))
                .param("Состав", escaped(payload))));
        return new Sku(id);
    }

    // what is longer is refused, and would be seen by nobody
    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_COLOUR, text.length()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static LinkDraft talkative(LinkDraft draft, String payload) {
        return new LinkDraft(
                draft.wishes(),
                draft.discount(),
                payload,
                draft.kind(),
                draft.lasts(),
                draft.channel(),
                payload,
                payload,
                draft.contact());
    }

    private OrderDraft ordered(Sku sku, String payload) {
        var usual = orders.draft(orders.quote(anna, sku), orders.phone());
        var buyer = new Buyer(payload, usual.buyer().phone(), null, payload, payload);
        return new OrderDraft(
                usual.quote(), buyer, usual.source(), usual.consents(), usual.locale(), usual.holdOwner());
    }

    private void look(Page page, String path) {
        var answer = page.navigate(PhoneBrowser.at(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.locator("[hx-get='/x']").count())
                .as("foreign attributes on " + path)
                .isZero();
    }

    private Page tab(PhoneBrowser browser, java.util.Map<String, String> session) {
        var page = browser.tab(session, true);
        page.context().exposeFunction("ran", arguments -> ran.add(page.url() + " " + arguments[0]));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) ran.add(page.url() + " " + message.text());
        });
        return page;
    }
}
