package dev.prilavok.delivery;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The language that ways are named in: the reader's; where nobody reads, as in a job, that of the currency. */
@ApplicationScoped
class TitleLanguage {
    private final Lang lang;
    private final CurrentVertxRequest request;

    TitleLanguage(Lang lang, CurrentVertxRequest request) {
        this.lang = lang;
        this.request = request;
    }

    Locale locale(Shipment shipment) {
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) return lang.locale();
        return shipment.goods().getCurrencyUnit().getCode().equals("RUB") ? Langs.RU : Langs.EN;
    }
}
