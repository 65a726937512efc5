package dev.prilavok.catalog.master;

import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.VatCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The form of a product that does not exist yet: blank, or with what was typed. */
final class NewProductSheet {
    /** What most goods are. */
    static final Facts USUAL = Facts.of(Map.of(
            Field.GENDER.key(), Gender.UNKNOWN.name(),
            Field.AGE.key(), "ADULT",
            Field.SEASON.key(), Season.UNKNOWN.name(),
            Field.VAT.key(), VatCode.STANDARD.name()));

    private final ProductSheet sheet;
    private final NewProductForm.@Nullable Read read;
    private final FirstPrices.Typed prices;
    private final MasterMessages say;
    private final NewProductMessages words;
    private final Map<String, String> raw;
    private final Map<String, String> errors;

    NewProductSheet(
            ProductSheet sheet,
            NewProductForm.@Nullable Read read,
            FirstPrices.Typed prices,
            MasterMessages say,
            NewProductMessages words) {
        this.sheet = sheet;
        this.read = read;
        this.prices = prices;
        this.say = say;
        this.words = words;
        this.raw = read == null ? new TreeMap<>() : read.typed().raw();
        this.errors = read == null ? new TreeMap<>() : read.typed().errors();
    }

    List<ProductSheet.Input> texts() {
        return sheet.texts();
    }

    ProductSheet.Input slug() {
        return text("slug", words.slug(), read == null || !hasName() ? "" : read.slug());
    }

    private boolean hasName() {
        return !raw.getOrDefault("name.ru", "").isBlank()
                || !raw.getOrDefault("name.en", "").isBlank()
                || !raw.getOrDefault("slug", "").isBlank();
    }

    /** The choices of a product, with nothing chosen for the section and what follows from it. */
    List<ProductSheet.Input> choices(List<Sections.Section> sections) {
        var choices = new ArrayList<ProductSheet.Input>();
        for (var input : sheet.choices())
            choices.add(
                    switch (Field.ofProduct(input.name()).orElseThrow()) {
                        case CATEGORY -> section(input, sections);
                        case MARKED, TRIAL -> blankFirst(input, words.asSection());
                        default -> input;
                    });
        return choices;
    }

    private ProductSheet.Input section(ProductSheet.Input input, List<Sections.Section> sections) {
        var options = sections.stream()
                .map(section -> new ProductSheet.Option(
                        section.id().toString(),
                        words.sectionOf(section.path(), section.kind()),
                        section.id().toString().equals(input.value())))
                .toList();
        return blankFirst(
                new ProductSheet.Input(input.name(), input.label(), "select", input.value(), options, input.error()),
                words.chooseSection());
    }

    private static ProductSheet.Input blankFirst(ProductSheet.Input input, String label) {
        var options = new ArrayList<ProductSheet.Option>();
        options.add(new ProductSheet.Option("", label, input.value().isEmpty()));
        options.addAll(input.options());
        return new ProductSheet.Input(input.name(), input.label(), "select", input.value(), options, input.error());
    }

    ProductSheet.Input care() {
        return sheet.care();
    }

    /** Of what sizes are made. */
    List<ProductSheet.Input> recipe() {
        return List.of(
                text("colours", words.colours(), typed("colours")),
                text("sizes", words.sizes(), typed("sizes")),
                text("grid", say.field(Field.GRID), read == null ? "RU" : typed("grid")),
                text(
                        "stem",
                        words.stem(),
                        read == null || !hasName()
                                ? typed("stem")
                                : read.recipe().stem()),
                text("grams", words.grams(), typed("grams")));
    }

    boolean barcodes() {
        return read == null || read.recipe().barcodes();
    }

    ProductSheet.Grid sizes() {
        var columns = NewSizes.FIELDS.stream().map(this::column).toList();
        var rows = new ArrayList<ProductSheet.Row>();
        if (read == null || !isAsked()) return new ProductSheet.Grid(columns, rows);
        for (var i = 0; i < read.sizes().rows().size(); i++)
            rows.add(row(i, read.sizes().rows().get(i)));
        return new ProductSheet.Grid(columns, rows);
    }

    // A blank form has no row of a size that nobody asked for.
    private boolean isAsked() {
        return !errors.isEmpty() || !typed("do").isEmpty();
    }

    private ProductSheet.Row row(int number, NewSizes.Row row) {
        var cells = NewSizes.FIELDS.stream()
                .map(field -> {
                    var name = NewSizes.name(number, field);
                    var label = words.ofRow(number + 1, column(field));
                    return new ProductSheet.Cell(name, label, row.of(field), errors.get(name), field.equals("weight"));
                })
                .toList();
        return new ProductSheet.Row(row.sku(), "", cells, "", false);
    }

    private String column(String field) {
        return field.equals("sku") ? say.sku() : say.field(Field.ofSize(field).orElseThrow());
    }

    /** Currency and prices for all sizes. */
    List<ProductSheet.Input> money(List<String> currencies) {
        var inputs = new ArrayList<ProductSheet.Input>();
        inputs.add(new ProductSheet.Input(
                "currency",
                words.currency(),
                "select",
                prices.currency(),
                currencies.stream()
                        .map(code -> new ProductSheet.Option(code, code, code.equals(prices.currency())))
                        .toList(),
                null));
        inputs.add(text("price.wholesale", words.price("wholesale"), prices.wholesale()));
        inputs.add(text("price.recommended", words.price("recommended"), prices.recommended()));
        inputs.add(text("price.floor", words.price("floor"), prices.floor()));
        inputs.add(text("price.ceiling", words.price("ceiling"), prices.ceiling()));
        inputs.add(text("price.before", words.price("before"), prices.before()));
        return inputs;
    }

    ProductSheet.Input show() {
        var hidden = read != null && !read.shown();
        return new ProductSheet.Input(
                "show",
                say.field(Field.STATE),
                "select",
                "",
                List.of(
                        new ProductSheet.Option(Masters.PUBLISHED, words.showWhenMeasured(), !hidden),
                        new ProductSheet.Option(Masters.WITHDRAWN, words.notYet(), hidden)),
                null);
    }

    private String typed(String name) {
        return raw.getOrDefault(name, "");
    }

    private ProductSheet.Input text(String name, String label, String value) {
        return new ProductSheet.Input(name, label, "text", value, List.of(), errors.get(name));
    }
}
