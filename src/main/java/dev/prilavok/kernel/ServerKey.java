package dev.prilavok.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The secret that only this installation knows: it turns a phone or a code into a key that tells nothing to whoever reads the
 * database. All replicas share it by {@code prilavok.server-key}; a single server makes its own, in a file that only its owner reads.
 */
public final class ServerKey {
    private static final String ALGORITHM = "HmacSHA256";

    private ServerKey() {}

    private static final class Holder {
        static final String KEY = read();
    }

    /** The keyed digest of a text; digests for different purposes never meet. */
    public static String hmac(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Holder.KEY.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((purpose + '\u001f' + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has " + ALGORITHM, impossible);
        }
    }

    private static String read() {
        var config = ConfigProvider.getConfig();
        var configured = config.getOptionalValue("prilavok.server-key", String.class);
        if (configured.isPresent()) return configured.get();
        if (LaunchMode.current() == LaunchMode.TEST) return Ids.token();
        return ofFile(
                Path.of(config.getOptionalValue("prilavok.data", String.class).orElse("data"), "server.key"));
    }

    static String ofFile(Path file) {
        try {
            if (!Files.exists(file)) create(file);
            return Files.readString(file).trim();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the server key in " + file, failure);
        }
    }

    private static void create(Path file) throws IOException {
        if (file.getParent() != null) Files.createDirectories(file.getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
        Files.writeString(file, Ids.token() + Ids.token());
    }
}
