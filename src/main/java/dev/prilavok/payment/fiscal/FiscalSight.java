package dev.prilavok.payment.fiscal;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Receipts in words. */
@RequestScoped
class FiscalSight {
    private final Lang lang;
    private final Shops shops;

    FiscalSight(Lang lang, Shops shops) {
        this.lang = lang;
        this.shops = shops;
    }

    record Choice(String value, String label, boolean chosen) {}

    record Row(
            String url,
            String type,
            String number,
            String orderUrl,
            String sum,
            String at,
            String state,
            String tone,
            @Nullable String trouble) {}

    record Line(String name, int pieces, String vat, String sum, String marks) {}

    record Part(String label, String sum) {}

    record Card(
            Row row,
            List<Line> lines,
            List<Part> settled,
            @Nullable String agent,
            @Nullable String fiscalNumber,
            @Nullable String byHand,
            @Nullable String nextAt,
            @Nullable String corrects,
            boolean open,
            boolean mayBePrinted) {}

    Row row(FiscalDocument receipt) {
        return row(receipt, shops.get(receipt.shop()));
    }

    private Row row(FiscalDocument receipt, Shop shop) {
        return new Row(
                url(shop, receipt.id().toString()),
                say().type(receipt.type()),
                said(receipt.orderNumber()),
                "/office/orders/" + shop.slug() + "/" + receipt.orderNumber(),
                shown(receipt.total()),
                moment(receipt.requiredAt(), shop.zone()),
                say().state(receipt.state()),
                tone(receipt.state()),
                receipt.trouble() == null ? null : say().trouble(FiscalTrouble.valueOf(receipt.trouble())));
    }

    Card card(FiscalDocument receipt, Shop shop) {
        var agent = receipt.agent();
        var settled = receipt.settled();
        return new Card(
                row(receipt, shop),
                receipt.lines().stream().map(this::line).toList(),
                List.of(
                                new Part(say().cash(), nothing(settled.cash())),
                                new Part(say().cashless(), nothing(settled.cashless())),
                                new Part(say().prepaid(), nothing(settled.prepaid())),
                                new Part(say().otherwise(), nothing(settled.otherwise())))
                        .stream()
                        .filter(part -> !part.sum().isEmpty())
                        .toList(),
                agent == null ? null : agent.name() + ", " + (agent.inn() == null ? say().noInn() : agent.inn()),
                receipt.fiscalNumber(),
                receipt.byHand(),
                receipt.nextAt() == null ? null : moment(receipt.nextAt(), shop.zone()),
                receipt.corrects() == null ? null : url(shop, receipt.corrects().toString()),
                receipt.state().isOpen(),
                receipt.state().isOpen() && !receipt.mayBeOut());
    }

    // As numbers of orders are written on screens and said aloud.
    private static String said(String number) {
        return number.replaceFirst("^(\\d{3})(\\d{2})(\\d{2})$", "$1-$2-$3");
    }

    private Line line(FiscalLine line) {
        return new Line(
                line.name(),
                line.quantity(),
                line.vat() + " %",
                shown(line.sum()),
                line.marked() ? line.marks().size() + " / " + line.quantity() : "");
    }

    Choice kind(String kind, String chosen) {
        return new Choice(kind, say().kind(kind), kind.equals(chosen));
    }

    private static String url(Shop shop, String id) {
        return "/office/fiscal/" + shop.slug() + "/" + id;
    }

    private static String tone(FiscalState state) {
        return switch (state) {
            case REGISTERED, REFUND_ISSUED, BY_CARRIER -> "good";
            case FAILED -> "bad";
            case REQUIRED, SENT, CANCELLED -> "wait";
        };
    }

    private String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone));
    }

    private String nothing(Money money) {
        return money.isZero() ? "" : shown(money);
    }

    private String shown(Money money) {
        return Moneys.shown(money, locale());
    }

    Locale locale() {
        return lang.locale();
    }

    FiscalMessages say() {
        return Texts.of(FiscalMessages.class, locale());
    }
}
