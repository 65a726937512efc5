package dev.prilavok.kernel.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the configuration asks of the embedded server: where its programs lie, and a fixed port. */
record Wishes(Optional<Path> binaries, Optional<Integer> port) {
    static Wishes of(Config config) {
        return new Wishes(
                config.getOptionalValue("prilavok.postgres.binaries", Path.class),
                config.getOptionalValue("prilavok.postgres.port", Integer.class));
    }

    static Wishes configured() {
        return of(ConfigProvider.getConfig());
    }
}
