package dev.prilavok.order.exchange;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes elements in an encoding that may lack letters: those are written by their number, and what XML cannot hold is left out. */
final class CommerceMl {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Charset charset;
    private final CharsetEncoder encoder;

    CommerceMl(Charset charset) {
        this.charset = charset;
        this.encoder = charset.newEncoder();
        text.append("<?xml version=\"1.0\" encoding=\"")
                .append(charset.name().toLowerCase(java.util.Locale.ROOT))
                .append("\"?>\n");
    }

    CommerceMl open(String name, String... attributes) {
        text.append('<').append(name);
        for (var i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            write(attributes[i + 1]);
            text.append('"');
        }
        text.append('>');
        open.push(name);
        return this;
    }

    CommerceMl text(String value) {
        write(value);
        return this;
    }

    CommerceMl shut() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with a text, cut where the format cuts it; none at all when there is no text. */
    CommerceMl say(String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) return this;
        var plain = value.strip();
        open(name);
        write(
                plain.length() <= longest
                        ? plain
                        : plain.substring(0, plain.offsetByCodePoints(0, longest(plain, longest))));
        return shut();
    }

    CommerceMl say(String name, @Nullable String value) {
        return say(name, value, 255);
    }

    private static int longest(String plain, int longest) {
        return Math.min(plain.codePointCount(0, plain.length()), longest);
    }

    private void write(String value) {
        value.codePoints().filter(CommerceMl::isAllowed).forEach(this::write);
    }

    private void write(int point) {
        switch (point) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '"' -> text.append("&quot;");
            default -> {
                var letter = Character.toString(point);
                if (encoder.canEncode(letter)) text.append(letter);
                else text.append("&#").append(point).append(';');
            }
        }
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    byte[] bytes() {
        return text.toString().getBytes(charset);
    }
}
