package dev.prilavok.tenancy;

import java.nio.file.Path;

/** A mistake in a tenant's file, with the place to mend. */
final class FileMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    FileMistake(Path file, int line, String what) {
        this("%s, line %d: %s".formatted(file, line, what));
    }

    FileMistake(Path file, String what) {
        this("%s: %s".formatted(file, what));
    }

    private FileMistake(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** The file, the line where there is one, and what to mend. */
    String sentence() {
        return sentence;
    }
}
