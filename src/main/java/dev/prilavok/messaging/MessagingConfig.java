package dev.prilavok.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The local outbox. */
@ConfigMapping(prefix = "prilavok.outbox")
interface MessagingConfig {
    /** Phone codes are readable in the outbox: where nothing else delivers them, that is the only way to see one. */
    @WithDefault("${prilavok.demo:false}")
    boolean showsCodes();
}
