package dev.prilavok.agreement;

import static java.util.Comparator.comparingInt;

import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The terms between head office and one franchisee from a date on; published once, never edited. */
public record AgreementVersion(
        UUID id,
        FranchiseeId franchisee,
        int number,
        Instant validFrom,
        ContractModel model,
        Percent royalty,
        RoyaltyBase base,
        Percent fund,
        DeliveryShare deliveryShare,
        AvailabilityPolicy availability,
        Rules rules) {
    /** The short form: no rules besides. */
    public AgreementVersion(
            UUID id,
            FranchiseeId franchisee,
            int number,
            Instant validFrom,
            ContractModel model,
            Percent royalty,
            RoyaltyBase base,
            Percent fund,
            DeliveryShare deliveryShare,
            AvailabilityPolicy availability) {
        this(
                id,
                franchisee,
                number,
                validFrom,
                model,
                royalty,
                base,
                fund,
                deliveryShare,
                availability,
                Rules.plain(deliveryShare.keptInFull().getCurrencyUnit()));
    }

    /** The currency of every sum in it. */
    public CurrencyUnit currency() {
        return deliveryShare.keptInFull().getCurrencyUnit();
    }

    public PayoutTerms payout() {
        return rules.payout();
    }

    public LossCompensation compensation() {
        return rules.compensation();
    }

    public TaxRegime taxRegime() {
        return rules.taxRegime() == null ? TaxRegime.usual(model) : rules.taxRegime();
    }

    /** The franchisee's part of what a return costs; nothing in a currency that the terms do not name. */
    public Money returnShare(CurrencyUnit currency) {
        return rules.returnShare().getCurrencyUnit().equals(currency) ? rules.returnShare() : Money.zero(currency);
    }

    /**
     * The royalty of a line, decided by the day of its order.
     *
     * @param categories slugs of the goods' category and those around it, the nearest first
     */
    public LineRate rate(LocalDate placed, List<String> categories) {
        var own = rateOf(categories);
        return rules.royalty().holidays().stream()
                .filter(holiday -> holiday.covers(placed))
                .map(Holiday::percent)
                .min(comparingInt(Percent::basisPoints))
                .filter(percent -> percent.basisPoints() < own.percent().basisPoints())
                .map(percent -> new LineRate(percent, LineRate.Rule.HOLIDAY, null))
                .orElse(own);
    }

    private LineRate rateOf(List<String> categories) {
        for (var slug : categories)
            for (var rate : rules.royalty().categories())
                if (rate.category().equals(slug)) return new LineRate(rate.percent(), LineRate.Rule.CATEGORY, slug);
        return new LineRate(royalty, LineRate.Rule.USUAL, null);
    }

    /** What royalty on delivery is a percentage of; nothing where it has none. */
    public Money deliveryBase(Money paid, Percent vat) {
        return rules.royalty().onDelivery() ? base.ofDelivery(paid, vat) : Money.zero(paid.getCurrencyUnit());
    }

    /** What the end of a month adds to the royalty of its lines when all of them were sold under this version. */
    public MonthRoyalty monthRoyalty(MonthSales sales) {
        return new MonthFigures(this).of(sales);
    }

    /** What the steps change for bases sold under this version, in a month of such turnover. */
    public Money tiersChange(Money turnover, Money base) {
        var tiers = rules.royalty().tiers();
        return currency().equals(base.getCurrencyUnit())
                ? tiers.difference(royalty, turnover, base)
                : Money.zero(base.getCurrencyUnit());
    }

    /** The least and the most of a month that this version ends, when its lines and steps are known. */
    public MonthRoyalty monthEnd(MonthSales sales, Money steps) {
        return currency().equals(steps.getCurrencyUnit())
                ? new MonthFigures(this).ended(sales, steps)
                : new MonthRoyalty(steps, Money.zero(steps.getCurrencyUnit()));
    }

    /** The franchisee's part when the buyer refuses everything. */
    public Money refusalShare() {
        return deliveryShare.refused();
    }

    /** The franchisee's part of carriage by how the parcel ended; nothing in a currency that the terms do not name. */
    public Money share(Outcome outcome, CurrencyUnit currency) {
        var share = deliveryShare.of(outcome);
        return share.getCurrencyUnit().equals(currency) ? share : Money.zero(currency);
    }

    /** The terms as a person says them, clause by clause. */
    public Map<Clause, String> clauses(Locale locale) {
        return new AgreementWords(this, locale).clauses();
    }

    /** The terms as a person says them. */
    public String sentence(Locale locale) {
        return String.join(" ", clauses(locale).values());
    }
}
