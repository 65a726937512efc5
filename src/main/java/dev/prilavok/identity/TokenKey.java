package dev.prilavok.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * The key pair that signs API tokens: a JWK file, made at first start and readable by its owner only. Replicas share one file, which
 * {@code prilavok.tokens.key} names.
 */
@ApplicationScoped
class TokenKey {
    private final EllipticCurveJsonWebKey key;

    TokenKey(
            @ConfigProperty(name = "prilavok.tokens.key") Optional<Path> configured,
            @ConfigProperty(name = "prilavok.data") Path data) {
        var file = configured.orElse(data.resolve("token-key.jwk"));
        try {
            if (configured.isEmpty() && !Files.exists(file)) create(file);
            key = (EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key of API tokens cannot be read from " + file, unreadable);
        } catch (JoseException | ClassCastException malformed) {
            throw new IllegalStateException("no P-256 key of API tokens in " + file, malformed);
        }
    }

    private static void create(Path file) throws IOException, JoseException {
        var fresh = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
            out.write(java.nio.ByteBuffer.wrap(fresh.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException another) {
            // another process was quicker: its key is as good
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    EllipticCurveJsonWebKey pair() {
        return key;
    }
}
