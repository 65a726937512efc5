package dev.prilavok.fulfilment.packing;

import dev.prilavok.kernel.Ids;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A new insert as it was typed. */
public class InsertForm {
    private static final int LONGEST = 120;

    @FormParam("nameRu")
    @DefaultValue("")
    String nameRu = "";

    @FormParam("nameEn")
    @DefaultValue("")
    String nameEn = "";

    @FormParam("rule")
    @DefaultValue("")
    String rule = "";

    @FormParam("from")
    @DefaultValue("")
    String from = "";

    @FormParam("to")
    @DefaultValue("")
    String to = "";

    @FormParam("category")
    @DefaultValue("")
    String category = "";

    @FormParam("cost")
    @DefaultValue("")
    String cost = "";

    @FormParam("budget")
    @DefaultValue("")
    String budget = "";

    /** The insert; null when something is missing or is no number. */
    @Nullable
    Insert read() {
        var russian = nameRu.strip();
        var english = nameEn.strip();
        var price = PackingNumbers.read(cost);
        var most = PackingNumbers.read(budget);
        var kind = Arrays.stream(Insert.Rule.values())
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElse(null);
        if (russian.isEmpty() || russian.length() > LONGEST || price.isEmpty() || most.isEmpty() || kind == null)
            return null;
        if (!isWhole(kind)) return null;
        return new Insert(
                Ids.next(),
                russian,
                english.isEmpty() || english.length() > LONGEST ? russian : english,
                kind,
                day(from),
                day(to),
                category.isBlank() ? null : category,
                price.get().movePointRight(2).longValue(),
                most.get().movePointRight(2).longValue(),
                0,
                true);
    }

    private boolean isWhole(Insert.Rule kind) {
        return switch (kind) {
            case FIRST_ORDER -> true;
            case CATEGORY -> !category.isBlank();
            case DATES -> {
                var first = day(from);
                var last = day(to);
                yield first != null && last != null && !last.isBefore(first);
            }
        };
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
