package dev.prilavok.cash.registers;

import dev.prilavok.delivery.RegisterLine;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Slice;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A carrier's register for programs. */
@Schema(name = "CodRegister")
record RegisterJson(
        UUID id,
        String carrier,
        String number,
        LocalDate paidOn,
        String state,
        BigDecimal paid,
        BigDecimal fee,
        BigDecimal transferred,
        String currency,
        long discrepancies,

        @Schema(description = "Who approved it first; a second person has to") @Nullable
        String firstBy,

        @Schema(description = "Absent in lists") @Nullable List<Line> lines) {
    static final String ONE = """
            {"id": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8d", "carrier": "cdek", "number": "4412", "paidOn": "2026-11-20",
             "state": "MATCHED", "paid": 5000.00, "fee": 100.00, "transferred": 4900.00, "currency": "RUB", "discrepancies": 0,
             "lines": [{"tracking": "1106407921", "paid": 5000.00, "fee": 100.00, "transferred": 4900.00, "verdict": "EXACT"}]}""";
    static final String PAGE = """
            {"items": [{"id": "0198c1f2-7a10-7c55-9b3e-2f4d5a6b7c8d", "carrier": "cdek", "number": "4412", "paidOn": "2026-11-20",
             "state": "MATCHED", "paid": 5000.00, "fee": 100.00, "transferred": 4900.00, "currency": "RUB", "discrepancies": 0}],
             "next": null}""";
    static final String SENT = """
            {"carrier": "cdek", "number": "4412", "paidOn": "2026-11-20", "currency": "RUB",
             "lines": [{"tracking": "1106407921", "paid": 5000.00, "fee": 100.00}]}""";

    /** A parcel in it. */
    @Schema(name = "CodRegisterLine")
    record Line(
            String tracking,
            BigDecimal paid,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal transferred,

            @Schema(description = "How it compares with what we know; not sent") @Nullable
            String verdict) {}

    /** A register that a program sends. */
    @Schema(name = "NewCodRegister")
    record Sent(
            @Nullable String carrier,
            @Nullable String number,
            @Nullable LocalDate paidOn,
            @Nullable String currency,
            @Nullable List<Line> lines) {
        List<RegisterLine> read() {
            if (carrier == null || !carrier.matches("[a-z0-9-]{2,40}")) throw new BadRequest("carrier").at("carrier");
            if (number == null || number.isBlank()) throw new BadRequest("number").at("number");
            if (paidOn == null) throw new BadRequest("paidOn").at("paidOn");
            if (lines == null || lines.isEmpty()) throw new BadRequest("lines").at("lines");
            return lines.stream()
                    .map(line -> line(carrier, number.strip(), paidOn, line))
                    .toList();
        }

        private RegisterLine line(String code, String named, LocalDate day, Line line) {
            try {
                var unit = CurrencyUnit.of(currency == null ? "RUB" : currency);
                var paid = Money.of(unit, line.paid);
                var fee = line.fee == null ? Money.zero(unit) : Money.of(unit, line.fee);
                var left = line.transferred == null ? paid.minus(fee) : Money.of(unit, line.transferred);
                if (paid.isNegative() || fee.isNegative() || line.tracking.isBlank())
                    throw new BadRequest("lines").at("lines");
                return new RegisterLine(code, named, line.tracking, paid, fee, left, day);
            } catch (IllegalCurrencyException | ArithmeticException | NullPointerException | DateTimeException odd) {
                throw new BadRequest("lines").at("lines");
            }
        }
    }

    /** A page of a list. */
    @Schema(name = "CodRegisterPage")
    record Page(
            List<RegisterJson> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {
        static Page of(Slice<Register> found) {
            return new Page(
                    found.items().stream()
                            .map(one -> RegisterJson.of(one, false))
                            .toList(),
                    found.next());
        }
    }

    static RegisterJson of(Register one, boolean withLines) {
        return new RegisterJson(
                one.id(),
                one.carrier(),
                one.number(),
                one.paidOn(),
                one.state().name(),
                one.paid().getAmount(),
                one.fee().getAmount(),
                one.transferred().getAmount(),
                one.paid().getCurrencyUnit().getCode(),
                one.discrepancies(),
                one.firstBy(),
                withLines ? one.lines().stream().map(RegisterJson::line).toList() : null);
    }

    private static Line line(Register.Line line) {
        return new Line(
                line.trackingNumber(),
                line.paid().getAmount(),
                line.fee().getAmount(),
                line.transferred().getAmount(),
                line.verdict().name());
    }
}
