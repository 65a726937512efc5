package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.CityAbilities;
import dev.prilavok.delivery.CityAbilities.PointAbilities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** CDEK's offices and the most that it collects in a town. */
@ApplicationScoped
class CdekPoints {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int USUAL_GRAMS = 30_000;
    private static final int GRAMS = 1_000;
    private static final Set<String> KINDS = Set.of("республика", "область", "край", "автономный", "округ");

    private final CdekApi api;

    CdekPoints(CdekApi api) {
        this.api = api;
    }

    Optional<CityAbilities> of(City city) {
        var town = town(city);
        if (town == null) return Optional.empty();
        var code = town.path("code").asText();
        return Optional.of(new CityAbilities(code, limit(town), points(code)));
    }

    private @Nullable JsonNode town(City city) {
        var found = list("/location/cities?country_codes=" + city.country() + "&city=" + CdekApi.encoded(city.name()));
        JsonNode first = null;
        for (var town : found) {
            if (town.path("region").asText().contains(root(city.region()))) return town;
            if (first == null) first = town;
        }
        return first;
    }

    // "Новосибирская область" and "Новосибирская обл.", "Республика Татарстан" and "Татарстан респ." are one region
    // each.
    private static String root(String region) {
        return java.util.Arrays.stream(region.split("[ ,]"))
                .filter(word -> !KINDS.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(region);
    }

    // CDEK writes -1 where it sets no limit.
    private static @Nullable Money limit(JsonNode town) {
        var limit = town.path("payment_limit");
        return limit.isNumber() && limit.decimalValue().signum() >= 0 ? CdekMoney.of(limit, RUB) : null;
    }

    private List<PointAbilities> points(String code) {
        var found = new ArrayList<PointAbilities>();
        for (var point : list("/deliverypoints?is_handout=true&city_code=" + code)) {
            var isOffice = point.path("type").asText("PVZ").equals("PVZ");
            found.add(new PointAbilities(
                    point.path("code").asText(),
                    point.path("location").path("address").asText(),
                    point.path("is_dressing_room").asBoolean(),
                    isOffice,
                    point.path("allowed_cod").asBoolean(),
                    point.path("have_cashless").asBoolean(),
                    point.path("have_cash").asBoolean(),
                    grams(point),
                    hours(point.path("work_time").asText())));
        }
        return found;
    }

    private static int grams(JsonNode point) {
        var kilograms = point.path("weight_max").asDouble(0);
        return kilograms <= 0 ? USUAL_GRAMS : (int) (kilograms * GRAMS);
    }

    private static String hours(String words) {
        var days = new String[][] {
            {"Пн", "Mo"}, {"Вт", "Tu"}, {"Ср", "We"}, {"Чт", "Th"}, {"Пт", "Fr"}, {"Сб", "Sa"}, {"Вс", "Su"}
        };
        var written = words;
        for (var day : days) written = written.replace(day[0], day[1]);
        return written.replace(", ", "; ").replace("ежедневно", "Mo-Su").replace("Ежедневно", "Mo-Su");
    }

    private JsonNode list(String path) {
        var reply = api.get(path);
        if (!reply.isFine())
            throw new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "cdek answered " + reply.status() + " about places");
        return reply.body();
    }
}
