package dev.prilavok.catalog.master;

import dev.prilavok.catalog.GarmentKind;
import dev.prilavok.catalog.Slugs;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the form of a product that does not exist yet; whatever is wrong is said at its field. */
final class NewProductForm {
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_SLUG = 70;

    private final MultivaluedMap<String, String> form;
    private final List<Sections.Section> sections;
    private final FirstPrices prices;
    private final Locale locale;
    private final MasterMessages say;
    private final NewProductMessages words;

    NewProductForm(
            MultivaluedMap<String, String> form,
            List<Sections.Section> sections,
            FirstPrices prices,
            Locale locale,
            MasterMessages say,
            NewProductMessages words) {
        this.form = form;
        this.sections = sections;
        this.prices = prices;
        this.locale = locale;
        this.say = say;
        this.words = words;
    }

    /**
     * What was typed.
     *
     * @param typed the facts, every word as it was typed, and what is wrong by field
     * @param slug the address that was typed, or the one that the name makes
     * @param shown whether buyers may see it as soon as it is measured
     */
    record Read(
            ProductForm.Read typed,
            String slug,
            boolean slugIsTyped,
            NewSizes sizes,
            NewSizes.Recipe recipe,
            FirstPrices.Typed prices,
            boolean shown) {
        Read with(Map<String, String> problems) {
            var errors = new TreeMap<>(typed.errors());
            problems.forEach(errors::putIfAbsent);
            return new Read(
                    new ProductForm.Read(typed.facts(), typed.raw(), errors),
                    slug,
                    slugIsTyped,
                    sizes,
                    recipe,
                    prices,
                    shown);
        }
    }

    /** @param remake to make the sizes anew of colours and sizes */
    Read read(boolean remake) {
        var recipe = new NewSizes.Recipe(
                text("colours"),
                text("sizes"),
                stem(),
                text("grams"),
                !text("barcodes").isEmpty());
        var typed = NewSizes.typed(form);
        var sizes = remake || typed.rows().isEmpty() ? typed.made(recipe) : typed;
        var errors = new TreeMap<String, String>();
        var facts = ProductForm.read(asProduct(sizes), Facts.NONE, ids(), say);
        facts.errors().forEach((key, sentence) -> errors.put(rowField(sizes, key), sentence));
        slug(errors);
        skus(sizes, errors);
        var asked = prices(errors);
        var values = new TreeMap<>(facts.facts().values());
        for (var row : sizes.rows()) values.put(new SizeKey(row.sku(), "state").key(), Masters.PUBLISHED);
        byKind(values);
        return new Read(
                new ProductForm.Read(new Facts(values), raw(), errors),
                slug(),
                !text("slug").isEmpty(),
                sizes,
                recipe,
                asked,
                !text("show").equals(Masters.WITHDRAWN));
    }

    private MultivaluedMap<String, String> asProduct(NewSizes sizes) {
        var product = new MultivaluedHashMap<String, String>();
        for (var field : Field.values())
            if (field.ordinal() < Field.STATE.ordinal() && form.containsKey(field.key()))
                product.put(field.key(), form.get(field.key()));
        // what is asked for by no answer is as the section has it
        for (var field : List.of(Field.MARKED.key(), Field.TRIAL.key()))
            if (text(field).isEmpty()) product.remove(field);
        product.putIfAbsent(Field.CATEGORY.key(), List.of(""));
        var grid = text("grid");
        for (var row : sizes.rows()) {
            if (row.sku().isEmpty() || product.containsKey(new SizeKey(row.sku(), "grid").key())) continue;
            for (var field : NewSizes.FIELDS)
                if (!field.equals("sku")) product.putSingle(new SizeKey(row.sku(), field).key(), row.of(field));
            product.putSingle(new SizeKey(row.sku(), "grid").key(), grid);
        }
        return product;
    }

    private static String rowField(NewSizes sizes, String key) {
        var size = SizeKey.of(key);
        if (size.isEmpty()) return key;
        if (size.get().field().equals("grid")) return "grid";
        for (var i = 0; i < sizes.rows().size(); i++)
            if (sizes.rows().get(i).sku().equals(size.get().sku()))
                return NewSizes.name(i, size.get().field());
        return key;
    }

    private void skus(NewSizes sizes, Map<String, String> errors) {
        var seen = new HashSet<String>();
        var codes = new HashSet<String>();
        for (var i = 0; i < sizes.rows().size(); i++) {
            var row = sizes.rows().get(i);
            var field = NewSizes.name(i, "sku");
            if (row.sku().isEmpty()) errors.put(field, say.skuNeeded());
            else if (row.sku().length() > 64) errors.put(field, say.tooLong(64));
            else if (!seen.add(row.sku())) errors.put(field, words.skuTwice());
            if (!row.barcode().isEmpty() && !codes.add(row.barcode()))
                errors.put(NewSizes.name(i, "barcode"), words.barcodeTwice());
        }
    }

    private FirstPrices.Typed prices(Map<String, String> errors) {
        var known = prices.currencies();
        var currency =
                known.contains(text("currency")) ? text("currency") : known.contains("RUB") ? "RUB" : known.get(0);
        var typed = new FirstPrices.Typed(
                currency,
                text("price.wholesale"),
                text("price.recommended"),
                text("price.floor"),
                text("price.ceiling"),
                text("price.before"));
        prices.problems(typed, locale).forEach((field, sentence) -> errors.put("price." + field, sentence));
        return typed;
    }

    private void byKind(Map<String, String> values) {
        var kind = sections.stream()
                .filter(section -> section.id().toString().equals(values.get(Field.CATEGORY.key())))
                .map(Sections.Section::kind)
                .findFirst()
                .orElse(GarmentKind.CLOTHES);
        values.putIfAbsent(Field.MARKED.key(), String.valueOf(kind.marked()));
        values.putIfAbsent(Field.TRIAL.key(), String.valueOf(kind.trialAllowed()));
    }

    private void slug(Map<String, String> errors) {
        var typed = text("slug");
        if (!typed.isEmpty() && (typed.length() > LONGEST_SLUG || !typed.matches(SLUG)))
            errors.put("slug", words.slugWrong(LONGEST_SLUG));
    }

    private String slug() {
        var typed = text("slug");
        return typed.isEmpty() ? Slugs.of(name()) : typed;
    }

    private String stem() {
        var typed = text("stem");
        return NewSizes.stem(typed.isEmpty() ? slug() : typed);
    }

    private String name() {
        return text(Field.NAME_RU.key()).isEmpty() ? text(Field.NAME_EN.key()) : text(Field.NAME_RU.key());
    }

    private java.util.Set<String> ids() {
        return sections.stream().map(section -> section.id().toString()).collect(Collectors.toSet());
    }

    private Map<String, String> raw() {
        var raw = new TreeMap<String, String>();
        form.forEach((name, values) -> raw.put(name, String.join(" ", values)));
        return raw;
    }

    private String text(String name) {
        @Nullable String value = form.getFirst(name);
        return value == null ? "" : value.replaceAll("[\\p{Cntrl}&&[^\\n]]", "").strip();
    }
}
