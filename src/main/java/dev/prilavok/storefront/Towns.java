package dev.prilavok.storefront;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The town that a form means, and towns to choose from. */
@ApplicationScoped
class Towns {
    static final int SHOWN = 6;
    private static final int STARTERS = 3;

    private final Delivery delivery;

    Towns(Delivery delivery) {
        this.delivery = delivery;
    }

    Optional<City> meant(Shown shown, Typed typed) {
        return meant(shown, typed.city(), typed.cityId());
    }

    // The hidden id counts only as long as the visible name is the one that it stands for.
    Optional<City> meant(Shown shown, String name, String id) {
        if (!id.isEmpty()) {
            var known = delivery.city(BasketPages.id(id))
                    .filter(city -> name.isEmpty() || label(shown, city).equals(name));
            if (known.isPresent()) return known;
        }
        return name.isBlank() ? Optional.empty() : named(shown, name.strip());
    }

    private Optional<City> named(Shown shown, String name) {
        var found = suggest(shown, name);
        if (found.size() == 1) return Optional.of(found.get(0));
        return found.stream()
                .filter(city -> label(shown, city).equalsIgnoreCase(name))
                .findFirst();
    }

    List<City> suggest(Shown shown, String text) {
        return suggest(shown, text, SHOWN);
    }

    /** The shop's own town and the biggest ones, before anything is typed. */
    List<City> starters(Shown shown) {
        var own = shown.shop().contacts().city();
        var near = own == null ? List.<City>of() : suggest(shown, own, 1);
        var all = new LinkedHashMap<UUID, City>();
        Stream.concat(near.stream(), suggest(shown, "", STARTERS).stream())
                .forEach(city -> all.putIfAbsent(city.id(), city));
        return List.copyOf(all.values());
    }

    private List<City> suggest(Shown shown, String text, int most) {
        return delivery.suggest(text, shown.locale(), shown.shop().currency().getCode(), most);
    }

    static List<CityChoice> choices(Shown shown, List<City> cities) {
        return cities.stream()
                .map(city -> new CityChoice(city.id().toString(), label(shown, city)))
                .toList();
    }

    private static String label(Shown shown, City city) {
        return city.label(shown.locale());
    }
}
