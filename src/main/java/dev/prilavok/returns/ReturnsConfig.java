package dev.prilavok.returns;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Limits of returns. */
@ConfigMapping(prefix = "prilavok.returns")
interface ReturnsConfig {
    /** By currency: a return above it waits for a person; without a figure none does. */
    Map<String, BigDecimal> looksAtAbove();

    /** By currency: a refund above it is sent by two persons. */
    Map<String, BigDecimal> twoPersonsAbove();

    /** An alarm rings so long before the law's clock runs out. */
    @WithDefault("3D")
    Duration alarm();

    /** How long a claim or an appeal may wait for a decision. */
    @WithDefault("3D")
    Duration caseDue();

    /** The clock of head office. */
    @WithDefault("Europe/Moscow")
    ZoneId zone();

    /** Where goods are brought or posted to. */
    Optional<String> warehouseAddress();
}
