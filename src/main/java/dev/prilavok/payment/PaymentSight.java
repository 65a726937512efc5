package dev.prilavok.payment;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Payments in words. */
@RequestScoped
class PaymentSight {
    static final String HOME = "/office/payments";
    private static final int LONGEST = 13;

    private final Lang lang;
    private final Shops shops;
    private final PaymentConfig config;

    PaymentSight(Lang lang, Shops shops, PaymentConfig config) {
        this.config = config;
        this.lang = lang;
        this.shops = shops;
    }

    record Chip(String url, String label, boolean chosen) {}

    record Row(
            String url,
            String when,
            String shop,
            String number,
            String orderUrl,
            String provider,
            String sum,
            @Nullable String back,
            String state,
            String tone) {}

    record BackRow(
            UUID id,
            String when,
            String sum,
            String kind,
            String state,
            String tone,
            @Nullable String trouble,
            boolean mayAgain,
            boolean isUnknown) {}

    record FactRow(
            UUID id,
            String when,
            String provider,
            String subject,
            String state,
            String tone,
            int repeats,
            int attempts,
            @Nullable String trouble,
            String payload,
            @Nullable String answer) {}

    record Card(
            Row row,
            @Nullable String externalId,
            @Nullable String capturedAt,
            @Nullable String fee,
            @Nullable String settled,
            @Nullable String trouble,
            boolean open,
            List<BackRow> refunds,
            List<FactRow> facts) {}

    Row row(Payment payment) {
        var shop = shops.get(payment.shop());
        return new Row(
                HOME + "/" + payment.id(),
                when(payment.createdAt()),
                shop.name(),
                payment.number(),
                "/office/orders/" + shop.slug() + "/" + payment.number(),
                say().provider(payment.provider()),
                money(payment.amount()),
                payment.back().isZero() ? null : money(payment.back()),
                state(payment),
                tone(payment));
    }

    Card card(Payment payment, List<Refund> refunds, List<PaymentFact> facts) {
        return new Card(
                row(payment),
                payment.externalId(),
                payment.capturedAt() == null ? null : when(payment.capturedAt()),
                payment.fee() == null ? null : money(payment.fee()),
                payment.settledAt() == null
                        ? null
                        : when(payment.settledAt()) + ", " + String.valueOf(payment.settlement()),
                payment.trouble() == null ? null : say().trouble(payment.trouble()),
                payment.state().isOpen(),
                refunds.stream().map(refund -> back(refund, refunds)).toList(),
                facts.stream().map(this::fact).toList());
    }

    private BackRow back(Refund refund, List<Refund> all) {
        var isSentAgain = all.stream().anyMatch(other -> other.key().equals("again/" + refund.id()));
        return new BackRow(
                refund.id(),
                when(refund.requestedAt()),
                money(refund.amount()),
                say().kind(refund.kind()),
                say().back(refund.state()),
                switch (refund.state()) {
                    case PAID -> "good";
                    case REQUESTED, PENDING -> "wait";
                    case REFUSED -> isSentAgain ? "" : "bad";
                    case UNKNOWN -> "bad";
                },
                refund.trouble() == null ? null : say().trouble(refund.trouble()),
                refund.state() == RefundState.REFUSED && !isSentAgain,
                refund.state() == RefundState.UNKNOWN);
    }

    FactRow fact(PaymentFact fact) {
        return new FactRow(
                fact.id(),
                when(fact.receivedAt()),
                say().provider(fact.provider()),
                fact.subject().length() <= LONGEST
                        ? fact.subject()
                        : fact.subject().substring(0, LONGEST) + "…",
                say().fact(fact.state()),
                switch (fact.state()) {
                    case APPLIED -> "good";
                    case REPEATED -> "";
                    case NEW -> "wait";
                    case UNKNOWN, FAILED -> "bad";
                },
                fact.repeats(),
                fact.attempts(),
                fact.trouble() == null ? null : say().trouble(fact.trouble()),
                fact.payload(),
                fact.answer());
    }

    List<Chip> chips(PaymentShow chosen) {
        var chips = new ArrayList<Chip>();
        for (var show : PaymentShow.values())
            chips.add(new Chip(HOME + "?show=" + show.name(), say().show(show), show == chosen));
        return chips;
    }

    private String state(Payment payment) {
        if (payment.settledAt() != null) return say().settledState();
        return say().state(payment.state());
    }

    private static String tone(Payment payment) {
        return switch (payment.state()) {
            case CAPTURED -> "good";
            case CREATED, PENDING, AUTHORIZED -> "wait";
            case CANCELLED -> "";
            case FAILED -> "bad";
        };
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale()).format(at.atZone(config.zone()));
    }

    String money(Money money) {
        return Moneys.shown(money, locale());
    }

    Locale locale() {
        return lang.locale();
    }

    PaymentMessages say() {
        return Texts.of(PaymentMessages.class, locale());
    }
}
