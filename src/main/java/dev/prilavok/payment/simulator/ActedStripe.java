package dev.prilavok.payment.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.payment.simulator.Ask.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stripe's API as far as we use it, acted: forms in, JSON out, signed events. */
@ApplicationScoped
class ActedStripe implements Ask.Desk {
    static final String CODE = "stripe";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SESSIONS = "/v1/checkout/sessions";
    private static final String REFUNDS = "/v1/refunds";
    private static final String INTENT = "pi_";
    private static final String ITEM = "line_items[0][price_data]";

    private final Bank bank;
    private final BankTill till;
    private final Clock clock;
    private volatile String secret = "";

    ActedStripe(Bank bank, BankTill till, Clock clock) {
        this.bank = bank;
        this.till = till;
        this.clock = clock;
    }

    void signsWith(String key) {
        secret = key;
    }

    @Override
    public Reply answer(Ask ask) {
        if (!ask.header("authorization").startsWith("Bearer "))
            return wrong(401, "invalid_request_error", "You did not provide an API key.");
        if (ask.isPost(SESSIONS)) return session(ask);
        if (ask.isPost(REFUNDS)) return refund(ask);
        if (ask.path().startsWith(SESSIONS + "/"))
            return bank.payment(ask.after(SESSIONS + "/"))
                    .map(payment -> Reply.json(200, shown(payment)))
                    .orElseGet(ActedStripe::missing);
        if (ask.path().startsWith(REFUNDS + "/"))
            return bank.refund(ask.after(REFUNDS + "/"))
                    .map(refund -> Reply.json(200, shown(till.looked(refund))))
                    .orElseGet(ActedStripe::missing);
        return missing();
    }

    private Reply session(Ask ask) {
        if (ask.path().endsWith("/expire")) return Reply.json(200, shown(till.letGo(ask.after(SESSIONS + "/"))));
        var form = ask.form();
        return Reply.json(200, shown(bank.once(ask.header("idempotency-key"), () -> payment(form))));
    }

    private ActedPayment payment(Map<String, String> form) {
        return new ActedPayment(
                CODE,
                "cs_test_" + UUID.randomUUID().toString().replace("-", ""),
                Long.parseLong(form.getOrDefault(ITEM + "[unit_amount]", "")),
                form.getOrDefault(ITEM + "[currency]", "").toUpperCase(Locale.ROOT),
                form.getOrDefault(ITEM + "[product_data][name]", ""),
                form.getOrDefault("success_url", ""),
                metadata(form),
                ActedPayment.Stage.PENDING,
                0,
                clock.instant(),
                null);
    }

    private static Map<String, String> metadata(Map<String, String> form) {
        var all = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith("metadata[")) all.put(name.substring("metadata[".length(), name.length() - 1), value);
        });
        return all;
    }

    private Reply refund(Ask ask) {
        var form = ask.form();
        var session = form.getOrDefault("payment_intent", "").replace(INTENT, "cs_test_");
        var payment = bank.payment(session).orElse(null);
        if (payment == null || payment.stage() != ActedPayment.Stage.PAID)
            return wrong(400, "invalid_request_error", "No such payment_intent");
        return till.back(ask.header("idempotency-key"), payment, Long.parseLong(form.getOrDefault("amount", "")))
                .map(refund -> Reply.json(200, shown(refund)))
                .orElseGet(() -> wrong(
                        400, "invalid_request_error", "Refund amount is greater than unrefunded amount on charge"));
    }

    /** A session in Stripe's words. */
    ObjectNode shown(ActedPayment payment) {
        var isPaid = payment.stage() == ActedPayment.Stage.PAID;
        var isOver = payment.stage() == ActedPayment.Stage.CANCELLED;
        var shown = JSON.objectNode()
                .put("id", payment.id())
                .put("object", "checkout.session")
                .put("mode", "payment")
                .put("amount_total", payment.minor())
                .put("currency", payment.currency().toLowerCase(Locale.ROOT))
                .put("created", payment.createdAt().getEpochSecond())
                .put("livemode", false)
                .put("status", isPaid ? "complete" : isOver ? "expired" : "open")
                .put("payment_status", isPaid ? "paid" : "unpaid")
                .put("payment_intent", payment.id().replace("cs_test_", INTENT))
                .put("success_url", payment.returnUrl());
        if (!isPaid && !isOver) shown.put("url", till.page(payment));
        var metadata = shown.putObject("metadata");
        payment.metadata().forEach(metadata::put);
        return shown;
    }

    /** A refund in Stripe's words. */
    ObjectNode shown(ActedRefund refund) {
        var shown = JSON.objectNode()
                .put("id", refund.id())
                .put("object", "refund")
                .put("amount", refund.minor())
                .put("currency", refund.currency().toLowerCase(Locale.ROOT))
                .put("created", refund.at().getEpochSecond())
                .put("payment_intent", refund.payment().replace("cs_test_", INTENT))
                .put(
                        "status",
                        switch (refund.stage()) {
                            case PENDING -> "pending";
                            case PAID -> "succeeded";
                            case REFUSED -> "failed";
                        });
        if (refund.stage() == ActedRefund.Stage.REFUSED) shown.put("failure_reason", "expired_or_canceled_card");
        shown.putObject("metadata").put("session", refund.payment());
        return shown;
    }

    /** An event about a session. */
    String event(ActedPayment payment) {
        var event = JSON.objectNode()
                .put("id", "evt_" + UUID.randomUUID().toString().replace("-", ""))
                .put("object", "event")
                .put("created", clock.instant().getEpochSecond())
                .put("livemode", false)
                .put(
                        "type",
                        payment.stage() == ActedPayment.Stage.PAID
                                ? "checkout.session.completed"
                                : "checkout.session.expired");
        event.putObject("data").set("object", shown(payment));
        return event.toString();
    }

    /** What stands in the header of an event. */
    Map<String, String> signed(String body) {
        var at = clock.instant().getEpochSecond();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            var digest = HexFormat.of().formatHex(mac.doFinal((at + "." + body).getBytes(UTF_8)));
            return Map.of("Stripe-Signature", "t=" + at + ",v1=" + digest);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has HmacSHA256", impossible);
        }
    }

    private static Reply missing() {
        return wrong(404, "invalid_request_error", "No such object");
    }

    private static Reply wrong(int status, String type, String words) {
        var reply = JSON.objectNode();
        reply.putObject("error").put("type", type).put("message", words);
        return Reply.json(status, reply);
    }
}
