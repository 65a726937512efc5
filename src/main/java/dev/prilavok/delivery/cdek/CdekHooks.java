package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.kernel.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks CDEK to tell us news: one address for each kind of event and account, set again when it is gone or another. */
@ApplicationScoped
class CdekHooks implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(CdekHooks.class);
    private static final String KIND = "ORDER_STATUS";

    private final CdekApi api;
    private final CdekConfig config;
    private final String platform;

    CdekHooks(CdekApi api, CdekConfig config, @ConfigProperty(name = "prilavok.platform.url") String platform) {
        this.api = api;
        this.config = config;
        this.platform = platform;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        if (!config.hooks() || !api.isConfigured()) return;
        try {
            subscribe(platform + "/hooks/cdek/" + CdekHook.secret(config));
        } catch (CarrierTrouble trouble) {
            LOG.infof("news of cdek are not asked for yet: %s", trouble.kind());
        }
    }

    void subscribe(String address) {
        for (var hook : api.get("/webhooks").body())
            if (hook.path("type").asText().equals(KIND)) {
                if (hook.path("url").asText().equals(address)) return;
                api.delete("/webhooks/" + hook.path("uuid").asText());
            }
        api.post(
                "/webhooks",
                JsonNodeFactory.instance.objectNode().put("type", KIND).put("url", address));
    }
}
