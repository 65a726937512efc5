package dev.prilavok.kernel.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartJarTest {
    @TempDir
    Path application;

    @BeforeEach
    void packaged() throws IOException {
        jar("quarkus-run.jar", Map.of("Add-Opens", "java.base/java.lang", "Main-Class", "theirs"), Map.of());
        jar("quarkus/generated-bytecode.jar", Map.of(), Map.of());
        jar("quarkus/transformed-bytecode.jar", Map.of(), Map.of());
        jar("app/shop.jar", Map.of(), Map.of("a/B.class", "plain"));
        jar("lib/main/some.jar", Map.of(), Map.of());
        jar("lib/boot/log.jar", Map.of(), Map.of());
    }

    @Test
    void namesEveryJarWithTheRewrittenClassesFirst() throws IOException {
        new StartJar(application).flatten();

        var manifest = flat().getManifest().getMainAttributes();
        assertThat(manifest.getValue("Class-Path"))
                .isEqualTo("quarkus/transformed-bytecode.jar quarkus/generated-bytecode.jar app/shop.jar"
                        + " lib/main/some.jar lib/boot/log.jar");
        assertThat(manifest.getValue("Main-Class")).isEqualTo(Prilavok.class.getName());
        assertThat(manifest.getValue("Add-Opens")).isEqualTo("java.base/java.lang");
    }

    @Test
    void classesForNewerVersionsOfJavaHaveAPlainPlaceToo() throws IOException {
        jar(
                "lib/main/many.jar",
                Map.of("Multi-Release", "true"),
                Map.of(
                        "x/Y.class", "8",
                        "META-INF/versions/9/x/Y.class", "9",
                        "META-INF/versions/11/x/Y.class", "11",
                        "META-INF/versions/21/x/Y.class", "21",
                        "META-INF/versions/9/module-info.class", "module"));

        new StartJar(application).flatten();

        assertThat(text("x/Y.class")).isEqualTo("11");
        assertThat(flat().getEntry("module-info.class")).isNull();
    }

    @Test
    void sealedPackagesStayInTheirJar() throws IOException {
        jar(
                "lib/main/sealed.jar",
                Map.of("Multi-Release", "true", "Sealed", "true"),
                Map.of("META-INF/versions/9/x/Y.class", "9"));

        new StartJar(application).flatten();

        assertThat(flat().getEntry("x/Y.class")).isNull();
    }

    @Test
    void mayBeMadeTwice() throws IOException {
        new StartJar(application).flatten();
        var first = flat().getManifest();

        new StartJar(application).flatten();

        assertThat(flat().getManifest()).isEqualTo(first);
    }

    private JarFile flat() throws IOException {
        return new JarFile(application.resolve("quarkus-run.jar").toFile());
    }

    private String text(String entry) throws IOException {
        try (var jar = flat();
                var in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void jar(String name, Map<String, String> attributes, Map<String, String> entries) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((key, value) -> manifest.getMainAttributes().putValue(key, value));
        Files.createDirectories(application.resolve(name).getParent());
        try (var out = new JarOutputStream(Files.newOutputStream(application.resolve(name)), manifest)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
                out.closeEntry();
            }
        }
    }
}
