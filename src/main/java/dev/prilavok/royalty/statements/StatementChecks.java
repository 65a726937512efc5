package dev.prilavok.royalty.statements;

import dev.prilavok.cash.registers.CodRegisters;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.CloseCheck;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.payment.fiscal.FiscalDocuments;
import dev.prilavok.payment.fiscal.FiscalState;
import dev.prilavok.royalty.payouts.PayoutState;
import dev.prilavok.royalty.payouts.Payouts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.joda.money.CurrencyUnit;

/** What should be in order around statements before another month closes. */
@ApplicationScoped
class StatementChecks implements CloseCheck {
    private static final int MANY = 100;

    private final StatementRows statements;
    private final Disputes disputes;
    private final CodRegisters registers;
    private final Payouts payouts;
    private final FiscalDocuments receipts;
    private final Ledger ledger;

    StatementChecks(
            StatementRows statements,
            Disputes disputes,
            CodRegisters registers,
            Payouts payouts,
            FiscalDocuments receipts,
            Ledger ledger) {
        this.statements = statements;
        this.disputes = disputes;
        this.registers = registers;
        this.payouts = payouts;
        this.receipts = receipts;
        this.ledger = ledger;
    }

    @Override
    public List<Finding> find(YearMonth month, Locale locale) {
        var say = Texts.of(CloseMessages.class, locale);
        var found = new ArrayList<Finding>();
        say(found, statements.notIssued(month), say::notIssued, "/office/statements", true);
        say(found, disputes.open(), say::disputes, "/office/disputes", false);
        var next = month.plusMonths(1).atDay(1);
        say(found, registers.openBefore(next), say::registers, "/office/registers", false);
        var unknown = payouts.list(null, PayoutState.UNKNOWN, null, null, MANY)
                .items()
                .size();
        say(found, unknown, say::payouts, "/office/payouts", false);
        say(found, receipts.count(FiscalState.FAILED), say::receipts, "/office/fiscal", false);
        for (var currency : ledger.currencies()) suspense(found, currency, say, locale);
        return found;
    }

    private static void say(List<Finding> found, int count, IntFunction<String> text, String url, boolean blocks) {
        if (count > 0) found.add(new Finding(text.apply(count), url, blocks));
    }

    private void suspense(List<Finding> found, CurrencyUnit currency, CloseMessages say, Locale locale) {
        var account = Account.of(AccountKind.BANK_SUSPENSE, currency);
        var sum = ledger.balance(account);
        if (!sum.isZero())
            found.add(new Finding(
                    say.suspense(Moneys.shown(sum, locale)), "/office/ledger/accounts/" + account.id(), false));
    }
}
