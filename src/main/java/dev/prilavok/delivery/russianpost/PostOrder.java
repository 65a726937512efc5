package dev.prilavok.delivery.russianpost;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.WaybillRequest;
import org.joda.money.Money;

/** A waybill in the post's words: an address in parts, sums in kopecks. */
record PostOrder(WaybillRequest request, JsonNode address, PostConfig config) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    JsonNode json() {
        var order = JSON.objectNode();
        order.put("order-num", request.parcelNumber());
        order.put("mail-type", config.mailType());
        order.put("mass", request.weightGrams());
        order.put("postoffice-code", config.postOffice());
        order.put("payment-method", "CASHLESS");
        place(order);
        receiver(order);
        money(order);
        return JSON.arrayNode().add(order);
    }

    private void place(ObjectNode order) {
        order.put("address-type-to", address.path("address-type").asText("DEFAULT"));
        order.put("index-to", address.path("index").asInt());
        for (var part : new String[] {"region", "place", "street", "house", "corpus", "room"})
            if (!address.path(part).asText("").isEmpty())
                order.put(part + "-to", address.path(part).asText());
    }

    // Surname first, as people write it for the post.
    private void receiver(ObjectNode order) {
        var names = request.receiver().name().strip().split("\\s+", 3);
        order.put("recipient-name", request.receiver().name());
        order.put("surname", names[0]);
        order.put("given-name", names.length > 1 ? names[1] : names[0]);
        if (names.length > 2) order.put("middle-name", names[2]);
        order.put("tel-address", Long.parseLong(request.receiver().phone().replaceAll("\\D", "")));
    }

    // What is insured is never less than what is collected: the post refuses it otherwise.
    private void money(ObjectNode order) {
        var declared = request.items().stream()
                .map(item -> item.declared().multipliedBy(item.quantity()))
                .reduce(Money.zero(request.cod().getCurrencyUnit()), Money::plus);
        var cod = request.cod().getAmountMinorLong();
        if (cod == 0) {
            order.put("mail-category", "WITH_DECLARED_VALUE");
            order.put("insr-value", declared.getAmountMinorLong());
            return;
        }
        order.put("mail-category", "WITH_DECLARED_VALUE_AND_CASH_ON_DELIVERY");
        order.put("insr-value", Math.max(cod, declared.getAmountMinorLong()));
        order.put("payment", cod);
    }
}
