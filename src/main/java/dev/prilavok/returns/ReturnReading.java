package dev.prilavok.returns;

import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Sku;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what programs send about returns; says which field cannot be read. */
final class ReturnReading {
    private static final int LONGEST = 999;
    private static final int MOST = 999;
    private static final int MOST_LINES = 500;

    private ReturnReading() {}

    static String text(@Nullable String text) {
        if (text == null) return "";
        var plain = text.strip().replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", " ");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    static Set<ReturnState> states(List<String> asked) {
        return asked.stream()
                .map(name -> one(ReturnState.values(), name, "state"))
                .collect(Collectors.toSet());
    }

    static @Nullable Instant moment(@Nullable String text, String field) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw refused(field);
        }
    }

    static List<Graded> seen(ReturnBodies.@Nullable Inspection inspection) {
        if (inspection == null || inspection.lines() == null) throw refused("lines");
        if (inspection.lines().size() > MOST_LINES) throw refused("lines");
        return inspection.lines().stream()
                .map(line -> {
                    if (line == null) throw refused("lines");
                    var note = text(line.note());
                    return new Graded(
                            line.no(),
                            pieces(line.quantity()),
                            one(Grade.values(), line.grade(), "lines.grade"),
                            note.isEmpty() ? null : note,
                            null);
                })
                .toList();
    }

    static Map<Integer, Integer> taken(ReturnView one, ReturnBodies.@Nullable Decision decision) {
        if (decision == null || decision.lines() == null) throw refused("lines");
        var taken = new HashMap<Integer, Integer>();
        one.lines().forEach(line -> taken.put(line.no(), 0));
        for (var line : decision.lines()) {
            if (line == null || !taken.containsKey(line.no())) throw refused("lines.no");
            if (line.quantity() < 0 || line.quantity() > MOST) throw refused("lines.quantity");
            taken.put(line.no(), line.quantity());
        }
        return taken;
    }

    static NewReturn wanted(UUID order, ReturnBodies.Wanted wanted) {
        var kind = one(ReturnKind.values(), wanted.kind(), "kind");
        if (wanted.lines() == null || wanted.lines().size() > MOST_LINES) throw refused("lines");
        var note = text(wanted.note());
        return new NewReturn(
                order,
                kind,
                wanted.lines().stream().map(line -> line(line, kind)).toList(),
                one(ReturnWay.values(), wanted.way(), "way"),
                note.isEmpty() ? null : note,
                null);
    }

    private static NewReturn.Wanted line(ReturnBodies.@Nullable WantedLine line, ReturnKind kind) {
        if (line == null) throw refused("lines");
        var note = text(line.note());
        return new NewReturn.Wanted(
                line.no(),
                pieces(line.quantity()),
                one(RefusalReason.values(), line.reason(), "lines.reason"),
                note.isEmpty() ? null : note,
                line.sealed(),
                List.of(),
                kind == ReturnKind.EXCHANGE && line.newSku() != null ? new Sku(line.newSku()) : null);
    }

    private static int pieces(int quantity) {
        if (quantity < 1 || quantity > MOST) throw refused("lines.quantity");
        return quantity;
    }

    static <E extends Enum<E>> E one(E[] all, @Nullable String name, String field) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused(field));
    }

    static RuntimeException refused(String field) {
        return new BadRequest(field).at(field);
    }
}
