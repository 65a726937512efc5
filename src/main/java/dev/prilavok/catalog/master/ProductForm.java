package dev.prilavok.catalog.master;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.Descriptions;
import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.VatCode;
import dev.prilavok.kernel.TypedNumber;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the form of a product: what was typed, as facts, and what is wrong with it. Fields that were not sent stay as they were. */
final class ProductForm {
    static final String FRESH = "new ";
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", 200, "told", 20_000, "made", 500, "brand", 100, "colour", 60, "size", 20, "grid", 20, "barcode",
            64);
    private static final int HEAVIEST = 200_000;

    private final MultivaluedMap<String, String> form;
    private final MasterMessages say;
    private final Set<String> sections;
    private final TreeMap<String, String> typed;
    private final TreeMap<String, String> errors = new TreeMap<>();
    private final Facts base;

    private ProductForm(MultivaluedMap<String, String> form, Facts base, Set<String> sections, MasterMessages say) {
        this.form = form;
        this.base = base;
        this.sections = sections;
        this.say = say;
        this.typed = new TreeMap<>(base.values());
    }

    /**
     * What a form says.
     *
     * @param raw what was typed, word for word, to be shown again
     * @param errors sentences by field
     */
    record Read(Facts facts, Map<String, String> raw, Map<String, String> errors) {
        boolean isGood() {
            return errors.isEmpty();
        }
    }

    /** @param base the facts that the form was made from */
    static Read read(MultivaluedMap<String, String> form, Facts base, Set<String> sections, MasterMessages say) {
        return new ProductForm(form, base, sections, say).read();
    }

    private Read read() {
        for (var field : Field.values())
            if (field.ordinal() < Field.STATE.ordinal() && form.containsKey(field.key()))
                put(field.key(), product(field, text(field.key())));
        for (var name : form.keySet()) SizeKey.of(name).ifPresent(key -> put(name, size(key, text(name))));
        fresh();
        if (blank("name.ru") && blank("name.en")) errors.putIfAbsent(Field.NAME_RU.key(), say.nameNeeded());
        return new Read(new Facts(typed), raw(), errors);
    }

    private Map<String, String> raw() {
        var raw = new TreeMap<String, String>();
        form.forEach((name, values) -> raw.put(name, String.join(" ", values)));
        return raw;
    }

    private boolean blank(String key) {
        return typed.getOrDefault(key, "").isBlank();
    }

    private void put(String key, String value) {
        if (value.isEmpty()) typed.remove(key);
        else typed.put(key, value);
    }

    private String text(String name) {
        var values = form.getOrDefault(name, List.of());
        return String.join(" ", values)
                .replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "")
                .strip();
    }

    private String product(Field field, String text) {
        return switch (field) {
            case TOLD_RU, TOLD_EN -> told(field, limited(field.key(), text, "told"));
            case NAME_RU, NAME_EN -> limited(field.key(), text.replaceAll("\\s+", " "), "name");
            case MADE_RU, MADE_EN -> limited(field.key(), text, "made");
            case BRAND -> limited(field.key(), text, "brand");
            case CATEGORY -> chosen(field.key(), text, sections);
            case GENDER -> chosen(field.key(), text, names(Gender.values()));
            case SEASON -> chosen(field.key(), text, names(Season.values()));
            case AGE -> chosen(field.key(), text, Set.of("ADULT", "CHILD"));
            case VAT -> chosen(field.key(), text, names(VatCode.values()));
            case MARKED, TRIAL -> chosen(field.key(), text, Set.of("true", "false"));
            case CARE -> CareCode.list(text).stream().map(Enum::name).collect(Collectors.joining(" "));
            default -> text;
        };
    }

    // What nobody touched stays to the letter what it was, whichever way it came.
    private String told(Field field, String text) {
        var plain = text.replace("\r\n", "\n");
        return plain.equals(Descriptions.text(base.text(field))) ? base.text(field) : Descriptions.written(plain);
    }

    private String size(SizeKey key, String text) {
        if (key.isMeasure()) return millimetres(key.key(), text);
        return switch (key.field()) {
            case "size" -> SizeGrid.plain(limited(key.key(), text, "size"));
            case "grid" -> limited(key.key(), text, "grid");
            case "barcode" -> limited(key.key(), text, "barcode");
            case "colour.ru", "colour.en" -> limited(key.key(), text, "colour");
            case "weight" -> grams(key.key(), text);
            case "state" -> state(key, text);
            default -> base.ofSize(key.sku(), key.field());
        };
    }

    // A size that waits for its measurements is on sale as far as a person decides.
    private String state(SizeKey key, String text) {
        var before = base.ofSize(key.sku(), "state");
        var away = text.equals(Masters.WITHDRAWN);
        return away || before.isEmpty() || before.equals(Masters.WITHDRAWN)
                ? chosen(key.key(), text, Set.of(Masters.PUBLISHED, Masters.WITHDRAWN))
                : before;
    }

    private void fresh() {
        var sku = text(FRESH + "sku");
        var others = form.keySet().stream()
                .filter(name -> name.startsWith(FRESH)
                        && !name.equals(FRESH + "sku")
                        && !text(name).isEmpty())
                .toList();
        if (sku.isEmpty()) {
            if (!others.isEmpty()) errors.put(FRESH + "sku", say.skuNeeded());
            return;
        }
        if (sku.length() > 64) errors.put(FRESH + "sku", say.tooLong(64));
        if (base.skus().contains(sku)) errors.put(FRESH + "sku", say.skuTaken(sku));
        for (var field : List.of("colour.ru", "colour.en", "size", "grid", "barcode", "weight")) {
            var name = FRESH + field;
            var key = new SizeKey(sku, field);
            var before = Set.copyOf(errors.keySet());
            put(key.key(), size(key, text(name)));
            if (!before.contains(key.key()) && errors.containsKey(key.key())) errors.put(name, errors.get(key.key()));
        }
        put(new SizeKey(sku, "state").key(), Masters.PUBLISHED);
    }

    private String limited(String key, String text, String what) {
        var longest = LONGEST.getOrDefault(what, 200);
        if (text.length() > longest) errors.put(key, say.tooLong(longest));
        return text;
    }

    private String chosen(String key, String text, Set<String> choices) {
        if (!choices.contains(text)) errors.put(key, say.choose());
        return text;
    }

    private String grams(String key, String text) {
        if (text.isEmpty()) return "0";
        try {
            var grams = Integer.parseInt(text);
            if (grams >= 0 && grams <= HEAVIEST) return String.valueOf(grams);
        } catch (NumberFormatException noNumber) {
            // said below
        }
        errors.put(key, say.badWeight(HEAVIEST));
        return base.get(key) == null ? "0" : String.valueOf(base.get(key));
    }

    private String millimetres(String key, String text) {
        if (text.isEmpty()) return "";
        var tenth = TypedNumber.read(text);
        if (tenth != null && tenth.stripTrailingZeros().scale() <= 1) {
            var mm = tenth.movePointRight(1).longValue();
            if (mm >= 1 && mm <= 5_000) return String.valueOf(mm);
        }
        errors.put(key, say.badLength());
        @Nullable String before = base.get(key);
        return before == null ? "" : before;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
