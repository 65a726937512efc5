package dev.prilavok.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of our own table files: a header line, commas, quotes around a field that holds a comma. */
final class Csv {
    private Csv() {}

    static List<Map<String, String>> rows(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var header = fields(lines.get(0));
        return lines.stream().skip(1).map(line -> row(header, fields(line))).toList();
    }

    private static Map<String, String> row(List<String> header, List<String> fields) {
        if (fields.size() != header.size())
            throw new IllegalArgumentException(
                    "%d fields instead of %d: %s".formatted(fields.size(), header.size(), fields));
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < header.size(); i++) row.put(header.get(i), fields.get(i));
        return row;
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else field.append(c);
        }
        fields.add(field.toString());
        return fields;
    }
}
