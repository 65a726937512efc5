package dev.prilavok.cash.prepaid;

import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankTarget;
import dev.prilavok.cash.bank.Suspense;
import dev.prilavok.kernel.Sql;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Periods;
import dev.prilavok.payment.Settlements;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a payment provider passed on: its register was posted on the bank account payment by payment, and the line of the bank says the whole
 * of it again, so what the line put apart goes back to the account.
 */
@ApplicationScoped
class SettlementTarget implements BankTarget {
    private static final Duration LATELY = Duration.ofDays(60);
    private static final int MOST = 200;
    private static final int SHOWN = 30;

    private final Settlements settlements;
    private final Suspense suspense;
    private final Periods periods;
    private final Sql sql;

    SettlementTarget(Settlements settlements, Suspense suspense, Periods periods, Sql sql) {
        this.settlements = settlements;
        this.suspense = suspense;
        this.periods = periods;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "prepayment";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        return settlements
                .since(line.sum().getCurrencyUnit(), suspense.at(line.day()).minus(LATELY), MOST)
                .stream()
                .filter(one -> one.net().isPositive() == line.isIncoming())
                .filter(one -> one.net().abs().isEqual(line.rest().abs())
                        || line.purpose().contains(one.reference()))
                .filter(one -> !isMatched(one.id()))
                .limit(SHOWN)
                .map(this::candidate)
                .toList();
    }

    private BankCandidate candidate(Settlements.PassedOn one) {
        return new BankCandidate(
                one.id(),
                one.reference(),
                one.net().abs(),
                LocalDate.ofInstant(one.at(), periods.zone()),
                one.provider(),
                null,
                true,
                "/office/payments?show=SETTLED");
    }

    private boolean isMatched(UUID id) {
        return sql.one(
                        "select 1 from bank_match where kind = ? and target = ? and undone_by is null",
                        row -> true,
                        kind(),
                        id)
                .isPresent();
    }

    @Override
    public void settle(BankMatch match) {
        suspense.cleared(match, Account.of(AccountKind.BANK, match.sum().getCurrencyUnit()), "BANK_BOOKED", null, null);
    }

    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        suspense.takenBack(match, by, reason);
    }
}
