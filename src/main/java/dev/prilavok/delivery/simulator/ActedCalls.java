package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.simulator.Call.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Calls of the acted CDEK's courier: one for a day and an address, on his way some time later, done in the end. */
@ApplicationScoped
class ActedCalls {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int SHORTEST_HOURS = 3;
    private static final long APPOINTED_AFTER_MINUTES = 60;
    private static final long DONE_AFTER_MINUTES = 600;

    private final SimulatorConfig config;
    private final Clock clock;
    private final Map<String, Wanted> calls = new ConcurrentHashMap<>();

    ActedCalls(SimulatorConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    private record Wanted(JsonNode words, Instant at, boolean isRemoved) {
        String place() {
            return words.path("intake_date").asText()
                    + words.path("from_location").path("address").asText();
        }
    }

    Reply answer(Call call, JsonNode asked) {
        if (call.method().equals("POST")) return ask(asked);
        var id = call.after("/intakes/");
        var wanted = calls.get(id);
        if (wanted == null) return wrong("v2_entity_not_found", "Заявка не существует либо удалена", 404);
        return call.method().equals("DELETE") ? remove(id, wanted) : Reply.json(200, shown(id, wanted));
    }

    private Reply ask(JsonNode asked) {
        var fresh = new Wanted(asked, clock.instant(), false);
        if (hours(asked) < SHORTEST_HOURS)
            return wrong("v2_wrong_interval", "Интервал ожидания курьера должен быть не меньше 3 часов", 400);
        if (calls.values().stream()
                .anyMatch(known -> !known.isRemoved && known.place().equals(fresh.place())))
            return wrong(
                    "v2_intake_exists_by_date_address", "На переданную дату и в переданный адрес уже есть заявка", 400);
        var id = UUID.randomUUID().toString();
        calls.put(id, fresh);
        var reply = JSON.objectNode();
        reply.putObject("entity").put("uuid", id);
        reply.putArray("requests").add(ActedCdekOrder.request("CREATE", "ACCEPTED", clock.instant()));
        return Reply.json(202, reply);
    }

    private static long hours(JsonNode asked) {
        return ChronoUnit.HOURS.between(
                LocalTime.parse(asked.path("intake_time_from").asText()),
                LocalTime.parse(asked.path("intake_time_to").asText()));
    }

    private Reply remove(String id, Wanted wanted) {
        if (statuses(wanted).contains("DONE")) return wrong("v2_entity_invalid", "Заявка уже выполнена", 400);
        calls.put(id, new Wanted(wanted.words, wanted.at, true));
        return Reply.json(202, JSON.objectNode());
    }

    private ObjectNode shown(String id, Wanted wanted) {
        var reply = JSON.objectNode();
        var entity = reply.putObject("entity").put("uuid", id);
        entity.put("intake_number", Integer.toString(20_000_000 + Math.floorMod(id.hashCode(), 9_999_999)));
        var statuses = entity.putArray("statuses");
        var at = wanted.at;
        for (var code : statuses(wanted)) {
            statuses.addObject().put("code", code).put("date_time", ActedCdekOrder.TIME.format(at));
            at = at.plusSeconds(1);
        }
        return reply;
    }

    private List<String> statuses(Wanted wanted) {
        var passed = ChronoUnit.MILLIS.between(wanted.at, clock.instant()) * config.speed() / 60_000;
        var found = new ArrayList<>(List.of("CREATED", "ACCEPTED"));
        if (wanted.isRemoved) found.add("REMOVED");
        else if (passed >= DONE_AFTER_MINUTES) found.addAll(List.of("APPOINTED_COURIER", "DONE"));
        else if (passed >= APPOINTED_AFTER_MINUTES) found.add("APPOINTED_COURIER");
        return found;
    }

    private static Reply wrong(String code, String words, int status) {
        var reply = JSON.objectNode();
        var request =
                reply.putArray("requests").addObject().put("type", "CREATE").put("state", "INVALID");
        request.putArray("errors").addObject().put("code", code).put("message", words);
        return Reply.json(status, reply);
    }
}
