package dev.prilavok.returns.buyer;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.returns.ReturnWay;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A buyer's claim as programs of head office read it. */
@Schema(name = "Claim")
record ClaimJson(
        String number,
        String shop,
        String order,

        @Schema(description = "DAMAGED, MISSING or WRONG_ITEM")
        String what,

        @Schema(description = "What the buyer asks for") String wish,
        String words,
        @Schema(description = "Addresses of photographs") List<String> photos,
        String state,
        Instant openedAt,

        @Schema(description = "What the buyer gets, once somebody has agreed") @Nullable
        String remedy,

        @Schema(description = "Numbers of the returns and exchanges that it led to")
        List<String> returns,

        List<Step> history) {
    static final String ONE = """
            {"number": "B4XQ7M2KA", "shop": "anna", "order": "1042867", "what": "DAMAGED", "wish": "REFUND", "words": "Разошёлся шов",
             "photos": [], "state": "APPROVED", "openedAt": "2026-11-21T12:04:00Z", "remedy": "REFUND", "returns": ["R7K2M9QXA"],
             "history": [{"at": "2026-11-21T12:04:00Z", "state": "OPEN", "by": "BUYER"},
              {"at": "2026-11-21T13:10:00Z", "state": "APPROVED", "by": "HEAD_OFFICE", "reason": "Простите, вернём деньги"}]}""";
    static final String MOVED = """
            {"number": "B4XQ7M2KA", "state": "APPROVED"}""";
    static final String YES = """
            {"lines": [{"no": 1, "quantity": 1, "remedy": "REFUND"}], "way": "COURIER", "words": "Простите, вернём деньги"}""";
    static final String WORDS = """
            {"words": "На вещи следы носки"}""";

    private static final int MOST_LINES = 500;
    private static final int MOST = 999;

    @Schema(name = "ClaimStep")
    record Step(
            Instant at, String state, String by, @Nullable String reason) {}

    /** What a command has made of a claim; nothing personal, because answers are kept for replays. */
    @Schema(name = "ClaimMoved")
    record Moved(String number, String state) {}

    @Schema(name = "ClaimAnswer", description = "Words are read by the buyer")
    record Yes(
            @Nullable List<Line> lines,

            @Schema(description = "How the wrong goods come back") @Nullable
            String way,

            @Nullable String words) {
        ClaimAnswer answer() {
            if (lines == null || lines.size() > MOST_LINES) throw refused("lines");
            return new ClaimAnswer(
                    lines.stream().map(Yes::piece).toList(),
                    one(ReturnWay.values(), way, "way"),
                    words == null ? "" : words);
        }

        private static ClaimAnswer.Piece piece(@Nullable Line line) {
            if (line == null || line.quantity() < 1 || line.quantity() > MOST) throw refused("lines.quantity");
            var remedy = one(BuyerClaim.Remedy.values(), line.remedy(), "lines.remedy");
            if (remedy == BuyerClaim.Remedy.BOTH) throw refused("lines.remedy");
            return new ClaimAnswer.Piece(line.no(), line.quantity(), remedy);
        }
    }

    @Schema(name = "ClaimAnswerLine")
    record Line(
            int no,
            int quantity,

            @Schema(description = "REFUND or REPLACEMENT") @Nullable
            String remedy) {}

    @Schema(name = "ClaimWords")
    record Words(@Nullable String words) {
        static String of(@Nullable Words body) {
            return body == null || body.words() == null ? "" : body.words();
        }
    }

    static ClaimJson of(BuyerClaim one, String shop, List<String> returns) {
        return new ClaimJson(
                one.number(),
                shop,
                one.orderNumber().value(),
                one.what().name(),
                one.wish().name(),
                one.words(),
                one.photos().stream()
                        .map(hash -> "/media/" + hash + "/1280.jpg")
                        .toList(),
                one.state().name(),
                one.openedAt(),
                one.remedy() == null ? null : one.remedy().name(),
                returns,
                one.history().stream()
                        .map(step -> new Step(
                                step.at(), step.to().name(), step.actor().kind().name(), step.reason()))
                        .toList());
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String name, String field) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(field));
    }

    private static RuntimeException refused(String field) {
        return new BadRequest(field).at(field);
    }
}
