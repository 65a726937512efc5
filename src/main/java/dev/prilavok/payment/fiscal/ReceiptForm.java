package dev.prilavok.payment.fiscal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Splits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A receipt as YooKassa's interface wants it: an amount is the price of a piece, so what does not divide stands in two rows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceiptForm(
        String type,
        @JsonProperty("payment_id") @Nullable String payment,
        @JsonProperty("refund_id") @Nullable String refund,
        Customer customer,
        List<Item> items,
        List<Settlement> settlements,
        @JsonProperty("tax_system_code") int taxSystem,
        boolean send) {
    private static final int MOST_NAME = 128;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Customer(String phone, @Nullable String email) {}

    record Amount(String value, String currency) {
        static Amount of(Money money) {
            return new Amount(
                    money.getAmount().toPlainString(), money.getCurrencyUnit().getCode());
        }
    }

    record Settlement(String type, Amount amount) {}

    /** Tag 1163: the code as it was scanned. */
    record MarkCode(@JsonProperty("gs_1m") String code) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Supplier(String name, @Nullable String inn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String description,
            String quantity,
            Amount amount,
            @JsonProperty("vat_code") int vat,
            @JsonProperty("payment_mode") String mode,
            @JsonProperty("payment_subject") String subject,
            @Nullable String measure,
            @JsonProperty("mark_mode") @Nullable Integer markMode,
            @JsonProperty("mark_code_info") @Nullable MarkCode mark,
            @JsonProperty("agent_type") @Nullable String agent,
            @Nullable Supplier supplier) {}

    static ReceiptForm of(FiscalDocument receipt, FiscalRegistrar.Contact buyer, int taxSystem) {
        var items = new ArrayList<Item>();
        for (var line : receipt.lines()) items.addAll(items(receipt, line));
        return new ReceiptForm(
                isBack(receipt) ? "refund" : "payment",
                isBack(receipt) ? null : receipt.payment(),
                isBack(receipt) ? receipt.payment() : null,
                new Customer(buyer.phone().replace("+", ""), buyer.email()),
                items,
                settlements(receipt.settled()),
                taxSystem,
                true);
    }

    private static boolean isBack(FiscalDocument receipt) {
        return receipt.type() == FiscalType.REFUND;
    }

    // Marked things are rows of their own: a row bears one code.
    private static List<Item> items(FiscalDocument receipt, FiscalLine line) {
        var each = Splits.byWeight(
                line.sum(),
                Collections.nCopies(line.quantity(), Money.ofMinor(line.sum().getCurrencyUnit(), 1)));
        var items = new ArrayList<Item>();
        for (var from = 0; from < each.size(); ) {
            var to = from + 1;
            while (!line.marked() && to < each.size() && each.get(to).isEqual(each.get(from))) to++;
            items.add(item(
                    receipt,
                    line,
                    each.get(from),
                    to - from,
                    line.marked() ? line.marks().get(from) : null));
            from = to;
        }
        return items;
    }

    private static Item item(FiscalDocument receipt, FiscalLine line, Money price, int pieces, @Nullable String mark) {
        var agent = line.goods() || line.ahead() ? receipt.agent() : null;
        return new Item(
                line.name().length() > MOST_NAME ? line.name().substring(0, MOST_NAME) : line.name(),
                pieces + ".00",
                Amount.of(price),
                vat(line.vat(), line.ahead()).orElseThrow(),
                line.ahead() ? "advance" : "full_payment",
                subject(line),
                mark == null ? null : "piece",
                mark == null ? null : 0,
                mark == null ? null : new MarkCode(mark),
                agent == null ? null : "agent",
                agent == null ? null : new Supplier(agent.name(), agent.inn()));
    }

    private static String subject(FiscalLine line) {
        if (line.ahead()) return "payment";
        return line.goods() ? "commodity" : "service";
    }

    private static List<Settlement> settlements(Settled settled) {
        var parts = new ArrayList<Settlement>();
        part(parts, "cash", settled.cash());
        part(parts, "cashless", settled.cashless());
        part(parts, "prepayment", settled.prepaid());
        part(parts, "consideration", settled.otherwise());
        return parts;
    }

    private static void part(List<Settlement> parts, String type, Money sum) {
        if (sum.isPositive()) parts.add(new Settlement(type, Amount.of(sum)));
    }

    /** The code of a rate: of what is sold, or worked out of an advance; empty for a rate that receipts do not know. */
    static Optional<Integer> vat(Percent rate, boolean advance) {
        return switch (rate.basisPoints()) {
            case 0 -> Optional.of(1);
            case 500 -> Optional.of(advance ? 9 : 7);
            case 700 -> Optional.of(advance ? 10 : 8);
            case 1_000 -> Optional.of(advance ? 5 : 3);
            case 2_000 -> Optional.of(advance ? 6 : 4);
            case 2_200 -> Optional.of(advance ? 12 : 11);
            default -> Optional.empty();
        };
    }
}
