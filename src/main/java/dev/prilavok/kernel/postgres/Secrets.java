package dev.prilavok.kernel.postgres;

import dev.prilavok.kernel.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;

/** The generated passwords of the embedded server's roles, in a file that only its owner reads. */
record Secrets(Path file, Properties values) {
    private static final List<String> ROLES = List.of("postgres", "prilavok_owner", "prilavok_app", "audit");

    /** Reads the file, or writes a new one for a new data directory. */
    static Secrets of(Place place, boolean newServer) {
        var file = place.secrets();
        try {
            var values = new Properties();
            if (Files.exists(file)) {
                try (var in = Files.newInputStream(file)) {
                    values.load(in);
                }
            } else if (newServer) {
                ROLES.forEach(role -> values.setProperty(role, Ids.token()));
                createPrivate(file);
                try (var out = Files.newOutputStream(file)) {
                    values.store(out, "Passwords of the embedded PostgreSQL; keep private");
                }
            } else {
                throw new ServerRefused(
                        "The database in %s is there, but its passwords in %s are gone. Put the file back, or restore"
                                        .formatted(place.data(), file)
                                + " the data directory from a backup.");
            }
            return new Secrets(file, values);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String passwordOf(String role) {
        var password = values.getProperty(role);
        if (password == null)
            throw new ServerRefused("The file " + file + " holds no password for the role " + role + ".");
        return password;
    }

    static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }
}
