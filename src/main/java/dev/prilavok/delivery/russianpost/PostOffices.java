package dev.prilavok.delivery.russianpost;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.CityAbilities;
import dev.prilavok.delivery.CityAbilities.PointAbilities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Post offices of a town and what each allows: by its passport and the services that it lists. */
@ApplicationScoped
class PostOffices {
    private static final int MOST = 5;
    private static final int OFFICE_GRAMS = 20_000;
    private static final int LOCKER_GRAMS = 15_000;
    /** Money is taken where the office has financial services. */
    private static final int FINANCE = 2259;

    private static final Set<String> LOCKERS = Set.of("ПОЧТОМАТ", "АПС", "ПВЗ_АПС");

    private final PostApi api;

    PostOffices(PostApi api) {
        this.api = api;
    }

    Optional<CityAbilities> of(City city) {
        var indices = api.ask(
                "GET",
                "/postoffice/1.0/settlement.offices.codes?settlement=" + PostApi.encoded(city.name()) + "&region="
                        + PostApi.encoded(city.region()),
                null);
        if (indices.status() == 404) return Optional.empty();
        if (!indices.isFine()) throw indices.strange();
        var points = new ArrayList<PointAbilities>();
        for (var index : indices.body()) {
            if (points.size() == MOST) break;
            office(index.asText()).ifPresent(points::add);
        }
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new CityAbilities(points.get(0).code(), null, points));
    }

    // A closed office is none.
    private Optional<PointAbilities> office(String index) {
        var reply = api.ask("GET", "/postoffice/1.0/" + PostApi.encoded(index), null);
        if (reply.status() == 404) return Optional.empty();
        if (!reply.isFine()) throw reply.strange();
        var office = reply.body();
        if (office.path("is-closed").asBoolean()
                || office.path("is-temporary-closed").asBoolean()) return Optional.empty();
        var services = services(index);
        var isLocker = LOCKERS.contains(office.path("type-code").asText().toUpperCase(Locale.ROOT));
        var cod = !isLocker && hasFinance(office);
        return Optional.of(new PointAbilities(
                office.path("postal-code").asText(index),
                office.path("address-source").asText(),
                offers(services, "примерк"),
                offers(services, "частичн"),
                cod,
                cod,
                cod,
                isLocker ? LOCKER_GRAMS : OFFICE_GRAMS,
                PostHours.of(office.path("working-hours"))));
    }

    private JsonNode services(String index) {
        var reply = api.ask("GET", "/postoffice/1.0/" + PostApi.encoded(index) + "/services", null);
        if (!reply.isFine() && reply.status() != 404) throw reply.strange();
        return reply.body();
    }

    private static boolean hasFinance(JsonNode office) {
        for (var group : office.path("service-groups"))
            if (group.path("group-id").asInt() == FINANCE) return true;
        return false;
    }

    private static boolean offers(JsonNode services, String word) {
        for (var service : services)
            if (service.path("name").asText().toLowerCase(Locale.ROOT).contains(word)) return true;
        return false;
    }
}
