package dev.prilavok.cash.discrepancies;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Discrepancies in words. */
@RequestScoped
class DiscrepancySight {
    static final String HOME = "/office/discrepancies";
    private static final int BUCKETS = 4;

    private final Shops shops;
    private final Periods periods;
    private final Lang lang;
    private final Clock clock;

    DiscrepancySight(Shops shops, Periods periods, Lang lang, Clock clock) {
        this.shops = shops;
        this.periods = periods;
        this.lang = lang;
        this.clock = clock;
    }

    record Held(String carrier, List<String> buckets) {}

    record Row(
            String url,
            String tracking,
            String carrier,
            String kind,
            String expected,
            String paid,
            String missing,
            long days,
            String state,
            String tone) {}

    record Step(String state, String signed, @Nullable String reason) {}

    record Card(
            Row row,
            @Nullable String order,
            @Nullable String orderUrl,
            @Nullable String register,
            boolean mayClaim,
            boolean mayExplain,
            boolean mayWriteOff,
            @Nullable String proposed,
            List<Step> history) {}

    List<Held> held(List<Ageing> ageing) {
        var byCarrier = new LinkedHashMap<String, String[]>();
        for (var one : ageing) {
            var key = one.carrier() + "/" + one.sum().getCurrencyUnit();
            var buckets = byCarrier.computeIfAbsent(key, some -> empty());
            buckets[one.bucket()] = say().held(shown(one.sum()), one.parcels());
        }
        var held = new ArrayList<Held>();
        byCarrier.forEach((key, buckets) -> {
            var carrier = key.split("/", 2)[0];
            held.add(new Held(carrier(carrier), List.of(buckets)));
        });
        return held;
    }

    private static String[] empty() {
        var buckets = new String[BUCKETS];
        Arrays.fill(buckets, "");
        return buckets;
    }

    /** What is wrong now; one sentence a currency. */
    List<String> wrong(List<DiscrepancyRows.Owed> owed) {
        return owed.stream()
                .map(one -> say().owedLeft(one.count(), shown(one.sum())))
                .toList();
    }

    Row row(Discrepancy one) {
        return new Row(
                HOME + "/" + one.id(),
                one.tracking(),
                carrier(one.carrier()),
                say().kind(one.kind()),
                shown(one.expected()),
                shown(one.paid()),
                shown(one.missing()),
                one.days(clock),
                say().state(one.state()),
                switch (one.state()) {
                    case OPEN -> "bad";
                    case CLAIMED -> "wait";
                    case SETTLED, WRITTEN_OFF -> "good";
                });
    }

    Card card(Discrepancy one) {
        var shop = one.shop() == null ? null : shops.get(one.shop());
        var open = one.state() == DiscrepancyState.OPEN;
        return new Card(
                row(one),
                one.orderNumber(),
                shop == null || one.orderNumber() == null
                        ? null
                        : "/office/orders/" + shop.slug() + "/" + one.orderNumber(),
                one.register() == null ? null : "/office/registers/" + one.register(),
                open && one.isOwed() && shop != null,
                open,
                one.state() == DiscrepancyState.CLAIMED,
                one.firstBy() == null ? null : say().proposed(one.firstBy()),
                one.history().stream()
                        .map(step -> new Step(
                                say().state(step.to()), say().signed(step.by(), day(step.at())), step.reason()))
                        .toList());
    }

    String carrier(String code) {
        return Waybill.title(code, lang.locale());
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(at.atZone(periods.zone()));
    }

    DiscrepancyMessages say() {
        return Texts.of(DiscrepancyMessages.class, lang.locale());
    }
}
