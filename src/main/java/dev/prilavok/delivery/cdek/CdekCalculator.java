package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.prilavok.delivery.CarrierPrice;
import dev.prilavok.delivery.CarrierTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** CDEK's calculator: what a parcel from our office to another costs, and how many days it takes. */
@ApplicationScoped
class CdekCalculator {
    private static final int ONLINE_SHOP = 1;

    private final CdekApi api;
    private final CdekConfig config;

    CdekCalculator(CdekApi api, CdekConfig config) {
        this.api = api;
        this.config = config;
    }

    Optional<CarrierPrice> of(CarrierPrice.Question question) {
        var reply = api.post("/calculator/tariff", json(question));
        if (reply.status() >= 400 && reply.status() < 500) return Optional.empty();
        var sum = sum(reply.body());
        if (!reply.isFine() || sum == null)
            throw new CarrierTrouble(CarrierTrouble.Kind.STRANGE, "cdek answered " + reply.status() + " about a price");
        return Optional.of(new CarrierPrice(
                sum,
                days(reply.body(), "calendar_min", "period_min"),
                days(reply.body(), "calendar_max", "period_max")));
    }

    private JsonNode json(CarrierPrice.Question question) {
        var asked = JsonNodeFactory.instance.objectNode();
        asked.put("type", ONLINE_SHOP);
        asked.put("tariff_code", config.tariffToPoint());
        asked.putObject("from_location").put("code", config.fromCity());
        asked.putObject("to_location").put("code", question.town());
        asked.putArray("packages").addObject().put("weight", question.grams());
        if (question.trial()) {
            var services = asked.putArray("services");
            services.addObject().put("code", "TRYING_ON");
            services.addObject().put("code", "PART_DELIV");
        }
        return asked;
    }

    // The whole sum has services and VAT in it. A buyer pays whole units.
    private static @Nullable Money sum(JsonNode body) {
        var sum = body.path(body.hasNonNull("total_sum") ? "total_sum" : "delivery_sum");
        if (!sum.isNumber() || sum.decimalValue().signum() <= 0) return null;
        var currency = CurrencyUnit.of(body.path("currency").asText("RUB"));
        return Money.of(currency, sum.decimalValue().setScale(0, RoundingMode.CEILING));
    }

    // Working days are what older contracts are answered in.
    private static int days(JsonNode body, String calendar, String working) {
        return body.path(body.hasNonNull(calendar) ? calendar : working).asInt();
    }
}
