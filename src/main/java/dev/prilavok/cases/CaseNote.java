package dev.prilavok.cases;

import java.time.Instant;
import java.util.List;

/**
 * Something that was written down beside a case.
 *
 * @param photos content hashes of photographs
 */
public record CaseNote(Instant at, String by, String text, List<String> photos) {
    public CaseNote {
        photos = List.copyOf(photos);
    }
}
