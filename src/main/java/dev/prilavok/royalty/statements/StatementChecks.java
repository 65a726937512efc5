package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.CloseCheck;
import dev.prilavok.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** What should be in order around statements before another month closes. */
@ApplicationScoped
class StatementChecks implements CloseCheck {
    private final StatementRows statements;
    private final Disputes disputes;
    private final Ledger ledger;

    StatementChecks(StatementRows statements, Disputes disputes, Ledger ledger) {
        this.statements = statements;
        this.disputes = disputes;
        this.ledger = ledger;
    }

    @Override
    public List<Finding> find(YearMonth month, Locale locale) {
        var say = Texts.of(CloseMessages.class, locale);
        var found = new ArrayList<Finding>();
        var earlier = statements.notIssued(month);
        if (earlier > 0) found.add(new Finding(say.notIssued(earlier), "/office/statements", true));
        var open = disputes.open();
        if (open > 0) found.add(new Finding(say.disputes(open), "/office/disputes", false));
        for (var currency : ledger.currencies()) {
            var suspense = Account.of(AccountKind.BANK_SUSPENSE, currency);
            Money sum = ledger.balance(suspense);
            if (!sum.isZero())
                found.add(new Finding(
                        say.suspense(Moneys.shown(sum, locale)), "/office/ledger/accounts/" + suspense.id(), false));
        }
        return found;
    }
}
