package dev.prilavok.ledger;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The book as programs read it; amounts in minor units, a debit positive. */
final class LedgerJson {
    static final String TRIAL_BALANCE = """
            {"month": "2026-11", "currency": "RUB", "state": "OPEN", "balanced": true, "items": [{"account":
             {"id": "7d0d6f5e-5f3c-5a53-8a1f-0a4f6f1f0b11", "kind": "BANK", "sub": "", "currency": "RUB"}, "opening": 0, "debit": 490000,
             "credit": 0, "closing": 490000}]}""";
    static final String ENTRIES = """
            {"account": {"id": "7d0d6f5e-5f3c-5a53-8a1f-0a4f6f1f0b11", "kind": "BANK", "sub": "", "currency": "RUB"}, "balance": 490000,
             "items": [{"journal": "019ab7c2-1c6e-7a3b-8a5e-6f0d1c2b3a49", "no": 1, "source": "REGISTER", "event": "REMITTED",
             "kind": "REMITTED", "other": {"id": "1f0c2e52-2f35-5a0b-9a30-0f6e5d4c3b2a", "kind": "COURIER_COD", "sub": "cdek",
             "currency": "RUB"}, "amount": 490000, "occurredAt": "2026-11-20T09:00:00Z", "effectiveAt": "2026-11-20T09:00:00Z",
             "recordedAt": "2026-11-20T09:00:01Z", "originPeriod": null, "subject": "019ab7c2-0000-7000-8000-000000000001", "line": null,
             "reason": null}], "next": null}""";
    static final String JOURNAL = """
            {"id": "019ab7c2-1c6e-7a3b-8a5e-6f0d1c2b3a49", "source": "REGISTER", "sourceId": "019ab7c2-0000-7000-8000-000000000002",
             "event": "REMITTED", "franchisee": null, "occurredAt": "2026-11-20T09:00:00Z", "effectiveAt": "2026-11-20T09:00:00Z",
             "recordedAt": "2026-11-20T09:00:01Z", "period": "2026-11", "originPeriod": null, "actor": "accountant", "reason": null,
             "reverses": null, "postings": [{"debit": {"id": "7d0d6f5e-5f3c-5a53-8a1f-0a4f6f1f0b11", "kind": "BANK", "sub": "",
             "currency": "RUB"}, "credit": {"id": "1f0c2e52-2f35-5a0b-9a30-0f6e5d4c3b2a", "kind": "COURIER_COD", "sub": "cdek",
             "currency": "RUB"}, "amount": 490000, "kind": "REMITTED", "subject": null, "line": null}]}""";
    static final String VERIFIED = """
            {"clean": true, "sealed": 1204, "waiting": 3, "missing": 0, "broken": null,
             "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""";

    private LedgerJson() {}

    @Schema(name = "LedgerAccount")
    record OfAccount(
            UUID id,
            String kind,

            @Schema(description = "Franchisee, order, carrier, desk or fund; empty for none")
            String sub,

            String currency) {
        static OfAccount of(Account account) {
            return new OfAccount(
                    account.id(),
                    account.kind().name(),
                    account.sub(),
                    account.currency().getCode());
        }
    }

    @Schema(name = "LedgerBalance")
    record Line(OfAccount account, long opening, long debit, long credit, long closing) {
        static Line of(Balance line) {
            return new Line(
                    OfAccount.of(line.account()),
                    Moneys.minor(line.opening()),
                    Moneys.minor(line.debit()),
                    Moneys.minor(line.credit()),
                    Moneys.minor(line.closing()));
        }
    }

    @Schema(name = "LedgerTrialBalance")
    record TrialBalance(
            String month,
            String currency,

            @Schema(description = "OPEN, CLOSING or CLOSED") String state,

            boolean balanced,
            List<Line> items) {}

    @Schema(name = "LedgerEntry")
    record Entry(
            UUID journal,
            int no,
            String source,
            String event,
            String kind,
            OfAccount other,

            @Schema(description = "Minor units, positive for a debit")
            long amount,

            Instant occurredAt,
            Instant effectiveAt,
            Instant recordedAt,

            @Schema(description = "The month of the fact, where that was closed already") @Nullable
            String originPeriod,

            @Nullable UUID subject,
            @Nullable Integer line,
            @Nullable String reason) {
        static Entry of(AccountEntries.Entry entry) {
            return new Entry(
                    entry.journal(),
                    entry.no(),
                    entry.source(),
                    entry.event(),
                    entry.kind(),
                    OfAccount.of(entry.other()),
                    Moneys.minor(entry.amount()),
                    entry.occurredAt(),
                    entry.effectiveAt(),
                    entry.recordedAt(),
                    entry.origin() == null ? null : entry.origin().toString(),
                    entry.subject(),
                    entry.line(),
                    entry.reason());
        }
    }

    @Schema(name = "LedgerEntryPage")
    record Entries(
            OfAccount account,
            long balance,
            List<Entry> items,
            @Nullable String next) {}

    @Schema(name = "LedgerPosting")
    record Move(
            OfAccount debit,
            OfAccount credit,
            long amount,
            String kind,
            @Nullable UUID subject,
            @Nullable Integer line) {
        static Move of(Posting posting) {
            return new Move(
                    OfAccount.of(posting.debit()),
                    OfAccount.of(posting.credit()),
                    Moneys.minor(posting.money()),
                    posting.kind(),
                    posting.subject(),
                    posting.line());
        }
    }

    @Schema(name = "LedgerJournal")
    record OfJournal(
            UUID id,
            String source,
            UUID sourceId,
            String event,
            @Nullable UUID franchisee,
            Instant occurredAt,
            Instant effectiveAt,
            Instant recordedAt,
            String period,
            @Nullable String originPeriod,
            String actor,
            @Nullable String reason,
            @Nullable UUID reverses,
            List<Move> postings) {
        static OfJournal of(Journal journal) {
            return new OfJournal(
                    journal.id(),
                    journal.source(),
                    journal.sourceId(),
                    journal.event(),
                    id(journal.franchisee()),
                    journal.occurredAt(),
                    journal.effectiveAt(),
                    journal.recordedAt(),
                    journal.period().toString(),
                    journal.origin() == null ? null : journal.origin().toString(),
                    journal.actor(),
                    journal.reason(),
                    journal.reverses(),
                    journal.postings().stream().map(Move::of).toList());
        }

        private static @Nullable UUID id(@Nullable FranchiseeId franchisee) {
            return franchisee == null ? null : franchisee.value();
        }
    }

    @Schema(name = "LedgerVerification")
    record Verified(
            boolean clean,
            long sealed,
            long waiting,
            long missing,

            @Schema(description = "The number in the chain where what is written differs from what was sealed")
            @Nullable
            Long broken,

            String hash) {
        static Verified of(Seals.Verified found) {
            return new Verified(
                    found.isClean(), found.sealed(), found.waiting(), found.missing(), found.broken(), found.hash());
        }
    }
}
