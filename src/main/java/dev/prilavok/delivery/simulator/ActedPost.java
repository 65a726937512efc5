package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.simulator.Call.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Russian Post as far as we use it, acted: orders and addresses in JSON, the history of operations in SOAP. */
@ApplicationScoped
class ActedPost implements Call.Desk {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SOAP = "application/soap+xml;charset=UTF-8";
    private static final Pattern OF_MONEY = Pattern.compile("Barcode=\"(\\w+)\"");
    private static final Pattern BARCODE = Pattern.compile("Barcode>\\s*(\\w+)\\s*</");
    private static final String MONEY = "PostalOrderEventsForMail";
    private static final List<String> REFUSALS = List.of("4");

    private final World world;
    private final ObjectMapper json;
    private final SimulatorConfig config;
    private final Clock clock;
    private final ActedBatches batches;
    private final ActedOffices offices;
    private volatile Mood mood = Mood.GOOD;

    ActedPost(
            World world,
            ObjectMapper json,
            SimulatorConfig config,
            Clock clock,
            ActedBatches batches,
            ActedOffices offices) {
        this.batches = batches;
        this.offices = offices;
        this.world = world;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Reply answer(Call call) throws IOException {
        if (call.is("POST", "/rtm34")) return soap(call.body());
        if (!call.headers().getOrDefault("authorization", "").startsWith("AccessToken ")
                || !call.headers().containsKey("x-user-authorization")) return Reply.json(401, "{}");
        if (call.is("POST", "/1.0/clean/address")) return clean(json.readTree(call.body()));
        if (call.is("PUT", "/1.0/user/backlog")) return create(json.readTree(call.body()));
        if (call.is("GET", "/1.0/backlog/search")) return search(call.query().getOrDefault("query", ""), false);
        if (call.is("GET", "/1.0/shipment/search")) return search(call.query().getOrDefault("query", ""), true);
        if (call.is("DELETE", "/1.0/shipment")) return delete(json.readTree(call.body()));
        if (call.path().startsWith("/1.0/user/shipment")
                || call.path().startsWith("/1.0/batch/")
                || call.path().startsWith("/1.0/forms/")) return batches.answer(call, json.readTree(call.body()));
        if (call.path().startsWith("/postoffice/1.0/")) return offices.answer(call);
        if (call.is("GET", "/1.0/backlog/")) return one(call.after("/1.0/backlog/"));
        if (call.is("DELETE", "/1.0/backlog")) return delete(json.readTree(call.body()));
        if (call.is("POST", "/1.0/tariff")) return tariff(json.readTree(call.body()));
        return Reply.json(404, "{}");
    }

    private static Reply clean(JsonNode addresses) {
        var cleaned = JSON.arrayNode();
        for (var address : addresses) {
            var words = address.path("original-address").asText();
            var isGood = words.length() > 5 && !words.contains("???");
            var parts = words.split(",");
            cleaned.addObject()
                    .put("id", address.path("id").asText())
                    .put("original-address", words)
                    .put("address-type", "DEFAULT")
                    .put("index", isGood ? "630099" : "")
                    .put("region", parts[0].strip())
                    .put("place", parts[0].strip())
                    .put("street", parts.length > 1 ? parts[1].strip() : parts[0].strip())
                    .put("house", parts.length > 2 ? parts[2].strip() : "1")
                    .put("quality-code", isGood ? "GOOD" : "UNDEF_01")
                    .put("validation-code", isGood ? "VALIDATED" : "NOT_VALIDATED_HAS_UNPARSED_PARTS");
        }
        return Reply.json(200, cleaned);
    }

    private Reply create(JsonNode orders) {
        var order = orders.path(0);
        var number = order.path("order-num").asText("");
        if (order.path("index-to").asInt() == 0)
            return Reply.json(200, error("EMPTY_INDEX_TO", "Почтовый индекс не указан"));
        if (order.path("insr-value").asLong() < order.path("payment").asLong())
            return Reply.json(200, error("ILLEGAL_INSR_VALUE", "Объявленная ценность меньше наложенного платежа"));
        var id = Integer.toString(100_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 899_999_999));
        var fresh = new ActedParcel(
                "russianpost",
                id,
                id + "-back",
                "800" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 90_000_000_000L),
                number,
                clock.instant(),
                order,
                null,
                false,
                items(order),
                List.of(),
                List.of(),
                null,
                null,
                null);
        world.put(fresh.planned(new Fortune(config.seed(), true, false, REFUSALS).of(fresh)));
        var reply = JSON.objectNode();
        reply.putArray("result-ids").add(Integer.parseInt(id));
        return Reply.json(200, reply);
    }

    // The post collects one sum for the whole parcel.
    private static List<ActedParcel.Item> items(JsonNode order) {
        var items = new ArrayList<ActedParcel.Item>();
        items.add(new ActedParcel.Item(
                "parcel", 1, BigDecimal.valueOf(order.path("payment").asLong()), 0));
        return items;
    }

    // What is in a batch is no longer among the new orders.
    private Reply search(String number, boolean inBatch) {
        var found = JSON.arrayNode();
        world.byNumber(number)
                .filter(parcel -> parcel.order().has(ActedBatches.NAME) == inBatch)
                .map(ActedPost::shown)
                .ifPresent(found::add);
        return Reply.json(200, found);
    }

    private Reply one(String id) {
        return world.byId(id).map(parcel -> Reply.json(200, shown(parcel))).orElseGet(() -> Reply.json(404, "{}"));
    }

    private static ObjectNode shown(ActedParcel parcel) {
        var order = (ObjectNode) parcel.order().deepCopy();
        order.put("id", Integer.parseInt(parcel.id()));
        return order.put("barcode", parcel.tracking());
    }

    private Reply delete(JsonNode ids) {
        var reply = JSON.objectNode();
        var done = reply.putArray("result-ids");
        for (var id : ids) {
            var isDone = world.byId(id.asText())
                    .filter(parcel -> parcel.moves().isEmpty())
                    .isPresent();
            if (isDone) world.change(id.asText(), ActedParcel::calledOff);
            if (isDone) done.add(id.asInt());
        }
        if (done.isEmpty()) return Reply.json(200, error("NOT_FOUND", "Заказ не найден"));
        return Reply.json(200, reply);
    }

    private static Reply tariff(JsonNode question) {
        var reply = JSON.objectNode();
        reply.putObject("delivery-time").put("min-days", 3).put("max-days", 6);
        reply.put("total-rate", 25_000 + question.path("mass").asInt() * 5);
        return Reply.json(200, reply.put("total-vat", 5_000));
    }

    private static ObjectNode error(String code, String words) {
        var reply = JSON.objectNode();
        reply.putArray("errors")
                .addObject()
                .put("position", 0)
                .putArray("error-codes")
                .addObject()
                .put("code", code)
                .put("description", words);
        return reply;
    }

    void feel(Mood changed) {
        mood = changed;
    }

    private Reply soap(String question) {
        if (mood.stranger()) return Reply.text(500, SOAP, ActedMoney.WRONG_LOGIN);
        if (question.contains(MONEY)) return money(question);
        var parcel = named(BARCODE, question);
        return Reply.text(200, SOAP, new ActedHistory(parcel).envelope());
    }

    private Reply money(String question) {
        var pause = Duration.ofMillis((long) (ActedMoney.PAID_AFTER.toMillis() / config.speed()));
        var money = new ActedMoney(named(OF_MONEY, question), clock.instant(), pause, mood.shortBy());
        return Reply.text(200, SOAP, money.envelope());
    }

    private @Nullable ActedParcel named(Pattern where, String question) {
        var barcode = where.matcher(question);
        return barcode.find() ? world.byTracking(barcode.group(1)).orElse(null) : null;
    }
}
