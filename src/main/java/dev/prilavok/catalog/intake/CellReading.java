package dev.prilavok.catalog.intake;

import static java.util.Locale.ROOT;

import dev.prilavok.kernel.TypedNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of a table as an offer: cells go where their columns say. */
final class CellReading {
    private static final Pattern PRICED = Pattern.compile("^([\\d\\s.,\u00a0\u202f]+?)\\s*([A-Za-z]{3})$");
    private static final Pattern UNIT = Pattern.compile("^([\\d\\s.,]+?)\\s*(kg|кг|g|г|lb)$", Pattern.CASE_INSENSITIVE);
    private static final List<String> SOLD_OUT =
            List.of("out of stock", "out_of_stock", "discontinued", "нет", "нет в наличии", "false", "0", "no");

    private final ColumnMap.Rules rules;
    private final Map<ColumnTarget, String> values = new EnumMap<>(ColumnTarget.class);
    private final Map<String, String> fields = new HashMap<>();
    private final List<String> pictures = new ArrayList<>();
    private final List<OfferRow.Param> params = new ArrayList<>();
    private final List<ColumnTarget> cut = new ArrayList<>();

    CellReading(ColumnMap.Rules rules) {
        this.rules = rules;
    }

    void take(ColumnMap.Column column, String cell) {
        var text = Table.plain(cell);
        if (text.isEmpty()) return;
        if (column.cut()) cut.add(column.target());
        switch (column.target()) {
            case SKIP -> {}
            case PICTURES -> pictures.addAll(list(text));
            case PROPERTIES -> properties(text);
            case PARAM -> params.add(new OfferRow.Param(named(column), column.unit(), text));
            case MEASURE -> params.add(new OfferRow.Param("Обмер: " + named(column), column.unit(), text));
            default -> values.putIfAbsent(column.target(), text);
        }
    }

    OfferRow row(int row, int line) {
        values.forEach(this::place);
        prices();
        categories();
        var grid = values.get(ColumnTarget.SIZE_GRID);
        var size = values.get(ColumnTarget.SIZE);
        if (size != null) params.add(new OfferRow.Param("Размер", grid, size));
        var available = values.get(ColumnTarget.AVAILABLE);
        return new OfferRow(
                row,
                line,
                values.getOrDefault(ColumnTarget.SKU, ""),
                product(),
                available == null || !SOLD_OUT.contains(available.toLowerCase(ROOT)),
                fields,
                pictures,
                params);
    }

    // Where no column names the product, an article that ends in its size and colour begins with it.
    private @Nullable String product() {
        var named = values.get(ColumnTarget.PRODUCT);
        if (named != null) return shortened(ColumnTarget.PRODUCT, named);
        return cut.contains(ColumnTarget.SKU) ? shortened(ColumnTarget.SKU, values.get(ColumnTarget.SKU)) : null;
    }

    private void place(ColumnTarget target, String text) {
        switch (target) {
            case SIZE, CATEGORY, CATEGORY_NUMBER -> {}
            case WEIGHT -> fields.put(target.field(), kilograms(text));
            default -> {
                if (target.field().isEmpty()) return;
                if (target.isParam()) params.add(new OfferRow.Param(target.field(), null, amount(target, text)));
                else fields.put(target.field(), amount(target, shortened(target, text)));
            }
        }
    }

    // "7990.00 RUB" names the currency along with the price.
    private String amount(ColumnTarget target, @Nullable String text) {
        var plain = text == null ? "" : text;
        if (!isPrice(target)) return plain;
        var priced = PRICED.matcher(plain);
        if (!priced.matches()) return plain;
        fields.putIfAbsent("currencyId", priced.group(2).toUpperCase(ROOT));
        return priced.group(1);
    }

    private static boolean isPrice(ColumnTarget target) {
        return switch (target) {
            case PRICE, SALE_PRICE, OLD_PRICE, WHOLESALE, FLOOR, CEILING, COST -> true;
            default -> false;
        };
    }

    private void prices() {
        var sale = values.get(ColumnTarget.SALE_PRICE);
        if (sale != null) {
            var before = fields.get("price");
            fields.put("price", amount(ColumnTarget.SALE_PRICE, sale));
            if (before != null) fields.putIfAbsent("oldprice", before);
        }
        fields.putIfAbsent("currencyId", rules.currency());
        var price = fields.get("price");
        if (rules.wholesale() == null || values.containsKey(ColumnTarget.WHOLESALE) || price == null) return;
        share(price, rules.wholesale()).ifPresent(text -> params.add(new OfferRow.Param("Оптовая цена", null, text)));
    }

    private static java.util.Optional<String> share(String price, int percent) {
        var whole = TypedNumber.read(price);
        if (whole == null || whole.signum() < 0) return java.util.Optional.empty();
        return java.util.Optional.of(whole.multiply(java.math.BigDecimal.valueOf(percent, 2))
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString());
    }

    private void categories() {
        var number = values.get(ColumnTarget.CATEGORY_NUMBER);
        var path = values.get(ColumnTarget.CATEGORY);
        if (path != null) fields.put("category", path(list(path, rules.lists()).get(0)));
        if (number == null) return;
        if (number.contains(">")) fields.putIfAbsent("category", number);
        else {
            fields.put("categoryId", number);
            GoogleTaxonomy.path(number).ifPresent(known -> fields.putIfAbsent("category", known));
        }
    }

    private String path(String text) {
        var levels = Arrays.stream(text.split("\\s*" + Pattern.quote(rules.levels()) + "\\s*"))
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        if (levels.size() > 1 && levels.get(0).equalsIgnoreCase(rules.root())) levels.remove(0);
        return String.join(" > ", levels);
    }

    // "size=XS,color=Black"; a comma inside a value belongs to it as long as no "name=" follows
    private void properties(String text) {
        for (var pair : text.split(",(?=\\s*[^,=]{1,60}=)")) {
            var equals = pair.indexOf('=');
            if (equals < 1) continue;
            var name = pair.substring(0, equals).strip();
            var value = pair.substring(equals + 1).strip();
            if (value.isEmpty()) continue;
            var target = ColumnTarget.named(name).orElse(ColumnTarget.PARAM);
            if (target == ColumnTarget.SIZE || target == ColumnTarget.SIZE_GRID) values.putIfAbsent(target, value);
            else params.add(new OfferRow.Param(target.isParam() ? target.field() : name, null, value));
        }
    }

    private @Nullable String shortened(ColumnTarget target, @Nullable String text) {
        if (text == null || !cut.contains(target)) return text;
        var rest = without(without(text, colour()), values.get(ColumnTarget.SIZE));
        return without(rest, colour());
    }

    private @Nullable String colour() {
        var column = values.get(ColumnTarget.COLOUR);
        return column != null
                ? column
                : params.stream()
                        .filter(param -> param.name().equals("Цвет"))
                        .map(OfferRow.Param::value)
                        .findFirst()
                        .orElse(null);
    }

    private static String without(String text, @Nullable String tail) {
        if (tail == null || tail.isEmpty() || text.length() <= tail.length() + 1) return text;
        if (!text.toLowerCase(ROOT).endsWith(tail.toLowerCase(ROOT))) return text;
        var rest = text.substring(0, text.length() - tail.length());
        return rest.matches("(?s).*[\\s,/_-]$") ? rest.replaceFirst("[\\s,/_-]+$", "") : text;
    }

    private static String kilograms(String text) {
        var weighed = UNIT.matcher(text);
        if (!weighed.matches()) return text;
        var amount = weighed.group(1).strip();
        return switch (weighed.group(2).toLowerCase(ROOT)) {
            case "g", "г" -> times(amount, "0.001");
            case "lb" -> times(amount, "0.45359237");
            default -> amount;
        };
    }

    private static String times(String amount, String factor) {
        var number = TypedNumber.read(amount);
        return number != null && number.signum() >= 0
                ? number.multiply(new java.math.BigDecimal(factor))
                        .setScale(3, java.math.RoundingMode.HALF_UP)
                        .toPlainString()
                : amount;
    }

    private List<String> list(String text) {
        return list(text, rules.lists());
    }

    private static List<String> list(String text, String separator) {
        var parts = separator.isEmpty()
                ? List.of(text.strip())
                : Arrays.stream(text.split(Pattern.quote(separator)))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
        return parts.isEmpty() ? List.of(text.strip()) : parts;
    }

    private static String named(ColumnMap.Column column) {
        return column.name() == null ? column.header() : column.name();
    }
}
