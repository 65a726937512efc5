package dev.prilavok.catalog.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Files in a directory. */
record DirectoryVault(Path directory) implements Vault {
    @Override
    public Optional<Path> find(String name) {
        return Optional.of(directory.resolve(name)).filter(Files::isRegularFile);
    }

    // A file appears whole or not at all, also when two replicas make it at once.
    @Override
    public void put(String name, byte[] content) {
        var place = directory.resolve(name);
        try {
            Files.createDirectories(place.getParent());
            var fresh = Files.createTempFile(place.getParent(), "fresh", ".tmp");
            Files.write(fresh, content);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
