package dev.prilavok.agreement;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.Locale;
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
        AvailabilityPolicy availability) {

    /** The franchisee's part when the buyer refuses everything. */
    public Money refusalShare() {
        return deliveryShare.refused();
    }

    /** The franchisee's part of carriage by how the parcel ended; nothing in a currency that the terms do not name. */
    public Money share(Outcome outcome, CurrencyUnit currency) {
        var share = deliveryShare.of(outcome);
        return share.getCurrencyUnit().equals(currency) ? share : Money.zero(currency);
    }

    /** The terms as a person says them. */
    public String sentence(Locale locale) {
        var texts = Texts.of(AgreementMessages.class, locale);
        var share = texts.shares(
                Moneys.shown(deliveryShare.keptInFull(), locale),
                Moneys.shown(deliveryShare.keptPartly(), locale),
                Moneys.shown(deliveryShare.refused(), locale));
        return String.join(" ", texts.model(model), percents(texts, locale), share, texts.availability(availability));
    }

    private String percents(AgreementMessages texts, Locale locale) {
        return texts.percents(shown(royalty, locale), texts.base(base), shown(fund, locale));
    }

    private static String shown(Percent percent, Locale locale) {
        return locale.getLanguage().equals("ru") ? percent.toString().replace('.', ',') + " %" : percent + "%";
    }
}
