package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker's word on a page. */
public final class Markup {
    /** Its grammar recurses deeply. */
    private static final long DEEP = 64L << 20;

    private Markup() {}

    /** The page is HTML without errors, and so are the style sheets that it carries. */
    public static void isValid(String what, String html) {
        var found = new ArrayList<String>();
        var checking = new Thread(null, () -> found.addAll(mistakes(html)), "markup", DEEP);
        checking.start();
        try {
            checking.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        assertThat(found).as(what).isEmpty();
    }

    // Browsers have them, the checker's CSS is older.
    private static String known(String html) {
        return html.replaceAll("env\\([a-z-]+\\)", "0px").replace("::details-content", "::marker");
    }

    private static List<String> mistakes(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        checker.setNoLangDetect(true);
        try {
            return checker.validate(new ByteArrayInputStream(known(html).getBytes(StandardCharsets.UTF_8)))
                    .lines()
                    .filter(line -> line.contains("error"))
                    .toList();
        } catch (IOException | SAXException failure) {
            return List.of(failure.toString());
        }
    }
}
