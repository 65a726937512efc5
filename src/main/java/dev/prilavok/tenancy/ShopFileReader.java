package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads shop.yaml and says by line what to mend. */
final class ShopFileReader {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ShopFileReader() {}

    static ShopFile read(Path file, String text) {
        try {
            var shop = YAML.readValue(text, ShopFile.class);
            if (shop == null) throw new FileMistake(file, 1, "the file is empty");
            new ShopFileCheck(file, text).check(shop);
            return shop;
        } catch (UnrecognizedPropertyException unknown) {
            throw new FileMistake(
                    file, lineOf(text, unknown), "there is no setting «%s» here".formatted(unknown.getPropertyName()));
        } catch (MismatchedInputException wrongForm) {
            throw new FileMistake(file, line(wrongForm), wrongForm(wrongForm));
        } catch (JsonProcessingException broken) {
            throw new FileMistake(file, line(broken), "this is not valid YAML: " + firstLine(broken));
        }
    }

    private static String wrongForm(MismatchedInputException failure) {
        var setting = failure.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("."));
        return setting.isEmpty()
                ? "a shop is a list of settings, «name: …» on a line each"
                : "the setting «%s» has another form here, such as a list or a text".formatted(setting);
    }

    private static int line(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? 1
                : Math.max(1, failure.getLocation().getLineNr());
    }

    private static String firstLine(JsonProcessingException failure) {
        return failure.getOriginalMessage().lines().findFirst().orElse("cannot be read");
    }

    // Jackson reads a record to its end before it complains, so its own place is the last line.
    private static int lineOf(String text, UnrecognizedPropertyException unknown) {
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) if (lines.get(i).contains(unknown.getPropertyName() + ":")) return i + 1;
        return line(unknown);
    }
}
