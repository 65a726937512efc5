package dev.prilavok.cash.registers;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a carrier said of a parcel's money, in words. */
@RequestScoped
public class ToldSight {
    private final Lang lang;
    private final Periods periods;
    private final Shops shops;

    ToldSight(Lang lang, Periods periods, Shops shops) {
        this.lang = lang;
        this.periods = periods;
        this.shops = shops;
    }

    /** One word of a carrier. */
    public record Row(
            String tracking,
            @Nullable String order,
            @Nullable String orderUrl,
            String what,
            String moneyOrder,
            String when,
            String sum,
            String collected,
            String verdict,
            String tone) {}

    record Day(String carrier, String value, String shown, String parcels, String sum) {}

    public Row row(Told told) {
        var fact = told.fact();
        var shop = told.shop() == null ? null : shops.get(told.shop());
        return new Row(
                fact.trackingNumber(),
                told.orderNumber(),
                shop == null || told.orderNumber() == null
                        ? null
                        : "/office/orders/" + shop.slug() + "/" + told.orderNumber(),
                say().kind(fact.kind(), fact.name()),
                fact.order(),
                day(fact.at()),
                shown(fact.sum()),
                told.collected() == null ? "" : shown(told.collected()),
                Texts.of(RegisterMessages.class, lang.locale()).verdict(told.verdict()),
                told.verdict().isFine() ? "good" : told.verdict() == Verdict.WAITS ? "wait" : "bad");
    }

    Day day(ToldRows.PaidDay paid) {
        return new Day(
                paid.carrier(),
                paid.day().toString(),
                shown(paid.day()),
                say().parcels(paid.parcels()),
                shown(paid.sum()));
    }

    private String day(Instant at) {
        return shown(LocalDate.ofInstant(at, periods.zone()));
    }

    private String shown(TemporalAccessor day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(day);
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    ToldMessages say() {
        return Texts.of(ToldMessages.class, lang.locale());
    }
}
