package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prilavok.delivery.CarrierEvent;
import dev.prilavok.delivery.LineFact;
import dev.prilavok.delivery.ParcelFact;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.delivery.WaybillItem;
import dev.prilavok.delivery.WaybillRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One order of CDEK read as what happened to our parcel. */
record CdekStory(WaybillRequest request, JsonNode order) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX][X]");
    private static final String PART = "20";

    private record Status(String code, String reason, Instant at) {}

    /** The way to the buyer. */
    List<CarrierEvent> events() {
        return statuses().stream()
                .map(this::event)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** The way back of what was refused: the order that returns it, read as ours. */
    List<CarrierEvent> wayBack() {
        return statuses().stream()
                .map(this::eventBack)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<Status> statuses() {
        var found = new ArrayList<Status>();
        for (var status : entity().path("statuses")) {
            var at = instant(status.path("date_time").asText());
            var reason = status.path("reason_code")
                    .asText(status.path("status_reason_code").asText(""));
            if (at != null)
                found.add(new Status(status.path("code").asText(), reason.equals("null") ? "" : reason, at));
        }
        found.sort(Comparator.comparing(Status::at));
        return found;
    }

    private @Nullable CarrierEvent event(Status status) {
        var kind = CdekCodes.kind(status.code, status.reason);
        if (kind == null) return null;
        return switch (kind) {
            case DELIVERED -> ended(status, kind, amounts(), null);
            case PARTLY_DELIVERED -> isToldApart() ? ended(status, kind, amounts(), null) : null;
            case REFUSED -> {
                var reason = CdekCodes.refusal(status.reason).name();
                yield ended(status, kind, nothing(reason), reason);
            }
            case AT_PICKUP_POINT -> waiting(status);
            case ATTEMPT_FAILED ->
                told(status, kind, CdekCodes.attempt(status.reason).name());
            case LOST -> last(status, kind);
            default -> told(status, kind, null);
        };
    }

    private @Nullable CarrierEvent eventBack(Status status) {
        return switch (status.code) {
            case "DELIVERED" -> last(status, ParcelFact.Kind.RETURNED);
            case "RECEIVED_AT_SHIPMENT_WAREHOUSE", "CREATED", "ACCEPTED" ->
                told(status, ParcelFact.Kind.RETURNING, null);
            default ->
                CdekCodes.kind(status.code, status.reason) == ParcelFact.Kind.LOST
                        ? last(status, ParcelFact.Kind.LOST)
                        : null;
        };
    }

    private CarrierEvent ended(Status status, ParcelFact.Kind kind, List<LineFact> lines, @Nullable String reason) {
        var refusedAny = lines.stream().anyMatch(line -> line.refused() > 0);
        var paid = kind == ParcelFact.Kind.REFUSED ? null : collected();
        return new CarrierEvent(
                key(status), kind, status.at, reason, lines, paid, paid == null ? null : tender(), null, !refusedAny);
    }

    private CarrierEvent waiting(Status status) {
        var until = instant(entity().path("keep_free_until").asText(""));
        return new CarrierEvent(
                key(status), ParcelFact.Kind.AT_PICKUP_POINT, status.at, null, List.of(), null, null, until, false);
    }

    private CarrierEvent told(Status status, ParcelFact.Kind kind, @Nullable String reason) {
        return new CarrierEvent(key(status), kind, status.at, reason, List.of(), null, null, null, false);
    }

    private CarrierEvent last(Status status, ParcelFact.Kind kind) {
        return new CarrierEvent(key(status), kind, status.at, null, List.of(), null, null, null, true);
    }

    private String key(Status status) {
        return "cdek:" + entity().path("uuid").asText() + ":" + status.code + ":" + status.reason + ":" + status.at;
    }

    private JsonNode entity() {
        return order.path("entity");
    }

    // CDEK knows that a part was handed over some time before it knows which.
    private boolean isToldApart() {
        for (var box : entity().path("packages"))
            for (var item : box.path("items")) if (item.hasNonNull("delivery_amount")) return true;
        return false;
    }

    private List<LineFact> amounts() {
        if (!isToldApart()) return everything();
        return request.items().stream()
                .map(item -> {
                    var kept = Math.min(kept(CdekOrder.wareKey(request, item)), item.quantity());
                    var refused = item.quantity() - kept;
                    return new LineFact(item.line(), kept, refused, refused == 0 ? null : RefusalReason.OTHER.name());
                })
                .toList();
    }

    private int kept(String wareKey) {
        var kept = 0;
        for (var box : entity().path("packages"))
            for (var item : box.path("items"))
                if (item.path("ware_key").asText().equals(wareKey))
                    kept += item.path("delivery_amount").asInt();
        return kept;
    }

    private List<LineFact> everything() {
        return lines(item -> new LineFact(item.line(), item.quantity(), 0, null));
    }

    private List<LineFact> nothing(String reason) {
        return lines(item -> new LineFact(item.line(), 0, item.quantity(), reason));
    }

    private List<LineFact> lines(java.util.function.Function<WaybillItem, LineFact> fact) {
        return request.items().stream().map(fact).toList();
    }

    private @Nullable Money collected() {
        var detail = entity().path("delivery_detail");
        if (!detail.hasNonNull("payment_sum")) return null;
        return CdekMoney.of(detail.path("payment_sum"), request.delivery().getCurrencyUnit());
    }

    // Who pays a part by card and the rest in cash is told by the larger part.
    private @Nullable String tender() {
        JsonNode largest = null;
        for (var part : entity().path("delivery_detail").path("payment_info"))
            if (largest == null
                    || part.path("sum")
                                    .decimalValue()
                                    .compareTo(largest.path("sum").decimalValue())
                            > 0) largest = part;
        return largest == null ? null : largest.path("type").asText();
    }

    static @Nullable Instant instant(String text) {
        try {
            if (text.length() == "2026-11-22".length())
                return LocalDate.parse(text).plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(3));
            return text.isEmpty() ? null : OffsetDateTime.parse(text, TIME).toInstant();
        } catch (DateTimeException notATime) {
            return null;
        }
    }
}
