package dev.prilavok.cash.bank;

import dev.prilavok.kernel.Slice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the bank for programs. */
@Schema(name = "BankLine")
record BankJson(
        UUID id,
        LocalDate day,
        String account,

        @Schema(description = "Positive when it came in, negative when it went out")
        BigDecimal sum,

        @Schema(description = "What nobody has said yet what it is for")
        BigDecimal rest,

        String currency,
        String document,
        String party,
        @Nullable String taxNumber,
        String purpose,

        @Schema(description = "What it is for; absent in lists") @Nullable
        List<Match> matches,

        @Schema(description = "What it could be for, the best first; absent in lists") @Nullable
        List<Proposal> proposals) {
    static final String ONE = """
            {"id": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8d", "day": "2026-11-20", "account": "40702810900000000001", "sum": 4900.00,
             "rest": 4900.00, "currency": "RUB", "document": "77", "party": "ООО СДЭК", "taxNumber": "7722327689",
             "purpose": "Перечисление по реестру 4412", "matches": [],
             "proposals": [{"kind": "register", "target": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8e", "number": "4412", "sum": 4900.00,
             "score": 100, "reasons": ["SUM", "NUMBER", "TAX_NUMBER", "DAY"], "ready": true}]}""";
    static final String PAGE = """
            {"items": [{"id": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8d", "day": "2026-11-20", "account": "40702810900000000001",
             "sum": 4900.00, "rest": 0.00, "currency": "RUB", "document": "77", "party": "ООО СДЭК", "taxNumber": "7722327689",
             "purpose": "Перечисление по реестру 4412"}], "next": null}""";
    static final String SAID = """
            {"kind": "register", "target": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8e"}""";
    static final String MATCHED = """
            {"id": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8f", "kind": "register", "number": "4412", "sum": 4900.00, "by": "accountant"}""";

    /** What somebody said a line is for. */
    @Schema(name = "BankMatch")
    record Match(
            UUID id,
            String kind,
            String number,
            BigDecimal sum,
            String by,

            @Schema(description = "Who took it back; absent while it holds") @Nullable
            String undoneBy) {
        static Match of(BankMatch match) {
            return new Match(
                    match.id(), match.kind(), match.number(), match.sum().getAmount(), match.by(), match.undoneBy());
        }
    }

    /** What a line could be for. */
    @Schema(name = "BankProposal")
    record Proposal(
            String kind, UUID target, String number, BigDecimal sum, int score, List<String> reasons, boolean ready) {
        static Proposal of(BankMatching.Proposal one) {
            return new Proposal(
                    one.kind(),
                    one.candidate().id(),
                    one.candidate().number(),
                    one.candidate().sum().getAmount(),
                    one.fit().score(),
                    one.fit().reasons().stream().map(Enum::name).toList(),
                    one.candidate().ready());
        }
    }

    /** What a person says a line is for. */
    @Schema(name = "BankConfirmation")
    record Said(@Nullable String kind, @Nullable UUID target) {}

    /** A page of a list. */
    @Schema(name = "BankLinePage")
    record Page(
            List<BankJson> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<BankLine> found) {
            return new Page(
                    found.items().stream()
                            .map(line -> BankJson.of(line, null, null))
                            .toList(),
                    found.next());
        }
    }

    static BankJson of(
            BankLine line, @Nullable List<BankMatch> matches, @Nullable List<BankMatching.Proposal> proposals) {
        return new BankJson(
                line.id(),
                line.day(),
                line.account(),
                line.sum().getAmount(),
                line.rest().getAmount(),
                line.sum().getCurrencyUnit().getCode(),
                line.document(),
                line.party(),
                line.partyTaxNumber(),
                line.purpose(),
                matches == null ? null : matches.stream().map(Match::of).toList(),
                proposals == null ? null : proposals.stream().map(Proposal::of).toList());
    }
}
