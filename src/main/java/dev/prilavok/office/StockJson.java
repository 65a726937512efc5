package dev.prilavok.office;

import dev.prilavok.stock.StockLevel;
import dev.prilavok.stock.StockMove;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The stock as programs read and write it. */
final class StockJson {
    static final String LEVELS = """
            {"items": [{"sku": "DRS101STR42", "received": 20, "available": 12, "held": 5, "shipped": 1, "sold": 2, "returning": 0,
             "quarantined": 0, "writtenOff": 0}], "next": null}""";
    static final String MOVES = """
            {"items": [{"sku": "DRS101STR42", "at": "2026-11-22T03:00:00Z", "what": "RECEIPT", "quantity": 20, "from": null,
             "to": "available", "document": "note 17", "reason": null}], "next": null}""";
    static final String RECEIPT =
            "{\"document\": \"note 17\", \"lines\": [{\"sku\": \"DRS101STR42\", \"quantity\": 20}]}";
    static final String RECEIVED =
            "{\"items\": [{\"sku\": \"DRS101STR42\", \"received\": 20, \"available\": 20, \"held\": 0}]}";
    static final String COUNT = """
            {"document": "count 3", "reason": "yearly count", "lines": [{"sku": "DRS101STR42", "quantity": 4}]}""";
    static final String COUNTED = """
            {"items": [{"sku": "DRS101STR42", "available": 0, "held": 5}], "heldAbove": [{"sku": "DRS101STR42", "quantity": 1}]}""";

    private StockJson() {}

    @Schema(name = "StockLevel")
    record Level(
            String sku,
            int received,
            int available,
            int held,
            int shipped,
            int sold,
            int returning,
            int quarantined,
            int writtenOff) {
        static Level of(StockLevel level) {
            return new Level(
                    level.sku().value(),
                    level.received(),
                    level.available(),
                    level.held(),
                    level.shipped(),
                    level.sold(),
                    level.returning(),
                    level.quarantined(),
                    level.writtenOff());
        }
    }

    @Schema(name = "StockLevelPage")
    record Levels(List<Level> items, @Nullable String next) {}

    @Schema(name = "StockMove")
    record Move(
            String sku,
            Instant at,
            String what,
            int quantity,
            @Nullable String from,
            String to,
            @Nullable String document,
            @Nullable String reason) {
        static Move of(StockMove move) {
            return new Move(
                    move.sku().value(),
                    move.at(),
                    move.what().name(),
                    move.quantity(),
                    move.from(),
                    move.to(),
                    move.document(),
                    move.reason());
        }
    }

    @Schema(name = "StockMovePage")
    record Moves(List<Move> items, @Nullable String next) {}

    @Schema(name = "StockLine")
    record Line(@Nullable String sku, @Nullable Integer quantity) {}

    @Schema(name = "StockReceipt")
    record Receipt(@Nullable String document, @Nullable List<Line> lines) {}

    @Schema(name = "StockCount")
    record Count(
            @Nullable String document,
            @Nullable String reason,
            @Nullable List<Line> lines) {}

    @Schema(name = "StockReceived")
    record Received(List<Level> items) {}

    @Schema(name = "StockCounted")
    record Counted(
            List<Level> items,

            @Schema(description = "Held units that are more than was counted: they are promised to buyers and stay")
            List<Line> heldAbove) {}
}
