package dev.prilavok.cash.invoices;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.cash.CarriageCost;
import dev.prilavok.cash.CarriedFixture;
import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.cash.bank.NewBankLine;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CarrierInvoicesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    CarrierInvoices invoices;

    @Inject
    CarrierContracts contracts;

    @Inject
    BankLines lines;

    @Inject
    BankMatching matching;

    @Inject
    BooksFixture books;

    @Inject
    CarriedFixture carried;

    @Inject
    ShopsFixture shops;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    private Shop anna;
    private String carrier;

    /** A carrier of its own for each test, so that nobody else's contract or parcels count. */
    @BeforeEach
    void agreeWithACarrier() {
        anna = shops.open("anna");
        carrier = "audited-" + Ids.next().toString().substring(24);
        scope.network(() -> contracts.agree(
                new CarrierContract(carrier, LocalDate.of(2020, 1, 1), rub(350), rub(200), Percent.of("2")),
                "director"));
    }

    @Test
    void eachLineIsRecomputedAndWhatDiffersIsSeen() {
        var agreed = delivered();
        var dearer = delivered();

        var invoice = taken(
                billed(agreed.tracking(), 350, 0, 100),
                billed(dearer.tracking(), 420, 200, 100),
                billed("NOBODY-" + Ids.next(), 350, 0, 0),
                billed(agreed.tracking(), 350, 0, 100));

        assertThat(invoice.lines())
                .extracting(CarrierInvoice.Line::verdict)
                .containsExactly(LineVerdict.AGREES, LineVerdict.DIFFERS, LineVerdict.UNKNOWN, LineVerdict.REPEATED);
        assertThat(invoice.lines().get(1).difference()).isEqualTo(rub(270));
        assertThat(invoice.differences()).isEqualTo(3);
    }

    @Test
    void whatIsAcceptedCorrectsTheBooksAndTheBankPaysIt() {
        var parcel = delivered();
        var invoice = taken(billed(parcel.tracking(), 420, 0, 100));
        assertThat(books.books(parcel.sent().order())).contains(entry(COURIER_FORWARD, rub(350)));

        var accepted = scope.network(() -> invoices.accept(invoice.id(), "accountant"));

        assertThat(accepted.payable()).isEqualTo(rub(520));
        assertThat(books.books(parcel.sent().order()))
                .contains(
                        entry(COURIER_FORWARD, rub(420)), entry(COD_FEE, rub(100)), entry(COURIER_PAYABLE, rub(-520)));
        assertThatThrownBy(() -> scope.network(() -> invoices.accept(invoice.id(), "accountant")))
                .hasMessage("invoice-moved");

        var match = scope.network(() -> {
            var line = lines.take(List.of(payment(invoice.number(), -520)), null, "accountant")
                    .get(0)
                    .line();
            return matching.confirm(line, "invoice", invoice.id(), "accountant");
        });
        assertThat(state(invoice)).isEqualTo(InvoiceState.PAID);
        scope.network(() -> matching.undo(match.id(), "accountant", "another carrier"));
        assertThat(state(invoice)).isEqualTo(InvoiceState.ACCEPTED);
    }

    @Test
    void whatIsDisputedCountsByTheContractUntilTheCarrierWasRight() {
        var parcel = delivered();
        var invoice = taken(billed(parcel.tracking(), 420, 0, 100));
        var line = invoice.lines().get(0).id();

        assertThatThrownBy(() -> scope.network(() -> invoices.dispute(invoice.id(), Set.of(line), "accountant", " ")))
                .hasMessage("reason-missing");
        scope.network(() -> invoices.dispute(invoice.id(), Set.of(line), "accountant", "the contract says 350"));
        var accepted = scope.network(() -> invoices.accept(invoice.id(), "accountant"));
        assertThat(accepted.payable()).isEqualTo(rub(450));
        assertThat(books.books(parcel.sent().order())).contains(entry(COURIER_FORWARD, rub(350)));

        scope.network(() -> invoices.settle(invoice.id(), line, true, "director", "heavier than we said"));

        assertThat(scope.network(() -> invoices.find(invoice.id())).payable()).isEqualTo(rub(520));
        assertThat(books.books(parcel.sent().order()))
                .contains(entry(COURIER_FORWARD, rub(420)), entry(COURIER_PAYABLE, rub(-520)));
    }

    @Test
    void aHeavyParcelCostsMoreByTheContract() {
        var contract = new CarrierContract("x", DAY, rub(350), rub(200), Percent.of("2"), 500, rub(40), "contract 5");

        assertThat(contract.cost(500, false, rub(5_000))).isEqualTo(new CarriageCost(rub(350), rub(0), rub(100)));
        assertThat(contract.cost(501, true, rub(0))).isEqualTo(new CarriageCost(rub(390), rub(240), rub(0)));
        assertThat(contract.cost(2_500, false, rub(0)).forward()).isEqualTo(rub(430));
    }

    @Test
    void theOfficeSendsTheFileDisputesAndPrintsTheLetter() {
        var parcel = delivered();
        var session = staff.session(staff.headOffice(Role.ACCOUNTANT));
        var number = "SCH-" + parcel.tracking();
        var table = "Номер отправления;Доставка;Сбор за НП\n" + parcel.tracking() + ";420,00;100,00\n";
        var card = given().cookies(session)
                .redirects()
                .follow(false)
                .multiPart("csrf", session.get("csrf"))
                .multiPart("file", "invoice.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("carrier", carrier)
                .multiPart("number", number)
                .multiPart("day", "2026-11-20")
                .post("/office/invoices")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var line = scope.network(() -> invoices.find(UUID.fromString(card.substring(card.lastIndexOf('/') + 1))))
                .lines()
                .get(0);
        given().cookies(session)
                .get(card)
                .then()
                .statusCode(200)
                .body(containsString("Не по договору"), containsString(parcel.tracking()));

        given().cookies(session)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", session.get("csrf"))
                .formParam("tick", line.id().toString())
                .formParam("reason", "по договору 350")
                .post(card + "/dispute")
                .then()
                .statusCode(303);

        given().cookies(session)
                .get(card + "/letter.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void ratesAreWrittenWithTheirGroundsAndNeverForThePast() {
        var session = staff.session(staff.headOffice(Role.DIRECTOR));

        rate(session, "2020-02-02").statusCode(422).body(containsString("с сегодняшнего дня"));
        rate(session, "2099-01-01").statusCode(303);
        rate(session, "2099-01-01").statusCode(422).body(containsString("уже есть"));
    }

    private io.restassured.response.ValidatableResponse rate(java.util.Map<String, String> session, String day) {
        return given().cookies(session)
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", session.get("csrf"))
                .formParam("carrier", carrier)
                .formParam("day", day)
                .formParam("currency", "RUB")
                .formParam("forward", "360")
                .formParam("back", "210,50")
                .formParam("percent", "2,5")
                .formParam("included", "500")
                .formParam("kilo", "40")
                .formParam("reason", "доп. соглашение 3")
                .post("/office/carrier-contracts")
                .then();
    }

    private CarriedFixture.Carried delivered() {
        var parcel = carried.with(anna, carrier);
        books.keeps(anna, parcel.sent(), 1, 2, 3);
        return parcel;
    }

    private static CarrierInvoices.Billed billed(String tracking, long forward, long back, long fee) {
        return new CarrierInvoices.Billed(tracking, null, new CarriageCost(rub(forward), rub(back), rub(fee)));
    }

    private CarrierInvoice taken(CarrierInvoices.Billed... billed) {
        var told = new CarrierInvoices.Told(carrier, "INV-" + Ids.next(), DAY, CurrencyUnit.of("RUB"));
        return scope.network(() -> invoices.find(invoices.take(told, List.of(billed), null, "accountant")));
    }

    private InvoiceState state(CarrierInvoice invoice) {
        return scope.network(() -> invoices.find(invoice.id())).state();
    }

    private static NewBankLine payment(String number, long sum) {
        return new NewBankLine(
                "40702810900000000006", DAY, rub(sum), "12", "Перевозчик", null, null, "Оплата счёта " + number);
    }
}
