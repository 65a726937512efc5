package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker's word on a page. */
public final class Markup {
    private Markup() {}

    /** The page is HTML without errors. */
    public static void isValid(String what, String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        try {
            var found = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertThat(found.lines().filter(line -> line.contains("error")))
                    .as(what)
                    .isEmpty();
        } catch (IOException | SAXException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
