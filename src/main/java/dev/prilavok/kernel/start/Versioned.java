package dev.prilavok.kernel.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** A class of a multi-release jar in the form that a version of Java and its successors see. */
record Versioned(Path jar, String entry, int version, String name) {
    private static final Pattern PLACE = Pattern.compile("META-INF/versions/(\\d+)/((?!module-info).*\\.class)");

    static Optional<Versioned> of(Path jar, String entry) {
        var place = PLACE.matcher(entry);
        if (!place.matches()) return Optional.empty();
        return Optional.of(new Versioned(jar, entry, Integer.parseInt(place.group(1)), place.group(2)));
    }

    Versioned orNewer(Versioned other) {
        return other.jar.equals(jar) && other.version > version ? other : this;
    }

    void copyTo(JarOutputStream out) throws IOException {
        try (var from = new JarFile(jar.toFile());
                var bytes = from.getInputStream(from.getEntry(entry))) {
            out.putNextEntry(new ZipEntry(name));
            bytes.transferTo(out);
            out.closeEntry();
        }
    }
}
