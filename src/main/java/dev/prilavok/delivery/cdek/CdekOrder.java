package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.City;
import dev.prilavok.delivery.WaybillItem;
import dev.prilavok.delivery.WaybillRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A waybill in CDEK's words: rubles with a point, grams, a fee by thresholds. */
record CdekOrder(WaybillRequest request, City city, CdekConfig config) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int NO_LIMIT = 10_000_000;
    /** One kind of order only lets the buyer try on and keep a part: that of an online shop. */
    private static final int ONLINE_SHOP = 1;

    JsonNode json() {
        var order = JSON.objectNode();
        order.put("type", ONLINE_SHOP);
        order.put("number", request.parcelNumber());
        order.put("tariff_code", isToPoint() ? config.tariffToPoint() : config.tariffToDoor());
        order.put("shipment_point", config.shipmentPoint());
        if (request.receiver().comment() != null)
            order.put("comment", request.receiver().comment());
        order.set("recipient", recipient());
        if (isToPoint()) order.put("delivery_point", request.pointCode());
        else order.set("to_location", address());
        if (!request.cod().isZero()) fees(order);
        seller(order);
        order.set("services", services());
        order.set("packages", JSON.arrayNode().add(box()));
        return order;
    }

    private boolean isToPoint() {
        return request.pointCode() != null;
    }

    private ObjectNode recipient() {
        var receiver = request.receiver();
        var recipient = JSON.objectNode().put("name", receiver.name());
        if (receiver.email() != null) recipient.put("email", receiver.email());
        recipient.putArray("phones").addObject().put("number", receiver.phone());
        return recipient;
    }

    private ObjectNode address() {
        var place = JSON.objectNode();
        place.put("country_code", city.country());
        place.put("city", city.name());
        place.put("region", city.region());
        if (city.postalCode() != null) place.put("postal_code", city.postalCode());
        return place.put("address", request.receiver().address());
    }

    // A threshold holds up to and including its sum, in whole units; ours is the first sum that costs nothing.
    // A gift wrap is paid under and above it.
    private void fees(ObjectNode order) {
        var fee = request.delivery();
        var wrap = request.wrap();
        order.set("delivery_recipient_cost", money(fee.plus(wrap)));
        var freeFrom = request.freeFrom();
        if (freeFrom == null || fee.isZero()) return;
        var thresholds = order.putArray("delivery_recipient_cost_adv");
        thresholds.add(threshold(lastPaid(freeFrom), fee.plus(wrap)));
        thresholds.add(threshold(NO_LIMIT, wrap));
    }

    private static int lastPaid(Money freeFrom) {
        return freeFrom.getAmount().setScale(0, RoundingMode.CEILING).intValueExact() - 1;
    }

    private ObjectNode threshold(int upTo, Money fee) {
        var threshold = JSON.objectNode().put("threshold", upTo).put("sum", fee.getAmount());
        vat(threshold, fee);
        return threshold;
    }

    private ObjectNode money(Money sum) {
        var money = JSON.objectNode().put("value", sum.getAmount());
        vat(money, sum);
        return money;
    }

    private void vat(ObjectNode into, Money sum) {
        config.vatRate().ifPresent(rate -> {
            into.put("vat_rate", rate);
            into.put(
                    "vat_sum",
                    sum.getAmount()
                            .multiply(BigDecimal.valueOf(rate))
                            .divide(BigDecimal.valueOf(100L + rate), 2, RoundingMode.HALF_UP));
        });
    }

    private void seller(ObjectNode order) {
        var known = config.seller();
        if (known.name().isEmpty()) return;
        var seller = order.putObject("seller").put("name", known.name().get());
        known.inn().ifPresent(inn -> seller.put("inn", inn));
        known.phone().ifPresent(phone -> seller.put("phone", phone));
        known.ownershipForm().ifPresent(form -> seller.put("ownership_form", form));
    }

    private ArrayNode services() {
        var services = JSON.arrayNode();
        if (request.trial()) {
            services.addObject().put("code", "TRYING_ON");
            services.addObject().put("code", "PART_DELIV");
        } else services.addObject().put("code", "INSPECTION_CARGO");
        var declared = request.items().stream()
                .map(item -> item.declared().multipliedBy(item.quantity()).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (declared.signum() > 0)
            services.addObject()
                    .put("code", "INSURANCE")
                    .put("parameter", declared.setScale(0, RoundingMode.CEILING).toPlainString());
        return services;
    }

    private ObjectNode box() {
        var box = JSON.objectNode().put("number", request.parcelNumber() + "-1").put("weight", request.weightGrams());
        var items = box.putArray("items");
        for (var item : request.items()) entries(item).forEach(items::add);
        return box;
    }

    // Marked pieces travel one by one, each with its own code; others by what they cost, so that every sum is exact.
    private List<ObjectNode> entries(WaybillItem item) {
        if (item.markingCodes().isEmpty())
            return item.alike().stream()
                    .map(alike -> entry(item, alike.pieces(), alike.price(), null))
                    .toList();
        var codes = item.markingCodes();
        return IntStream.range(0, item.quantity())
                .mapToObj(piece -> entry(
                        item,
                        1,
                        piece < item.dearer() ? item.price().plusMinor(1) : item.price(),
                        piece < codes.size() ? codes.get(piece) : null))
                .toList();
    }

    private ObjectNode entry(WaybillItem item, int pieces, Money price, @Nullable String marking) {
        var entry = JSON.objectNode();
        entry.put("name", item.name());
        entry.put("ware_key", wareKey(request, item));
        if (marking != null) entry.put("marking", marking);
        entry.set("payment", money(collected(price)));
        entry.put("cost", item.declared().getAmount());
        entry.put("amount", pieces);
        return entry.put("weight", item.weightGrams());
    }

    // Nothing is collected for a piece of an order that is paid, whatever its price.
    private Money collected(Money price) {
        return request.cod().isZero() ? Money.zero(price.getCurrencyUnit()) : price;
    }

    /** The line's name at CDEK: the SKU, and the line as well where one SKU is on two lines. */
    static String wareKey(WaybillRequest request, WaybillItem item) {
        var twins = request.items().stream()
                .filter(other -> other.sku().equals(item.sku()))
                .count();
        return twins == 1 ? item.sku().value() : item.sku().value() + "/" + item.line();
    }
}
