package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.FranchiseeId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payout for programs; amounts are in minor units. */
@Schema(name = "Payout")
record PayoutJson(
        String payout,
        long number,
        String franchisee,
        long amountMinor,
        String currency,
        String state,
        int attempt,
        @Nullable String blockedBecause,
        @Nullable String reference,
        String plannedAt,
        @Nullable String sentAt,
        @Nullable String endedAt,
        List<Step> steps) {
    static final String ONE = """
            {"payout": "01939f4e-0000-7000-8000-000000000001", "number": 12, "franchisee": "01939f4e-0000-7000-8000-000000000002",
             "amountMinor": 145000, "currency": "RUB", "state": "PAID", "attempt": 1, "blockedBecause": null, "reference": "40817",
             "plannedAt": "2026-11-22T09:00:00Z", "sentAt": "2026-11-22T10:00:00Z", "endedAt": "2026-11-23T09:00:00Z",
             "steps": [{"state": "PLANNED", "amountMinor": 145000, "at": "2026-11-22T09:00:00Z", "attempt": 1, "reason": null}]}""";
    static final String PAGE = "{\"payouts\": [" + ONE + "], \"next\": null}";

    /** One move. */
    @Schema(name = "PayoutStep")
    record Step(
            String state,
            long amountMinor,
            String at,
            int attempt,
            @Nullable String reason) {}

    /** A page of payouts. */
    @Schema(name = "PayoutPage")
    record Page(List<PayoutJson> payouts, @Nullable String next) {
        static Page of(Slice<Payout> found) {
            return new Page(
                    found.items().stream()
                            .map(one -> PayoutJson.of(one, List.of()))
                            .toList(),
                    found.next());
        }
    }

    /** A batch. */
    @Schema(name = "PayoutBatch")
    record Batch(String batch, String number, String state, int count, long amountMinor, String currency, String hash) {
        static final String ONE = """
                {"batch": "01939f4e-0000-7000-8000-000000000003", "number": "RUB-2026-11-1", "state": "PLANNED", "count": 3,
                 "amountMinor": 210000, "currency": "RUB", "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";

        static Batch of(PayoutBatch batch) {
            return new Batch(
                    batch.id().toString(),
                    batch.number(),
                    batch.state().name(),
                    batch.count(),
                    Moneys.minor(batch.sum()),
                    batch.sum().getCurrencyUnit().getCode(),
                    batch.hash());
        }
    }

    /** What a command says: the currency of a plan and whether it is for one franchisee only, the bank's day and number, why, and what shows it. */
    @Schema(name = "PayoutCommand")
    record Command(
            @Nullable String currency,
            @Nullable String franchisee,
            @Nullable String day,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable String why,
            @Nullable String evidence) {
        static final String SAID = """
                {"day": "2026-11-22", "reference": "40817", "why": "account closed", "evidence": "statement of 22 November, line 4"}""";

        static Command of(@Nullable Command sent) {
            return sent == null ? new Command(null, null, null, null, null, null, null) : sent;
        }

        /** Only this franchisee; absent for everybody. */
        static @Nullable FranchiseeId only(Command said) {
            if (said.franchisee() == null) return null;
            try {
                return new FranchiseeId(UUID.fromString(said.franchisee()));
            } catch (IllegalArgumentException noId) {
                throw new BadRequest("franchisee").at("franchisee");
            }
        }

        static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    static PayoutJson of(Payout payout, List<Payout.Step> steps) {
        return new PayoutJson(
                payout.id().toString(),
                payout.number(),
                payout.franchisee().value().toString(),
                Moneys.minor(payout.money()),
                payout.money().getCurrencyUnit().getCode(),
                payout.state().name(),
                payout.attempt(),
                payout.blocked() == null ? null : payout.blocked().name(),
                payout.reference(),
                payout.plannedAt().toString(),
                payout.sentAt() == null ? null : payout.sentAt().toString(),
                payout.endedAt() == null ? null : payout.endedAt().toString(),
                steps.stream()
                        .map(step -> new Step(
                                step.state().name(),
                                Moneys.minor(step.money()),
                                step.happenedAt().toString(),
                                step.attempt(),
                                step.reason()))
                        .toList());
    }
}
