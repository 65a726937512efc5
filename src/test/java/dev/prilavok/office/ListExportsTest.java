package dev.prilavok.office;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list of both consoles as a file, with the rights and the rows of the list itself. */
@QuarkusTest
class ListExportsTest {
    private static final List<String> OFFICE = List.of(
            "/office/orders",
            "/office/stock",
            "/office/stock?show=low",
            "/office/imports",
            "/office/outbox",
            "/office/shops",
            "/office/staff",
            "/office/search",
            "/office/prices",
            "/office/listings",
            "/office/returns",
            "/office/cases");
    private static final List<String> FRANCHISE =
            List.of("/franchise", "/franchise/goods", "/franchise/links", "/franchise/returns");

    @Inject
    ShopsFixture shops;

    @Inject
    GoodsFixture goods;

    @Inject
    OrdersFixture orders;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    AgroalDataSource database;

    private Shop anna;
    private Sku dress;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
        dress = goods.sold(Moneys.of(300_000, CurrencyUnit.of("RUB")), 20);
    }

    @Test
    void everyListOffersBothFilesAndTheyOpen() throws IOException {
        orders.placed(anna, dress);
        var owner = staff.session(staff.headOffice(Role.OWNER));
        var annas = staff.session(staff.ofShop("anna", Role.FRANCHISEE));

        for (var list : OFFICE) opens(owner, list);
        opens(owner, "/office/stock/sku?sku=" + dress);
        for (var list : FRANCHISE) opens(annas, list);
    }

    private void opens(Map<String, String> session, String list) throws IOException {
        var links = given().cookies(session)
                .accept("text/html")
                .get(list)
                .htmlPath()
                .getList("**.findAll { it.name() == 'a' && it.@href.toString().contains('as=') }.@href");
        assertThat(links).as(list).hasSizeGreaterThanOrEqualTo(2);
        for (var link : links) {
            var file = given().cookies(session).urlEncodingEnabled(false).get(link.toString());
            assertThat(file.statusCode()).as("%s", link).isEqualTo(200);
            if (link.toString().endsWith("as=csv")) {
                assertThat(file.asString()).startsWith("\uFEFF\"");
                assertThat(file.header("Content-Disposition"))
                        .matches("attachment; filename=\"[a-z-]+-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
            } else assertThat(rows(file)).as("%s", link).isNotEmpty();
        }
    }

    @Test
    void theFilterOfTheListIsTheFilterOfTheTable() throws IOException {
        var order = orders.placed(anna, dress);
        var session = staff.session(staff.headOffice(Role.ACCOUNTANT));

        assertThat(rows(given().cookies(session).get("/office/orders/export?show=new&shop=anna&as=xlsx")))
                .anySatisfy(row -> assertThat(row).contains(order.number().shown()));
        given().cookies(session)
                .get("/office/orders/export?show=cancelled&shop=anna")
                .then()
                .body(org.hamcrest.Matchers.not(containsString(order.number().shown())));
        given().cookies(session).get("/office/orders/export?shop=nobody").then().statusCode(404);
        given().cookies(session).get("/office/orders/export?as=pdf").then().statusCode(400);
    }

    @Test
    void phonesAreMaskedAsInTheListAndTheDeedIsKept() throws SQLException {
        var order = orders.placed(anna, dress);
        var support = staff.headOffice(Role.SUPPORT);

        var csv = given().cookies(staff.session(support))
                .get("/office/orders/export?shop=anna&span=today")
                .asString();

        assertThat(csv.lines().filter(line -> line.contains(order.number().shown())))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("•").doesNotContainPattern("\\d{10,}"));
        assertThat(deeds(support.login()))
                .last()
                .satisfies(deed -> assertThat(deed).startsWith("orders csv, ").contains("shop=anna"));
    }

    @Test
    void rightsAreThoseOfTheList() {
        var warehouse = staff.session(staff.headOffice(Role.WAREHOUSE));
        for (var closed : List.of(
                "/office/staff/export",
                "/office/outbox/export",
                "/office/imports/export",
                "/office/listings/export",
                "/office/listings/shops/anna/export",
                "/office/products/export",
                "/office/changes/export",
                "/office/plans/export",
                "/office/plans/export?show=past",
                "/office/twins/export",
                "/office/sets/export",
                "/office/search/misses/export",
                "/franchise/orders/export"))
            assertThat(given().cookies(warehouse).get(closed).statusCode())
                    .as(closed)
                    .isEqualTo(403);
        given().redirects().follow(false).get("/office/orders/export").then().statusCode(303);
    }

    @Test
    void aShopExportsItsOwnOrdersOnly() {
        var boris = shops.open("boris");
        var theirs = orders.placed(boris, dress);
        var ours = orders.placed(anna, dress);

        var csv = given().cookies(staff.session(staff.ofShop("anna", Role.ASSISTANT)))
                .get("/franchise/orders/export")
                .asString();

        assertThat(csv)
                .contains(ours.number().shown())
                .doesNotContain("\"" + theirs.number().shown() + "\"");
    }

    @Test
    void theJournalTellsEveryMoveOfASku() throws IOException {
        orders.placed(anna, dress);
        var session = staff.session(staff.headOffice(Role.WAREHOUSE));

        var rows = rows(given().cookies(session).get("/office/stock/journal/export?as=xlsx&sku=" + dress));

        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row.get(0)).isEqualTo(dress.value()));
        given().cookies(session)
                .get("/office/stock/journal/export?sku=nobody-knows-it")
                .then()
                .statusCode(404);
    }

    private static List<List<String>> rows(Response file) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.asByteArray()))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getFirstSheet().read()) {
                var cells = new ArrayList<String>();
                for (var i = 0; i < row.getCellCount(); i++) cells.add(row.getCellText(i));
                rows.add(cells);
            }
            return rows;
        }
    }

    private List<String> deeds(String login) throws SQLException {
        return scope.network(() -> {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(
                            "select subject || ' ' || why from audit_log where actor = ? and what = 'list-exported' order by id")) {
                select.setString(1, login);
                try (var found = select.executeQuery()) {
                    var deeds = new ArrayList<String>();
                    while (found.next()) deeds.add(found.getString(1));
                    return deeds;
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
