package dev.prilavok.cash.registers;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.cash.bank.NewBankLine;
import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    CodRegisters registers;

    @Inject
    RemitLine remit;

    @Inject
    TakeLineBack back;

    @Inject
    BankLines lines;

    @Inject
    BankMatching matching;

    @Inject
    BooksFixture given;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    Sql sql;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @Test
    void cashOfAParcelBecomesAvailableWhenTheBankHasIt() {
        var sent = withCdek();
        given.keeps(anna, sent.sent, 1, 2, 3);
        var register = taken(line(sent.tracking, 5_000, 100));

        assertThat(register.state()).isEqualTo(RegisterState.MATCHED);
        assertThat(register.lines()).extracting(Register.Line::verdict).containsExactly(Verdict.EXACT);
        assertThat(given.available(sent.sent.order())).isEqualTo(rub(-50));
        settled(register);

        assertThat(given.available(sent.sent.order())).isEqualTo(rub(1_450));
        assertThat(given.books(sent.sent.order()))
                .contains(entry(BANK_SUSPENSE, rub(4_900)), entry(COURIER_PAYABLE, rub(100)))
                .doesNotContainKeys(COURIER_COD, FR_PENDING);
        assertThat(scope.network(() -> registers.find(register.id())).state()).isEqualTo(RegisterState.CLOSED);
    }

    @Test
    void whatIsShortIsTheCarriersDebtAndTheFranchiseeDoesNotPayForIt() {
        var sent = withCdek();
        given.keeps(anna, sent.sent, 1, 2, 3);
        var register = taken(line(sent.tracking, 4_700, 100));

        assertThat(register.state()).isEqualTo(RegisterState.HAS_DISCREPANCIES);
        assertThat(register.lines().get(0).verdict()).isEqualTo(Verdict.DIFFERS);
        settled(register);

        assertThat(given.available(sent.sent.order())).isEqualTo(rub(1_450));
        assertThat(given.books(sent.sent.order()))
                .contains(entry(BANK_SUSPENSE, rub(4_600)), entry(COURIER_CLAIM, rub(300)))
                .doesNotContainKeys(COURIER_COD);
        assertThat(scope.network(() -> registers.find(register.id())).state())
                .as("somebody has to get the rest")
                .isEqualTo(RegisterState.BANK_MATCHED);
    }

    @Test
    void oneLineTwiceSettlesOnce() {
        var sent = withCdek();
        given.keeps(anna, sent.sent, 1, 2, 3);

        var register = taken(line(sent.tracking, 5_000, 0), line(sent.tracking, 5_000, 0));

        assertThat(register.lines())
                .extracting(Register.Line::verdict)
                .containsExactly(Verdict.EXACT, Verdict.REPEATED);
        settled(register);
        assertThat(given.books(sent.sent.order())).contains(entry(BANK_SUSPENSE, rub(5_000)));
    }

    @Test
    void theSameRegisterComesInOnce() {
        var sent = withCdek();
        given.keeps(anna, sent.sent, 1);
        var line = line(sent.tracking, 2_780, 0);

        var first =
                scope.network(() -> registers.take(List.of(line), "accountant")).get(0);
        var again =
                scope.network(() -> registers.take(List.of(line), "accountant")).get(0);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.lines()).hasSize(1);
    }

    @Test
    void aParcelWithoutAnEndWaitsAndIsNotApproved() {
        var sent = withCdek();
        var register = taken(line(sent.tracking, 5_000, 0));

        assertThat(register.lines().get(0).verdict()).isEqualTo(Verdict.WAITS);
        assertThatThrownBy(() -> approve(register, "accountant")).hasMessage("register-waits");

        given.keeps(anna, sent.sent, 1, 2, 3);
        assertThat(approve(register, "accountant").lines().get(0).verdict()).isEqualTo(Verdict.EXACT);
    }

    @Test
    void whatWasPaidThereAndRefusedHereIsSeen() {
        var sent = withCdek();
        given.refuses(anna, sent.sent);

        var register = taken(line(sent.tracking, 5_000, 0));

        assertThat(register.lines().get(0).verdict()).isEqualTo(Verdict.NOT_KEPT);
    }

    @Test
    void anUnknownNumberGoesApart() {
        var register = taken(line("NOBODY-" + Ids.next(), 700, 0));

        assertThat(register.lines().get(0).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aWrongMatchIsTakenBackAndTheRightOneCounts() {
        var sent = withCdek();
        given.keeps(anna, sent.sent, 1, 2, 3);
        var register = taken(line(sent.tracking, 5_000, 100));
        approve(register, "accountant");
        approve(register, "director");
        var wrong = bank(register, register.transferred());
        written(register);
        var posted = scope.network(() -> registers.find(register.id())).lines().get(0);

        scope.network(() -> matching.undo(wrong.id(), "accountant", "another register was meant"));
        back.run(new TakeLineBack.OfLine(posted.id(), posted.posting(), wrong.id()));

        assertThat(scope.network(() -> registers.find(register.id())).state()).isEqualTo(RegisterState.APPROVED);
        assertThat(given.available(sent.sent.order())).isEqualTo(rub(-50));
        assertThat(given.books(sent.sent.order()))
                .containsEntry(COURIER_COD, rub(5_000))
                .doesNotContainKey(BANK_SUSPENSE);
        assertThatThrownBy(() -> scope.network(() -> matching.undo(wrong.id(), "accountant", "again")))
                .hasMessage("bank-undone");

        var right = scope.network(() -> matching.confirm(wrong.line().id(), "register", register.id(), "director"));
        written(register);

        assertThat(given.available(sent.sent.order())).isEqualTo(rub(1_450));
        assertThat(given.books(sent.sent.order())).containsEntry(BANK_SUSPENSE, rub(4_900));
        assertThat(scope.network(() -> lines.matches(wrong.line().id())))
                .extracting(BankMatch::holds)
                .containsExactly(false, true);
        assertThat(right.score()).isGreaterThanOrEqualTo(75);
    }

    @Test
    void aSecondPersonApprovesAndTheBankSaysTheSameSum() {
        var sent = withCdek();
        given.keeps(anna, sent.sent, 1);
        var register = taken(line(sent.tracking, 2_780, 0));

        approve(register, "accountant");

        assertThatThrownBy(() -> approve(register, "accountant")).hasMessage("second-person");
        assertThatThrownBy(() -> bank(register, rub(2_780))).hasMessage("bank-not-ready");
        assertThat(approve(register, "director").state()).isEqualTo(RegisterState.APPROVED);
        assertThatThrownBy(() -> bank(register, rub(2_779))).hasMessage("bank-too-much");
    }

    private record Carried(BooksFixture.Sent sent, String tracking) {}

    /** The parcel goes with CDEK under a number of its own. */
    private Carried withCdek() {
        var sent = given.sent(anna);
        var tracking = "T" + Ids.next().toString().replace("-", "").substring(12);
        var shop = anna.id().value();
        scope.shop(anna.id(), () -> {
            sql.change(
                    "update parcel set carrier = 'cdek', tracking_number = ? where shop_id = ? and id = ?",
                    tracking,
                    shop,
                    sent.parcel());
            sql.change(
                    "update waybill set carrier = 'cdek', final_at = now() where shop_id = ? and parcel = ?",
                    shop,
                    sent.parcel());
        });
        return new Carried(sent, tracking);
    }

    private static RegisterLine line(String tracking, long paid, long fee) {
        return new RegisterLine("cdek", "R-" + tracking, tracking, rub(paid), rub(fee), rub(paid - fee), DAY);
    }

    private Register taken(RegisterLine... lines) {
        return scope.network(() -> registers.take(List.of(lines), "accountant")).get(0);
    }

    private Register approve(Register register, String by) {
        return scope.network(() -> registers.approve(register.id(), by));
    }

    /** The bank has a line for the register, and a person says so. */
    private BankMatch bank(Register register, Money sum) {
        var told = new NewBankLine(
                "40702810900000000001", DAY, sum, "77", "ООО СДЭК", null, null, "По реестру " + register.number());
        return scope.network(() -> {
            var line = lines.take(List.of(told), null, "accountant").get(0).line();
            return matching.confirm(line, "register", register.id(), "accountant");
        });
    }

    private void written(Register register) {
        for (var line : register.lines()) remit.run(new RemitLine.OfLine(line.id()));
    }

    private void settled(Register register) {
        approve(register, "accountant");
        approve(register, "director");
        bank(register, register.transferred());
        written(register);
    }
}
