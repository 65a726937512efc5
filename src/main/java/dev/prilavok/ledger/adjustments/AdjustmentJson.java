package dev.prilavok.ledger.adjustments;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.tenancy.Shops;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Corrections as programs read and write them. */
final class AdjustmentJson {
    static final String PROPOSAL = """
            {"debit": "FR_PENDING", "debitSub": "", "credit": "ROYALTY", "creditSub": "", "shop": "anna", "sum": "150.00",
             "currency": "RUB", "day": "2026-11-20", "reason": "royalty agreed by letter", "evidence": "letter 17 of 19 November"}""";
    static final String ONE = """
            {"id": "019ab7c2-1c6e-7a3b-8a5e-6f0d1c2b3a49", "state": "PROPOSED", "debit": "FR_PENDING{5b0c…}", "credit": "ROYALTY",
             "amount": 15000, "currency": "RUB", "shop": "anna", "day": "2026-11-20", "reason": "royalty agreed by letter",
             "evidence": "letter 17 of 19 November", "file": null, "proposedBy": "accountant", "proposedAt": "2026-11-22T09:00:00Z",
             "decidedBy": null, "decidedAt": null, "answer": null}""";
    static final String PAGE = "{\"items\": [" + ONE + "], \"next\": null}";
    static final String ANSWER = "{\"answer\": \"the letter is about another month\"}";

    private AdjustmentJson() {}

    @Schema(name = "LedgerAdjustmentProposal")
    record Proposal(
            @Nullable String debit,
            @Nullable String debitSub,
            @Nullable String credit,
            @Nullable String creditSub,

            @Schema(description = "Slug of a shop of the franchisee whose account it is") @Nullable
            String shop,

            @Nullable String sum,
            @Nullable String currency,
            @Nullable String day,
            @Nullable String reason,
            @Nullable String evidence) {
        AdjustmentForms.Typed typed() {
            return new AdjustmentForms.Typed(
                    AdjustmentForms.text(debit),
                    AdjustmentForms.text(debitSub),
                    AdjustmentForms.text(credit),
                    AdjustmentForms.text(creditSub),
                    AdjustmentForms.text(shop),
                    AdjustmentForms.text(sum),
                    AdjustmentForms.text(currency),
                    AdjustmentForms.text(day),
                    AdjustmentForms.text(reason),
                    AdjustmentForms.text(evidence));
        }
    }

    @Schema(name = "LedgerAdjustmentAnswer")
    record Answer(@Nullable String answer) {}

    @Schema(name = "LedgerAdjustment")
    record One(
            UUID id,
            String state,
            String debit,
            String credit,
            long amount,
            String currency,
            @Nullable String shop,
            String day,
            String reason,
            @Nullable String evidence,
            @Nullable String file,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String answer) {
        static One of(Adjustment one, Shops shops) {
            return new One(
                    one.id(),
                    one.state().name(),
                    one.debit().toString(),
                    one.credit().toString(),
                    Moneys.minor(one.money()),
                    one.money().getCurrencyUnit().getCode(),
                    one.shop() == null ? null : shops.get(one.shop()).slug(),
                    one.day().toString(),
                    one.reason(),
                    one.evidence(),
                    one.fileName(),
                    one.proposedBy(),
                    one.proposedAt(),
                    one.decidedBy(),
                    one.decidedAt(),
                    one.answer());
        }
    }

    @Schema(name = "LedgerAdjustmentPage")
    record Page(List<One> items, @Nullable String next) {}
}
