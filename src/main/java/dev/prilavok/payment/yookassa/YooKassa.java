package dev.prilavok.payment.yookassa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.payment.PaymentProvider;
import dev.prilavok.payment.ProviderTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** YooKassa as a payment provider: one stage, the buyer is sent to its page and comes back. */
@ApplicationScoped
class YooKassa implements PaymentProvider {
    private static final CurrencyUnit RUBLES = CurrencyUnit.of("RUB");
    private static final int LONGEST_DESCRIPTION = 128;

    private final YooApi api;

    YooKassa(YooApi api) {
        this.api = api;
    }

    @Override
    public String code() {
        return YooApi.CODE;
    }

    @Override
    public boolean isReady() {
        return api.isConfigured();
    }

    @Override
    public boolean takes(CurrencyUnit currency) {
        return currency.equals(RUBLES);
    }

    @Override
    public Charge create(Asked asked) {
        return charge(api.post("/payments", asked.key().toString(), body(asked)));
    }

    static ObjectNode body(Asked asked) {
        var body = JsonNodeFactory.instance.objectNode();
        body.set("amount", YooMoney.write(asked.amount()));
        body.put("capture", true);
        body.putObject("confirmation")
                .put("type", "redirect")
                .put("locale", asked.locale().getLanguage().equals("ru") ? "ru_RU" : "en_US")
                .put("return_url", asked.returnUrl());
        body.put("description", cut(asked.description()));
        body.putObject("metadata").put("payment", asked.key().toString()).put("order", asked.number());
        return body;
    }

    @Override
    public Charge read(String externalId) {
        return charge(api.get("/payments/" + escaped(externalId)));
    }

    @Override
    public Charge capture(String externalId, UUID key, Money amount) {
        var body = JsonNodeFactory.instance.objectNode();
        body.set("amount", YooMoney.write(amount));
        return charge(api.post("/payments/" + escaped(externalId) + "/capture", "capture-" + key, body));
    }

    @Override
    public Charge cancel(String externalId, UUID key) {
        return charge(api.post(
                "/payments/" + escaped(externalId) + "/cancel",
                "cancel-" + key,
                JsonNodeFactory.instance.objectNode()));
    }

    @Override
    public Back refund(AskedBack asked) {
        return back(api.post("/refunds", asked.key().toString(), body(asked)));
    }

    static ObjectNode body(AskedBack asked) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("payment_id", asked.payment());
        body.set("amount", YooMoney.write(asked.amount()));
        return body.put("description", cut(asked.description()));
    }

    @Override
    public Back readRefund(String externalId) {
        return back(api.get("/refunds/" + escaped(externalId)));
    }

    static Charge charge(JsonNode told) {
        return new Charge(
                id(told),
                ours(told.path("metadata").path("payment").asText("")),
                step(told.path("status").asText()),
                YooMoney.read(told.path("amount")),
                text(told.path("confirmation").path("confirmation_url")),
                text(told.path("cancellation_details").path("reason")),
                at(told.path("captured_at")),
                told.toString());
    }

    static Back back(JsonNode told) {
        return new Back(
                id(told),
                told.path("payment_id").asText(),
                backStep(told.path("status").asText()),
                YooMoney.read(told.path("amount")),
                text(told.path("cancellation_details").path("reason")),
                null,
                told.toString());
    }

    private static Step step(String status) {
        return switch (status) {
            case "pending" -> Step.PENDING;
            case "waiting_for_capture" -> Step.AUTHORIZED;
            case "succeeded" -> Step.CAPTURED;
            case "canceled" -> Step.CANCELLED;
            default -> throw strange("a payment is " + status);
        };
    }

    private static BackStep backStep(String status) {
        return switch (status) {
            case "pending" -> BackStep.PENDING;
            case "succeeded" -> BackStep.PAID;
            case "canceled" -> BackStep.REFUSED;
            default -> throw strange("a refund is " + status);
        };
    }

    private static String id(JsonNode told) {
        var id = told.path("id").asText("");
        if (id.isEmpty()) throw strange("no id");
        return id;
    }

    private static @Nullable UUID ours(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.asText("");
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Instant at(JsonNode node) {
        try {
            return node.isTextual() ? OffsetDateTime.parse(node.asText()).toInstant() : null;
        } catch (DateTimeParseException odd) {
            return null;
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) : text;
    }

    private static String escaped(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static ProviderTrouble strange(String what) {
        return new ProviderTrouble(ProviderTrouble.Kind.STRANGE, "yookassa: " + what);
    }
}
