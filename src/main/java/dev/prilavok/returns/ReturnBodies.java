package dev.prilavok.returns;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What programs send about returns, and how each looks. */
final class ReturnBodies {
    static final String MOVED = """
            {"number": "R7K2M9QXA", "state": "RECEIVED", "waitsForSecond": false}""";
    static final String ROWS = """
            {"items": [{"number": "R7K2M9QXA", "shop": "anna", "order": "1042867", "kind": "RETURN", "state": "REFUND_DUE",
             "requestedAt": "2026-11-20T08:12:00Z", "refundBy": "2026-11-30T21:00:00Z", "first": "Платье, 46", "pieces": 1,
             "refund": {"minor": 219000, "currency": "RUB"}}], "next": null}""";
    static final String ONE = """
            {"number": "R7K2M9QXA", "shop": "anna", "order": "1042867", "kind": "RETURN", "state": "RECEIVED",
             "requestedAt": "2026-11-20T08:12:00Z", "lastDay": "2026-11-24", "refundBy": "2026-11-30T21:00:00Z", "way": "COURIER",
             "lines": [{"no": 1, "sku": "DRS101STR46", "name": "Платье", "colour": "полоска", "size": "46", "quantity": 1,
              "reason": "SIZE_SMALL", "photos": [], "seen": []}],
             "history": [{"at": "2026-11-20T08:12:00Z", "state": "REQUESTED", "by": "BUYER"}]}""";
    static final String WHY = """
            {"reason": "Срок возврата прошёл"}""";
    static final String TRACK = """
            {"tracking": "80081234567890"}""";
    static final String DOCUMENT = """
            {"document": "ПП 17 от 22.11.2026"}""";
    static final String SEEN = """
            {"lines": [{"no": 1, "grade": "FIT", "quantity": 1, "note": "бирки на месте"}]}""";
    static final String TAKEN = """
            {"lines": [{"no": 1, "quantity": 1}], "reason": null}""";
    static final String WANTED = """
            {"order": "1042867", "kind": "RETURN", "way": "COURIER", "lines": [{"no": 1, "quantity": 1, "reason": "SIZE_SMALL"}],
             "note": "покупательница позвонила"}""";

    private ReturnBodies() {}

    @Schema(name = "ReturnReason")
    record Why(@Nullable String reason) {}

    @Schema(name = "ReturnTracking")
    record Track(@Nullable String tracking) {}

    @Schema(name = "ReturnDocument", description = "The number of the bank's document")
    record Document(@Nullable String document) {}

    @Schema(name = "ReturnInspection", description = "What is not named is missing")
    record Inspection(@Nullable List<Seen> lines) {}

    @Schema(name = "ReturnInspectedLine")
    record Seen(
            int no,
            @Nullable String grade,
            int quantity,
            @Nullable String note) {}

    @Schema(
            name = "ReturnDecision",
            description = "How many pieces of each line are taken back; less than was asked for needs a reason")
    record Decision(@Nullable List<Taken> lines, @Nullable String reason) {}

    @Schema(name = "ReturnTakenLine")
    record Taken(int no, int quantity) {}

    /** A return in the buyer's place. */
    @Schema(name = "ReturnWanted")
    record Wanted(
            @Nullable String order,

            @Schema(description = "RETURN or EXCHANGE") @Nullable
            String kind,

            @Schema(description = "COURIER, PICKUP, POST or WAREHOUSE") @Nullable
            String way,

            @Nullable List<WantedLine> lines,
            @Nullable String note) {}

    @Schema(name = "ReturnWantedLine")
    record WantedLine(
            int no,
            int quantity,
            @Nullable String reason,
            @Nullable String note,

            @Schema(description = "The wrapping was not opened")
            boolean sealed,

            @Schema(description = "The SKU to have instead, in an exchange") @Nullable
            String newSku) {}
}
