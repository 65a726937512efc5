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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** CDEK's API v2 as far as we use it, acted. */
@ApplicationScoped
class ActedCdek implements Call.Desk {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TOKEN = "acted-token";
    private static final List<String> REFUSALS = List.of("11", "12", "15", "17", "21", "22", "22");

    private final World world;
    private final ObjectMapper json;
    private final SimulatorConfig config;
    private final Clock clock;
    private final ActedPoints points;
    private final ActedNews news;
    private final ActedForms forms;
    private final ActedCalls calls;
    private final AtomicLong tokens = new AtomicLong();
    private final ConcurrentHashMap<String, Long> thinking = new ConcurrentHashMap<>();
    private volatile long numberAfterMillis;

    ActedCdek(
            World world,
            ObjectMapper json,
            SimulatorConfig config,
            Clock clock,
            ActedPoints points,
            ActedNews news,
            ActedForms forms,
            ActedCalls calls) {
        this.forms = forms;
        this.calls = calls;
        this.world = world;
        this.json = json;
        this.config = config;
        this.clock = clock;
        this.points = points;
        this.news = news;
    }

    /** How many tokens were asked for. */
    long tokens() {
        return tokens.get();
    }

    /** How long a new order waits for its number, and a form until it is made. */
    void thinkFor(long millis) {
        numberAfterMillis = millis;
        forms.thinkFor(millis);
    }

    void tell(ActedParcel parcel, ActedParcel.Move move, Mood mood) {
        news.tell(new ActedCdekOrder(parcel).news(move, clock.instant()), mood);
    }

    @Override
    public Reply answer(Call call) throws IOException {
        if (call.is("POST", "/oauth/token")) return token(call);
        if (!("Bearer " + TOKEN).equals(call.headers().get("authorization"))) return Reply.json(401, "{}");
        if (call.is("POST", "/orders/") && call.path().endsWith("/refusal")) return turnBack(call.after("/orders/"));
        if (call.is("POST", "/orders")) return create(json.readTree(call.body()));
        if (call.is("DELETE", "/orders/")) return delete(call.after("/orders/"));
        if (call.is("GET", "/orders/")) return byId(call.after("/orders/"));
        if (call.is("GET", "/orders")) return byNumber(call.query().getOrDefault("im_number", ""));
        if (call.is("GET", "/deliverypoints")) return points.points(call);
        if (call.is("GET", "/location/cities")) return points.cities(call);
        if (call.is("POST", "/calculator/tariff")) return points.tariff(json.readTree(call.body()));
        if (call.path().startsWith("/print/")) return forms.answer(call, json.readTree(call.body()));
        if (call.path().startsWith("/intakes")) return calls.answer(call, json.readTree(call.body()));
        if (call.is("GET", "/registries")) return registries(call.query().getOrDefault("date", ""));
        if (call.path().startsWith("/webhooks")) return news.hooks(call, json);
        return Reply.json(404, "{}");
    }

    private Reply token(Call call) {
        var form = Call.pairs(call.body());
        if (!"client_credentials".equals(form.get("grant_type")) || "wrong".equals(form.get("client_secret")))
            return Reply.json(401, JSON.objectNode().put("error", "invalid_client"));
        tokens.incrementAndGet();
        return Reply.json(
                200,
                JSON.objectNode()
                        .put("access_token", TOKEN)
                        .put("token_type", "bearer")
                        .put("expires_in", 3599));
    }

    private Reply create(JsonNode order) {
        var wrong = ActedCdekOrder.wrong(order);
        if (wrong != null) return Reply.json(400, errors("v2_field_is_empty", wrong));
        var number = order.path("number").asText();
        if (world.byNumber(number).filter(known -> known.trouble() == null).isPresent())
            return Reply.json(400, errors("v2_similar_request_still_processed", "still processed"));
        var id = UUID.randomUUID().toString();
        var fresh = parcel(id, order, number);
        var toPoint = order.hasNonNull("delivery_point");
        var trial = order.path("services").toString().contains("PART_DELIV");
        world.put(fresh.planned(new Fortune(config.seed(), toPoint, trial, REFUSALS).of(fresh)));
        thinking.put(id, System.currentTimeMillis() + numberAfterMillis);
        var reply = JSON.objectNode();
        reply.putObject("entity").put("uuid", id);
        reply.putArray("requests").add(ActedCdekOrder.request("CREATE", "ACCEPTED", clock.instant()));
        return Reply.json(202, reply);
    }

    private ActedParcel parcel(String id, JsonNode order, String number) {
        var items = new ArrayList<ActedParcel.Item>();
        for (var item : order.path("packages").path(0).path("items"))
            items.add(new ActedParcel.Item(
                    item.path("ware_key").asText(),
                    item.path("amount").asInt(),
                    item.path("payment").path("value").decimalValue(),
                    0));
        var tracking = Long.toString(
                1_000_000_000L + Math.floorMod(UUID.fromString(id).getMostSignificantBits(), 8_999_999_999L));
        return new ActedParcel(
                "cdek",
                id,
                UUID.randomUUID().toString(),
                tracking,
                number,
                clock.instant(),
                order,
                points.trouble(order),
                false,
                items,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private Reply byId(String id) {
        var found = world.byId(id);
        if (found.isEmpty()) return Reply.json(400, errors("v2_entity_not_found", "entity is not found"));
        return Reply.json(200, shown(found.get(), found.get().backId().equals(id)));
    }

    private Reply byNumber(String number) {
        return world.byNumber(number)
                .map(parcel -> Reply.json(200, shown(parcel, false)))
                .orElseGet(() -> Reply.json(400, errors("v2_entity_not_found_im_number", "entity is not found")));
    }

    private ObjectNode shown(ActedParcel parcel, boolean back) {
        var order = new ActedCdekOrder(parcel);
        if (back) return order.wayBack();
        return order.shown(thinking.getOrDefault(parcel.id(), 0L) <= System.currentTimeMillis());
    }

    private Reply delete(String id) {
        var found = world.byId(id);
        if (found.isEmpty()) return Reply.json(400, errors("v2_entity_not_found", "entity is not found"));
        if (!found.get().moves().isEmpty())
            return Reply.json(400, errors("v2_entity_invalid", "the order is on its way"));
        world.change(id, ActedParcel::calledOff);
        return Reply.json(202, JSON.objectNode());
    }

    private Reply turnBack(String id) {
        if (world.byId(id).isEmpty()) return Reply.json(400, errors("v2_entity_not_found", "entity is not found"));
        world.change(
                id,
                parcel -> parcel.planned(List.of(
                        new ActedParcel.Planned(Step.REFUSED, 0, "31"),
                        new ActedParcel.Planned(Step.BACK_HOME, 1, ""))));
        return Reply.json(202, JSON.objectNode());
    }

    private Reply registries(String date) {
        var orders = JSON.arrayNode();
        var sum = BigDecimal.ZERO;
        for (var parcel : world.all()) {
            var paid = parcel.collected();
            if (!parcel.carrier().equals("cdek") || paid == null || paid.signum() == 0) continue;
            var handed = parcel.moves().stream()
                    .filter(move -> move.step() == Step.DELIVERED || move.step() == Step.PARTLY)
                    .findFirst();
            if (handed.isEmpty() || !handed.get().at().toString().startsWith(date)) continue;
            var fee = paid.multiply(new BigDecimal("0.04")).setScale(2, java.math.RoundingMode.HALF_UP);
            sum = sum.add(paid);
            orders.addObject()
                    .put("cdek_number", parcel.tracking())
                    .put("transfer_sum", paid.subtract(fee))
                    .put("payment_sum", paid)
                    .put("total_sum_without_agent", paid)
                    .put("agent_commission_sum", fee);
        }
        var reply = JSON.objectNode();
        var registries = reply.putArray("registries");
        if (!orders.isEmpty())
            registries
                    .addObject()
                    .put("registry_number", 100_000 + date.hashCode() % 50_000)
                    .put("payment_date", date)
                    .put("sum", sum)
                    .put("payment_order_number", "778")
                    .set("orders", orders);
        return Reply.json(200, reply);
    }

    /** What delivery costs the buyer who keeps goods for this sum. */
    static BigDecimal fee(JsonNode order, BigDecimal kept) {
        if (kept.signum() == 0) return BigDecimal.ZERO;
        for (var threshold : order.path("delivery_recipient_cost_adv"))
            if (kept.compareTo(threshold.path("threshold").decimalValue()) <= 0)
                return threshold.path("sum").decimalValue();
        return order.path("delivery_recipient_cost").path("value").decimalValue();
    }

    private static ObjectNode errors(String code, String words) {
        var reply = JSON.objectNode();
        var request =
                reply.putArray("requests").addObject().put("type", "CREATE").put("state", "INVALID");
        request.putArray("errors").addObject().put("code", code).put("message", words);
        return reply;
    }
}
