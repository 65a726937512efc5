package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.ledger.OwnerLine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement as programs read it; sums in minor units of its currency. */
@Schema(name = "Statement")
record StatementJson(
        UUID id,
        UUID franchisee,
        String month,

        @Schema(description = "Absent until it is issued") @Nullable
        String number,

        @Schema(description = "DRAFT while the month is open")
        String state,

        String currency,
        long opening,

        @Schema(description = "Minor units by kind of line; what takes away is negative")
        Map<String, Long> sums,

        long earned,
        long closing,
        long waiting,
        long available,
        int lines,
        @Nullable String hash,
        String model,
        @Nullable Instant issuedAt,
        @Nullable Instant acceptBy,
        @Nullable Instant acceptedAt) {
    static final String ONE = """
            {"id": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a11", "franchisee": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a12", "month": "2026-10",
             "number": "2026-10/0007", "state": "ISSUED", "currency": "RUB", "opening": 0,
             "sums": {"RETAIL": 500000, "WHOLESALE": -300000, "ROYALTY": -40000, "MARKETING_FUND": -10000, "DELIVERY_SHARE": -5000},
             "earned": 145000, "closing": 145000, "waiting": 0, "available": 145000, "lines": 9, "hash": "9f86d081884c7d65…", "model": "SERVICE",
             "issuedAt": "2026-11-02T09:00:00Z", "acceptBy": "2026-11-12T09:00:00Z"}""";
    static final String PAGE = "{\"items\": [" + ONE + "], \"next\": null}";
    static final String LINES = """
            {"items": [{"journal": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a13", "no": 2, "kind": "ROYALTY", "amount": -40000,
             "order": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a14", "line": 1, "occurredAt": "2026-10-12T11:20:00Z",
             "effectiveAt": "2026-10-12T11:20:00Z", "from": "ROYALTY", "because": "OUTCOME.EARNED"}], "next": null}""";
    static final String MONTH = """
            {"month": "2026-10"}""";

    /** A page of statements. */
    @Schema(name = "StatementPage")
    record Page(
            List<StatementJson> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<Statement> found) {
            return new Page(found.items().stream().map(StatementJson::of).toList(), found.next());
        }
    }

    /** One line. */
    @Schema(name = "StatementLine")
    record Line(
            UUID journal,
            int no,
            String kind,

            @Schema(description = "Minor units; positive is credited to the franchisee")
            long amount,

            @Nullable UUID order,
            @Nullable Integer line,
            Instant occurredAt,
            Instant effectiveAt,

            @Schema(description = "Month of the fact, where that was closed already") @Nullable
            String origin,

            @Schema(description = "The account on the other side")
            String from,

            @Schema(description = "What it comes from") String because) {
        static Line of(OwnerLine line) {
            return new Line(
                    line.journal(),
                    line.no(),
                    line.kind(),
                    Moneys.minor(line.amount()),
                    line.subject(),
                    line.line(),
                    line.occurredAt(),
                    line.effectiveAt(),
                    line.origin() == null ? null : line.origin().toString(),
                    line.other().kind().name(),
                    line.source() + "." + line.event());
        }
    }

    /** A page of lines. */
    @Schema(name = "StatementLinePage")
    record Lines(
            List<Line> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Lines of(Slice<OwnerLine> found) {
            return new Lines(found.items().stream().map(Line::of).toList(), found.next());
        }
    }

    /** A month of the book. */
    @Schema(name = "BookMonth")
    record Month(@Nullable String month, @Nullable String reason) {}

    /** What a command did. */
    @Schema(name = "StatementsDone")
    record Done(String month, int count) {}

    static StatementJson of(Statement one) {
        var sums = new LinkedHashMap<String, Long>();
        one.sums().forEach((kind, sum) -> sums.put(kind.name(), Moneys.minor(sum)));
        return new StatementJson(
                one.id(),
                one.franchisee().value(),
                one.month().toString(),
                one.number(),
                one.state() == null ? "DRAFT" : one.state().name(),
                one.currency().getCode(),
                Moneys.minor(one.opening()),
                sums,
                Moneys.minor(one.earned()),
                Moneys.minor(one.closing()),
                Moneys.minor(one.waiting()),
                Moneys.minor(one.available()),
                one.lines(),
                one.hash(),
                one.model().name(),
                one.issuedAt(),
                one.acceptBy(),
                one.acceptedAt());
    }
}
