package dev.prilavok.royalty.statements;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.NewJournal;
import dev.prilavok.ledger.Postings;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.royalty.MonthCharge;
import dev.prilavok.royalty.MonthCharges;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** What the terms charge for a month as a whole (M13), written into the month that is being closed, once. */
@ApplicationScoped
class MonthEnd {
    private static final String ACTOR = "system";

    private final MonthCharges charges;
    private final Agreements agreements;
    private final Ledger ledger;
    private final Clock clock;

    MonthEnd(MonthCharges charges, Agreements agreements, Ledger ledger, Clock clock) {
        this.charges = charges;
        this.agreements = agreements;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Charges some franchisees, each in the currency of their agreement. */
    void charge(Collection<FranchiseeId> some, YearMonth month) {
        var byCurrency = new HashMap<CurrencyUnit, List<FranchiseeId>>();
        for (var franchisee : some)
            agreements.versions(franchisee).stream()
                    .findFirst()
                    .map(terms -> terms.deliveryShare().keptInFull().getCurrencyUnit())
                    .ifPresent(currency -> byCurrency
                            .computeIfAbsent(currency, key -> new ArrayList<>())
                            .add(franchisee));
        byCurrency.forEach((currency, who) -> charges.of(who, month, currency)
                .forEach((franchisee, all) -> all.forEach(charge -> post(franchisee, month, charge))));
    }

    private void post(FranchiseeId franchisee, YearMonth month, MonthCharge charge) {
        var currency = charge.money().getCurrencyUnit();
        var income = charge.kind() == LineKind.MINIMUM_ROYALTY ? AccountKind.ROYALTY_MINIMUM : AccountKind.ROYALTY;
        ledger.postAtClose(
                month,
                new NewJournal(
                        Ledger.CLOSE,
                        id(franchisee, month, charge),
                        charge.kind().name(),
                        franchisee,
                        null,
                        clock.instant(),
                        ACTOR,
                        charge.why(),
                        Postings.general()
                                .move(
                                        Account.of(AccountKind.FR_AVAILABLE, franchisee, currency),
                                        Account.of(income, currency),
                                        charge.money(),
                                        charge.kind().name())
                                .list()));
    }

    // The same charge has the same id however often a close is begun again.
    private static UUID id(FranchiseeId franchisee, YearMonth month, MonthCharge charge) {
        var name = franchisee.value() + "/" + month + "/" + charge.kind() + "/"
                + charge.money().getCurrencyUnit().getCode();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
