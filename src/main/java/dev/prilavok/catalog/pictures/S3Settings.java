package dev.prilavok.catalog.pictures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A store that speaks S3; without a bucket there is none. */
@ConfigMapping(prefix = "prilavok.media.s3")
interface S3Settings {
    Optional<String> bucket();

    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    Optional<String> key();

    Optional<String> secret();

    /** Names in the bucket begin with this. */
    @WithDefault("media/")
    String prefix();

    /** Megabytes of pictures that are kept here so that they need not be fetched again. */
    @WithDefault("10000")
    long cache();

    /** How long one request may take. */
    @WithDefault("10S")
    Duration patience();
}
