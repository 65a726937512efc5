package dev.prilavok.cash.claims;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.cash.bank.BankCandidate;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.cash.bank.BankTarget;
import dev.prilavok.cash.bank.Suspense;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.returns.claims.CarrierClaim;
import dev.prilavok.returns.claims.CarrierClaims;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Money that came in for a claim to a carrier. The claim itself is the shop's and takes its step by a job, which writes the bank's side
 * too; until then the line's money is only taken out of suspense.
 */
@ApplicationScoped
class ClaimTarget implements BankTarget {
    private final CarrierClaims claims;
    private final CarrierParties parties;
    private final Suspense suspense;
    private final Shops shops;
    private final Jobs jobs;

    ClaimTarget(CarrierClaims claims, CarrierParties parties, Suspense suspense, Shops shops, Jobs jobs) {
        this.claims = claims;
        this.parties = parties;
        this.suspense = suspense;
        this.shops = shops;
        this.jobs = jobs;
    }

    @Override
    public String kind() {
        return "claim";
    }

    @Override
    public List<BankCandidate> candidates(BankLine line) {
        if (!line.isIncoming()) return List.of();
        return claims.awaited(line.rest(), line.purpose()).stream()
                .map(claim -> candidate(claim, line.day()))
                .toList();
    }

    private BankCandidate candidate(CarrierClaim claim, LocalDate day) {
        var party = parties.of(claim.carrier());
        var granted = LocalDate.ofInstant(claim.since(), shops.get(claim.shop()).zone());
        return new BankCandidate(
                claim.id(),
                claim.number(),
                Objects.requireNonNull(claim.granted()),
                granted.isAfter(day) ? day : granted,
                party.map(CarrierParty::name).orElse(claim.carrier()),
                party.map(CarrierParty::taxNumber).orElse(null),
                true,
                "/office/carrier-claims/" + shops.get(claim.shop()).slug() + "/" + claim.number());
    }

    @Override
    public void settle(BankMatch match) {
        suspense.cleared(match, bank(match), "CLAIM_PAID", null, null);
        schedule(match, false);
    }

    @Override
    public void unsettle(BankMatch match, String by, String reason) {
        suspense.takenBack(match, by, reason);
        schedule(match, true);
    }

    private void schedule(BankMatch match, boolean back) {
        jobs.schedule(PayClaim.class, (back ? "back-" : "pay-") + match.id(), new PayClaim.Payload(match.id(), back));
    }

    private static Account bank(BankMatch match) {
        return Account.of(AccountKind.BANK, match.sum().getCurrencyUnit());
    }
}
