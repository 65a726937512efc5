package dev.prilavok.office.history;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A network of its own with nothing but one shop of the history, set up as the command sets it up. */
public class HistoryAlone implements QuarkusTestProfile {
    private static final String PLACE =
            "target/history/" + ProcessHandle.current().pid();

    @Override
    public Map<String, String> getConfigOverrides() {
        var all = new HashMap<String, String>();
        command().forEach((name, value) -> all.put(name.toString(), value.toString()));
        all.remove("arguments");
        all.remove("quarkus.http.host-enabled");
        all.put("prilavok.history.replay", "false");
        all.put("prilavok.history.shops", "1");
        all.put("prilavok.data", PLACE);
        all.put("prilavok.platform.tenants", PLACE + "/tenants");
        all.put("prilavok.media.dir", PLACE + "/media");
        all.put("quarkus.datasource.jdbc.url", "jdbc:embedded-postgresql:" + PLACE + "/pg");
        return all;
    }

    private static Properties command() {
        try (var in = HistoryAlone.class.getResourceAsStream("/commands/replay.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(in));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
