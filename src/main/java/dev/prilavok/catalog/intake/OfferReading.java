package dev.prilavok.catalog.intake;

import static dev.prilavok.catalog.intake.RowProblem.Code.BAD_CORRIDOR;
import static dev.prilavok.catalog.intake.RowProblem.Code.BAD_ID;
import static dev.prilavok.catalog.intake.RowProblem.Code.BAD_NUMBER;
import static dev.prilavok.catalog.intake.RowProblem.Code.BAD_PRICE;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_ID;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_NAME;
import static dev.prilavok.catalog.intake.RowProblem.Code.NO_PRICE;
import static dev.prilavok.catalog.intake.RowProblem.Code.TOO_LONG;
import static dev.prilavok.catalog.intake.RowProblem.Code.UNKNOWN_CURRENCY;
import static dev.prilavok.catalog.intake.RowProblem.Code.UNKNOWN_VAT;
import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNullElse;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.Descriptions;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.SizeGrid;
import dev.prilavok.catalog.VatCode;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TypedNumber;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Understands one row of a feed, or says what to mend. */
final class OfferReading {
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_KILOGRAMS = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_CENTIMETRES = BigDecimal.valueOf(500);

    private final OfferRow row;
    private final CurrencyUnit currency;

    private OfferReading(OfferRow row) throws RowRefused {
        this.row = row;
        this.currency = currency(requireNonNullElse(row.field("currencyId"), "RUB"));
    }

    static Offer of(OfferRow row) throws RowRefused {
        if (row.id().isEmpty()) throw new RowRefused(NO_ID);
        if (row.id().length() > 64 || row.id().chars().anyMatch(letter -> letter < ' ')) throw new RowRefused(BAD_ID);
        return new OfferReading(row).offer();
    }

    private Offer offer() throws RowRefused {
        var size = sized();
        var price = price("price", row.field("price"));
        if (price == null) throw new RowRefused(NO_PRICE);
        var floor = requireNonNullElse(price("Цена от", param("цена от", "price from")), price);
        var ceiling = requireNonNullElse(price("Цена до", param("цена до", "price to")), price);
        if (floor.isGreaterThan(price) || ceiling.isLessThan(price))
            throw new RowRefused(BAD_CORRIDOR, floor.getAmount(), price.getAmount(), ceiling.getAmount());
        var old = price("oldprice", row.field("oldprice"));
        var age = requireNonNullElse(param("возраст", "age"), "");
        return new Offer(
                new Sku(row.id()),
                row.group() == null ? "offer " + row.id() : limited("group_id", row.group(), 64),
                requireNonNullElse(row.field("categoryId"), ""),
                name(),
                maybe("vendor", row.field("vendor"), 100),
                Descriptions.clean(limited("description", requireNonNullElse(row.field("description"), ""), 20_000)),
                maybe("Состав", param("состав", "composition", "материал", "material"), 500),
                limited("Цвет", requireNonNullElse(param("цвет", "colour", "color"), ""), 60),
                limited("Размер", SizeGrid.plain(size == null ? "" : size.value()), 20),
                limited("unit", size == null ? "" : requireNonNullElse(size.unit(), ""), 20),
                Gender.of(requireNonNullElse(param("пол", "gender"), ""), isChild(age)),
                isChild(age) ? "CHILD" : "ADULT",
                Season.of(requireNonNullElse(param("сезон", "season"), "")),
                CareCode.list(requireNonNullElse(param("уход", "care"), "")),
                measures(),
                price,
                old == null || !old.isGreaterThan(price) ? null : old,
                price("Оптовая цена", param("оптовая цена", "wholesale price")),
                floor,
                ceiling,
                price("purchase_price", row.field("purchase_price")),
                stock(),
                maybe("barcode", row.field("barcode"), 64),
                weight(),
                vat(),
                row.pictures().stream()
                        .filter(source -> !source.isEmpty() && source.length() <= 1_000)
                        .distinct()
                        .limit(30)
                        .toList());
    }

    private String name() throws RowRefused {
        var name = name(row);
        if (name == null) throw new RowRefused(NO_NAME);
        return limited("name", name.replaceAll("\\s+", " "), 200);
    }

    /** The name, put together from its parts where a feed names only those; null when there is none. */
    static @Nullable String name(OfferRow row) {
        var name = row.field("name");
        if (name != null) return name;
        // the vendor is shown beside the name, not in it
        var parts = Stream.of("typePrefix", "model")
                .map(row::field)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return parts.isBlank() ? null : parts;
    }

    static boolean isMeasure(String param) {
        var name = param.toLowerCase(ROOT);
        return name.indexOf(':') > 0 && (name.startsWith("обмер") || name.startsWith("measurement"));
    }

    private OfferRow.@Nullable Param sized() {
        return named("размер", "size");
    }

    private @Nullable String param(String... names) {
        var param = named(names);
        return param == null || param.value().isBlank() ? null : param.value();
    }

    private OfferRow.@Nullable Param named(String... names) {
        var wanted = List.of(names);
        return row.params().stream()
                .filter(param -> wanted.contains(param.name().toLowerCase(ROOT)))
                .findFirst()
                .orElse(null);
    }

    private Map<GarmentMeasure, Integer> measures() throws RowRefused {
        var measures = new EnumMap<GarmentMeasure, Integer>(GarmentMeasure.class);
        for (var param : row.params()) {
            if (!isMeasure(param.name())) continue;
            var name = param.name().toLowerCase(ROOT);
            var measure = GarmentMeasure.named(name.substring(name.indexOf(':') + 1));
            if (measure.isPresent()) measures.put(measure.get(), millimetres(param));
        }
        return measures;
    }

    private static int millimetres(OfferRow.Param param) throws RowRefused {
        var unit = requireNonNullElse(param.unit(), "см").toLowerCase(ROOT);
        var inMillimetres = unit.equals("мм") || unit.equals("mm");
        var value = number(param.name(), param.value(), MOST_CENTIMETRES.multiply(BigDecimal.TEN));
        var mm = inMillimetres ? value : value.movePointRight(1);
        if (mm.signum() <= 0 || mm.compareTo(MOST_CENTIMETRES.movePointRight(1)) > 0)
            throw new RowRefused(BAD_NUMBER, param.name(), param.value());
        return Math.max(1, mm.setScale(0, java.math.RoundingMode.HALF_UP).intValue());
    }

    private @Nullable Integer stock() throws RowRefused {
        var count = row.field("count");
        if (!row.available()) return 0;
        return count == null ? null : number("count", count, MOST_PIECES).intValue();
    }

    private int weight() throws RowRefused {
        var weight = row.field("weight");
        return weight == null
                ? 0
                : number("weight", weight, MOST_KILOGRAMS).movePointRight(3).intValue();
    }

    private VatCode vat() throws RowRefused {
        var code = row.field("vat");
        if (code == null) return VatCode.STANDARD;
        return VatCode.of(code).orElseThrow(() -> new RowRefused(UNKNOWN_VAT, shortened(code)));
    }

    private @Nullable Money price(String field, @Nullable String text) throws RowRefused {
        if (text == null) return null;
        var price = TypedNumber.sum(text, currency);
        if (price == null || !price.isPositive() || !price.isLessThan(Money.of(currency, MOST_MONEY)))
            throw new RowRefused(BAD_PRICE, field, shortened(text));
        return price;
    }

    private static BigDecimal number(String field, String text, BigDecimal most) throws RowRefused {
        var value = TypedNumber.read(text);
        if (value == null || value.signum() < 0 || value.compareTo(most) > 0)
            throw new RowRefused(BAD_NUMBER, field, shortened(text));
        return value;
    }

    private static CurrencyUnit currency(String code) throws RowRefused {
        try {
            return CurrencyUnit.of(code.equalsIgnoreCase("RUR") ? "RUB" : code.toUpperCase(ROOT));
        } catch (IllegalCurrencyException unknown) {
            throw new RowRefused(UNKNOWN_CURRENCY, shortened(code));
        }
    }

    private static String limited(String field, String text, int most) throws RowRefused {
        if (text.length() > most) throw new RowRefused(TOO_LONG, field, most);
        return text;
    }

    private static @Nullable String maybe(String field, @Nullable String text, int most) throws RowRefused {
        return text == null ? null : limited(field, text, most);
    }

    private static boolean isChild(String age) {
        var word = age.toLowerCase(ROOT);
        return word.startsWith("дет") || word.startsWith("child") || word.startsWith("kid") || word.startsWith("реб");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
