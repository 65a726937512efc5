package dev.prilavok.royalty.payouts;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.PayoutTerms;
import dev.prilavok.royalty.requisites.BankDetails;
import dev.prilavok.tenancy.FranchiseeId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the agreement and everybody with a say in it let be paid. */
@ApplicationScoped
class PayoutRules {
    private final Agreements agreements;
    private final List<Held> held;
    private final List<Obstacle> obstacles;
    private final Clock clock;

    PayoutRules(Agreements agreements, @All List<Held> held, @All List<Obstacle> obstacles, Clock clock) {
        this.agreements = agreements;
        this.held = held;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    PayoutTerms terms(FranchiseeId franchisee, CurrencyUnit currency) {
        return agreements
                .find(franchisee, clock.instant())
                .map(AgreementVersion::payout)
                .orElseGet(() -> PayoutTerms.plain(currency));
    }

    Money held(FranchiseeId franchisee, CurrencyUnit currency) {
        return held.stream().map(one -> one.of(franchisee, currency)).reduce(Money.zero(currency), Money::plus);
    }

    /** The first reason why nothing may be paid. */
    Optional<BlockReason> obstacle(FranchiseeId franchisee, CurrencyUnit currency, @Nullable BankDetails details) {
        if (details == null) return Optional.of(BlockReason.NO_REQUISITES);
        return obstacles.stream()
                .flatMap(one -> one.against(franchisee, currency).stream())
                .findFirst();
    }

    Payable payable(FranchiseeId franchisee, Money balance, Money mark, Money open) {
        var currency = balance.getCurrencyUnit();
        // whoever has nothing needs no look at what is held
        var kept = balance.isPositive() || mark.isNegative() ? held(franchisee, currency) : Money.zero(currency);
        return new Payable(balance, mark, kept, open, terms(franchisee, currency));
    }
}
