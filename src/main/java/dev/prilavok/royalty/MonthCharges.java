package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.MonthRoyalty;
import dev.prilavok.agreement.MonthSales;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What the end of a month adds to the royalty of its lines: steps of turnover by the version that each line was sold under, the cap and
 * the least royalty by the version in force when the month ends.
 */
@ApplicationScoped
public class MonthCharges {
    private final RoyaltyBases bases;
    private final Agreements agreements;
    private final Periods periods;

    MonthCharges(RoyaltyBases bases, Agreements agreements, Periods periods) {
        this.bases = bases;
        this.agreements = agreements;
        this.periods = periods;
    }

    /** Of one franchisee, explained in Russian as journals keep it. */
    @Transactional
    public List<MonthCharge> of(FranchiseeId franchisee, YearMonth month, CurrencyUnit currency) {
        return of(franchisee, month, currency, Langs.RU);
    }

    /** Of one franchisee; what it says of a closed month never changes. */
    @Transactional
    public List<MonthCharge> of(FranchiseeId franchisee, YearMonth month, CurrencyUnit currency, Locale locale) {
        var sold = bases.of(franchisee, month, currency);
        return charges(sold, month, agreements.versions(franchisee), periods.zone(), locale);
    }

    /** Of many franchisees, explained in Russian; those whom nothing is charged are left out. */
    @Transactional
    public Map<FranchiseeId, List<MonthCharge>> of(
            Collection<FranchiseeId> who, YearMonth month, CurrencyUnit currency) {
        var sold = bases.of(who, month, currency);
        var versions = agreements.versions(who);
        var zone = periods.zone();
        var found = new HashMap<FranchiseeId, List<MonthCharge>>();
        for (var one : who) {
            var own = versions.getOrDefault(one, List.of());
            var charges = charges(sold.getOrDefault(one, MonthBases.none(one, currency)), month, own, zone, Langs.RU);
            if (!charges.isEmpty()) found.put(one, charges);
        }
        return found;
    }

    private static List<MonthCharge> charges(
            MonthBases sold, YearMonth month, List<AgreementVersion> versions, ZoneId zone, Locale locale) {
        var end = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        return versions.stream()
                .filter(version -> version.validFrom().isBefore(end))
                .findFirst()
                .map(last -> said(last, figured(sold, month, versions, last, zone), sold, locale))
                .orElse(List.of());
    }

    private static MonthRoyalty figured(
            MonthBases sold, YearMonth month, List<AgreementVersion> versions, AgreementVersion last, ZoneId zone) {
        var first = versions.get(versions.size() - 1).validFrom();
        return figured(sold, month, LocalDate.ofInstant(first, zone), byId(versions), last);
    }

    /** The same arithmetic over any terms. */
    static MonthRoyalty figured(
            MonthBases sold,
            YearMonth month,
            LocalDate since,
            Map<UUID, AgreementVersion> versions,
            AgreementVersion last) {
        var steps = Money.zero(sold.charged().getCurrencyUnit());
        var base = steps;
        for (var usual : sold.usual().entrySet()) {
            var terms = versions.get(usual.getKey());
            if (terms != null) steps = steps.plus(terms.tiersChange(sold.turnover(), usual.getValue()));
            base = base.plus(usual.getValue());
        }
        return last.monthEnd(new MonthSales(month, since, base, sold.turnover(), sold.charged()), steps);
    }

    private static Map<UUID, AgreementVersion> byId(List<AgreementVersion> versions) {
        var byId = new HashMap<UUID, AgreementVersion>();
        versions.forEach(version -> byId.put(version.id(), version));
        return byId;
    }

    private static List<MonthCharge> said(AgreementVersion last, MonthRoyalty end, MonthBases sold, Locale locale) {
        var say = Texts.of(TermsMessages.class, locale);
        var turnover = Moneys.shown(sold.turnover(), locale);
        var charged = Moneys.shown(sold.charged(), locale);
        var charges = new ArrayList<MonthCharge>();
        var cap = last.rules().royalty().cap();
        if (!end.trueUp().isZero())
            charges.add(new MonthCharge(
                    LineKind.ROYALTY_TRUE_UP,
                    end.trueUp(),
                    cap != null && sold.charged().plus(end.trueUp()).equals(cap)
                            ? say.capReached(charged, Moneys.shown(cap, locale))
                            : say.stepReached(turnover, charged)));
        if (!end.minimum().isZero())
            charges.add(new MonthCharge(
                    LineKind.MINIMUM_ROYALTY,
                    end.minimum(),
                    say.belowLeast(
                            Moneys.shown(sold.charged().plus(end.trueUp()), locale),
                            Moneys.shown(sold.charged().plus(end.sum()), locale))));
        return charges;
    }
}
