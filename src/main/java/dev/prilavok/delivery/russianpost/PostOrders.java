package dev.prilavok.delivery.russianpost;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Orders as the post keeps them: new ones in a list of their own, then in batches. */
@ApplicationScoped
class PostOrders {
    private final PostApi api;

    PostOrders(PostApi api) {
        this.api = api;
    }

    /** The order of our number among the new ones. */
    Optional<JsonNode> fresh(String number) {
        return in("backlog", number);
    }

    /** The order of our number in a batch; it names the batch. */
    Optional<JsonNode> batched(String number) {
        return in("shipment", number);
    }

    private Optional<JsonNode> in(String list, String number) {
        var reply = api.ask("GET", "/1.0/" + list + "/search?query=" + PostApi.encoded(number), null);
        if (!reply.isFine() && reply.status() != 404) throw reply.strange();
        for (var order : reply.body()) if (order.path("order-num").asText().equals(number)) return Optional.of(order);
        return Optional.empty();
    }
}
