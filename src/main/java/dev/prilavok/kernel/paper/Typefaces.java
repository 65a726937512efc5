package dev.prilavok.kernel.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The two faces of our papers, embedded, so that a paper looks alike on every printer. */
final class Typefaces {
    private static final Color INK = new Color(0x1c, 0x1f, 0x1d);
    private static final Color MUTED = new Color(0x5c, 0x62, 0x5d);
    private static final BaseFont REGULAR = read("onest-regular.ttf");
    private static final BaseFont BOLD = read("onest-bold.ttf");

    private Typefaces() {}

    static Font text(float size) {
        return new Font(REGULAR, size, Font.NORMAL, INK);
    }

    static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    static Font muted(float size) {
        return new Font(REGULAR, size, Font.NORMAL, MUTED);
    }

    /** The text in signs that the faces have; what they do not have becomes a question mark and no gap. */
    static String printable(String text) {
        var known = new StringBuilder(text.length());
        text.replace('\u202f', '\u00a0')
                .replace('\u2011', '-')
                .codePoints()
                .filter(sign -> sign == '\n' || !Character.isISOControl(sign))
                .forEach(sign -> known.appendCodePoint(sign == '\n' || REGULAR.charExists(sign) ? sign : '?'));
        return known.toString();
    }

    private static BaseFont read(String name) {
        try (var file = Typefaces.class.getResourceAsStream("/kernel/paper/" + name)) {
            if (file == null) throw new IllegalStateException("the font " + name + " is not there");
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
