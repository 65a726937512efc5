package dev.prilavok.tenancy;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** {@code pages/<name>.md}: a title, and maybe its order and whether it is hidden, between two lines of three hyphens, then Markdown. */
record PageFile(String title, String markdown, int order, boolean hidden) {
    private static final int LONGEST = 100_000;
    private static final Pattern HEADER = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R((?:.*\\R)*?)---[ \\t]*(\\R|\\z)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:[ \\t]*(\\S.*?)[ \\t]*$");
    private static final Pattern ORDER = Pattern.compile("(?m)^order:[ \\t]*(\\d{1,3})[ \\t]*$");
    private static final Pattern HIDDEN = Pattern.compile("(?m)^hidden:[ \\t]*true[ \\t]*$");

    static PageFile read(Path file, String text) {
        if (text.length() > LONGEST) throw new FileMistake(file, 1, "a page is at most 100,000 characters");
        var header = HEADER.matcher(text);
        if (!header.find()) throw new FileMistake(file, 1, "the page begins with --- title: … ---");
        var settings = header.group(1);
        var title = TITLE.matcher(settings);
        if (!title.find()) throw new FileMistake(file, 1, "the page begins with --- title: … ---");
        var order = ORDER.matcher(settings);
        return new PageFile(
                title.group(1),
                text.substring(header.end()).strip() + "\n",
                order.find() ? Integer.parseInt(order.group(1)) : 0,
                HIDDEN.matcher(settings).find());
    }

    PageText text() {
        return new PageText(title, markdown, order, !hidden);
    }
}
