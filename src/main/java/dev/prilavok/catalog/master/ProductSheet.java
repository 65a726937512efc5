package dev.prilavok.catalog.master;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.Descriptions;
import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.VatCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form of a product as its page shows it: what is known, or what was typed and refused. */
final class ProductSheet {
    private static final List<String> SIZE_FIELDS =
            List.of("colour.ru", "colour.en", "size", "grid", "barcode", "weight");

    /** A field with its label; what may be chosen where it is a choice. */
    public record Input(
            String name,
            String label,
            String kind,
            String value,
            List<Option> options,
            @Nullable String error) {}

    public record Option(String value, String label, boolean chosen) {}

    /** A cell of a grid; its label names row and column. */
    public record Cell(
            String name,
            String label,
            String value,
            @Nullable String error,
            boolean number) {}

    /** A size in a grid. */
    public record Row(String sku, String title, List<Cell> cells, String state, boolean away) {}

    /** A grid of sizes. */
    public record Grid(List<String> columns, List<Row> rows) {}

    private final Master product;
    private final Facts facts;
    private final Map<String, String> raw;
    private final Map<String, String> errors;
    private final FactWords words;
    private final MasterMessages say;
    private final List<Sections.Section> sections;
    private final VatRates rates;
    private final Locale locale;

    ProductSheet(
            Master product,
            ProductForm.@Nullable Read typed,
            FactWords words,
            MasterMessages say,
            List<Sections.Section> sections,
            VatRates rates,
            Locale locale) {
        this.product = product;
        this.facts = product.facts();
        this.raw = typed == null ? Map.of() : typed.raw();
        this.errors = typed == null ? Map.of() : typed.errors();
        this.words = words;
        this.say = say;
        this.sections = sections;
        this.rates = rates;
        this.locale = locale;
    }

    List<Input> texts() {
        return List.of(
                input(Field.NAME_RU, "text"),
                input(Field.NAME_EN, "text"),
                input(Field.TOLD_RU, "textarea"),
                input(Field.TOLD_EN, "textarea"),
                input(Field.MADE_RU, "text"),
                input(Field.MADE_EN, "text"),
                input(Field.BRAND, "text"));
    }

    List<Input> choices() {
        var inputs = new ArrayList<Input>();
        inputs.add(choice(
                Field.CATEGORY,
                sections.stream()
                        .map(section -> new Option(section.id().toString(), section.path(), false))
                        .toList()));
        inputs.add(choice(Field.GENDER, options(Gender.values(), gender -> words.gender((Gender) gender))));
        inputs.add(choice(
                Field.AGE,
                List.of(new Option("ADULT", say.age(false), false), new Option("CHILD", say.age(true), false))));
        inputs.add(choice(Field.SEASON, options(Season.values(), season -> words.season((Season) season))));
        inputs.add(choice(Field.VAT, options(VatCode.values(), code -> rates.shown((VatCode) code, locale))));
        inputs.add(choice(Field.MARKED, yesNo()));
        inputs.add(choice(Field.TRIAL, yesNo()));
        return inputs;
    }

    Input care() {
        var chosen = Set.of(value(Field.CARE.key()).split(" "));
        var options = Arrays.stream(CareCode.values())
                .map(code -> new Option(code.name(), words.care(code), chosen.contains(code.name())))
                .toList();
        return new Input(Field.CARE.key(), say.field(Field.CARE), "checks", "", options, null);
    }

    Grid sizes() {
        var columns = SIZE_FIELDS.stream()
                .map(field -> say.field(Field.ofSize(field).orElseThrow()))
                .toList();
        var rows = new ArrayList<Row>();
        for (var sku : skus())
            rows.add(new Row(
                    sku,
                    title(sku),
                    SIZE_FIELDS.stream().map(field -> cell(sku, field)).toList(),
                    say.state(facts.ofSize(sku, "state")),
                    value(new SizeKey(sku, "state").key()).equals(Masters.WITHDRAWN)));
        return new Grid(columns, rows);
    }

    /** The blank row under the sizes. */
    List<Cell> fresh() {
        var cells = new ArrayList<Cell>();
        cells.add(freshCell("sku", say.sku()));
        for (var field : SIZE_FIELDS)
            cells.add(freshCell(field, say.field(Field.ofSize(field).orElseThrow())));
        return cells;
    }

    Grid measures() {
        var shown = shown();
        var needed = product.kind().missing(Set.of());
        var columns = shown.stream()
                .map(measure -> words.measure(measure.name()) + (needed.contains(measure) ? " *" : ""))
                .toList();
        var rows = new ArrayList<Row>();
        for (var sku : skus())
            rows.add(new Row(
                    sku,
                    title(sku),
                    shown.stream().map(measure -> measured(sku, measure)).toList(),
                    "",
                    false));
        return new Grid(columns, rows);
    }

    private Set<GarmentMeasure> shown() {
        var shown = new TreeSet<>(usual(product.kind()));
        for (var sku : skus())
            for (var measure : GarmentMeasure.values())
                if (!facts.ofSize(sku, SizeKey.MEASURE + measure).isEmpty()) shown.add(measure);
        return shown;
    }

    private static EnumSet<GarmentMeasure> usual(GarmentKind kind) {
        return switch (kind) {
            case TOP ->
                EnumSet.of(
                        GarmentMeasure.BUST,
                        GarmentMeasure.WAIST,
                        GarmentMeasure.HIPS,
                        GarmentMeasure.LENGTH,
                        GarmentMeasure.SLEEVE,
                        GarmentMeasure.SHOULDERS);
            case BOTTOM ->
                EnumSet.of(
                        GarmentMeasure.WAIST,
                        GarmentMeasure.HIPS,
                        GarmentMeasure.LENGTH,
                        GarmentMeasure.INSEAM,
                        GarmentMeasure.RISE);
            case SHOES -> EnumSet.of(GarmentMeasure.INSOLE);
            case HEADWEAR -> EnumSet.of(GarmentMeasure.HEAD);
            case UNDERWEAR -> EnumSet.of(GarmentMeasure.BUST, GarmentMeasure.WAIST, GarmentMeasure.HIPS);
            case CLOTHES ->
                EnumSet.of(
                        GarmentMeasure.BUST,
                        GarmentMeasure.WAIST,
                        GarmentMeasure.HIPS,
                        GarmentMeasure.LENGTH,
                        GarmentMeasure.INSEAM);
            case OTHER ->
                EnumSet.of(GarmentMeasure.LENGTH, GarmentMeasure.WIDTH, GarmentMeasure.HEIGHT, GarmentMeasure.DEPTH);
        };
    }

    private List<String> skus() {
        return facts.skus().stream()
                .sorted(java.util.Comparator.<String, String>comparing(sku -> facts.ofSize(sku, "colour.ru"))
                        .thenComparing(sku -> SizeGrid.rank(facts.ofSize(sku, "size")))
                        .thenComparing(sku -> sku))
                .toList();
    }

    private String title(String sku) {
        var colour = facts.ofSize(sku, "colour." + (locale.getLanguage().equals("ru") ? "ru" : "en"));
        if (colour.isEmpty()) colour = facts.ofSize(sku, "colour.ru");
        var size = facts.ofSize(sku, "size");
        if (size.equals(SizeGrid.ONE)) size = "";
        return colour.isEmpty() || size.isEmpty() ? colour + size : colour + ", " + size;
    }

    private Cell cell(String sku, String field) {
        var key = new SizeKey(sku, field).key();
        return new Cell(key, words.label(key), value(key), errors.get(key), field.equals("weight"));
    }

    private Cell measured(String sku, GarmentMeasure measure) {
        var key = new SizeKey(sku, SizeKey.MEASURE + measure).key();
        var known = facts.get(key);
        var shown = raw.containsKey(key) ? raw.getOrDefault(key, "") : known == null ? "" : words.centimetres(known);
        return new Cell(key, words.label(key), shown, errors.get(key), true);
    }

    private Cell freshCell(String field, String label) {
        var name = ProductForm.FRESH + field;
        return new Cell(name, say.newSize(label), raw.getOrDefault(name, ""), errors.get(name), field.equals("weight"));
    }

    private Input input(Field field, String kind) {
        var value = kind.equals("textarea") ? told(field) : value(field.key());
        return new Input(field.key(), say.field(field), kind, value, List.of(), errors.get(field.key()));
    }

    private String told(Field field) {
        return raw.containsKey(field.key()) ? value(field.key()) : Descriptions.text(facts.text(field));
    }

    private Input choice(Field field, List<Option> options) {
        var value = value(field.key());
        return new Input(
                field.key(),
                say.field(field),
                "select",
                value,
                options.stream()
                        .map(option -> new Option(option.value, option.label, option.value.equals(value)))
                        .toList(),
                errors.get(field.key()));
    }

    private String value(String key) {
        return raw.containsKey(key) ? raw.getOrDefault(key, "") : facts.values().getOrDefault(key, "");
    }

    private List<Option> yesNo() {
        return List.of(new Option("true", say.yesNo(true), false), new Option("false", say.yesNo(false), false));
    }

    private static List<Option> options(Enum<?>[] values, java.util.function.Function<Enum<?>, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value), false))
                .toList();
    }
}
