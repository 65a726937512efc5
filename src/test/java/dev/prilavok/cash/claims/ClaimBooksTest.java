package dev.prilavok.cash.claims;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankMatching;
import dev.prilavok.cash.bank.NewBankLine;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.returns.claims.CarrierClaim;
import dev.prilavok.returns.claims.CarrierClaims;
import dev.prilavok.returns.claims.ClaimState;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimBooksTest {
    @Inject
    BooksFixture given;

    @Inject
    ShopsFixture shops;

    @Inject
    CarrierClaims claims;

    @Inject
    BankLines lines;

    @Inject
    BankMatching matching;

    @Inject
    PayClaim pay;

    @Inject
    Ledger ledger;

    @Inject
    Scope scope;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @Test
    void aLostParcelIsPaidByTheCarrierAndTheFranchiseeIsMadeWhole() {
        var sent = given.sent(anna);
        var claim = granted(sent, rub(5_000));

        assertThat(claim.state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(given.owed(sent.order())).isEqualTo(rub(1_500));
        assertThat(given.available(sent.order())).as("the carrier has not paid").isEqualTo(rub(0));
        assertThat(given.books(sent.order()))
                .contains(
                        entry(COURIER_CLAIM, rub(5_000)),
                        entry(CLAIM_RECOVERY, rub(-3_500)),
                        entry(LOSS_DAMAGE, rub(2_000)))
                .doesNotContainKeys(ROYALTY, MARKETING_FUND, WHOLESALE, INV_TRANSIT);

        paid(claim);

        assertThat(given.available(sent.order())).isEqualTo(rub(1_500));
        assertThat(given.books(sent.order()))
                .contains(entry(BANK, rub(5_000)))
                .doesNotContainKeys(COURIER_CLAIM, FR_PENDING);
    }

    @Test
    void aBankLineOfAClaimCountsOnce() {
        var sent = given.sent(anna);
        var claim = granted(sent, rub(4_321));
        var match = paid(claim);

        pay.run(new PayClaim.Payload(match.id(), false));

        assertThat(claims(sent).state()).isEqualTo(ClaimState.PAID);
        var about = scope.network(() -> ledger.of("BANK_MATCH", match.id()));
        assertThat(about).hasSize(1);
        assertThat(about.get(0).postings())
                .singleElement()
                .satisfies(one -> assertThat(one.debit()).isEqualTo(Account.of(BANK_SUSPENSE, CurrencyUnit.of("RUB"))));
        assertThat(given.books(sent.order())).contains(entry(BANK, rub(4_321)));
    }

    @Test
    void aWrongBankLineIsTakenBackAndTheFranchiseeWaitsAgain() {
        var sent = given.sent(anna);
        var claim = granted(sent, rub(5_000));
        var match = paid(claim);

        scope.network(() -> matching.undo(match.id(), "accountant", "it was a refund of the carrier"));
        pay.run(new PayClaim.Payload(match.id(), true));

        assertThat(claims(sent).state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(given.available(sent.order())).isEqualTo(rub(0));
        assertThat(given.owed(sent.order())).isEqualTo(rub(1_500));
        assertThat(given.books(sent.order()))
                .contains(entry(COURIER_CLAIM, rub(5_000)))
                .doesNotContainKey(BANK);

        paid(claims(sent));

        assertThat(given.available(sent.order())).isEqualTo(rub(1_500));
    }

    @Test
    void aRejectedClaimBringsNothingAndIsWrittenOffByTwo() {
        var sent = given.sent(anna);
        var claim = filed(sent);
        scope.shop(anna.id(), () -> claims.rejected(anna.id(), claim.id(), "support", "packed badly"));
        scope.shop(anna.id(), () -> claims.escalated(anna.id(), claim.id(), "support", null));
        scope.shop(anna.id(), () -> claims.writtenOff(anna.id(), claim.id(), "accountant", null));
        scope.shop(anna.id(), () -> claims.writtenOff(anna.id(), claim.id(), "director", null));

        assertThat(given.owed(sent.order())).isEqualTo(rub(0));
        assertThat(given.books(sent.order()))
                .containsEntry(LOSS_DAMAGE, rub(2_000))
                .doesNotContainKeys(COURIER_CLAIM, CLAIM_RECOVERY);
    }

    private CarrierClaim filed(BooksFixture.Sent sent) {
        given.isLost(anna, sent);
        return scope.shop(anna.id(), () -> {
            var claim = claims.open(anna.id(), sent.order().id(), sent.parcel()).orElseThrow();
            return claims.file(anna.id(), claim.id(), "letter 1", "support");
        });
    }

    private CarrierClaim granted(BooksFixture.Sent sent, Money sum) {
        var claim = filed(sent);
        return scope.shop(anna.id(), () -> claims.granted(anna.id(), claim.id(), sum, "support", null));
    }

    private CarrierClaim claims(BooksFixture.Sent sent) {
        return scope.shop(
                anna.id(), () -> claims.ofParcel(anna.id(), sent.parcel()).orElseThrow());
    }

    /** The bank has the money, a person says what for, the claim learns of it. */
    private BankMatch paid(CarrierClaim claim) {
        var told = new NewBankLine(
                "40702810900000000002",
                LocalDate.of(2026, 11, 20),
                claim.granted(),
                claim.number() + claim.history().size(),
                "Перевозчик",
                null,
                null,
                "Оплата претензии " + claim.number());
        var match = scope.network(() -> {
            var line = lines.take(List.of(told), null, "accountant").get(0).line();
            return matching.confirm(line, "claim", claim.id(), "accountant");
        });
        pay.run(new PayClaim.Payload(match.id(), false));
        return match;
    }
}
