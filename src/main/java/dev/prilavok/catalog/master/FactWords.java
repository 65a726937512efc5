package dev.prilavok.catalog.master;

import dev.prilavok.catalog.CareCode;
import dev.prilavok.catalog.CatalogMessages;
import dev.prilavok.catalog.Descriptions;
import dev.prilavok.catalog.GarmentMeasure;
import dev.prilavok.catalog.Gender;
import dev.prilavok.catalog.Season;
import dev.prilavok.catalog.VatCode;
import dev.prilavok.kernel.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields and what they hold, as a person reads them. */
final class FactWords {
    private final MasterMessages say;
    private final CatalogMessages names;
    private final Map<String, String> sections;
    private final boolean comma;

    /** @param sections paths of the categories by id */
    FactWords(Locale locale, Map<String, String> sections) {
        this.say = Texts.of(MasterMessages.class, locale);
        this.names = Texts.of(CatalogMessages.class, locale);
        this.sections = sections;
        this.comma = locale.getLanguage().equals("ru");
    }

    String label(String key) {
        var size = SizeKey.of(key);
        if (size.isEmpty()) return Field.ofProduct(key).map(say::field).orElse(key);
        return say.ofSize(size.get().sku(), part(size.get()));
    }

    private String part(SizeKey size) {
        return size.isMeasure()
                ? measure(size.measure())
                : Field.ofSize(size.field()).map(say::field).orElse(size.field());
    }

    String measure(String measure) {
        return Arrays.stream(GarmentMeasure.values())
                .filter(known -> known.name().equals(measure))
                .findFirst()
                .map(names::measure)
                .orElse(measure);
    }

    /** The value in words; empty for nothing. */
    String value(String key, @Nullable String value) {
        if (value == null || value.isEmpty()) return "";
        var size = SizeKey.of(key);
        if (size.isPresent() && size.get().isMeasure()) return say.centimetres(centimetres(value));
        var field = size.isPresent() ? Field.ofSize(size.get().field()) : Field.ofProduct(key);
        try {
            return field.map(known -> value(known, value)).orElse(value);
        } catch (IllegalArgumentException unknownCode) {
            return value;
        }
    }

    private String value(Field field, String value) {
        return switch (field) {
            case CATEGORY -> sections.getOrDefault(value, value);
            case GENDER -> gender(Gender.valueOf(value));
            case SEASON -> season(Season.valueOf(value));
            case AGE -> say.age(value.equals("CHILD"));
            case VAT -> say.vat(VatCode.valueOf(value));
            case MARKED, TRIAL -> say.yesNo(Boolean.parseBoolean(value));
            case STATE, SIZE_STATE -> say.state(value);
            case TOLD_RU, TOLD_EN -> Descriptions.text(value);
            case WEIGHT -> say.grams(value);
            case CARE ->
                Arrays.stream(value.split(" "))
                        .map(code -> names.care(CareCode.valueOf(code)))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    String gender(Gender gender) {
        return gender == Gender.UNKNOWN ? say.unsaid() : names.gender(gender);
    }

    String season(Season season) {
        return season == Season.UNKNOWN ? say.unsaid() : names.season(season);
    }

    String care(CareCode code) {
        return names.care(code);
    }

    /** Millimetres as people write centimetres. */
    String centimetres(String mm) {
        var plain = new BigDecimal(mm).movePointLeft(1).stripTrailingZeros().toPlainString();
        return comma ? plain.replace('.', ',') : plain;
    }
}
