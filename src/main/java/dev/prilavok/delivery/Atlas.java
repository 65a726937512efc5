package dev.prilavok.delivery;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All delivery tables in memory, read once: some thousand towns, and never a query while a person types. */
final class Atlas {
    private final Map<UUID, City> cities;
    private final Map<UUID, String> aliases;
    private final Zones zones;
    private final Map<TariffKey, Tariff> tariffs;
    private final Map<UUID, List<PickupPoint>> points;
    private final Map<String, Set<MonthDay>> holidays;
    private final Map<String, CitySearch> searches = new ConcurrentHashMap<>();

    record TariffKey(String way, String zone, String currency) {}

    Atlas(
            Map<UUID, City> cities,
            Map<UUID, String> aliases,
            Zones zones,
            Map<TariffKey, Tariff> tariffs,
            Map<UUID, List<PickupPoint>> points,
            Map<String, Set<MonthDay>> holidays) {
        this.cities = cities;
        this.aliases = aliases;
        this.zones = zones;
        this.tariffs = tariffs;
        this.points = points;
        this.holidays = holidays;
    }

    Optional<City> city(UUID id) {
        return Optional.ofNullable(cities.get(id));
    }

    /** Towns that somebody delivers to for this currency. */
    List<City> suggest(String text, String currency, int limit) {
        return searches.computeIfAbsent(currency, this::search).find(text, limit);
    }

    private CitySearch search(String currency) {
        var served =
                cities.values().stream().filter(city -> zone(city, currency).isPresent());
        return new CitySearch(served.toList(), city -> aliases.getOrDefault(city.id(), ""));
    }

    private Optional<Zones.Rule> zone(City city, String currency) {
        return zones.of(city).filter(zone -> zone.currency().equals(currency));
    }

    /** The tariff of a way to a town in a currency, if that way serves the town. */
    Optional<Tariff> tariff(String way, City city, String currency) {
        return zone(city, currency)
                .map(zone -> tariffs.get(new TariffKey(way, zone.zone(), currency)))
                .filter(tariff -> tariff.serves(city));
    }

    /** Tariffs of a way in a zone, one for each currency. */
    List<Tariff> tariffs(String way, String zone) {
        return tariffs.entrySet().stream()
                .filter(one ->
                        one.getKey().way().equals(way) && one.getKey().zone().equals(zone))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The tariff zone of a town. */
    Optional<String> zoneOf(City city) {
        return zones.of(city).map(Zones.Rule::zone);
    }

    /** Codes of all zones, the nearest rules first. */
    List<String> zoneCodes() {
        return zones.rules().stream().map(Zones.Rule::zone).distinct().toList();
    }

    List<PickupPoint> pickupPoints(UUID city) {
        return points.getOrDefault(city, List.of());
    }

    Set<MonthDay> holidays(String country) {
        return holidays.getOrDefault(country, Set.of());
    }
}
