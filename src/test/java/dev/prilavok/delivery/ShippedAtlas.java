package dev.prilavok.delivery;

import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The atlas of the shipped files without a database, and towns in it by name. */
final class ShippedAtlas {
    static final Atlas ATLAS = new AtlasRows(ShippedTable.ALL.stream()
                    .collect(Collectors.toMap(
                            ShippedTable::name, table -> table.rows().stream().map(AtlasRows.Row::new).toList())))
            .atlas(55.43, 37.55);

    private ShippedAtlas() {}

    static City city(String nameAndRegion) {
        for (var currency : new String[] {"RUB", "EUR"}) {
            var found = ATLAS.suggest(nameAndRegion, currency, 1);
            if (!found.isEmpty()) return found.get(0);
        }
        throw new IllegalArgumentException(nameAndRegion);
    }

    static Money rub(long rubles) {
        return Money.ofMajor(CurrencyUnit.of("RUB"), rubles);
    }

    static Money eur(long euros) {
        return Money.ofMajor(CurrencyUnit.EUR, euros);
    }

    static Shipment parcel(City city, int grams, Money goods) {
        return new Shipment(city.id(), grams, goods, goods, 2, false);
    }
}
