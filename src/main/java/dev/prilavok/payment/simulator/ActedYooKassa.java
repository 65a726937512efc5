package dev.prilavok.payment.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.payment.simulator.Ask.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** YooKassa's API v3 as far as we use it, acted. */
@ApplicationScoped
class ActedYooKassa implements Ask.Desk {
    static final String CODE = "yookassa";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_KEY = 64;

    private final Bank bank;
    private final BankTill till;
    private final BankConfig config;
    private final ObjectMapper json;
    private final Clock clock;

    ActedYooKassa(Bank bank, BankTill till, BankConfig config, ObjectMapper json, Clock clock) {
        this.bank = bank;
        this.till = till;
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Reply answer(Ask ask) throws IOException {
        if (!ask.header("authorization").startsWith("Basic "))
            return wrong(401, "invalid_credentials", "Basic authentication is required");
        if (ask.method().equals("POST")) return post(ask);
        if (ask.path().startsWith("/payments/"))
            return bank.payment(ask.after("/payments/"))
                    .map(payment -> Reply.json(200, shown(payment)))
                    .orElseGet(() -> wrong(404, "not_found", "Payment doesn't exist"));
        if (ask.path().startsWith("/refunds/"))
            return bank.refund(ask.after("/refunds/"))
                    .map(refund -> Reply.json(200, shown(till.looked(refund))))
                    .orElseGet(() -> wrong(404, "not_found", "Refund doesn't exist"));
        return wrong(404, "not_found", "no such address");
    }

    private Reply post(Ask ask) throws IOException {
        var key = ask.header("idempotence-key");
        if (key.isEmpty() || key.length() > LONGEST_KEY)
            return wrong(400, "invalid_request", "Idempotence-Key is missing or too long");
        var body = json.readTree(ask.body());
        if (ask.path().equals("/payments")) return Reply.json(200, shown(bank.once(key, () -> payment(body))));
        if (ask.path().equals("/refunds")) return refund(key, body);
        var id = ask.after("/payments/");
        if (ask.path().endsWith("/capture")) return Reply.json(200, shown(till.take(id)));
        if (ask.path().endsWith("/cancel")) return Reply.json(200, shown(till.letGo(id)));
        return wrong(404, "not_found", "no such address");
    }

    private ActedPayment payment(JsonNode body) {
        var amount = body.path("amount");
        return new ActedPayment(
                CODE,
                UUID.randomUUID().toString(),
                new BigDecimal(amount.path("value").asText()).movePointRight(2).longValueExact(),
                amount.path("currency").asText(),
                body.path("description").asText(),
                body.path("confirmation").path("return_url").asText(),
                metadata(body.path("metadata")),
                ActedPayment.Stage.PENDING,
                0,
                clock.instant(),
                null);
    }

    private static Map<String, String> metadata(JsonNode node) {
        var all = new LinkedHashMap<String, String>();
        node.fields()
                .forEachRemaining(
                        field -> all.put(field.getKey(), field.getValue().asText()));
        return all;
    }

    private Reply refund(String key, JsonNode body) {
        var payment = bank.payment(body.path("payment_id").asText()).orElse(null);
        if (payment == null || payment.stage() != ActedPayment.Stage.PAID)
            return wrong(400, "invalid_request", "Payment can't be refunded");
        var minor = new BigDecimal(body.path("amount").path("value").asText())
                .movePointRight(2)
                .longValueExact();
        return till.back(key, payment, minor)
                .map(refund -> Reply.json(200, shown(refund)))
                .orElseGet(() -> wrong(400, "invalid_request", "Refund amount exceeds the payment amount"));
    }

    /** A payment in YooKassa's words. */
    ObjectNode shown(ActedPayment payment) {
        var shown = JSON.objectNode()
                .put("id", payment.id())
                .put("status", status(payment.stage()))
                .put("paid", payment.paidAt() != null)
                .put("refundable", payment.stage() == ActedPayment.Stage.PAID)
                .put("test", true)
                .put("created_at", payment.createdAt().toString())
                .put("description", payment.description());
        shown.set("amount", money(payment.minor(), payment.currency()));
        shown.set("refunded_amount", money(payment.back(), payment.currency()));
        shown.putObject("recipient").put("account_id", "100500").put("gateway_id", "100700");
        var metadata = shown.putObject("metadata");
        payment.metadata().forEach(metadata::put);
        if (payment.stage() == ActedPayment.Stage.PENDING)
            shown.putObject("confirmation")
                    .put("type", "redirect")
                    .put("return_url", payment.returnUrl())
                    .put("confirmation_url", till.page(payment));
        if (payment.stage() == ActedPayment.Stage.CANCELLED)
            shown.putObject("cancellation_details").put("party", "yoo_money").put("reason", "canceled_by_payer");
        if (payment.stage() == ActedPayment.Stage.PAID) {
            shown.put("captured_at", String.valueOf(payment.paidAt()));
            shown.set("income_amount", money(payment.minor() - payment.fee(config.feeBp()), payment.currency()));
            shown.putObject("payment_method")
                    .put("type", "sbp")
                    .put("id", payment.id())
                    .put("saved", false);
        }
        return shown;
    }

    /** A refund in YooKassa's words. */
    ObjectNode shown(ActedRefund refund) {
        var shown = JSON.objectNode()
                .put("id", refund.id())
                .put("payment_id", refund.payment())
                .put("status", status(refund.stage()))
                .put("created_at", refund.at().toString());
        shown.set("amount", money(refund.minor(), refund.currency()));
        if (refund.stage() == ActedRefund.Stage.REFUSED)
            shown.putObject("cancellation_details").put("party", "yoo_money").put("reason", "insufficient_funds");
        return shown;
    }

    private static String status(ActedPayment.Stage stage) {
        return switch (stage) {
            case PENDING -> "pending";
            case AUTHORIZED -> "waiting_for_capture";
            case PAID -> "succeeded";
            case CANCELLED -> "canceled";
        };
    }

    private static String status(ActedRefund.Stage stage) {
        return switch (stage) {
            case PENDING -> "pending";
            case PAID -> "succeeded";
            case REFUSED -> "canceled";
        };
    }

    private static ObjectNode money(long minor, String currency) {
        return JSON.objectNode()
                .put("value", BigDecimal.valueOf(minor, 2).toPlainString())
                .put("currency", currency);
    }

    /** News of a payment. */
    String news(String event, ObjectNode object) {
        var news = JSON.objectNode().put("type", "notification").put("event", event);
        news.set("object", object);
        return news.toString();
    }

    private static Reply wrong(int status, String code, String words) {
        return Reply.json(
                status,
                JSON.objectNode()
                        .put("type", "error")
                        .put("id", UUID.randomUUID().toString())
                        .put("code", code)
                        .put("description", words));
    }
}
