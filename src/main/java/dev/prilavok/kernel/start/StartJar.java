package dev.prilavok.kernel.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * Makes the packaged application's start jar a flat one: its manifest names every other jar, so that the JVM's own class loader finds
 * the classes. Only what that loader loads comes out of a class-data archive without being read and checked again.
 */
final class StartJar {
    static final String NAME = "quarkus-run.jar";
    private static final List<String> FOLDERS = List.of("app", "lib/main", "lib/boot");
    private static final List<String> MADE =
            List.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar");
    private static final int OLDEST_JAVA = 17;

    private final Path application;

    StartJar(Path application) {
        this.application = application;
    }

    /** Writes the start jar anew and returns it. */
    Path flatten() throws IOException {
        var jars = jars();
        var jar = application.resolve(NAME);
        var next = application.resolve(NAME + ".next");
        try (var out = new JarOutputStream(Files.newOutputStream(next), manifest(jar, jars))) {
            for (var versioned : versioned(jars)) versioned.copyTo(out);
        }
        return Files.move(next, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    // The first one with a class wins: what the build rewrote stands before the originals.
    private List<Path> jars() throws IOException {
        var jars = new ArrayList<Path>();
        MADE.stream().map(application::resolve).filter(Files::exists).forEach(jars::add);
        for (var folder : FOLDERS)
            try (var files = Files.list(application.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
            }
        return jars;
    }

    private Manifest manifest(Path made, List<Path> jars) throws IOException {
        try (var jar = new JarFile(made.toFile())) {
            var manifest = new Manifest(jar.getManifest());
            var classPath = jars.stream()
                    .map(file -> application.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.joining(" "));
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Prilavok.class.getName());
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
            return manifest;
        }
    }

    // A profiler or an agent asks a JVM with an archive for the bytes of each class, and Java 17 crashes where the
    // archive
    // holds the newer form of a class out of a multi-release jar: it looks at the plain place. Here these classes have
    // one,
    // at the front of the class path, in the form that the oldest Java of ours sees.
    private static Collection<Versioned> versioned(List<Path> jars) throws IOException {
        var all = new TreeMap<String, Versioned>();
        for (var file : jars)
            try (var jar = new JarFile(file.toFile())) {
                if (!jar.isMultiRelease() || isSealed(jar)) continue;
                jar.stream()
                        .flatMap(entry -> Versioned.of(file, entry.getName()).stream())
                        .filter(found -> found.version() <= OLDEST_JAVA)
                        .forEach(found -> all.merge(found.name(), found, Versioned::orNewer));
            }
        return all.values();
    }

    // its packages may come from no other jar
    private static boolean isSealed(JarFile jar) throws IOException {
        return "true".equalsIgnoreCase(jar.getManifest().getMainAttributes().getValue(Attributes.Name.SEALED));
    }
}
