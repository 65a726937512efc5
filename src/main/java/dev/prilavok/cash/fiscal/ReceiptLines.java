package dev.prilavok.cash.fiscal;

import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.LineOutcome;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.payment.fiscal.FiscalLine;
import dev.prilavok.payment.fiscal.FiscalMessages;
import dev.prilavok.returns.ReturnAccepted;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Lines of receipts, equal to the lines of the books to the kopeck. */
@ApplicationScoped
class ReceiptLines {
    private final Parcels parcels;

    ReceiptLines(Parcels parcels) {
        this.parcels = parcels;
    }

    /** What was kept, and the delivery as a line of its own. */
    List<FiscalLine> sold(LineOutcomes outcome, OrderView order) {
        var lines = new ArrayList<FiscalLine>();
        var highest = Percent.ZERO;
        for (var line : outcome.lines()) {
            if (line.outcome() != LineOutcome.KEPT) continue;
            var of = line(order, line.no());
            highest = higher(highest, line.pricing().vat());
            if (line.paid().isPositive())
                lines.add(goods(
                        order.shop(),
                        outcome.parcel(),
                        of,
                        line.quantity(),
                        line.paid(),
                        line.pricing().vat()));
        }
        if (outcome.delivery().isPositive())
            lines.add(FiscalLine.service(say(order.locale()).delivery(), outcome.delivery(), highest));
        return lines;
    }

    /** What came back, and the delivery when it is paid back too. */
    List<FiscalLine> takenBack(ReturnAccepted fact, OrderView order) {
        var parcel = parcels.ofOrder(fact.shop(), fact.order()).map(ParcelView::id);
        var lines = new ArrayList<FiscalLine>();
        for (var line : fact.lines())
            if (line.paid().isPositive())
                lines.add(goods(
                        fact.shop(),
                        parcel.orElseThrow(),
                        line(order, line.no()),
                        line.quantity(),
                        line.paid(),
                        line.pricing().vat()));
        if (fact.money().deliveryBack().isPositive())
            lines.add(FiscalLine.service(
                    say(order.locale()).delivery(), fact.money().deliveryBack(), highest(fact)));
        return lines;
    }

    /** The way back as the buyer pays for it. */
    List<FiscalLine> carriageBack(ReturnAccepted fact, OrderView order) {
        return List.of(FiscalLine.service(
                say(order.locale()).carriageBack(), fact.money().withheld(), highest(fact)));
    }

    // Of marked things a receipt names each: where fewer were kept than were packed nobody knows which, and a person
    // has to look.
    private FiscalLine goods(ShopId shop, UUID parcel, OrderLineView line, int pieces, Money paid, Percent vat) {
        var name = String.join(
                ", ",
                Stream.of(line.name(), line.colour(), line.size())
                        .filter(word -> !word.isBlank())
                        .toList());
        if (!line.marked()) return FiscalLine.goods(name, pieces, paid, vat);
        var marks = parcels.marks(shop, parcel, line.no());
        return new FiscalLine(name, pieces, paid, vat, true, false, true, marks.size() == pieces ? marks : List.of());
    }

    private static OrderLineView line(OrderView order, int no) {
        return order.lines().stream()
                .filter(line -> line.no() == no)
                .findFirst()
                .orElseThrow();
    }

    private static Percent highest(ReturnAccepted fact) {
        return fact.lines().stream()
                .map(line -> line.pricing().vat())
                .max(Comparator.comparingInt(Percent::basisPoints))
                .orElse(Percent.ZERO);
    }

    private static Percent higher(Percent one, Percent other) {
        return one.basisPoints() >= other.basisPoints() ? one : other;
    }

    private static FiscalMessages say(Locale locale) {
        return Texts.of(FiscalMessages.class, locale);
    }
}
