package dev.prilavok.delivery.russianpost;

import dev.prilavok.delivery.CarrierEvent;
import dev.prilavok.delivery.LineFact;
import dev.prilavok.delivery.ParcelFact.Kind;
import dev.prilavok.delivery.WaybillRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The post's history of operations read as what happened to our parcel. */
record PostHistory(WaybillRequest request, PostStorage storage, String text) {
    record Operation(
            int type, int attribute, Instant at, @Nullable Long payment) {
        String key() {
            return "russianpost:" + type + "." + attribute + ":" + at;
        }
    }

    static String question(String barcode, String login, String password) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:oper="http://russianpost.org/operationhistory" \
                xmlns:data="http://russianpost.org/operationhistory/data" xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">
                <soap:Header/><soap:Body><oper:getOperationHistory>
                <data:OperationHistoryRequest><data:Barcode>%s</data:Barcode><data:MessageType>0</data:MessageType>\
                <data:Language>RUS</data:Language></data:OperationHistoryRequest>
                <data:AuthorizationHeader soapenv:mustUnderstand="1"><data:login>%s</data:login><data:password>%s</data:password></data:AuthorizationHeader>
                </oper:getOperationHistory></soap:Body></soap:Envelope>""".formatted(PostXml.escaped(barcode), PostXml.escaped(login), PostXml.escaped(password));
    }

    List<CarrierEvent> events() {
        var all = operations();
        return all.stream()
                .map(operation -> event(operation, all))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable CarrierEvent event(Operation operation, List<Operation> all) {
        var kind = PostCodes.kind(operation.type, operation.attribute);
        if (kind == null) return null;
        return switch (kind) {
            case DELIVERED -> delivered(operation);
            case AT_PICKUP_POINT ->
                new CarrierEvent(
                        operation.key(),
                        kind,
                        operation.at,
                        null,
                        List.of(),
                        null,
                        null,
                        storage.until(operation, all),
                        false);
            case REFUSED ->
                new CarrierEvent(operation.key(), kind, operation.at, "OTHER", nothing(), null, null, null, false);
            case ATTEMPT_FAILED ->
                new CarrierEvent(
                        operation.key(),
                        kind,
                        operation.at,
                        PostCodes.attempt(operation.attribute).name(),
                        List.of(),
                        null,
                        null,
                        null,
                        false);
            case LOST, RETURNED ->
                new CarrierEvent(operation.key(), kind, operation.at, null, List.of(), null, null, null, true);
            default -> CarrierEvent.plain(operation.key(), kind, operation.at);
        };
    }

    private CarrierEvent delivered(Operation operation) {
        var everything = request.items().stream()
                .map(item -> new LineFact(item.line(), item.quantity(), 0, null))
                .toList();
        return new CarrierEvent(
                operation.key(),
                Kind.DELIVERED,
                operation.at,
                null,
                everything,
                collected(operation),
                null,
                null,
                true);
    }

    private @Nullable Money collected(Operation operation) {
        var kopecks = operation.payment;
        return kopecks == null || request.cod().isZero()
                ? null
                : Money.ofMinor(request.cod().getCurrencyUnit(), kopecks);
    }

    private List<LineFact> nothing() {
        return request.items().stream()
                .map(item -> new LineFact(item.line(), 0, item.quantity(), "OTHER"))
                .toList();
    }

    private List<Operation> operations() {
        var records = PostXml.read(text).getElementsByTagNameNS("*", "historyRecord");
        var found = new ArrayList<Operation>();
        for (var i = 0; i < records.getLength(); i++) {
            var operation = operation((Element) records.item(i));
            if (operation != null) found.add(operation);
        }
        found.sort(Comparator.comparing(Operation::at));
        return found;
    }

    private static @Nullable Operation operation(Element record) {
        var type = number(record, "OperType");
        var at = text(record, "OperDate");
        if (type == null || at == null) return null;
        var attribute = number(record, "OperAttr");
        var payment = text(record, "Payment");
        try {
            return new Operation(
                    type,
                    attribute == null ? 0 : attribute,
                    OffsetDateTime.parse(at).toInstant(),
                    payment == null || payment.isBlank() ? null : Long.valueOf(payment));
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }

    private static @Nullable Integer number(Element record, String name) {
        var owner = record.getElementsByTagNameNS("*", name);
        if (owner.getLength() == 0) return null;
        var id = text((Element) owner.item(0), "Id");
        try {
            return id == null ? null : Integer.valueOf(id);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    private static @Nullable String text(Element owner, String name) {
        var found = owner.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent().strip();
    }
}
