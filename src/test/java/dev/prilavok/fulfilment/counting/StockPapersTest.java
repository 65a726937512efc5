package dev.prilavok.fulfilment.counting;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockFixture;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StockPapersTest {
    @Inject
    GoodsFixture goods;

    @Inject
    StockFixture shelves;

    @Inject
    Stock stock;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Map<String, String> packer = Map.of();

    @BeforeEach
    void somebodyInTheWarehouse() {
        packer = staff.session(staff.headOffice(Role.WAREHOUSE));
    }

    @AfterEach
    void everyUnitIsAccountedFor() {
        assertThat(shelves.broken()).isZero();
        assertThat(shelves.unaccounted()).isZero();
    }

    @Test
    void aReceiptCountsWhatCameAndKeepsWhatWasExpected() throws IOException {
        var sku = goods.sold(rub(900), 0);
        var form = Map.of(
                "kind",
                "receipt",
                "paper",
                Ids.next().toString(),
                "document",
                "note of " + sku,
                "lines",
                sku + "; 10; 8; 450,50");

        var card = post(form).then().statusCode(303).extract().header("Location");
        post(form).then().statusCode(303);

        assertThat(shelves.level(sku).available()).isEqualTo(8);
        assertThat(scope.network(() -> stock.costs(List.of(sku))).get(sku))
                .isEqualTo(org.joda.money.Money.parse("RUB 450.50"));
        given().cookies(packer).get(card).then().statusCode(200).body(containsString("Расхождений: 1"));
        assertThat(words(given().cookies(packer).get(card + "/act.pdf")))
                .contains("Акт прихода", sku.value().substring(0, 8), "10", "8", "-2");
    }

    @Test
    void aCountBringsTheStockToTheShelf() {
        var sku = goods.sold(rub(900), 5);

        var card = post(Map.of(
                        "kind", "count", "document", "count of " + sku, "reason", "годовая", "lines", sku + "\t3"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(shelves.level(sku).available()).isEqualTo(3);
        given().cookies(packer).get(card).then().body(containsString("Акт инвентаризации"), containsString("-2"));
    }

    @Test
    void aWriteOffSaysWhyAndTakesOnlyWhatIsFree() {
        var sku = goods.sold(rub(900), 5);
        var form = Map.of("kind", "write-off", "document", "act of " + sku, "reason", "порвали", "lines", sku + " 2");

        post(form).then().statusCode(303);

        assertThat(shelves.level(sku).writtenOff()).isEqualTo(2);
        post(with(form, "lines", sku + " 9")).then().statusCode(422);
        post(with(form, "reason", " ")).then().statusCode(422).body(containsString("основание"));
        assertThat(shelves.level(sku).available()).isEqualTo(3);
    }

    @Test
    void linesThatCannotBeReadAreNamed() {
        var sku = goods.sold(rub(900), 5);

        post(Map.of("kind", "count", "document", "d", "reason", "r", "lines", sku + " 3\nnonsense\n" + sku + " 4"))
                .then()
                .statusCode(422)
                .body(containsString("Не прочитаны строки: 2, 3"));
        post(Map.of("kind", "count", "document", "d", "reason", "r", "lines", "nobody-knows 3"))
                .then()
                .statusCode(422)
                .body(containsString("nobody-knows"));
        assertThat(shelves.level(sku).available()).isEqualTo(5);
    }

    @Test
    void theSheetForCountingHasNoNumbers() throws IOException {
        var sku = goods.sold(rub(900), 7);
        given().redirects()
                .follow(false)
                .cookies(packer)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", packer.get("csrf"))
                .formParam("sku", sku.value())
                .formParam("address", "Я-" + sku.value().substring(sku.value().length() - 6))
                .post("/office/picking/shelves")
                .then()
                .statusCode(303);

        assertThat(words(given().cookies(packer).queryParam("q", "я-").get("/office/stock-papers/sheet.pdf")))
                .contains("Лист пересчёта", "Платье");
        given().cookies(packer)
                .get("/office/stock-papers?kind=write-off")
                .then()
                .statusCode(200);
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        var other = new HashMap<>(form);
        other.put(name, value);
        return other;
    }

    private Response post(Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .cookies(packer)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", packer.get("csrf"))
                .formParams(form)
                .post("/office/stock-papers");
    }

    private static String words(Response answer) throws IOException {
        var pdf = answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }
}
