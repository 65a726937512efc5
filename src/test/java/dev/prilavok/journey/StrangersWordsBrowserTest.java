package dev.prilavok.journey;

import static dev.prilavok.catalog.Feed.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

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
    static final List<String> PAYLOADS = List.of(
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
    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
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
            var franchisee = new WatchedTab(browser, staff.session(staff.ofShop("anna", Role.FRANCHISEE)));
            var office = new WatchedTab(browser, staff.session(staff.headOffice(Role.OWNER)));
            for (var payload : PAYLOADS) {
                var sku = sold(payload);
                var product = goods.priced(anna, sku);
                var link = links.made(anna, talkative(links.forMany(sku), payload));
                var order = orders.place(anna, ordered(sku, payload));

                franchisee.look("/s/anna/search?q=" + sku.value());
                franchisee.look("/s/anna/suggest?q=" + sku.value());
                franchisee.look("/s/anna/p/" + product.slug());
                assertThat(franchisee.page().locator("h1").textContent()).contains("Платье " + payload.substring(0, 2));
                franchisee.look("/s/anna/l/" + LinksFixture.token(link));
                franchisee.look("/s/anna/o/" + order.statusToken());
                franchisee.look("/franchise");
                franchisee.look("/franchise/orders/" + order.number().value());
                franchisee.look("/franchise/links/" + link.id());
                franchisee.look("/franchise/goods?q=" + sku.value());
                franchisee.look("/franchise/goods/" + product.product() + "/words");
                office.look("/office/orders/anna/" + order.number().value());
                office.look("/office/products/" + product.product());
                office.look("/office/products/" + product.product() + "/history/1");
                office.look("/office/products/" + product.product() + "/pictures");
                office.look("/office/stock/sku?sku=" + sku.value());
            }
            for (var path : List.of("/office/products", "/office/changes", "/office/imports", "/office/outbox"))
                office.look(path);
            assertThat(franchisee.ran()).isEmpty();
            assertThat(office.ran()).isEmpty();
        }
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

    static String escaped(String text) {
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
}
