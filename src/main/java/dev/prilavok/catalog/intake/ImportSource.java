package dev.prilavok.catalog.intake;

import java.nio.file.Path;

/** Where a feed comes from. */
public sealed interface ImportSource {
    /** What the person calls it. */
    String name();

    /** A file of the application itself; pictures are found beside it. */
    record Bundled(String path) implements ImportSource {
        @Override
        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** A file that somebody sent. It is copied into the database, so that any replica can read it and a restart does not lose it. */
    record Uploaded(String name, Path file) implements ImportSource {}
}
