package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Moneys;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disputed line as programs read it; sums in minor units of the statement's currency. */
@Schema(name = "StatementDispute")
record DisputeJson(
        UUID id,
        UUID statement,
        String number,
        UUID journal,
        int no,
        long line,
        String currency,
        String state,
        String reason,
        String evidence,
        Instant openedAt,
        String openedBy,
        Instant dueAt,
        @Nullable String decision,

        @Schema(description = "What the first person would add for the franchisee") @Nullable
        Long proposed,

        @Nullable Long correction,
        @Nullable Instant decidedAt,

        @Schema(description = "What proves it, besides the words")
        List<FileJson> files) {
    static final String ONE = """
            {"id": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a15", "statement": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a11", "number": "2026-10/0007",
             "journal": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a13", "no": 2, "line": -40000, "currency": "RUB", "state": "OPEN",
             "reason": "Ставка 6 %, а не 8 %", "evidence": "", "openedAt": "2026-11-03T10:00:00Z", "openedBy": "anna",
             "dueAt": "2026-11-13T10:00:00Z", "files": [{"id": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a16", "kind": "PDF", "name": "chat.pdf",
             "bytes": 48210}]}""";
    static final String FILES = """
            {"items": [{"id": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a16", "kind": "PDF", "name": "chat.pdf", "bytes": 48210}]}""";
    static final String LIST = "{\"items\": [" + ONE + "]}";
    static final String OPEN = """
            {"journal": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a13", "no": 2, "reason": "Ставка 6 %, а не 8 %", "evidence": ""}""";
    static final String ANSWER = """
            {"decision": "Верно, ставка 6 %", "correction": 10000}""";

    /** Disputes. */
    @Schema(name = "StatementDisputes")
    record All(List<DisputeJson> items) {}

    /** A file that proves something. */
    @Schema(name = "StatementDisputeFile")
    record FileJson(UUID id, DisputeFile.Kind kind, String name, long bytes) {
        static FileJson of(DisputeFile file) {
            return new FileJson(file.id(), file.kind(), file.name(), file.bytes());
        }
    }

    /** Files of a dispute. */
    @Schema(name = "StatementDisputeFiles")
    record Files(List<FileJson> items) {
        static Files of(List<DisputeFile> files) {
            return new Files(files.stream().map(FileJson::of).toList());
        }
    }

    /** A dispute to open. */
    @Schema(name = "StatementObjection")
    record Objection(
            @Nullable UUID journal,
            @Nullable Integer no,
            @Nullable String reason,
            @Nullable String evidence) {}

    /** An answer; with a correction, two persons send the same one. */
    @Schema(name = "StatementAnswer")
    record Answer(@Nullable String decision, @Nullable Long correction) {}

    static All all(List<Dispute> disputes, Map<UUID, List<DisputeFile>> files) {
        return new All(disputes.stream()
                .map(one -> of(one, files.getOrDefault(one.id(), List.of())))
                .toList());
    }

    static DisputeJson of(Dispute one, List<DisputeFile> files) {
        return new DisputeJson(
                one.id(),
                one.statement(),
                one.number(),
                one.journal(),
                one.no(),
                Moneys.minor(one.line()),
                one.line().getCurrencyUnit().getCode(),
                one.state().name(),
                one.reason(),
                one.evidence(),
                one.openedAt(),
                one.openedBy(),
                one.dueAt(),
                one.decision(),
                one.proposed() == null ? null : Moneys.minor(one.proposed()),
                one.correction() == null ? null : Moneys.minor(one.correction()),
                one.decidedAt(),
                files.stream().map(FileJson::of).toList());
    }
}
