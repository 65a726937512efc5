package dev.prilavok.bench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** As in production: a durable server with a data directory, a fresh one for each run. Jobs are stored as usual and run later. */
public class BenchProfile implements QuarkusTestProfile {
    static final String DIRECTORY = "target/bench/pg-" + ProcessHandle.current().pid();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:embedded-postgresql:" + DIRECTORY,
                "prilavok.jobs.polling", "1H",
                "quarkus.datasource.jdbc.max-size", "40");
    }
}
