package dev.prilavok.delivery;

import java.util.UUID;
import org.joda.money.Money;

/**
 * What is to be carried and what is to be collected for the goods.
 *
 * @param goods price of everything in the parcel, without delivery
 * @param cod what is collected for the goods if all of them are kept, without delivery; zero when the order is paid before
 * @param trial whether the buyer has to try on; ways that allow no trial are then left out
 */
public record Shipment(UUID city, int weightGrams, Money goods, Money cod, int units, boolean trial) {
    public Shipment {
        if (weightGrams < 0 || units < 0)
            throw new IllegalArgumentException("a parcel has no negative weight or units");
        if (!goods.isSameCurrency(cod)) throw new IllegalArgumentException("goods and cash differ in currency");
    }
}
