package dev.prilavok.royalty.npd;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Receipts of the self-employed on the pages of head office. */
@RequestScoped
class ReceiptSight {
    static final String HOME = "/office/npd-receipts";

    private final Lang lang;
    private final Periods periods;
    private final Shops shops;
    private final Clock clock;

    ReceiptSight(Lang lang, Periods periods, Shops shops, Clock clock) {
        this.lang = lang;
        this.periods = periods;
        this.shops = shops;
        this.clock = clock;
    }

    record Choice(String url, String label, boolean chosen) {}

    record Row(
            String url,
            String franchisee,
            String sum,
            String paidAt,
            String due,
            boolean overdue,
            String state,
            String tone) {}

    record Card(
            Row row,
            String payoutUrl,
            String inn,
            @Nullable String number,
            @Nullable String link,
            @Nullable String trouble,
            @Nullable String cancel,
            boolean mayCancel) {}

    List<Choice> choices(boolean open) {
        return List.of(
                new Choice(HOME + "?open=true", say().openOnes(), open),
                new Choice(HOME + "?open=false", say().allOnes(), !open));
    }

    Row row(Receipt one) {
        return new Row(
                HOME + "/" + one.id(),
                named(one.franchisee()),
                Moneys.shown(one.money(), lang.locale()),
                day(one.operationAt()),
                day(one.due().minusSeconds(1)),
                one.isOverdue(clock.instant()),
                say().state(one.state()),
                tone(one));
    }

    Card card(Receipt one) {
        return new Card(
                row(one),
                "/office/payouts/" + one.payout(),
                one.inn(),
                one.number(),
                one.link(),
                one.trouble(),
                one.cancel() == null ? null : say().cancelledFor(say().reason(one.cancel())),
                one.mayBeCancelled());
    }

    private static String tone(Receipt one) {
        return switch (one.state()) {
            case REGISTERED -> one.cancel() == null ? "good" : "wait";
            case FAILED -> "bad";
            case REQUIRED, SENT -> "wait";
            case CANCELLED, REFUND_ISSUED -> "";
        };
    }

    private String named(FranchiseeId id) {
        return shops.ofFranchisee(id).stream().map(Shop::name).sorted().collect(Collectors.joining(", "));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(lang.locale())
                .format(at.atZone(periods.zone()));
    }

    private NpdMessages say() {
        return Texts.of(NpdMessages.class, lang.locale());
    }
}
