package dev.prilavok.franchise;

import dev.prilavok.catalog.Picture;
import dev.prilavok.tenancy.BrandFonts;
import dev.prilavok.tenancy.BrandPart;
import dev.prilavok.tenancy.Contacts;
import dev.prilavok.tenancy.Legibility;
import dev.prilavok.tenancy.Palettes;
import dev.prilavok.tenancy.ShopBrand;
import dev.prilavok.tenancy.WeekForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of a look: what was typed, and what has to be mended beside its field.
 *
 * @param tab names this open form
 * @param conflict somebody else was quicker
 */
record LookPage(
        ShopDesk desk,
        LookForm form,
        Map<String, String> errors,
        Set<BrandPart> closed,
        List<Picked> heroes,
        String stamp,
        String tab,
        @Nullable String conflict) {
    /** A labelled field. */
    record Field(
            String name,
            String label,
            String value,
            String type,
            @Nullable String error) {
        /** Whether it can be shown as a colour. */
        public boolean isColour() {
            return value.matches("#[0-9a-fA-F]{6}");
        }
    }

    /** Something to choose. */
    record Option(String value, String label, boolean chosen) {}

    /** A photograph that may lead; none of its own when the shop chooses by itself. */
    record Picked(String value, @Nullable Picture picture, boolean chosen) {}

    /** Two colours on each other, told in figures and words. */
    record Pair(
            String front,
            String back,
            String frontColour,
            String backColour,
            String ratio,
            String least,
            boolean passes,
            String property,
            @Nullable String better) {}

    public boolean isClosed(String part) {
        return closed.contains(BrandPart.valueOf(part));
    }

    /** What is wrong with anything that has no field of its own on the page. */
    public List<String> others() {
        return errors.entrySet().stream()
                .filter(error -> error.getKey().equals(error.getKey().toUpperCase(Locale.ROOT)))
                .map(error -> desk.words().part(error.getKey()) + ": " + error.getValue())
                .toList();
    }

    /** Every mistake, with the field that it is about. */
    public Map<String, String> mistakes() {
        return errors;
    }

    public Field field(String name) {
        return new Field(name, desk.words().field(name), form.value(name), "text", errors.get(name));
    }

    /** A field of the first screen or of the announcement, which files call front. */
    public Field front(String name) {
        var type = name.equals("from") || name.equals("until") ? "date" : "text";
        return new Field(name, desk.words().field("front." + name), form.value(name), type, errors.get(name));
    }

    public List<Field> contacts() {
        return Contacts.FIELDS.stream()
                .filter(name -> !name.equals(WeekForm.NAME))
                .map(name -> new Field(
                        name, desk.words().field("contacts." + name), form.value(name), type(name), errors.get(name)))
                .toList();
    }

    public WeekForm week() {
        return form.week();
    }

    /** What is wrong with the hours. */
    public @Nullable String weekError() {
        return errors.get(WeekForm.NAME);
    }

    private static String type(String contact) {
        return switch (contact) {
            case "phone" -> "tel";
            case "email" -> "email";
            default -> "text";
        };
    }

    public List<Field> colours() {
        return ShopBrand.COLOURS.stream()
                .map(name -> new Field(name, desk.words().colour(name), form.value(name), "text", errors.get(name)))
                .toList();
    }

    public List<Palettes.Palette> palettes() {
        return Palettes.all();
    }

    public String paletteName(String key) {
        return desk.say().palette(key);
    }

    public List<Option> fonts(String name) {
        var now = form.value(name);
        var options = new ArrayList<Option>();
        options.add(new Option("", desk.say().usualFont(), now.isEmpty()));
        if (!now.isEmpty() && !BrandFonts.names().contains(now)) options.add(new Option(now, now, true));
        for (var font : BrandFonts.names())
            options.add(new Option(
                    font, font.equals(BrandFonts.SYSTEM) ? desk.say().systemFont() : font, font.equals(now)));
        return options;
    }

    public List<Option> densities() {
        return options(LookForm.DENSITY, "1", List.of("0.8", "1", "1.25"), desk.say()::density);
    }

    public List<Option> ratios() {
        return options(LookForm.RATIO, "3/4", ratioValues(), desk.say()::ratio);
    }

    private List<String> ratioValues() {
        var values = new ArrayList<>(List.of("3/4", "4/5", "2/3", "1/1"));
        var now = form.value(LookForm.RATIO);
        if (!now.isEmpty() && !values.contains(now)) values.add(now);
        return values;
    }

    private interface Names {
        String of(String value);
    }

    private List<Option> options(String name, String usual, List<String> values, Names names) {
        var now = form.value(name).isEmpty() ? usual : form.value(name);
        return values.stream()
                .map(value -> new Option(value, names.of(value), value.equals(now)))
                .toList();
    }

    /** How the colours that were typed are seen on each other, as far as they are colours. */
    public List<Pair> pairs() {
        var colours = ShopBrand.colours(form.typed()::get);
        colours.values().removeIf(colour -> !colour.matches("#[0-9a-fA-F]{6}"));
        return Legibility.of(colours).stream().map(this::pair).toList();
    }

    private Pair pair(Legibility seen) {
        return new Pair(
                desk.words().colour(seen.front()),
                desk.words().colour(seen.back()),
                seen.frontColour(),
                seen.backColour(),
                seen.shown(desk.locale()),
                seen.needed(desk.locale()),
                seen.passes(),
                seen.front(),
                seen.better());
    }
}
