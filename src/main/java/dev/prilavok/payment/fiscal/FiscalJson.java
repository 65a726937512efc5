package dev.prilavok.payment.fiscal;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.tenancy.Shops;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A receipt as programs of head office read it; sums in minor units of the currency. */
@Schema(name = "FiscalReceipt")
record FiscalJson(
        UUID id,
        String shop,
        String order,
        FiscalType type,
        FiscalState state,

        @Schema(description = "The room whose fact it is of")
        String source,

        UUID sourceId,
        String currency,
        long total,
        Paid settled,

        @Nullable @Schema(description = "Absent in lists") List<Line> lines,

        @Nullable @Schema(description = "Whose goods they are, when we sell as an agent")
        Supplier agent,

        @Nullable @Schema(description = "The receipt that it takes back")
        UUID corrects,

        @Nullable @Schema(description = "What proves that it is registered")
        String fiscalNumber,

        @Nullable @Schema(description = "Who wrote the number down")
        String byHand,

        @Nullable @Schema(description = "What keeps it: SILENT, REFUSED, NO_REGISTRAR, MARKS, VAT, SUPPLIER or BY_TILL")
        String trouble,

        @Nullable @Schema(description = "When it is tried again by itself")
        Instant nextAt,

        Instant requiredAt,
        Instant changedAt) {
    private static final String HEAD = """
            {"id": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c90", "shop": "anna", "order": "1042867", "type": "FULL", "state": "FAILED",
             "source": "PARCEL", "sourceId": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c91", "currency": "RUB", "total": 280000,
             "settled": {"cash": 280000, "cashless": 0, "prepaid": 0, "otherwise": 0},""";
    private static final String TAIL = """
             "agent": {"inn": "772201001", "name": "ООО Берег"}, "corrects": null, "fiscalNumber": null, "byHand": null, "trouble": "BY_TILL",
             "nextAt": null, "requiredAt": "2026-11-20T08:12:00Z", "changedAt": "2026-11-20T08:13:00Z"}""";
    static final String ROWS = "{\"items\": [" + HEAD + TAIL + "], \"next\": null}";
    static final String ONE = HEAD + """
             "lines": [{"name": "Платье льняное", "quantity": 1, "sum": 250000, "vat": "22", "goods": true, "marked": false, "marks": 0},
              {"name": "Доставка", "quantity": 1, "sum": 30000, "vat": "22", "goods": false, "marked": false, "marks": 0}],""" + TAIL;
    static final String PRINTED = "{\"number\": \"0000123456\"}";

    /** How it was paid. */
    @Schema(name = "FiscalSettled")
    record Paid(long cash, long cashless, long prepaid, long otherwise) {
        static Paid of(Settled settled) {
            return new Paid(
                    Moneys.minor(settled.cash()),
                    Moneys.minor(settled.cashless()),
                    Moneys.minor(settled.prepaid()),
                    Moneys.minor(settled.otherwise()));
        }
    }

    /** A line; of marking codes only how many there are. */
    @Schema(name = "FiscalReceiptLine")
    record Line(String name, int quantity, long sum, String vat, boolean goods, boolean marked, int marks) {
        static Line of(FiscalLine line) {
            return new Line(
                    line.name(),
                    line.quantity(),
                    Moneys.minor(line.sum()),
                    line.vat().toString(),
                    line.goods(),
                    line.marked(),
                    line.marks().size());
        }
    }

    /** Whose goods they are. */
    @Schema(name = "FiscalAgent")
    record Supplier(@Nullable String inn, String name) {}

    /** A page of receipts. */
    @Schema(name = "FiscalReceiptPage")
    record Page(List<FiscalJson> items, @Nullable String next) {}

    /** The number that a till of ours printed. */
    @Schema(name = "FiscalPrinted")
    record Printed(@Nullable String number) {}

    static FiscalJson row(FiscalDocument receipt, Shops shops) {
        return of(receipt, null, shops);
    }

    static FiscalJson whole(FiscalDocument receipt, Shops shops) {
        return of(receipt, receipt.lines().stream().map(Line::of).toList(), shops);
    }

    private static FiscalJson of(FiscalDocument receipt, @Nullable List<Line> lines, Shops shops) {
        var total = receipt.total();
        return new FiscalJson(
                receipt.id(),
                shops.get(receipt.shop()).slug(),
                receipt.orderNumber(),
                receipt.type(),
                receipt.state(),
                receipt.source(),
                receipt.sourceId(),
                total.getCurrencyUnit().getCode(),
                minor(total),
                Paid.of(receipt.settled()),
                lines,
                agent(receipt.agent()),
                receipt.corrects(),
                receipt.fiscalNumber(),
                receipt.byHand(),
                receipt.trouble(),
                receipt.nextAt(),
                receipt.requiredAt(),
                receipt.changedAt());
    }

    private static @Nullable Supplier agent(@Nullable FiscalAgent agent) {
        return agent == null ? null : new Supplier(agent.inn(), agent.name());
    }

    private static long minor(Money money) {
        return Moneys.minor(money);
    }
}
