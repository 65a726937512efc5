package dev.prilavok.cash.discrepancies;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankTarget;
import dev.prilavok.cash.bank.Suspense;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Money that came in for cash that had been claimed from a carrier. */
@ApplicationScoped
class ShortageTarget implements BankTarget {
    private static final int MOST = 200;

    private final Discrepancies discrepancies;
    private final CarrierParties parties;
    private final Suspense suspense;

    ShortageTarget(Discrepancies discrepancies, CarrierParties parties, Suspense suspense) {
        this.discrepancies = discrepancies;
        this.parties = parties;
        this.suspense = suspense;
    }

    @Override
    public String kind() {
        return "shortage";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        if (!line.isIncoming()) return List.of();
        return discrepancies.list(new DiscrepancyFilter(true, null, null, null, MOST)).items().stream()
                .filter(one -> one.state() == DiscrepancyState.CLAIMED
                        && one.missing().isSameCurrency(line.rest())
                        && (one.missing().isEqual(line.rest()) || line.purpose().contains(one.tracking())))
                .map(this::candidate)
                .toList();
    }

    private BankCandidate candidate(Discrepancy one) {
        var party = parties.of(one.carrier());
        return new BankCandidate(
                one.id(),
                one.tracking(),
                one.missing(),
                null,
                party.map(CarrierParty::name).orElse(one.carrier()),
                party.map(CarrierParty::taxNumber).orElse(null),
                true,
                url(one.id()));
    }

    private static String url(UUID id) {
        return "/office/discrepancies/" + id;
    }

    @Override
    public void settle(BankMatch match) {
        var one = discrepancies.find(match.target());
        suspense.cleared(
                match,
                Account.of(AccountKind.COURIER_CLAIM, one.carrier(), match.sum().getCurrencyUnit()),
                "CLAIM_PAID",
                null,
                one.order());
        discrepancies.paid(one.id(), match.by());
    }

    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        suspense.takenBack(match, by, reason);
        discrepancies.unpaid(match.target(), by, reason);
    }
}
