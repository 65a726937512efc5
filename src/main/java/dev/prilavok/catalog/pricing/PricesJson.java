package dev.prilavok.catalog.pricing;

import dev.prilavok.kernel.Slice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Price lists as programs read and write them; prices in minor units of the list's currency. */
final class PricesJson {
    static final String LIST = """
            {"id": "01937c5e-2f10-7b6a-9a51-0c2d5b6f7a31", "code": "RUB-7", "currency": "RUB", "state": "DRAFT", "prices": 2, "by": "catalogue",
             "note": "Весна", "createdAt": "2026-11-20T09:00:00Z"}""";
    static final String LISTS = "{\"items\": [" + LIST + "], \"next\": null}";
    static final String ROWS = """
            {"items": [{"sku": "DRESS-46", "name": "Платье", "price": {"wholesale": 150000, "recommended": 250000, "floor": 240000, "ceiling": 280000},
             "present": {"wholesale": 140000, "recommended": 240000, "floor": 230000, "ceiling": 270000}}], "next": null}""";
    static final String WRITE = """
            {"rows": [{"sku": "DRESS-46", "wholesale": 150000, "recommended": 250000, "floor": 240000, "ceiling": 280000}]}""";
    static final String BEGIN = "{\"currency\": \"RUB\", \"note\": \"Весна\"}";
    static final String DAY = "{\"from\": \"2026-12-01T00:00:00Z\"}";

    private PricesJson() {}

    /** A version of a price list: it holds only the prices that it changes. */
    @Schema(name = "PriceList")
    record One(
            UUID id,
            String code,
            String currency,

            @Schema(description = "DRAFT, FUTURE, IN_FORCE, PAST or CANCELLED")
            String state,

            @Schema(description = "When it comes, or came, into force") @Nullable
            Instant from,

            @Schema(description = "How many prices it holds")
            int prices,

            @Schema(description = "The group of franchisees whose list it is; absent for the general one") @Nullable
            UUID group,

            @Schema(description = "Who wrote it; absent for an import") @Nullable
            String by,

            @Nullable String note,
            Instant createdAt) {
        static One of(PriceVersion version) {
            return new One(
                    version.id(),
                    version.code(),
                    version.currency().getCode(),
                    version.state().name(),
                    version.from(),
                    version.prices(),
                    version.group(),
                    version.by(),
                    version.note(),
                    version.createdAt());
        }
    }

    /** A page of price lists. */
    @Schema(name = "PriceListPage")
    record Page(
            List<One> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<PriceVersion> found) {
            return new Page(found.items().stream().map(One::of).toList(), found.next());
        }
    }

    /** All prices of a SKU. */
    @Schema(name = "PricePoint")
    record Point(
            long wholesale,
            long recommended,
            long floor,
            long ceiling,

            @Schema(description = "The price before, shown struck out") @Nullable
            Long before) {
        static Point of(PricePoint point) {
            return new Point(point.wholesale(), point.recommended(), point.floor(), point.ceiling(), point.before());
        }
    }

    /** A price of a list, and what holds now beside it. */
    @Schema(name = "ListedPrice")
    record Row(
            String sku, String name, Point price, @Nullable Point present) {
        static Row of(ListedPrice listed) {
            return new Row(
                    listed.sku(),
                    listed.name(),
                    Point.of(listed.price()),
                    listed.present() == null ? null : Point.of(listed.present()));
        }
    }

    /** A page of prices. */
    @Schema(name = "ListedPricePage")
    record Rows(
            List<Row> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Rows of(Slice<ListedPrice> found) {
            return new Rows(found.items().stream().map(Row::of).toList(), found.next());
        }
    }

    /** A list to begin. */
    @Schema(name = "PriceListBegun")
    record Begin(
            @Nullable String currency,
            @Nullable UUID group,
            @Nullable String note) {}

    /** Prices to write. */
    @Schema(name = "PricesToWrite")
    record Write(@Nullable List<@Nullable Wish> rows) {}

    /** Prices of a SKU; what is absent stays as it is, and a SKU without any price leaves the list. */
    @Schema(name = "PriceToWrite")
    record Wish(
            @Nullable String sku,
            @Nullable Long wholesale,
            @Nullable Long recommended,
            @Nullable Long floor,
            @Nullable Long ceiling,
            @Nullable Long before) {
        PricePoint.Typed typed(CurrencyUnit currency) {
            return new PricePoint.Typed(
                    PricePoint.text(wholesale, currency),
                    PricePoint.text(recommended, currency),
                    PricePoint.text(floor, currency),
                    PricePoint.text(ceiling, currency),
                    PricePoint.text(before, currency));
        }
    }

    /** How many SKUs were written. */
    @Schema(name = "PricesWritten")
    record Written(int written) {}

    /** When a list comes into force. */
    @Schema(name = "PriceListDay")
    record Day(@Nullable Instant from) {}
}
