package dev.prilavok.catalog.intake;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** What somebody said about the columns of a table. */
record ColumnForm(MultivaluedMap<String, String> typed, List<String> headers) {
    private static final Pattern UNIT =
            Pattern.compile("^(.*?)\\s*[(,]\\s*(см|мм|cm|mm)\\)?$", Pattern.CASE_INSENSITIVE);

    /** The map, or what is wrong with it. */
    static final class Unclear extends Refusal {
        private static final long serialVersionUID = 1;

        private final String sentence;

        Unclear(String sentence) {
            super("columns-unclear", 422);
            this.sentence = sentence;
        }

        @Override
        public String say(Locale locale) {
            return sentence;
        }
    }

    String name() {
        return text("name");
    }

    /** Whatever was said, to show it again. */
    ColumnMap loose() {
        var columns = new ArrayList<ColumnMap.Column>();
        for (var at = 0; at < headers.size(); at++) columns.add(column(at));
        var share = share().orElse(null);
        return new ColumnMap(
                columns,
                new ColumnMap.Rules(
                        text("currency").toUpperCase(Locale.ROOT),
                        text("levels").isEmpty() ? ">" : text("levels"),
                        text("lists"),
                        text("root"),
                        headers.contains(text("only")) ? text("only") : "",
                        text("onlyValue"),
                        share));
    }

    /**
     * The map.
     *
     * @throws Unclear when it would not work
     */
    ColumnMap map(Locale locale) {
        var say = Texts.of(ColumnMessages.class, locale);
        var map = loose();
        if (name().isEmpty() || name().length() > 80) throw new Unclear(say.mapNoName());
        if (!map.missing().isEmpty())
            throw new Unclear(
                    say.mapMissing(map.missing().stream().map(say::columnTarget).collect(joining(", "))));
        var seen = EnumSet.noneOf(ColumnTarget.class);
        for (var column : map.columns()) {
            if (isOnce(column.target()) && !seen.add(column.target()))
                throw new Unclear(say.mapTwice(say.columnTarget(column.target())));
            if (column.target() == ColumnTarget.MEASURE && column.name() == null)
                throw new Unclear(say.mapDetail(column.header()));
        }
        if (!isCurrency(map.rules().currency()))
            throw new Unclear(say.mapCurrency(map.rules().currency()));
        if (!text("wholesale").isEmpty() && share().isEmpty()) throw new Unclear(say.mapWholesale());
        return map;
    }

    private ColumnMap.Column column(int at) {
        var target = target(value("target", at));
        var detail = value("detail", at).strip();
        var united = UNIT.matcher(detail);
        var isUnited = target == ColumnTarget.MEASURE && united.matches();
        var name = isUnited ? united.group(1) : detail;
        var cut = requireNonNullElse(typed.get("cut"), List.<String>of()).contains(String.valueOf(at));
        return new ColumnMap.Column(
                headers.get(at), target, name.isEmpty() ? null : cutOff(name), isUnited ? united.group(2) : null, cut);
    }

    private static ColumnTarget target(String name) {
        try {
            return ColumnTarget.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return ColumnTarget.SKIP;
        }
    }

    private static boolean isOnce(ColumnTarget target) {
        return switch (target) {
            case SKIP, PICTURES, PROPERTIES, MEASURE, PARAM -> false;
            default -> true;
        };
    }

    private static boolean isCurrency(String code) {
        try {
            CurrencyUnit.of(code);
            return true;
        } catch (IllegalCurrencyException unknown) {
            return false;
        }
    }

    private Optional<Integer> share() {
        var typed = text("wholesale");
        if (!typed.matches("\\d{1,3}")) return Optional.empty();
        var percent = Integer.parseInt(typed);
        return percent < 1 || percent > 100 ? Optional.empty() : Optional.of(percent);
    }

    private String text(String field) {
        return cutOff(requireNonNullElse(typed.getFirst(field), "").strip());
    }

    private String value(String field, int at) {
        @Nullable List<String> values = typed.get(field);
        return values == null || at >= values.size() ? "" : values.get(at);
    }

    private static String cutOff(String text) {
        var plain = text.replace("\0", "");
        return plain.length() <= 200 ? plain : plain.substring(0, 200);
    }
}
