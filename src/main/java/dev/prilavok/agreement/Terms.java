package dev.prilavok.agreement;

import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** What a new version of an agreement says. */
public record Terms(
        Percent royalty,
        RoyaltyBase base,
        Percent fund,
        DeliveryShare deliveryShare,
        AvailabilityPolicy availability,
        Rules rules) {
    /** The short form: no rules besides. */
    public Terms(
            Percent royalty,
            RoyaltyBase base,
            Percent fund,
            DeliveryShare deliveryShare,
            AvailabilityPolicy availability) {
        this(
                royalty,
                base,
                fund,
                deliveryShare,
                availability,
                Rules.plain(deliveryShare.keptInFull().getCurrencyUnit()));
    }

    /** What a version published earlier says. */
    public static Terms of(AgreementVersion version) {
        return new Terms(
                version.royalty(),
                version.base(),
                version.fund(),
                version.deliveryShare(),
                version.availability(),
                version.rules());
    }

    /** These terms as a version. */
    public AgreementVersion version(
            UUID id, FranchiseeId franchisee, int number, Instant validFrom, ContractModel model) {
        return new AgreementVersion(
                id, franchisee, number, validFrom, model, royalty, base, fund, deliveryShare, availability, rules);
    }

    /** The currency of every sum in it. */
    public CurrencyUnit currency() {
        return deliveryShare.keptInFull().getCurrencyUnit();
    }
}
