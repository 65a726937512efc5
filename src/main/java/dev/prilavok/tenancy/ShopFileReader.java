package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Reads shop.yaml and says by line what to mend. */
final class ShopFileReader {
    private static final Pattern HOST =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ShopFileReader() {}

    static ShopFile read(Path file, String text) {
        try {
            var shop = YAML.readValue(text, ShopFile.class);
            check(file, text, shop);
            return shop;
        } catch (UnrecognizedPropertyException unknown) {
            throw new FileMistake(
                    file, line(unknown), "there is no setting «%s» here".formatted(unknown.getPropertyName()));
        } catch (JsonProcessingException broken) {
            throw new FileMistake(file, line(broken), firstLine(broken));
        }
    }

    private static void check(Path file, String text, ShopFile shop) {
        try {
            ZoneId.of(shop.zone());
        } catch (DateTimeException unknown) {
            throw new FileMistake(file, lineOf(text, "zone"), "no such time zone: " + shop.zone());
        }
        try {
            CurrencyUnit.of(shop.currency());
        } catch (IllegalCurrencyException unknown) {
            throw new FileMistake(file, lineOf(text, "currency"), "no such currency: " + shop.currency());
        }
        if (!List.of("ru", "en").contains(Locale.forLanguageTag(shop.locale()).getLanguage()))
            throw new FileMistake(file, lineOf(text, "locale"), "the language is ru or en, not " + shop.locale());
        if (shop.state() != null && !List.of("open", "closed").contains(shop.state()))
            throw new FileMistake(file, lineOf(text, "state"), "a shop is open or closed, not " + shop.state());
        for (var host : shop.hosts() == null ? List.<String>of() : shop.hosts())
            if (!HOST.matcher(host).matches())
                throw new FileMistake(file, lineOf(text, "hosts"), "not a host name (lower case, punycode): " + host);
    }

    private static int lineOf(String text, String setting) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) if (lines.get(i).startsWith(setting + ":")) return i + 1;
        return 1;
    }

    private static int line(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? 1
                : Math.max(1, failure.getLocation().getLineNr());
    }

    private static String firstLine(JsonProcessingException failure) {
        var message = failure instanceof JsonMappingException mapping
                ? mapping.getOriginalMessage()
                : failure.getOriginalMessage();
        return message.lines().findFirst().orElse("cannot be read");
    }
}
