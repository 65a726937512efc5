package dev.prilavok.cash.discrepancies;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.cases.Case;
import dev.prilavok.cases.Cases;
import dev.prilavok.cash.CarriedFixture;
import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.cash.bank.NewBankLine;
import dev.prilavok.cash.registers.CodRegisters;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DiscrepanciesTest {
    @Inject
    Discrepancies discrepancies;

    @Inject
    DiscrepancyRows rows;

    @Inject
    OpenDiscrepancyCase open;

    @Inject
    CloseDiscrepancyCase close;

    @Inject
    SettleMissing settle;

    @Inject
    CodRegisters registers;

    @Inject
    BankLines lines;

    @Inject
    BankMatching matching;

    @Inject
    Cases cases;

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

    @Inject
    TestClock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void whatIsInNoRegisterForTooLongIsFoundOnce() {
        var parcel = delivered();
        scope.network(discrepancies::look);
        assertThat(of(parcel)).as("a week has not passed").isEmpty();

        clock.passes(Duration.ofDays(8));
        scope.network(discrepancies::look);
        scope.network(discrepancies::look);

        assertThat(of(parcel)).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(DiscrepancyKind.MISSING);
            assertThat(one.missing()).isEqualTo(rub(5_000));
            assertThat(one.days(clock)).isEqualTo(8);
        });
    }

    @Test
    void aMissingSumIsClaimedPaidApartAndTheFranchiseeGetsIt() {
        var parcel = delivered();
        var one = found(parcel);
        withCase(one);

        scope.network(() -> discrepancies.claimed(one.id(), "accountant", "letter 7"));
        assertThat(books.books(parcel.sent().order()))
                .containsEntry(COURIER_CLAIM, rub(5_000))
                .doesNotContainKey(COURIER_COD);
        assertThat(books.available(parcel.sent().order())).isEqualTo(rub(-50));

        scope.network(() -> {
            var line =
                    lines.take(List.of(paid(parcel)), null, "accountant").get(0).line();
            matching.confirm(line, "shortage", one.id(), "accountant");
        });
        settle.run(new SettleMissing.Payload(one.id()));
        close.run(new CloseDiscrepancyCase.Payload(one.id()));

        assertThat(books.books(parcel.sent().order()))
                .containsEntry(BANK_SUSPENSE, rub(5_000))
                .doesNotContainKey(COURIER_CLAIM);
        assertThat(books.available(parcel.sent().order())).isEqualTo(rub(1_450));
        assertThat(theCase(one).state()).isEqualTo(Case.State.DECIDED);
    }

    @Test
    void moneyIsGivenUpByTwoAndTheFranchiseeDoesNotPayForIt() {
        var parcel = delivered();
        var one = found(parcel);
        assertThatThrownBy(() -> scope.network(() -> discrepancies.writtenOff(one.id(), "accountant", "late")))
                .hasMessage("discrepancy-moved");
        scope.network(() -> discrepancies.claimed(one.id(), "accountant", "letter 8"));

        scope.network(() -> discrepancies.writtenOff(one.id(), "accountant", "the carrier is gone"));
        assertThatThrownBy(() -> scope.network(() -> discrepancies.writtenOff(one.id(), "accountant", "again")))
                .hasMessage("second-person");
        scope.network(() -> discrepancies.writtenOff(one.id(), "director", "the carrier is gone"));
        settle.run(new SettleMissing.Payload(one.id()));

        assertThat(books.books(parcel.sent().order()))
                .containsEntry(LOSS_DAMAGE, rub(5_000))
                .doesNotContainKeys(COURIER_CLAIM, COURIER_COD);
        assertThat(books.available(parcel.sent().order())).isEqualTo(rub(1_450));
    }

    @Test
    void linesOfRegistersThatDoNotAgreeAreFoundToo() {
        var parcel = delivered();
        var nobody = "NOBODY-" + Ids.next();
        scope.network(() -> registers.take(
                List.of(line(parcel.tracking(), parcel.tracking(), 4_700), line(parcel.tracking(), nobody, 700)),
                "accountant"));

        scope.network(discrepancies::look);

        assertThat(of(parcel))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(DiscrepancyKind.DIFFERS))
                .satisfies(one -> assertThat(one.missing()).isEqualTo(rub(300)));
        assertThat(named(nobody))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(DiscrepancyKind.UNKNOWN))
                .satisfies(one -> assertThatThrownBy(
                                () -> scope.network(() -> discrepancies.claimed(one.id(), "accountant", "")))
                        .hasMessage("discrepancy-not-owed"));
    }

    @Test
    void theLetterNamesEveryParcelAndThePageLeadsToIt() {
        var parcel = delivered();
        var one = found(parcel);
        var session = staff.session(staff.headOffice(Role.ACCOUNTANT));

        given().cookies(session)
                .get("/office/discrepancies/" + one.id())
                .then()
                .statusCode(200)
                .body(containsString(parcel.tracking()), containsString("Нет ни в одном реестре"));
        given().cookies(session)
                .get("/office/discrepancies?state=open")
                .then()
                .statusCode(200)
                .body(containsString("letter.pdf?carrier=cdek"), containsString("СДЭК"));
        var pdf = given().cookies(session)
                .get("/office/discrepancies/letter.pdf?carrier=cdek")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(pdf).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private CarriedFixture.Carried delivered() {
        var parcel = carried.with(anna, "cdek");
        books.keeps(anna, parcel.sent(), 1, 2, 3);
        return parcel;
    }

    private Discrepancy found(CarriedFixture.Carried parcel) {
        clock.passes(Duration.ofDays(8));
        scope.network(discrepancies::look);
        return of(parcel).get(0);
    }

    private List<Discrepancy> of(CarriedFixture.Carried parcel) {
        return named(parcel.tracking());
    }

    private List<Discrepancy> named(String tracking) {
        return scope.network(
                () -> discrepancies.list(new DiscrepancyFilter(null, null, null, null, 10_000)).items().stream()
                        .filter(one -> one.tracking().equals(tracking))
                        .toList());
    }

    private void withCase(Discrepancy one) {
        open.run(new OpenDiscrepancyCase.Payload(one.id()));
    }

    private Case theCase(Discrepancy one) {
        var id = Objects.requireNonNull(
                scope.network(() -> discrepancies.find(one.id())).caseId());
        return scope.shop(anna.id(), () -> cases.find(anna.id(), id).orElseThrow());
    }

    private static RegisterLine line(String register, String tracking, long paid) {
        return new RegisterLine(
                "cdek", "R-" + register, tracking, rub(paid), rub(0), rub(paid), LocalDate.of(2026, 11, 20));
    }

    private static NewBankLine paid(CarriedFixture.Carried parcel) {
        return new NewBankLine(
                "40702810900000000005",
                LocalDate.of(2026, 11, 21),
                rub(5_000),
                "9",
                "СДЭК",
                null,
                null,
                "Доплата за " + parcel.tracking());
    }
}
