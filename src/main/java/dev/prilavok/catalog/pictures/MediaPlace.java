package dev.prilavok.catalog.pictures;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where photographs lie: a directory, or a store behind it when one is configured. */
@ApplicationScoped
class MediaPlace {
    private final Vault vault;
    private final long most;

    MediaPlace(
            @ConfigProperty(name = "prilavok.media.dir", defaultValue = "${prilavok.data}/media") Path directory,
            S3Settings settings) {
        var here = new DirectoryVault(directory);
        most = settings.cache() << 20;
        vault = settings.bucket().isEmpty() ? here : new S3Vault(here, S3.of(settings));
    }

    /** A directory before a store is a cache, and may not fill the disk. */
    @Scheduled(every = "1h", delayed = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (vault instanceof S3Vault store) store.here().trim(most);
    }

    Vault vault() {
        return vault;
    }
}
