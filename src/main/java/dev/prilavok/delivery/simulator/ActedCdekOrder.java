package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An acted parcel as CDEK shows and tells it. */
record ActedCdekOrder(ActedParcel parcel) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.ofHours(7));
    private static final Map<Step, String> CODES = Map.ofEntries(
            Map.entry(Step.ACCEPTED, "RECEIVED_AT_SHIPMENT_WAREHOUSE"),
            Map.entry(Step.SENT, "SENT_TO_RECIPIENT_CITY"),
            Map.entry(Step.AT_POINT, "ACCEPTED_AT_PICK_UP_POINT"),
            Map.entry(Step.WITH_COURIER, "TAKEN_BY_COURIER"),
            Map.entry(Step.ATTEMPT_FAILED, "RETURNED_TO_RECIPIENT_CITY_WAREHOUSE"),
            Map.entry(Step.DELIVERED, "DELIVERED"),
            Map.entry(Step.PARTLY, "DELIVERED"),
            Map.entry(Step.REFUSED, "NOT_DELIVERED"),
            Map.entry(Step.EXPIRED, "NOT_DELIVERED"),
            Map.entry(Step.LOST, "NOT_DELIVERED"),
            Map.entry(Step.BACK_SENT, "RECEIVED_AT_SHIPMENT_WAREHOUSE"),
            Map.entry(Step.BACK_HOME, "DELIVERED"));

    static @Nullable String wrong(JsonNode order) {
        if (order.path("number").asText("").isEmpty()) return "[number] is empty";
        if (order.path("recipient")
                .path("phones")
                .path(0)
                .path("number")
                .asText("")
                .isEmpty()) return "[recipient.phones] is empty";
        if (order.path("packages").path(0).path("items").isEmpty()) return "[packages.items] is empty";
        if (order.hasNonNull("delivery_point") == order.hasNonNull("to_location"))
            return "v2_order_location_to_and_delivery_point_empty";
        return null;
    }

    static ObjectNode request(String type, String state, Instant at) {
        return JSON.objectNode()
                .put("request_uuid", java.util.UUID.randomUUID().toString())
                .put("type", type)
                .put("state", state)
                .put("date_time", TIME.format(at));
    }

    ObjectNode shown(boolean numbered) {
        var reply = JSON.objectNode();
        var entity = reply.putObject("entity");
        entity.setAll((ObjectNode) parcel.order().deepCopy());
        entity.put("uuid", parcel.id()).put("is_return", false).put("number", parcel.number());
        var isGood = parcel.trouble() == null;
        if (numbered && isGood) entity.put("cdek_number", parcel.tracking());
        amounts(entity);
        paid(entity);
        var statuses = entity.putArray("statuses");
        status(statuses.addObject(), "CREATED", "", parcel.createdAt());
        if (numbered && !isGood) status(statuses.addObject(), "INVALID", "", parcel.createdAt());
        for (var move : parcel.moves())
            if (!isBack(move.step())) status(statuses.addObject(), code(move), reason(move), move.at());
        parcel.at(Step.AT_POINT)
                .ifPresent(move ->
                        entity.put("keep_free_until", TIME.format(move.at().plus(7, ChronoUnit.DAYS))));
        var state = !numbered ? "ACCEPTED" : isGood ? "SUCCESSFUL" : "INVALID";
        var request = request("CREATE", state, parcel.createdAt());
        if (numbered && !isGood)
            request.putArray("errors")
                    .addObject()
                    .put("code", "v2_entity_invalid")
                    .put("message", parcel.trouble());
        reply.putArray("requests").add(request);
        if (parcel.isOnItsWayBack())
            reply.putArray("related_entities")
                    .addObject()
                    .put("type", "return_order")
                    .put("uuid", parcel.backId());
        return reply;
    }

    ObjectNode wayBack() {
        var reply = JSON.objectNode();
        var entity = reply.putObject("entity");
        entity.put("uuid", parcel.backId()).put("is_return", true).put("number", parcel.number() + "-return");
        entity.put("cdek_number", parcel.tracking() + "9");
        var statuses = entity.putArray("statuses");
        for (var move : parcel.moves())
            if (isBack(move.step())) status(statuses.addObject(), code(move), "", move.at());
        reply.putArray("related_entities")
                .addObject()
                .put("type", "direct_order")
                .put("uuid", parcel.id());
        return reply;
    }

    private void amounts(ObjectNode entity) {
        var isHanded = parcel.collected() != null;
        if (!isHanded) return;
        var left = new java.util.HashMap<String, Integer>();
        for (var item : parcel.items()) left.merge(item.key(), item.kept(), Integer::sum);
        for (var box : entity.path("packages"))
            for (var item : box.path("items")) {
                var key = item.path("ware_key").asText();
                var handed = Math.min(item.path("amount").asInt(), left.getOrDefault(key, 0));
                left.merge(key, -handed, Integer::sum);
                ((ObjectNode) item).put("delivery_amount", handed);
            }
    }

    private void paid(ObjectNode entity) {
        var sum = parcel.collected();
        if (sum == null) return;
        var detail = entity.putObject("delivery_detail").put("payment_sum", sum).put("delivery_sum", 350);
        if (sum.signum() > 0)
            detail.putArray("payment_info")
                    .addObject()
                    .put("type", parcel.tender())
                    .put("sum", sum);
    }

    ObjectNode news(ActedParcel.Move move, Instant now) {
        var isBack = isBack(move.step());
        var news = JSON.objectNode();
        news.put("type", "ORDER_STATUS");
        news.put("date_time", TIME.format(now));
        news.put("uuid", isBack ? parcel.backId() : parcel.id());
        var said = news.putObject("attributes");
        said.put("is_return", isBack);
        said.put("cdek_number", parcel.tracking());
        said.put("number", parcel.number());
        said.put("code", code(move));
        if (!reason(move).isEmpty()) said.put("status_reason_code", reason(move));
        said.put("status_date_time", TIME.format(move.at()));
        said.put("is_reverse", false).put("is_client_return", false);
        return news;
    }

    private static void status(ObjectNode into, String code, String reason, Instant at) {
        into.put("code", code).put("date_time", TIME.format(at));
        if (!reason.isEmpty()) into.put("reason_code", reason);
    }

    private static String code(ActedParcel.Move move) {
        return java.util.Objects.requireNonNull(CODES.get(move.step()));
    }

    private static String reason(ActedParcel.Move move) {
        return switch (move.step()) {
            case PARTLY -> "20";
            case EXPIRED -> "23";
            case LOST -> "26";
            default -> move.reason();
        };
    }

    private static boolean isBack(Step step) {
        return step == Step.BACK_SENT || step == Step.BACK_HOME;
    }
}
