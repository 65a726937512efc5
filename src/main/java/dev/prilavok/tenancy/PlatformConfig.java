package dev.prilavok.tenancy;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Where the platform itself answers and where its tenants' files lie. */
@ConfigMapping(prefix = "prilavok.platform")
interface PlatformConfig {
    /** Hosts of the consoles and of shops by path. */
    Set<String> hosts();

    /** Scheme, host and port of links that leave the platform, never taken from a request. */
    URI url();

    /** Folder of tenants/&lt;slug&gt;. */
    Path tenants();
}
