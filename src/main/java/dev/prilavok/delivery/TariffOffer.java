package dev.prilavok.delivery;

import dev.prilavok.kernel.Refusal;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One tariff applied to one parcel at one place: pure calculation. */
record TariffOffer(
        String carrier,
        Tariff tariff,
        Place place,
        Shipment shipment,
        Promise promise,
        @Nullable CarrierPrice asked) {

    Offer answer() {
        var price = tariff.price(shipment.weightGrams()).filter(any -> shipment.weightGrams() <= place.maxGrams());
        if (price.isEmpty()) return closed(tooHeavy());
        var quote = quote(asked == null ? price.get() : asked.price());
        return obstacle(quote).map(this::closed).orElseGet(() -> new Offer.Open(quote));
    }

    private DeliveryQuote quote(Money price) {
        var limit = codLimit();
        return new DeliveryQuote(
                carrier,
                tariff.way(),
                place.pointCode(),
                place.title(),
                price,
                tariff.freeFrom(),
                promise.earliest(),
                promise.latest(),
                place.trial() && shipment.units() <= tariff.trialUnits(),
                limit != null,
                limit,
                asked == null ? DeliveryQuote.Source.TABLE : DeliveryQuote.Source.CARRIER);
    }

    private Optional<Refusal> obstacle(DeliveryQuote quote) {
        if (shipment.trial() && !quote.trial()) return Optional.of(noTrial());
        if (shipment.cod().isZero()) return Optional.empty();
        if (quote.codLimit() == null) return Optional.of(CannotDeliver.noCash());
        var due = shipment.cod().plus(quote.due(shipment.goods()));
        return due.isGreaterThan(quote.codLimit())
                ? Optional.of(new CodLimitExceeded(tariff.way(), due, quote.codLimit()))
                : Optional.empty();
    }

    private @Nullable Money codLimit() {
        var here = place.codLimit();
        var usual = tariff.codLimit();
        if (!place.cod() || usual == null) return null;
        return here != null && here.isSameCurrency(usual) && here.isLessThan(usual) ? here : usual;
    }

    private Refusal noTrial() {
        return place.trial() && tariff.trialUnits() > 0
                ? CannotDeliver.tooManyToTry(shipment.units(), tariff.trialUnits())
                : CannotDeliver.noTrial();
    }

    private Refusal tooHeavy() {
        return CannotDeliver.tooHeavy(shipment.weightGrams(), Math.min(tariff.heaviest(), place.maxGrams()));
    }

    private Offer closed(Refusal why) {
        return new Offer.Closed(tariff.way(), place.pointCode(), why);
    }
}
