package dev.prilavok.delivery;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The atlas of the shipped files without a database, and towns in it by name. */
final class ShippedAtlas {
    static final Atlas ATLAS = new AtlasRows(ShippedTable.ALL.stream()
                    .collect(Collectors.toMap(
                            ShippedTable::name,
                            table -> table.rows().stream()
                                    .map(AtlasRows.Row::new)
                                    .toList())))
            .atlas(55.43, 37.55);

    private ShippedAtlas() {}

    static City city(String name) {
        return Stream.of("RUB", "EUR")
                .flatMap(currency -> ATLAS.suggest(name, currency, 5).stream())
                .filter(city -> city.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
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
