package dev.prilavok.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.kernel.Ids;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.royalty.payouts.PayeeShop;
import dev.prilavok.royalty.payouts.PayoutsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an order earned is sent, comes back because the account is closed, is available again, and is paid to another account. */
@QuarkusTest
class ReturnedPayoutJourneyTest {
    private static final String LINE = "выписка, строка 4";

    @Inject
    PayeeShop payee;

    @Inject
    BooksFixture orders;

    @Inject
    PayoutsFixture books;

    @Inject
    StaffFixture staff;

    private Shop shop;
    private Map<String, String> owner;
    private Map<String, String> accountant;
    private Map<String, String> director;
    private StaffMember clerk;

    @BeforeEach
    void everybody() throws InterruptedException {
        shop = payee.open("payee");
        owner = staff.session(staff.ofShop("payee", Role.FRANCHISEE));
        clerk = staff.headOffice(Role.ACCOUNTANT);
        accountant = staff.session(clerk);
        director = staff.session(staff.headOffice(Role.DIRECTOR));
    }

    @Test
    void aReturnedPayoutOpensTheBalanceAndIsPaidToAnotherAccount() {
        orders.keeps(shop, orders.sent(shop), 1, 2, 3);
        assertThat(page(owner, "/franchise/payouts")).contains("1 450 ₽").contains("нет реквизитов");

        entered("40817810400000000000");
        var payout = sent();
        assertThat(stands(AccountKind.FR_AVAILABLE)).isZero();
        assertThat(stands(AccountKind.FR_PAYOUT_TRANSIT)).isEqualTo(145_000);

        returned(payout);
        assertThat(stands(AccountKind.FR_AVAILABLE)).isEqualTo(145_000);
        assertThat(stands(AccountKind.FR_PAYOUT_TRANSIT)).isZero();
        assertThat(page(owner, "/franchise/payouts/" + payout))
                .contains("Банк вернул")
                .contains("счёт закрыт");

        entered("40817810700000000001");
        assertThat(sent()).as("the same payout, another attempt").isEqualTo(payout);
        paid(payout);
        assertThat(stands(AccountKind.FR_AVAILABLE)).isZero();
        assertThat(stands(AccountKind.FR_PAYOUT_TRANSIT)).isZero();
        assertThat(page(owner, "/franchise/payouts/" + payout))
                .contains("Выплачена")
                .contains("0001");
    }

    private void entered(String account) {
        var answer = post(
                owner,
                "/franchise/requisites",
                Map.of(
                        "holder", "Иванова Анна Петровна",
                        "inn", "771234567859",
                        "bic", "044525225",
                        "bank", "Банк",
                        "account", account,
                        "corrAccount", "30101810400000000225",
                        "password", StaffFixture.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page(owner, "/franchise/requisites"))
                .contains(account.substring(16))
                .doesNotContain(account);
    }

    // Planned by a program for this franchisee alone, the rest by people at the console.
    private String sent() {
        var batch = given().auth()
                .oauth2(staff.token(clerk))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.token())
                .body(Map.of(
                        "currency",
                        "RUB",
                        "franchisee",
                        shop.franchisee().value().toString()))
                .post("/api/v1/office/payouts/batches")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("batch");
        var card = "/office/payouts/batches/" + batch;
        assertThat(post(accountant, card + "/approve", Map.of()).statusCode()).isEqualTo(303);
        assertThat(post(accountant, card + "/approve", Map.of()).statusCode()).isEqualTo(409);
        assertThat(post(director, card + "/approve", Map.of()).statusCode()).isEqualTo(303);
        assertThat(post(director, card + "/send", Map.of()).statusCode()).isEqualTo(303);
        var file = post(director, card + "/file", Map.of("format", "CLIENT_BANK"));
        assertThat(new String(file.asByteArray(), Charset.forName("windows-1251")))
                .contains("Сумма=1450.00\r\n")
                .contains("ПолучательИНН=771234567859\r\n");
        var link = Jsoup.parse(get(director, card).asString()).selectFirst("table tbody a");
        assertThat(link).isNotNull();
        return link.attr("href").replaceFirst("^.*/", "");
    }

    private void returned(String payout) {
        var said = Map.of("day", LocalDate.now().toString(), "why", "счёт закрыт", "evidence", LINE);
        assertThat(post(accountant, "/office/payouts/" + payout + "/returned", said)
                        .statusCode())
                .isEqualTo(303);
    }

    private void paid(String payout) {
        var said = Map.of("day", LocalDate.now().toString(), "reference", "40817", "evidence", LINE);
        assertThat(post(accountant, "/office/payouts/" + payout + "/paid", said).statusCode())
                .isEqualTo(303);
    }

    private long stands(AccountKind kind) {
        return books.stands(kind, shop.franchisee()).getAmountMinorLong();
    }

    private static String page(Map<String, String> who, String path) {
        var answer = get(who, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static Response get(Map<String, String> who, String path) {
        return given().cookies(who).cookie("lang", "ru").accept("text/html").get(path);
    }

    private static Response post(Map<String, String> who, String path, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .cookies(who)
                .accept("text/html")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", who.get("csrf"))
                .formParams(fields)
                .post(path);
    }
}
