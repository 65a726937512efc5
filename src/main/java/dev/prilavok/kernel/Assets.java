package dev.prilavok.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our static files with a fingerprint, so that browsers keep them for ever. */
@TemplateExtension(namespace = "asset")
public final class Assets {
    private static final Map<String, String> URLS = new ConcurrentHashMap<>();
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file under META-INF/resources, such as {@code storefront/shop.css}. */
    public static String url(String path) {
        return URLS.computeIfAbsent(path, file -> "/" + file + "?v=" + fingerprint(file));
    }

    /** What a file under META-INF/resources says, for pages that carry it. */
    public static String text(String path) {
        return TEXTS.computeIfAbsent(path, file -> new String(bytes(file), UTF_8));
    }

    /** Whether an address names the very bytes that this replica serves; during an upgrade another one may ask for others. */
    static boolean isCurrent(String path, String version) {
        var file = path.substring(1);
        return (URLS.containsKey(file) || isOurs(path)) && url(file).endsWith("?v=" + version);
    }

    /** Whether an address is a static file's; the brand's files have addresses of the same kind and are made anew. */
    static boolean isOurs(String path) {
        var file = path.substring(1);
        return file.indexOf('/') > 0 && !file.startsWith("s/") && exists(file);
    }

    private static boolean exists(String file) {
        return URLS.containsKey(file)
                || Thread.currentThread().getContextClassLoader().getResource("META-INF/resources/" + file) != null;
    }

    private static String fingerprint(String file) {
        return Sha256.hex(bytes(file)).substring(0, 12);
    }

    private static byte[] bytes(String file) {
        try (var in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + file)) {
            if (in == null) throw new IllegalArgumentException("no static file " + file);
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
