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
        var taken = EnumSet.noneOf(UploadField.class);
        var fields = new ArrayList<UploadField>();
        for (var header : headers) {
            var field = guessed(kind, header);
            fields.add(field == UploadField.SKIP || taken.add(field) ? field : UploadField.SKIP);
        }
        return new UploadMap(headers, fields);
    }

    private static UploadField guessed(UploadKind kind, String header) {
        return kind.fields().stream()
                .filter(field -> field.isCalled(header))
                .findFirst()
                .orElse(UploadField.SKIP);
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
