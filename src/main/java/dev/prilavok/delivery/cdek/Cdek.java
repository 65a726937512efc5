package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.CarrierEvent;
import dev.prilavok.delivery.CarrierPrice;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.CityAbilities;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.delivery.OutsideCarrier;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.delivery.WaybillRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CDEK: an order is taken first and looked at later, so booking is a talk of several questions. */
@ApplicationScoped
class Cdek implements OutsideCarrier {
    private static final String STILL_PROCESSED = "v2_similar_request_still_processed";
    private static final Set<String> NOT_THERE = Set.of(
            "v2_entity_not_found", "v2_entity_not_found_im_number", "v2_order_not_found", "orders_number_is_empty");

    private final CdekApi api;
    private final CdekConfig config;
    private final Delivery delivery;
    private final CdekPoints points;
    private final CdekCalculator calculator;

    Cdek(CdekApi api, CdekConfig config, Delivery delivery, CdekPoints points, CdekCalculator calculator) {
        this.points = points;
        this.calculator = calculator;
        this.api = api;
        this.config = config;
        this.delivery = delivery;
    }

    @Override
    public String code() {
        return CdekApi.CODE;
    }

    @Override
    public boolean configured() {
        return api.isConfigured();
    }

    @Override
    public boolean ours() {
        return api.isOurs();
    }

    @Override
    public Answer book(WaybillRequest request, @Nullable String carrierId) {
        var known = carrierId == null ? byNumber(request) : order(carrierId);
        // an order of ours that was no good before is made anew; one that we were told of just now is refused
        var isOldRefusal = carrierId == null && known != null && heard(known) instanceof Answer.Refused;
        return known == null || isOldRefusal ? create(request) : heard(known);
    }

    private Answer create(WaybillRequest request) {
        var city = delivery.city(request.city()).orElseThrow();
        var reply = api.post("/orders", new CdekOrder(request, city, config).json());
        var uuid = reply.body().path("entity").path("uuid").asText("");
        var errors = reply.errors();
        if (errors.stream().anyMatch(error -> error.path("code").asText().equals(STILL_PROCESSED)))
            throw new CarrierTrouble(CarrierTrouble.Kind.BUSY, "cdek still looks at the request before");
        if (!errors.isEmpty()) return new Answer.Refused(reply.sentence());
        if (uuid.isEmpty()) throw reply.strange();
        var known = order(uuid); // most orders have their number by now
        return known == null ? new Answer.Pending(uuid) : heard(known);
    }

    private static Answer heard(CdekApi.Reply order) {
        var entity = order.body().path("entity");
        var uuid = entity.path("uuid").asText();
        var number = entity.path("cdek_number").asText("");
        if (!number.isEmpty() && !number.equals("null")) return new Answer.Booked(uuid, number);
        var why = order.sentence();
        return why.isEmpty() ? new Answer.Pending(uuid) : new Answer.Refused(why);
    }

    @Override
    public void cancel(WaybillRequest request, @Nullable String carrierId) {
        var known = carrierId == null ? byNumber(request) : order(carrierId);
        if (known == null) return;
        var path = "/orders/" + known.body().path("entity").path("uuid").asText();
        if (isDone(api.delete(path))) return;
        // an order on its way cannot be deleted, only turned back
        var reply = api.post(path + "/refusal", JsonNodeFactory.instance.objectNode());
        if (!isDone(reply)) throw reply.strange();
    }

    @Override
    public Story story(WaybillRequest request, Waybill waybill) {
        var uuid = Objects.requireNonNull(waybill.carrierId());
        var reply = api.get("/orders/" + uuid);
        if (!reply.isFine()) throw reply.strange();
        var events = new ArrayList<CarrierEvent>(new CdekStory(request, reply.body()).events());
        var original = new StringBuilder(withoutPeople(reply.body()));
        for (var back : related(reply.body(), "return_order")) {
            var way = api.get("/orders/" + back);
            if (!way.isFine()) continue;
            original.append('\n').append(withoutPeople(way.body()));
            events.addAll(new CdekStory(request, way.body()).wayBack());
        }
        return new Story(events, original.toString());
    }

    // What is kept as evidence says nothing about people.
    private static String withoutPeople(JsonNode order) {
        var copy = order.deepCopy();
        if (copy.path("entity") instanceof ObjectNode entity)
            entity.remove(List.of("recipient", "sender", "to_location", "from_location", "comment"));
        return copy.toString();
    }

    @Override
    public Optional<String> otherName(String subject) {
        var order = order(subject);
        if (order == null) return Optional.empty();
        var direct = related(order.body(), "direct_order");
        var number = order.body().path("entity").path("number").asText("");
        return direct.stream().findFirst().or(() -> Optional.of(number).filter(text -> !text.isEmpty()));
    }

    @Override
    public Optional<CityAbilities> abilities(City city) {
        return points.of(city);
    }

    @Override
    public Optional<CarrierPrice> price(CarrierPrice.Question question) {
        return calculator.of(question);
    }

    private static List<String> related(JsonNode order, String type) {
        var found = new ArrayList<String>();
        for (var other : order.path("related_entities"))
            if (other.path("type").asText().equals(type))
                found.add(other.path("uuid").asText());
        return found;
    }

    private CdekApi.@Nullable Reply byNumber(WaybillRequest request) {
        return found(api.get("/orders?im_number=" + CdekApi.encoded(request.parcelNumber())));
    }

    private CdekApi.@Nullable Reply order(String uuid) {
        return found(api.get("/orders/" + CdekApi.encoded(uuid)));
    }

    private static CdekApi.@Nullable Reply found(CdekApi.Reply reply) {
        if (reply.isFine()
                && !reply.body().path("entity").path("uuid").asText("").isEmpty()) return reply;
        if (isNotThere(reply)) return null;
        throw reply.strange();
    }

    private static boolean isDone(CdekApi.Reply reply) {
        return (reply.isFine() && reply.errors().isEmpty()) || isNotThere(reply);
    }

    private static boolean isNotThere(CdekApi.Reply reply) {
        return reply.status() == 404
                || reply.errors().stream()
                        .anyMatch(error -> NOT_THERE.contains(error.path("code").asText()));
    }
}
