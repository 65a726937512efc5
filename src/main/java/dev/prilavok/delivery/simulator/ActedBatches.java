package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.simulator.Call.Reply;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Batches of the acted post: one for each category of mail, fixed when its form is sent to the office. */
@ApplicationScoped
class ActedBatches {
    /** Where an order says in which batch it is. */
    static final String NAME = "batch-name";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final World world;
    private final Clock clock;
    private final Map<String, ObjectNode> batches = new ConcurrentHashMap<>();
    private int last = 100;

    ActedBatches(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    Reply answer(Call call, JsonNode asked) {
        if (call.is("POST", "/1.0/user/shipment"))
            return form(asked, call.query().getOrDefault("sending-date", ""));
        if (call.is("GET", "/1.0/forms/")) return form103(call.after("/1.0/forms/"));
        var name = call.after("/1.0/batch/");
        var batch = known(name);
        if (batch == null) return Reply.json(404, "{}");
        if (call.path().endsWith("/checkin")) return checkIn(name, batch);
        return Reply.json(200, batch);
    }

    private Reply form(JsonNode ids, String day) {
        var reply = JSON.objectNode();
        var made = new LinkedHashMap<String, String>();
        for (var id : ids) {
            var order = world.byId(id.asText()).filter(parcel -> !parcel.order().has(NAME) && !parcel.cancelled());
            if (order.isEmpty())
                reply.withArray("errors")
                        .addObject()
                        .put("error-code", "NOT_FOUND")
                        .put("error-description", "Отправление не найдено");
            else {
                var category = order.get().order().path("mail-category").asText();
                var name = made.computeIfAbsent(category, fresh -> next());
                world.change(id.asText(), parcel -> parcel.with(NAME, name));
                reply.withArray("result-ids").add(id.asInt());
            }
        }
        made.forEach((category, name) -> reply.withArray("batches").add(batch(name, category, day)));
        return Reply.json(200, reply);
    }

    private ObjectNode batch(String name, String category, String day) {
        var batch = JSON.objectNode()
                .put(NAME, name)
                .put("batch-status", "CREATED")
                .put("batch-status-date", clock.instant().toString())
                .put("list-number-date", day)
                .put("mail-category", category)
                .put("shipment-count", parcels(name).size());
        batches.put(name, batch);
        return batch;
    }

    // Batches are not kept in the file of the stage; its parcels know theirs.
    private @Nullable ObjectNode known(String name) {
        var batch = batches.get(name);
        return batch == null && !parcels(name).isEmpty() ? batch(name, "", "") : batch;
    }

    private synchronized String next() {
        last = Math.max(
                        last,
                        world.all().stream()
                                .mapToInt(parcel -> parcel.order().path(NAME).asInt())
                                .max()
                                .orElse(0))
                + 1;
        return Integer.toString(last);
    }

    private List<ActedParcel> parcels(String name) {
        return world.all().stream()
                .filter(parcel -> parcel.order().path(NAME).asText().equals(name))
                .toList();
    }

    private Reply checkIn(String name, ObjectNode batch) {
        if (!batch.path("batch-status").asText().equals("CREATED"))
            return Reply.json(400, JSON.objectNode().put("error-code", "BATCH_NOT_CHANGED"));
        batches.put(name, batch.deepCopy().put("batch-status", "FROZEN"));
        return Reply.json(200, JSON.objectNode().put("f103-sent", true));
    }

    private Reply form103(String name) {
        var batch = known(name);
        if (batch == null || batch.path("batch-status").asText().equals("CREATED")) return Reply.json(404, "{}");
        var rows = new ArrayList<List<String>>();
        for (var parcel : parcels(name))
            rows.add(List.of(
                    parcel.tracking(),
                    parcel.number(),
                    parcel.order().path("mass").asText(),
                    parcel.order().path("payment").asText("0")));
        var title = "Форма 103, партия " + name;
        var paper = Paper.of(title, Locale.forLanguageTag("ru")).heading(title);
        paper.table(
                List.of(
                        Column.text("ШПИ", 2),
                        Column.text("Заказ", 2),
                        Column.number("Масса, г", 1),
                        Column.number("Наложенный платёж, коп.", 2)),
                rows);
        return new Reply(200, Paper.TYPE, paper.toBytes());
    }
}
