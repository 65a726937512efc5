package dev.prilavok.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.Optional;

/** The warehouse that parcels leave from; distances and cut-off hours are counted there. */
@ConfigMapping(prefix = "prilavok.warehouse")
interface DeliveryConfig {
    @WithDefault("55.43")
    double lat();

    @WithDefault("37.55")
    double lon();

    @WithDefault("Europe/Moscow")
    ZoneId zone();

    /** Where a carrier's courier comes to; the form of a call begins with it. */
    Optional<String> address();

    /** Whom he asks for. */
    Optional<String> contact();

    Optional<String> phone();

    @WithDefault("RU")
    String country();
}
