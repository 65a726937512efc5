package dev.prilavok.tenancy;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** {@code pages/<name>.md}: a title between two lines of three hyphens, then Markdown. */
record PageFile(String title, String markdown) {
    private static final int LONGEST = 100_000;
    private static final Pattern TITLE = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\R(?:.*\\R)*?title:[ \\t]*(\\S.*?)[ \\t]*\\R(?:.*\\R)*?---[ \\t]*(\\R|\\z)");

    static PageFile read(Path file, String text) {
        if (text.length() > LONGEST) throw new FileMistake(file, 1, "a page is at most 100,000 characters");
        var header = TITLE.matcher(text);
        if (!header.find()) throw new FileMistake(file, 1, "the page begins with --- title: … ---");
        return new PageFile(header.group(1), text.substring(header.end()).strip() + "\n");
    }
}
