package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.simulator.Call.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Offices of the acted post: three in each town that buyers ask about, one of them closed. */
@ApplicationScoped
class ActedOffices {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int INDICES = 600_000;
    private static final int OFFICES = 3;
    private static final String CODES = "/postoffice/1.0/settlement.offices.codes";

    private final Map<String, String> towns = new ConcurrentHashMap<>();
    private final Set<String> withoutMoney = ConcurrentHashMap.newKeySet();

    /** Offices of the town take no money from now on, or take it again. */
    void takeMoney(String town, boolean isTaken) {
        if (isTaken) withoutMoney.remove(town);
        else withoutMoney.add(town);
    }

    Reply answer(Call call) {
        if (call.path().startsWith(CODES)) return codes(call.query().getOrDefault("settlement", ""));
        var index = call.after("/postoffice/1.0/");
        var town = towns.get(index);
        if (town == null) return Reply.json(404, "{}");
        return call.path().endsWith("/services") ? services() : Reply.json(200, office(index, town));
    }

    private Reply codes(String town) {
        var indices = JSON.arrayNode();
        for (var i = 0; i < OFFICES; i++) {
            var index = Integer.toString(100_000 + Math.floorMod(town.hashCode(), INDICES) + i);
            towns.put(index, town);
            indices.add(index);
        }
        return Reply.json(200, indices);
    }

    private static Reply services() {
        var services = JSON.arrayNode();
        services.addObject()
                .put("code", 1090900)
                .put("group-id", 2101)
                .put("name", "Хранение и возврат почтовых отправлений");
        services.addObject()
                .put("code", 1091500)
                .put("group-id", 2101)
                .put("name", "Частичное вручение отправлений с проверкой комплектности");
        return Reply.json(200, services);
    }

    private ObjectNode office(String index, String town) {
        var place = Integer.parseInt(index) - 100_000 - Math.floorMod(town.hashCode(), INDICES);
        var office = JSON.objectNode()
                .put("postal-code", index)
                .put("address-source", "ул. Почтовая, " + (place + 1))
                .put("settlement", town)
                .put("type-code", "ГОПС")
                .put("is-closed", place == OFFICES - 1)
                .put("is-temporary-closed", false);
        var hours = office.putArray("working-hours");
        for (var day = 1; day <= 6; day++)
            hours.addObject()
                    .put("weekday-id", day)
                    .put("begin-worktime", "08:00:00.000")
                    .put("end-worktime", day == 6 ? "18:00:00.000" : "20:00:00.000");
        var groups = office.putArray("service-groups");
        groups.addObject().put("group-id", 2101).put("group-name", "Почтовые услуги");
        if (!withoutMoney.contains(town))
            groups.addObject().put("group-id", 2259).put("group-name", "Финансовые услуги");
        return office;
    }
}
