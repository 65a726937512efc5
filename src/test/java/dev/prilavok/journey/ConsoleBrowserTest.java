package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.prilavok.cases.Cases;
import dev.prilavok.catalog.CatalogFixture;
import dev.prilavok.catalog.Prices;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.returns.buyer.BuyerClaim;
import dev.prilavok.returns.buyer.BuyerClaims;
import dev.prilavok.returns.buyer.NewClaim;
import dev.prilavok.royalty.payouts.PayoutsFixture;
import dev.prilavok.social.LinksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopEdits;
import dev.prilavok.trial.TrialReport;
import dev.prilavok.trial.Trials;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of the consoles in both languages, on a phone and on a desktop: axe and the Nu HTML checker find nothing. */
@QuarkusTest
class ConsoleBrowserTest {
    @Inject
    PayoutsFixture payouts;

    @Inject
    CatalogFixture catalog;

    @Inject
    CatalogImports imports;

    @Inject
    ShopsFixture shops;

    @Inject
    OrdersFixture orders;

    @Inject
    LinksFixture links;

    @Inject
    StaffFixture staff;

    @Inject
    ShopEdits edits;

    @Inject
    Prices prices;

    @Inject
    ParcelsFixture parcels;

    @Inject
    Trials trials;

    @Inject
    BuyerClaims claims;

    @Inject
    Cases cases;

    @Inject
    Scope scope;

    private Shop anna;

    @Inject
    dev.prilavok.catalog.SetDesk sets;

    private List<Sku> sizes = List.of();
    private PlacedOrder order;

    @BeforeEach
    void aShopAtWork() {
        anna = shops.open("anna");
        sizes = catalog.dress(5);
        order = orders.placed(anna, sizes.get(0));
    }

    @Test
    void theFranchiseesPages() {
        var product = Objects.requireNonNull(
                scope.shop(anna.id(), () -> prices.priced(anna.id(), sizes)).get(sizes.get(0)));
        var link = links.made(anna, links.forMany(sizes.get(1)));
        var card = "/franchise/orders/" + order.number();

        everyPageIsRight(
                staff.session(staff.ofShop("anna", Role.FRANCHISEE)),
                "/franchise",
                "/franchise?show=cancelled",
                card,
                card + "/cancel",
                "/franchise/earnings",
                "/franchise/agreement",
                "/franchise/statements",
                "/franchise/payouts",
                "/franchise/requisites",
                "/franchise/fund",
                "/franchise/refusals",
                "/franchise/orders/" + delivered(),
                "/franchise/links",
                "/franchise/links/" + link.id(),
                "/franchise/links/new",
                "/franchise/links/new/sizes?product=" + product.slug(),
                "/franchise/goods/" + product.product() + "/photo",
                "/franchise/goods?q=" + sizes.get(0),
                "/franchise/goods/" + product.product() + "/words",
                "/franchise/goods/rules",
                "/franchise/goods/new",
                "/franchise/sets",
                "/franchise/parcels",
                "/franchise/returns",
                "/franchise/cases",
                "/franchise/returns/of/" + keptOrder().number(),
                "/franchise/claims/" + claimed(),
                "/franchise/cases/" + ofClaim(claimed()),
                "/franchise/shop",
                "/franchise/shop/logo",
                "/franchise/shop/pictures",
                "/franchise/shop/pages",
                "/franchise/shop/pages/new",
                "/franchise/shop/pages/about",
                "/franchise/shop/pages/offer",
                "/franchise/shop/history",
                "/account",
                "/account/password",
                "/office");
    }

    @Test
    void headOfficesPages() {
        var last = scope.network(() -> imports.recent(null, 1)).items().get(0).id();
        edits.tagline(anna.id(), "Из консоли");
        try {
            headOfficesPages(last);
        } finally {
            edits.tagline(anna.id(), anna.tagline());
        }
    }

    // An order whose parcel came to its end: a part was kept.
    private String delivered() {
        var parcel = parcels.onItsWay(anna, sizes.get(1), sizes.get(2));
        scope.shop(anna.id(), () -> {
            trials.report(
                    anna.id(),
                    parcel,
                    TrialReport.door(
                            Ids.next(),
                            Instant.now(),
                            Actor.courier("petr"),
                            List.of(new TrialReport.Pieces(1, 1, null), new TrialReport.Pieces(2, 0, "SIZE_SMALL")),
                            null,
                            Tender.CASH));
        });
        return parcels.order(anna, parcel).number().value();
    }

    private OrderView keptOrder() {
        return parcels.order(anna, keptParcel());
    }

    private UUID keptParcel() {
        var parcel = parcels.onItsWay(anna, sizes.get(0));
        var report = TrialReport.delivered(Ids.next(), Instant.now(), Actor.courier("petr"), null, Tender.CASH);
        scope.shop(anna.id(), () -> trials.report(anna.id(), parcel, report));
        return parcel;
    }

    private String claimed() {
        var kept = keptOrder();
        var said = new NewClaim(BuyerClaim.What.DAMAGED, BuyerClaim.Remedy.REFUND, "Разошёлся шов", List.of());
        return scope.shop(anna.id(), () -> claims.open(kept, said, Actor.buyer()))
                .number();
    }

    private String ofClaim(String number) {
        return scope.shop(anna.id(), () -> {
            var claim = claims.byNumber(anna.id(), number).orElseThrow();
            return cases.find(anna.id(), claim.caseId()).orElseThrow().number();
        });
    }

    private UUID one(String query) {
        return catalog.network(
                        query, row -> row.getObject(1, UUID.class), sizes.get(0).value())
                .get(0);
    }

    private UUID set() {
        return scope.network(() -> {
            var set = sets.begin(Map.of("ru", "Из консоли", "en", ""), "test");
            sets.add(set, sizes.get(0).value());
            return set;
        });
    }

    private void headOfficesPages(UUID last) {
        var product = one("select product_id from variant where sku = ?");
        var batch = payouts.sent(payouts.owed(ShopsFixture.rub(1_450)));
        var payout = payouts.only(batch);
        everyPageIsRight(
                staff.session(staff.headOffice(Role.OWNER)),
                "/office",
                "/office/orders",
                "/office/desk",
                "/office/registers",
                "/office/registers/told",
                "/office/payments",
                "/office/prepay-rules",
                "/office/bank?state=all",
                "/office/discrepancies",
                "/office/invoices",
                "/office/carrier-contracts",
                "/office/ledger",
                "/office/ledger/verification",
                "/office/agreements",
                "/office/what-if",
                "/office/agreements/" + anna.franchisee(),
                "/office/agreements/" + anna.franchisee() + "/next",
                "/office/close",
                "/office/statements",
                "/office/disputes",
                "/office/ledger/adjustments",
                "/office/audit",
                "/office/fiscal",
                "/office/payouts",
                "/office/payouts?state=PAID",
                "/office/npd-receipts",
                "/office/fund",
                "/office/payouts?state=SENT",
                "/office/payouts/batches/" + batch.id(),
                "/office/payouts/" + payout.id(),
                "/office/requisites/" + payout.franchisee().value(),
                "/office/refusals?by=reason",
                "/office/orders/anna/" + delivered(),
                "/office/claims/anna/" + claimed(),
                "/office/cases/anna/" + ofClaim(claimed()),
                "/office/orders?show=cancelled&span=yesterday",
                "/office/orders/anna/" + order.number(),
                "/office/picking",
                "/office/parcels",
                "/office/stock",
                "/office/stock?show=low",
                "/office/stock/sku?sku=" + sizes.get(0),
                "/office/imports",
                "/office/imports/" + last,
                "/office/imports/" + last + "/pictures?show=ALL",
                "/office/products/" + product + "/pictures",
                "/office/imports/suppliers",
                "/office/imports/suppliers/1c/sections?show=all",
                "/office/products",
                "/office/products/" + product,
                "/office/products/" + product + "/history",
                "/office/products/" + product + "/history/1",
                "/office/changes",
                "/office/changes/offers",
                "/office/products/new",
                "/office/products/plan?q=a",
                "/office/plans",
                "/office/twins",
                "/office/sold?product=" + product + "&version=1",
                "/office/prices",
                "/office/prices/groups",
                "/office/prices/" + one("select version_id from wholesale_price where sku = ?"),
                "/office/search",
                "/office/listings",
                "/office/listings/shops/anna",
                "/office/listings/shops/anna?show=worded",
                "/office/sets",
                "/office/sets/" + set(),
                "/office/outbox",
                "/office/carriers?city=%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0",
                "/office/carriers/calls",
                "/office/carriers/batches",
                "/office/carrier-facts",
                "/office/returns",
                "/office/returns?show=all",
                "/office/cases?show=all",
                "/office/carrier-claims",
                "/office/shops",
                "/office/shops/anna",
                "/office/shops/anna/brand",
                "/office/shops/anna/rails",
                "/office/staff",
                "/office/nothing",
                "/account");
    }

    @Test
    void theDoorForThoseWhoAreNotIn() {
        everyPageIsRight(Map.of(), "/login", "/nothing");
    }

    private static void everyPageIsRight(Map<String, String> session, String... paths) {
        try (var browser = PhoneBrowser.open()) {
            var page = browser.tab(session, true);
            var wrong = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 40"))
                    wrong.add(page.url() + ": " + message.text());
            });
            for (var path : paths) for (var lang : List.of("ru", "en")) look(page, path, lang, wrong);
            assertThat(wrong).isEmpty();
        }
    }

    private static void look(Page page, String path, String lang, List<String> wrong) {
        page.navigate(PhoneBrowser.at(path + (path.contains("?") ? "&" : "?") + "lang=" + lang));
        try {
            assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(lang);
            Markup.isValid(page.url(), page.content());
            page.setViewportSize(390, 844);
            PhoneBrowser.isAccessible(page);
            page.setViewportSize(1280, 900);
            PhoneBrowser.isAccessible(page);
        } catch (AssertionError mistake) {
            // one look at every page tells more than the first mistake
            wrong.add(mistake.getMessage());
        }
    }
}
