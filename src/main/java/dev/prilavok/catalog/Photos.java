package dev.prilavok.catalog;

import dev.prilavok.catalog.pictures.PictureStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

/** Photographs themselves, for rooms that draw with them. */
@ApplicationScoped
public class Photos {
    private final PictureStore store;

    Photos(PictureStore store) {
        this.store = store;
    }

    /** The copy that is nearest to a width, as JPEG; empty when the store does not have the picture. */
    public Optional<byte[]> jpeg(String hash, int width) {
        return store.file(hash, width, "jpg").map(file -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
