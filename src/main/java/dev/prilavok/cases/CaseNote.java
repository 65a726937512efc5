package dev.prilavok.cases;

import java.time.Instant;

/** Something that was written down beside a case. */
public record CaseNote(Instant at, String by, String text) {}
