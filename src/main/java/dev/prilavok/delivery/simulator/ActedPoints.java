package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.prilavok.delivery.simulator.Call.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The acted CDEK's offices: those that the application ships, so that a demo offers the same points with the simulator and without. */
@ApplicationScoped
class ActedPoints {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int ZONES = 4;
    private static final int PAYMENT_LIMIT = 100_000;

    private final List<Map<String, String>> rows = read();
    private final AtomicLong prices = new AtomicLong();

    /** How many prices were asked for. */
    long prices() {
        return prices.get();
    }

    private static List<Map<String, String>> read() {
        try (var in = ActedPoints.class.getResourceAsStream("/delivery/pickup_points.csv")) {
            var found = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(in)
                    .readAll();
            return List.copyOf(found);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Reply cities(Call call) {
        var name = call.query().getOrDefault("city", "");
        var found = JSON.arrayNode();
        if (!name.isEmpty())
            found.addObject()
                    .put("code", code(name))
                    .put("city", name)
                    .put("country_code", call.query().getOrDefault("country_codes", "RU"))
                    .put("payment_limit", PAYMENT_LIMIT);
        return Reply.json(200, found);
    }

    Reply points(Call call) {
        var city = call.query().getOrDefault("city_code", "");
        var found = JSON.arrayNode();
        rows.stream()
                .filter(row -> Integer.toString(code(text(row, "city"))).equals(city))
                .map(ActedPoints::point)
                .forEach(found::add);
        return Reply.json(200, found);
    }

    private static ObjectNode point(Map<String, String> row) {
        var point = JSON.objectNode();
        point.put("code", text(row, "code"));
        point.put("name", text(row, "address"));
        point.putObject("location")
                .put("city_code", code(text(row, "city")))
                .put("city", text(row, "city"))
                .put("address", text(row, "address"))
                .put("address_full", text(row, "city") + ", " + text(row, "address"));
        point.put("work_time", text(row, "hours"));
        point.put("type", "PVZ");
        point.put("is_handout", true);
        point.put("take_only", false);
        point.put("is_dressing_room", isYes(row, "fitting_room"));
        point.put("have_cashless", isYes(row, "cards"));
        point.put("have_cash", isYes(row, "cash"));
        point.put("allowed_cod", isYes(row, "cod"));
        point.put("weight_min", 0);
        return point.put("weight_max", Integer.parseInt(text(row, "max_grams")) / 1000);
    }

    /** The carrier's own table: so much for each begun kilogram, more and longer to a town that lies further. */
    Reply tariff(JsonNode question) {
        prices.incrementAndGet();
        var to = question.path("to_location").path("code").asInt();
        var isKnown = rows.stream().anyMatch(row -> code(text(row, "city")) == to);
        if (!isKnown) return Reply.json(400, noSuchTown());
        var kilograms = (question.path("packages").path(0).path("weight").asInt() + 999) / 1000;
        var zone = to % ZONES;
        var sum = 190 + 60 * zone + (45 + 5 * zone) * kilograms;
        var services = 20 * question.path("services").size();
        return Reply.json(
                200,
                JSON.objectNode()
                        .put("delivery_sum", sum)
                        .put("total_sum", sum + services)
                        .put("period_min", 1 + zone)
                        .put("period_max", 2 + zone)
                        .put("calendar_min", 2 + zone)
                        .put("calendar_max", 3 + zone)
                        .put("weight_calc", kilograms * 1000)
                        .put("currency", "RUB"));
    }

    private static ObjectNode noSuchTown() {
        var reply = JSON.objectNode();
        reply.putArray("errors")
                .addObject()
                .put("code", "v2_recipient_location_not_recognized")
                .put("message", "Не удалось определить город получателя");
        return reply;
    }

    /** What is found out only after an order was taken. */
    @Nullable
    String trouble(JsonNode order) {
        var point = order.path("delivery_point").asText("");
        var isKnown = point.isEmpty()
                || rows.stream().anyMatch(row -> text(row, "code").equals(point));
        return isKnown ? null : "Передан некорректный код ПВЗ получателя";
    }

    private static int code(String city) {
        return 1_000 + Math.floorMod(city.hashCode(), 90_000);
    }

    private static boolean isYes(Map<String, String> row, String column) {
        return text(row, column).equals("yes");
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
