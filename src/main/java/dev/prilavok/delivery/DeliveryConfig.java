package dev.prilavok.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** The warehouse that parcels leave from; distances and cut-off hours are counted there. */
@ConfigMapping(prefix = "prilavok.warehouse")
interface DeliveryConfig {
    @WithDefault("55.43")
    double lat();

    @WithDefault("37.55")
    double lon();

    @WithDefault("Europe/Moscow")
    ZoneId zone();

    @WithDefault("RU")
    String country();
}
