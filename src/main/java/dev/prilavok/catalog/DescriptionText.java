package dev.prilavok.catalog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the HTML of a description into the text that makes it: paragraphs, "## " headings, "- " lists, **strong** and *gentle* words. */
final class DescriptionText {
    private static final Pattern PIECE = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>|([^<]+)|<");
    private static final Pattern MARKUP = Pattern.compile("[\\\\*_`\\[\\]<]|&(?=#?\\w+;)");
    private static final Pattern OPENING = Pattern.compile("^([#>+=~-]|\\d+(?=[.)]))");

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> lists = new ArrayDeque<>(); // the number of the last item; negative: not numbered
    private boolean begins = true;

    String of(String html) {
        var pieces = PIECE.matcher(html);
        while (pieces.find()) {
            if (pieces.group(2) == null) words(pieces.group());
            else tag(pieces.group(2).toLowerCase(Locale.ROOT), !pieces.group(1).isEmpty());
        }
        return text.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private void tag(String name, boolean ends) {
        switch (name) {
            case "p", "div" -> block();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(ends);
            case "ul", "ol" -> list(name.equals("ol"), ends);
            case "li" -> item(ends);
            case "br" -> newLine();
            case "b", "strong" -> mark("**");
            case "i", "em" -> mark("*");
            default -> {
                // what is not allowed was never kept
            }
        }
    }

    private void block() {
        if (lists.isEmpty()) blankLine();
    }

    private void heading(boolean ends) {
        blankLine();
        if (ends) return;
        text.append("## ");
        begins = true;
    }

    private void list(boolean numbered, boolean ends) {
        if (!ends) {
            if (lists.isEmpty()) blankLine();
            lists.push(numbered ? 0 : -1);
            return;
        }
        if (!lists.isEmpty()) lists.pop();
        if (lists.isEmpty()) blankLine();
    }

    private void item(boolean ends) {
        if (ends || lists.isEmpty()) return;
        var number = lists.pop();
        lists.push(number < 0 ? number : number + 1);
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
        text.append("   ".repeat(lists.size() - 1)).append(number < 0 ? "- " : (number + 1) + ". ");
        begins = true;
    }

    private void newLine() {
        text.append('\n').append("   ".repeat(lists.size()));
        begins = true;
    }

    private void blankLine() {
        if (!text.isEmpty()) text.append("\n\n");
        begins = true;
    }

    private void mark(String sign) {
        text.append(sign);
        begins = false;
    }

    private void words(String piece) {
        var plain = plain(piece).replaceAll("\\s+", " ");
        if (begins) plain = plain.stripLeading();
        if (plain.isEmpty()) return;
        var safe =
                MARKUP.matcher(plain).replaceAll(found -> "\\\\" + found.group().replace("\\", "\\\\"));
        text.append(begins ? opened(safe) : safe);
        begins = false;
    }

    // "- 20 %" at the beginning of a line is no list, and "1980." no numbering
    private static String opened(String line) {
        var opening = OPENING.matcher(line);
        if (!opening.find()) return line;
        var sign = opening.group();
        return Character.isDigit(sign.charAt(0)) ? sign + "\\" + line.substring(sign.length()) : "\\" + line;
    }

    private static String plain(String piece) {
        var plain = new StringBuilder();
        var entities = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});").matcher(piece);
        var from = 0;
        while (entities.find()) {
            plain.append(piece, from, entities.start()).append(sign(entities.group(), entities.group(1)));
            from = entities.end();
        }
        return plain.append(piece.substring(from)).toString();
    }

    private static String sign(String entity, String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00a0";
            default -> name.startsWith("#") ? numbered(entity, name) : entity;
        };
    }

    private static String numbered(String entity, String name) {
        try {
            var code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : entity;
        } catch (NumberFormatException noNumber) {
            return entity;
        }
    }
}
