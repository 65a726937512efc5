package dev.prilavok.cases;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.Shops;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as programs of the staff read it. */
@Schema(name = "Case")
record CaseJson(
        String number,
        String shop,
        String kind,

        @Schema(description = "Number of the parcel, return, claim or order that it is about")
        String about,

        @Nullable String order,
        String state,
        Instant openedAt,
        String openedBy,

        @Schema(description = "When it must be decided") @Nullable
        Instant dueAt,

        @Schema(description = "What is known, by name; sums as \"RUB 2500.00\"")
        Map<String, String> facts,

        @Schema(description = "Who works on it") @Nullable String takenBy,

        @Schema(description = "What the first of two persons proposes") @Nullable
        String proposal,

        @Nullable String proposedBy,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String closedBy,
        @Schema(description = "Absent in lists") @Nullable List<Note> notes) {
    static final String ONE = """
            {"number": "C5C1E0A77F21B", "shop": "anna", "kind": "CASH_MISMATCH", "about": "P7K2M9QX", "order": "1042867", "state": "OPEN",
             "openedAt": "2026-11-21T12:04:00Z", "openedBy": "petr", "dueAt": "2026-11-24T12:04:00Z",
             "facts": {"due": "RUB 2500.00", "collected": "RUB 2400.00"}, "takenBy": "support",
             "notes": [{"at": "2026-11-21T13:00:00Z", "by": "support", "text": "Курьер привезёт разницу вечером", "photos": []}]}""";
    static final String PAGE = """
            {"items": [{"number": "C5C1E0A77F21B", "shop": "anna", "kind": "CASH_MISMATCH", "about": "P7K2M9QX", "order": "1042867",
             "state": "OPEN", "openedAt": "2026-11-21T12:04:00Z", "openedBy": "petr", "dueAt": "2026-11-24T12:04:00Z",
             "facts": {"due": "RUB 2500.00", "collected": "RUB 2400.00"}}], "next": null}""";
    static final String MOVED = """
            {"number": "C5C1E0A77F21B", "state": "DECIDED", "waitsForSecond": false}""";
    static final String WORDS = """
            {"text": "Курьер внёс разницу, сумма сошлась"}""";

    @Schema(name = "CaseNote")
    record Note(
            Instant at,
            String by,
            String text,

            @Schema(description = "Addresses of photographs")
            List<String> photos) {}

    /** A page of a list. */
    @Schema(name = "CasePage")
    record Page(
            List<CaseJson> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<Case> found, Shops shops) {
            return new Page(
                    found.items().stream()
                            .map(one -> CaseJson.of(one, shops.get(one.shop()).slug(), null))
                            .toList(),
                    found.next());
        }
    }

    /** What a command has made of a case. */
    @Schema(name = "CaseMoved")
    record Moved(
            String number,
            String state,

            @Schema(description = "A decision about money has its first person and waits for the second")
            boolean waitsForSecond) {
        static Moved of(Case one) {
            return new Moved(one.number(), one.state().name(), one.state() == Case.State.OPEN && one.firstBy() != null);
        }
    }

    /** A decision, or a note. */
    @Schema(name = "CaseWords")
    record Words(@Nullable String text) {
        static String of(@Nullable Words words) {
            var text = words == null || words.text() == null ? "" : words.text().strip();
            if (text.isEmpty() || text.length() > OfficeCasePages.LONGEST || text.indexOf('\0') >= 0)
                throw new BadRequest("text").at("text");
            return text;
        }
    }

    static CaseJson of(Case one, String shop, @Nullable List<CaseNote> notes) {
        return new CaseJson(
                one.number(),
                shop,
                one.kind().name(),
                one.subjectNumber(),
                one.orderNumber(),
                one.state().name(),
                one.openedAt(),
                one.openedBy(),
                one.dueAt(),
                one.facts(),
                one.takenBy(),
                one.firstDecision(),
                one.firstBy(),
                one.decision(),
                one.decidedBy(),
                one.decidedAt(),
                one.closedBy(),
                notes == null
                        ? null
                        : notes.stream()
                                .map(note -> new Note(
                                        note.at(),
                                        note.by(),
                                        note.text(),
                                        note.photos().stream()
                                                .map(hash -> "/media/" + hash + "/1280.jpg")
                                                .toList()))
                                .toList());
    }

    static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name, String field) {
        if (name == null) return null;
        for (var one : all) if (one.name().equals(name)) return one;
        throw new BadRequest(field).at(field);
    }
}
