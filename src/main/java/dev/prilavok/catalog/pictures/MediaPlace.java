package dev.prilavok.catalog.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where photographs lie: a directory, or a store behind it when one is configured. */
@ApplicationScoped
class MediaPlace {
    private final Vault vault;

    MediaPlace(
            @ConfigProperty(name = "prilavok.media.dir", defaultValue = "${prilavok.data}/media") Path directory,
            S3Settings settings) {
        var here = new DirectoryVault(directory);
        vault = settings.bucket().isEmpty() ? here : new S3Vault(here, S3.of(settings));
    }

    Vault vault() {
        return vault;
    }
}
