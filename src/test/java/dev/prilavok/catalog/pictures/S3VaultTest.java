package dev.prilavok.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3VaultTest {
    @TempDir
    Path one;

    @TempDir
    Path other;

    private S3Simulator bucket;

    @BeforeEach
    void open() throws IOException {
        bucket = new S3Simulator("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void anotherReplicaReadsWhatThisOneKept() throws Exception {
        var kept = store(one, bucket.address(), "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
                .keep(Painted.jpeg(900, 1200, Color.RED));
        assertThat(bucket.refused).isEmpty();
        assertThat(bucket.objects)
                .hasSize(7)
                .containsKey("/pictures/media/" + kept.hash().substring(0, 2) + "/" + kept.hash() + "/facts");

        var replica = store(other, bucket.address(), "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        var file = replica.file(kept.hash(), 720, "webp").orElseThrow();
        assertThat(file).startsWith(other);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(Files.readAllBytes(store(one, bucket.address(), "x")
                        .file(kept.hash(), 720, "webp")
                        .orElseThrow()));
        assertThat(replica.file(kept.hash(), 1280, "jpg")).isEqualTo(replica.file(kept.hash(), 900, "jpg"));

        // what was read once is here
        var asked = bucket.requests.get();
        assertThat(replica.file(kept.hash(), 720, "webp")).isPresent();
        assertThat(bucket.requests).hasValue(asked);
        assertThat(replica.file("0".repeat(64), 720, "jpg")).isEmpty();
    }

    @Test
    void aStoreThatStumblesIsAskedTwiceAndOneThatIsGoneIsLeftAloneForAWhile() throws Exception {
        var store = store(one, bucket.address(), "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        bucket.failing = 1;
        var kept = store.keep(Painted.jpeg(300, 300, Color.RED));
        assertThat(bucket.objects).hasSize(3);
        bucket.close();

        assertThatThrownBy(() -> store.keep(Painted.jpeg(300, 300, Color.BLUE))).isInstanceOf(StoreUnreachable.class);
        var began = System.nanoTime();
        assertThatThrownBy(() -> store.file("1".repeat(64), 360, "jpg"))
                .isInstanceOfSatisfying(
                        StoreUnreachable.class,
                        gone -> assertThat(gone.status()).isEqualTo(503));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));
        assertThat(store.file(kept.hash(), 300, "jpg")).isPresent();
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void aWrongKeyIsNotTakenForAnEmptyBucket() {
        assertThatThrownBy(() -> store(other, bucket.address(), "another").keep(Painted.jpeg(300, 300, Color.RED)))
                .isInstanceOf(StoreUnreachable.class);
        assertThat(bucket.refused).contains("signature");
        assertThat(bucket.objects).isEmpty();
    }

    @Test
    void theCacheDropsItsOldestFilesAndTheyAreFetchedAgain() throws Exception {
        var here = new DirectoryVault(one);
        var vault = new S3Vault(here, S3.of(new Settings(bucket.address(), "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")));
        for (var i = 0; i < 10; i++) {
            vault.put("a/" + i, new byte[1_000]);
            assertThat(one.resolve("a/" + i).toFile().setLastModified(1_000_000L * i)).isTrue();
        }

        here.trim(20_000);
        assertThat(here.find("a/0")).isPresent();
        here.trim(5_000);
        assertThat(here.find("a/5")).isEmpty();
        assertThat(here.find("a/6")).isPresent();
        assertThat(vault.find("a/0")).isPresent();
    }

    private static PictureStore store(Path cache, URI endpoint, String secret) {
        var settings = new Settings(endpoint, secret);
        return new PictureStore(new S3Vault(new DirectoryVault(cache), S3.of(settings)));
    }

    private record Settings(URI address, String word) implements S3Settings {
        @Override
        public Optional<String> bucket() {
            return Optional.of("pictures");
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "ru-central1";
        }

        @Override
        public Optional<String> key() {
            return Optional.of("AKIDEXAMPLE");
        }

        @Override
        public Optional<String> secret() {
            return Optional.of(word);
        }

        @Override
        public String prefix() {
            return "media/";
        }

        @Override
        public long cache() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(3);
        }
    }
}
