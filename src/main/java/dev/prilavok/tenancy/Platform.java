package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;

/** The platform's own addresses; a proxied bean, because filters are made before run-time configuration is there. */
@ApplicationScoped
public class Platform {
    private final PlatformConfig config;

    Platform(PlatformConfig config) {
        this.config = config;
    }

    /** Whether consoles, and shops by path, answer on this host. */
    public boolean isOn(String host) {
        return config.hosts().contains(host);
    }

    /** Scheme, host and port of links that leave the platform. */
    public URI url() {
        return config.url();
    }

    Path tenants() {
        return config.tenants();
    }
}
