package dev.prilavok.cash.upload;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * What the columns of a table hold.
 *
 * @param fields one for each header
 */
public record UploadMap(List<String> headers, List<UploadField> fields) {
    public UploadMap {
        if (headers.size() != fields.size()) throw new IllegalArgumentException("a field for each header");
    }

    /** Guesses from the names of the columns; of two alike the first counts. */
    static UploadMap guessed(UploadKind kind, List<String> headers) {
        var taken = EnumSet.of(UploadField.SKIP);
        var fields = new ArrayList<UploadField>();
        for (var header : headers)
            fields.add(kind.fields().stream()
                    .filter(field -> field.isCalled(header) && !taken.contains(field))
                    .findFirst()
                    .orElse(UploadField.SKIP));
        fields.forEach(taken::add);
        return new UploadMap(headers, firstOfEach(fields));
    }

    private static List<UploadField> firstOfEach(List<UploadField> fields) {
        var seen = EnumSet.noneOf(UploadField.class);
        return fields.stream()
                .map(field -> field == UploadField.SKIP || seen.add(field) ? field : UploadField.SKIP)
                .toList();
    }

    /** What is missing before such a table can be read; the first name of each choice. */
    List<UploadField> missing(UploadKind kind) {
        return kind.needs().stream()
                .filter(any -> any.stream().noneMatch(fields::contains))
                .map(any -> any.get(0))
                .toList();
    }

    int column(UploadField field) {
        return fields.indexOf(field);
    }
}
