package dev.prilavok.cash.invoices;

import dev.prilavok.delivery.Waybill;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Invoices in words. */
@RequestScoped
class InvoiceSight {
    static final String HOME = "/office/invoices";
    private final Lang lang;

    InvoiceSight(Lang lang) {
        this.lang = lang;
    }

    record Row(
            String url,
            String number,
            String carrier,
            String day,
            String billed,
            String ours,
            String state,
            String tone,
            long differences) {}

    record Line(
            String id,
            String tracking,
            String weight,
            String forward,
            String back,
            String codFee,
            String difference,
            String verdict,
            String tone,
            @Nullable String said,
            boolean mayDispute,
            boolean maySettle) {}

    record Card(
            Row row,
            String difference,
            @Nullable String payable,
            @Nullable String accepted,
            boolean mayAccept,
            boolean waits,
            boolean hasLetter,
            List<Line> lines) {}

    /** What somebody has to do now. */
    List<String> wrong(InvoiceRows.Open open) {
        var wrong = new ArrayList<String>();
        if (open.checked() > 0) wrong.add(say().checkedLeft(open.checked()));
        if (open.disputed() > 0) wrong.add(say().disputedLeft(open.disputed()));
        if (open.accepted() > 0) wrong.add(say().acceptedLeft(open.accepted()));
        return wrong;
    }

    Row row(CarrierInvoice one) {
        return new Row(
                HOME + "/" + one.id(),
                one.number(),
                carrier(one.carrier()),
                day(one.day()),
                shown(one.billed()),
                shown(one.ours()),
                say().state(one.state()),
                one.state() == InvoiceState.PAID ? "good" : one.differences() > 0 ? "bad" : "wait",
                one.differences());
    }

    Card card(CarrierInvoice one) {
        var open = one.state() == InvoiceState.CHECKED;
        return new Card(
                row(one),
                shown(one.billed().minus(one.ours())),
                one.payable() == null ? null : shown(one.payable()),
                one.acceptedBy() == null ? null : say().acceptedBy(one.acceptedBy()),
                open,
                one.state() == InvoiceState.ACCEPTED,
                one.disputes() > 0,
                one.lines().stream()
                        .sorted(Comparator.comparing((CarrierInvoice.Line line) ->
                                        line.verdict().isFine())
                                .thenComparing(CarrierInvoice.Line::no))
                        .map(line -> line(line, open))
                        .toList());
    }

    private Line line(CarrierInvoice.Line line, boolean open) {
        var ours = line.ours();
        return new Line(
                line.id().toString(),
                line.tracking(),
                weight(line),
                against(line.billed().forward(), ours == null ? null : ours.forward()),
                against(line.billed().back(), ours == null ? null : ours.back()),
                against(line.billed().codFee(), ours == null ? null : ours.codFee()),
                shown(line.difference()),
                say().verdict(line.verdict()),
                line.verdict().isFine() ? "good" : line.verdict() == LineVerdict.NOT_ENDED ? "wait" : "bad",
                said(line),
                open && line.disputedBy() == null && !line.verdict().isFine(),
                line.isInDispute());
    }

    private static String number(@Nullable Integer grams) {
        return grams == null ? "" : grams.toString();
    }

    private String weight(CarrierInvoice.Line line) {
        if (line.grams() == null || line.ourGrams() == null || line.grams().equals(line.ourGrams()))
            return number(line.grams());
        return say().weights(number(line.grams()), number(line.ourGrams()));
    }

    private String against(Money billed, @Nullable Money ours) {
        if (ours == null || ours.isEqual(billed)) return shown(billed);
        return say().against(shown(billed), shown(ours));
    }

    private @Nullable String said(CarrierInvoice.Line line) {
        if (line.settledBy() != null)
            return say().settledBy(line.settledBy(), line.settledWhy() == null ? "" : line.settledWhy());
        return line.disputedBy() == null
                ? null
                : say().disputedBy(line.disputedBy(), line.disputedWhy() == null ? "" : line.disputedWhy());
    }

    String carrier(String code) {
        return Waybill.title(code, lang.locale());
    }

    String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(day);
    }

    InvoiceMessages say() {
        return Texts.of(InvoiceMessages.class, lang.locale());
    }
}
