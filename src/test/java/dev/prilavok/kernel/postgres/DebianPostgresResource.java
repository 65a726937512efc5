package dev.prilavok.kernel.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a test application the system's own PostgreSQL, when there is one. */
public class DebianPostgresResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return DebianPostgres.start().map(DebianPostgres::configuration).orElse(Map.of());
    }

    @Override
    public void stop() {
        // ends with the JVM: the pools close after the resources do
    }
}
