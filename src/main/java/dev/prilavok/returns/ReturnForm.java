package dev.prilavok.returns;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Sku;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request for a return as a form sends it; keeps what was typed, prints nothing of it. */
public record ReturnForm(Map<String, String> fields) {
    private static final int LONGEST = 1000;

    /** Reasons that a buyer chooses from; the rest belong to the door. */
    public static final List<RefusalReason> REASONS = Arrays.stream(RefusalReason.values())
            .filter(reason -> reason != RefusalReason.TOO_LATE && reason != RefusalReason.NO_MONEY)
            .toList();

    public ReturnForm {
        var cut = new HashMap<String, String>();
        fields.forEach((name, value) -> cut.put(name, value.substring(0, Math.min(LONGEST, value.length()))));
        fields = Map.copyOf(cut);
    }

    /** An empty form. */
    public static ReturnForm empty() {
        return new ReturnForm(Map.of());
    }

    /** What was typed into a field. */
    public String typed(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether a choice was made. */
    public boolean chose(String name, String value) {
        return typed(name).equals(value);
    }

    /** What is wanted, of the lines that may come back. */
    public NewReturn wanted(UUID order, ReturnOffer offer, @Nullable String statement) {
        var kind = chose("kind", "EXCHANGE") ? ReturnKind.EXCHANGE : ReturnKind.RETURN;
        var lines = offer.lines().stream()
                .filter(line -> count("take-" + line.line().no()) > 0)
                .map(line -> line(line.line().no(), kind))
                .toList();
        return new NewReturn(order, kind, lines, way(), note("note"), statement);
    }

    private NewReturn.Wanted line(int no, ReturnKind kind) {
        var size = typed("size-" + no);
        return new NewReturn.Wanted(
                no,
                count("take-" + no),
                reason(typed("why-" + no)),
                note("note-" + no),
                !typed("sealed-" + no).isEmpty(),
                photos(no),
                kind == ReturnKind.EXCHANGE && !size.isEmpty() ? new Sku(size) : null);
    }

    private List<String> photos(int no) {
        return Arrays.stream(typed("photos-" + no).split(","))
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .limit(5)
                .collect(Collectors.toList());
    }

    private @Nullable String note(String name) {
        return typed(name).isBlank() ? null : typed(name);
    }

    private int count(String name) {
        var text = typed(name);
        if (text.isEmpty()) return 0;
        if (!text.matches("\\d{1,3}")) throw new BadRequest("take");
        return Integer.parseInt(text);
    }

    private ReturnWay way() {
        return Arrays.stream(ReturnWay.values())
                .filter(way -> way.name().equals(typed("way")))
                .findFirst()
                .orElseThrow(ReturnRefused::noSuchWay);
    }

    private static RefusalReason reason(String name) {
        return REASONS.stream()
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(ReturnRefused::whyMissing);
    }

    @Override
    public String toString() {
        return "ReturnForm(***)";
    }
}
