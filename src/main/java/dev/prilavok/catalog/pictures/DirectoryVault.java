package dev.prilavok.catalog.pictures;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Drops the oldest files once all of them are larger than so many bytes, until a fifth of that is free. */
    void trim(long most) {
        if (!Files.isDirectory(directory)) return;
        var files = files();
        var weight = files.stream().mapToLong(File::length).sum();
        if (weight <= most) return;
        files.sort(Comparator.comparingLong(File::lastModified));
        for (var file : files) {
            if (weight <= most / 5 * 4) return;
            weight -= file.length();
            // a file that somebody is reading stays readable until it is closed
            if (!file.delete()) weight += file.length();
        }
    }

    private List<File> files() {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).map(Path::toFile).collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
