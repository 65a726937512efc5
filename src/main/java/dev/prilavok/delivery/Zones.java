package dev.prilavok.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which tariff zone a town lies in: named places first, then the distance from the warehouse. */
record Zones(List<Rule> rules, double warehouseLat, double warehouseLon) {
    private static final double EARTH_DIAMETER_KM = 12_742;

    /** One line of the zone table; the first line that fits a town decides. */
    record Rule(String zone, String currency, Set<String> countries, Set<String> places, int maxKm) {}

    Optional<Rule> of(City city) {
        return rules.stream().filter(rule -> fits(rule, city)).findFirst();
    }

    private boolean fits(Rule rule, City city) {
        if (!rule.countries.contains(city.country())) return false;
        if (rule.places.isEmpty()) return kilometres(city) <= rule.maxKm;
        return rule.places.contains(city.regionIso())
                || rule.places.contains(city.id().toString());
    }

    double kilometres(City city) {
        var lat = Math.toRadians(city.lat());
        var home = Math.toRadians(warehouseLat);
        var across = Math.pow(Math.sin((lat - home) / 2), 2);
        var along = Math.pow(Math.sin(Math.toRadians(city.lon() - warehouseLon) / 2), 2);
        return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(across + Math.cos(lat) * Math.cos(home) * along));
    }
}
