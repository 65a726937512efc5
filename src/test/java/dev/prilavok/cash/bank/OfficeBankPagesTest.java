package dev.prilavok.cash.bank;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeBankPagesTest {
    @Inject
    StaffFixture staff;

    private Map<String, String> session;
    private String mark;

    @BeforeEach
    void signIn() {
        session = staff.session(staff.headOffice(Role.ACCOUNTANT));
        mark = Ids.next().toString().substring(24);
    }

    @Test
    void aStatementComesInOnceAndEachRowIsReported() {
        var file = clientBank().getBytes(Charset.forName("windows-1251"));

        var first = sent("kl_to_1c.txt", file, "");
        page(first).body(containsString("Новых строк: 1"), containsString("Не взяты: 1"), containsString("не провёл"));
        var again = sent("kl_to_1c.txt", file, "");

        page(again).body(containsString("Новых строк: 0"), containsString("Уже были: 1"));
        page("/office/bank?q=" + mark).body(containsString("Взнос " + mark), containsString("Пришло и не разобрано"));
    }

    @Test
    void aTableWithStrangeColumnsIsAskedAboutOnceAndReadByItselfAfterwards() {
        var table = "Когда_" + mark + ";Сколько_" + mark + ";О чём_" + mark + "\n" + "20.11.2026;1 500,50;Аренда "
                + mark + "\n" + "мимо;10;Пусто\n";

        var question = sent("own.csv", table.getBytes(StandardCharsets.UTF_8), "40702810900000000003");
        assertThat(question).contains("/office/uploads/");
        page(question).body(containsString("Когда_" + mark), containsString("20.11.2026"));
        var report = request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", session.get("csrf"))
                .formParam("target", "DAY", "SUM", "PURPOSE")
                .formParam("name", "Банк " + mark)
                .post(question)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        page(report).body(containsString("Новых строк: 1"), containsString("Дата не читается"));

        var later = table.replace("20.11.2026", "21.11.2026").getBytes(StandardCharsets.UTF_8);
        assertThat(sent("own.csv", later, "40702810900000000003")).contains("/office/bank/imports/");
    }

    @Test
    void whatIsNoStatementIsRefusedWithAReason() {
        request()
                .multiPart("csrf", session.get("csrf"))
                .multiPart("file", "page.html", "<html/>".getBytes(StandardCharsets.UTF_8), "text/html")
                .post("/office/bank/imports")
                .then()
                .statusCode(422)
                .body(containsString("не выписка camt.053"));
        request()
                .multiPart("csrf", session.get("csrf"))
                .multiPart("file", "t.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/office/bank/imports")
                .then()
                .statusCode(422)
                .body(containsString("Укажите номер нашего счёта"));
    }

    @Test
    void programsReadLinesAndNobodyConfirmsWhatIsNoProposal() {
        sent("kl_to_1c.txt", clientBank().getBytes(StandardCharsets.UTF_8), "");
        var token = staff.token(staff.headOffice(Role.ACCOUNTANT));
        var id = given().auth()
                .oauth2(token)
                .get("/api/v1/office/bank-lines?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.purpose.contains('" + mark + "') }.id");

        given().auth()
                .oauth2(token)
                .get("/api/v1/office/bank-lines/" + id)
                .then()
                .statusCode(200)
                .body("sum", equalTo(321.5f), "rest", equalTo(321.5f), "matches.size()", equalTo(0));
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "matrix-" + mark)
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "register", "target", Ids.next().toString()))
                .post("/api/v1/office/bank-lines/" + id + "/confirm")
                .then()
                .statusCode(409)
                .body("code", equalTo("bank-no-candidate"));
    }

    private String clientBank() {
        return """
                1CClientBankExchange
                Кодировка=Windows
                РасчСчет=40702810900000000004
                СекцияДокумент=Платежное поручение
                Номер=%1$s
                Сумма=321.50
                ПлательщикСчет=40702810000000000099
                Плательщик1=ООО Ромашка
                ПолучательСчет=40702810900000000004
                ДатаПоступило=20.11.2026
                НазначениеПлатежа=Взнос %1$s
                КонецДокумента
                СекцияДокумент=Платежное поручение
                Номер=2
                Сумма=1.00
                ПлательщикСчет=40702810900000000004
                ПолучательСчет=40702810000000000099
                КонецДокумента
                КонецФайла
                """.formatted(mark);
    }

    private RequestSpecification request() {
        return given().redirects().follow(false).cookies(session);
    }

    private String sent(String name, byte[] bytes, String account) {
        return request()
                .multiPart("csrf", session.get("csrf"))
                .multiPart("file", name, bytes, "application/octet-stream")
                .multiPart("account", account)
                .post("/office/bank/imports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private io.restassured.response.ValidatableResponse page(String url) {
        return given().cookies(session).get(url).then().statusCode(200);
    }
}
