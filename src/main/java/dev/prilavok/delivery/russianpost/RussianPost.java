package dev.prilavok.delivery.russianpost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Russian Post: an address is understood first, then the order gets its barcode at once. It tells no news, so it is asked. */
@ApplicationScoped
class RussianPost implements OutsideCarrier {
    private static final Set<String> GOOD = Set.of("GOOD", "POSTAL_BOX", "ON_DEMAND", "UNDEF_05");
    private static final Set<String> VALID = Set.of("VALIDATED", "OVERRIDDEN", "CONFIRMED_MANUALLY");
    private static final Pattern PEOPLE = Pattern.compile("<((?:\\w+:)?(?:Rcpn|Sndr))>[^<]*</\\1>");
    private static final String NO_ADDRESS = "адрес не распознан";

    private final PostApi api;
    private final PostConfig config;
    private final Delivery delivery;
    private final PostOrders orders;
    private final PostOffices offices;

    RussianPost(PostApi api, PostConfig config, Delivery delivery, PostOrders orders, PostOffices offices) {
        this.orders = orders;
        this.offices = offices;
        this.api = api;
        this.config = config;
        this.delivery = delivery;
    }

    @Override
    public String code() {
        return PostApi.CODE;
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
        var known = find(request);
        if (known != null) return booked(known);
        var address = address(request);
        if (address == null) return new Answer.Refused(NO_ADDRESS);
        var reply = api.ask("PUT", "/1.0/user/backlog", new PostOrder(request, address, config).json());
        var errors = errors(reply.body());
        if (!errors.isEmpty()) return new Answer.Refused(String.join(". ", errors));
        var id = reply.body().path("result-ids").path(0).asText("");
        if (!reply.isFine() || id.isEmpty()) throw reply.strange();
        var order = api.ask("GET", "/1.0/backlog/" + id, null);
        return order.isFine() ? booked(order.body()) : new Answer.Pending(id);
    }

    private static Answer booked(JsonNode order) {
        var barcode = order.path("barcode").asText("");
        var id = order.path("id").asText();
        return barcode.isEmpty() ? new Answer.Pending(id) : new Answer.Booked(id, barcode);
    }

    private @Nullable JsonNode address(WaybillRequest request) {
        var town = delivery.city(request.city()).orElseThrow();
        var words =
                town.region() + ", " + town.name() + ", " + request.receiver().address();
        var question = JsonNodeFactory.instance.arrayNode();
        question.addObject().put("id", "0").put("original-address", words);
        var reply = api.ask("POST", "/1.0/clean/address", question);
        if (!reply.isFine()) throw reply.strange();
        var clean = reply.body().path(0);
        var isGood = GOOD.contains(clean.path("quality-code").asText())
                && VALID.contains(clean.path("validation-code").asText());
        return isGood ? clean : null;
    }

    // An order leaves the list of new ones when it is put into a batch.
    private @Nullable JsonNode find(WaybillRequest request) {
        return orders.fresh(request.parcelNumber())
                .or(() -> orders.batched(request.parcelNumber()))
                .orElse(null);
    }

    @Override
    public void cancel(WaybillRequest request, @Nullable String carrierId) {
        orders.fresh(request.parcelNumber()).ifPresent(order -> delete("/1.0/backlog", order));
        orders.batched(request.parcelNumber()).ifPresent(order -> delete("/1.0/shipment", order));
    }

    // A parcel that was accepted already comes back by itself when nobody takes it.
    private void delete(String list, JsonNode order) {
        var ids = JsonNodeFactory.instance.arrayNode().add(order.path("id").asInt());
        var reply = api.ask("DELETE", list, ids);
        if (!reply.isFine()) throw reply.strange();
    }

    @Override
    public Story story(WaybillRequest request, Waybill waybill) {
        var text = api.history(Objects.requireNonNull(waybill.trackingNumber()));
        var town = delivery.city(request.city()).orElseThrow();
        var storage = new PostStorage(town.zone(), config);
        return new Story(new PostHistory(request, storage, text).events(), withoutPeople(text));
    }

    @Override
    public Optional<CityAbilities> abilities(City city) {
        return offices.of(city);
    }

    // What is kept as evidence says nothing about people.
    private static String withoutPeople(String history) {
        return PEOPLE.matcher(history).replaceAll("<$1/>");
    }

    private static List<String> errors(JsonNode body) {
        var found = new ArrayList<String>();
        for (var error : body.path("errors"))
            for (var code : error.path("error-codes"))
                found.add(code.path("description").asText(code.path("code").asText()));
        return found;
    }
}
