package dev.prilavok.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** How head office counts. */
@ConfigMapping(prefix = "prilavok.office")
interface OfficeConfig {
    /** Whose days the lists and figures count. */
    @WithDefault("Europe/Moscow")
    ZoneId zone();

    /** A SKU with so many units free, or fewer, is running out. */
    @WithDefault("2")
    int lowStock();
}
