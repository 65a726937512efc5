package dev.prilavok.royalty;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.Shop;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A franchisee's earnings as programs read them; sums in minor units of the shop's currency. */
@Schema(name = "Earnings")
record EarningsJson(
        String currency,

        @Schema(description = "Of orders under way, if their buyers keep one of each choice and all the rest")
        long expected,

        int underWay,

        @Schema(description = "Delivered, the cash not here yet")
        long waiting,

        @Schema(description = "May be paid out; a debt when negative")
        long available) {
    static final String FIGURES =
            "{\"currency\": \"RUB\", \"expected\": 1641800, \"underWay\": 9, \"waiting\": 2129800, \"available\": 604400}";
    static final String ORDER = """
            {"number": "7081236", "at": "2026-11-22T09:14:00Z", "currency": "RUB",
             "sums": {"RETAIL": 250000, "WHOLESALE": -150000, "ROYALTY": -20000, "MARKETING_FUND": -5000, "DELIVERY_SHARE": -15000},
             "owed": 60000, "waiting": 60000""";
    static final String ORDERS = "{\"items\": [" + ORDER + "}], \"next\": null}";
    static final String EXPLAINED = ORDER + """
            , "terms": "Роялти 8 % с выкупленного, в рекламный фонд 2 %.",
             "entries": [{"at": "2026-11-22T09:14:00Z", "kind": "RETAIL", "line": 1, "amount": 250000, "because": "OUTCOME.EARNED"}]}""";

    /** What one order brought. */
    @Schema(name = "EarnedOrder")
    record Order(
            String number,
            Instant at,
            String currency,

            @Schema(description = "Minor units by kind of line; what takes away is negative")
            Map<String, Long> sums,

            long owed,

            @Schema(description = "The part of it that waits for cash")
            long waiting,

            @Schema(description = "Terms under which it was ordered, in words; only when one order is read") @Nullable
            String terms,

            @Schema(description = "Everything that made the sum; only when one order is read") @Nullable
            List<Entry> entries) {
        static Order of(EarnedOrder order) {
            return of(order, null, null);
        }

        static Order of(EarnedOrder.Explained explained, String terms) {
            return of(
                    explained.order(),
                    terms,
                    explained.entries().stream().map(Entry::of).toList());
        }

        private static Order of(EarnedOrder one, @Nullable String terms, @Nullable List<Entry> entries) {
            var sums = new LinkedHashMap<String, Long>();
            one.sums().forEach((kind, sum) -> sums.put(kind.name(), Moneys.minor(sum)));
            return new Order(
                    one.order().number().value(),
                    one.at(),
                    one.owed().getCurrencyUnit().getCode(),
                    sums,
                    Moneys.minor(one.owed()),
                    Moneys.minor(one.waiting()),
                    terms,
                    entries);
        }
    }

    /** One amount and where it comes from. */
    @Schema(name = "EarnedEntry")
    record Entry(
            Instant at,
            String kind,

            @Schema(description = "Line of the order; absent for what belongs to the whole parcel") @Nullable
            Integer line,

            long amount,

            @Schema(description = "What it comes from; REVERSED where it was taken back")
            String because) {
        static Entry of(EarnedOrder.Entry entry) {
            return new Entry(
                    entry.at(), entry.kind().name(), entry.line(), Moneys.minor(entry.amount()), entry.event());
        }
    }

    /** A page of orders. */
    @Schema(name = "EarnedOrderPage")
    record Page(
            List<Order> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<EarnedOrder> found) {
            return new Page(found.items().stream().map(Order::of).toList(), found.next());
        }
    }

    static EarningsJson of(Earned earned, Shop shop) {
        return new EarningsJson(
                shop.currency().getCode(),
                minor(earned.expected()),
                earned.underWay(),
                minor(earned.waiting()),
                minor(earned.available()));
    }

    private static long minor(Money money) {
        return Moneys.minor(money);
    }
}
