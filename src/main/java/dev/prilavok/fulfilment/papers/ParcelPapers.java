package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Labels and slips of parcels, one or a whole wave of them in one file. Called outside a transaction. */
@ApplicationScoped
public class ParcelPapers {
    private static final float BIG = 14;

    private final Orders orders;
    private final Shops shops;
    private final Scope scope;

    ParcelPapers(Orders orders, Shops shops, Scope scope) {
        this.orders = orders;
        this.shops = shops;
        this.scope = scope;
    }

    private record Whole(ParcelView parcel, OrderView order) {}

    /** A label of 100 by 150 mm for each parcel, in the language of the warehouse. */
    public byte[] labels(List<ParcelView> parcels, Locale locale) {
        var say = Texts.of(PaperMessages.class, locale);
        var paper = Paper.labels(title(parcels, say), locale);
        var first = true;
        for (var one : read(parcels)) {
            if (!first) paper.page();
            first = false;
            label(paper, one, say, locale);
        }
        return paper.toBytes();
    }

    private void label(Paper paper, Whole one, PaperMessages say, Locale locale) {
        var parcel = one.parcel();
        var buyer = one.order().buyer();
        paper.big(
                        shops.get(parcel.shop()).name() + " · "
                                + say.order(parcel.orderNumber().shown()),
                        BIG)
                .code128(parcel.number());
        var facts = new LinkedHashMap<String, String>();
        facts.put(say.receiver(), buyer.name() + "\n" + buyer.phone().e164());
        facts.put(parcel.point() == null ? say.address() : say.point(), buyer.addressLine());
        if (parcel.point() != null) facts.put(say.point(), parcel.point() + "\n" + buyer.addressLine());
        if (buyer.comment() != null) facts.put(say.comment(), buyer.comment());
        facts.put(say.delivery(), parcel.deliveryTitle());
        paper.facts(facts);
        if (!parcel.due().isZero()) paper.text(say.due(Moneys.shown(parcel.due(), locale)));
        if (parcel.trial()) paper.text(say.trial());
        paper.small(say.weight(parcel.weightGrams(), parcel.units()));
        if (parcel.trackingNumber() != null) paper.small(say.tracking()).code128(parcel.trackingNumber());
        paper.dataMatrix(parcel.number());
    }

    /** What lies in each box, in the language its buyer ordered in; a present shows no prices. */
    public byte[] slips(List<ParcelView> parcels, Locale locale) {
        var paper = Paper.of(title(parcels, Texts.of(PaperMessages.class, locale)), locale);
        var first = true;
        for (var one : read(parcels)) {
            if (!first) paper.page();
            first = false;
            slip(paper, one);
        }
        return paper.toBytes();
    }

    private void slip(Paper paper, Whole one) {
        var locale = one.order().locale();
        var say = Texts.of(PaperMessages.class, locale);
        var gift = one.parcel().gift();
        paper.heading(shops.get(one.parcel().shop()).name())
                .heading(say.slipTitle(one.parcel().orderNumber().shown()));
        table(paper, one, gift, say, locale);
        if (gift) {
            paper.text(say.present());
            return;
        }
        var order = one.order();
        paper.text(say.deliveryCosts(Moneys.shown(order.delivery().due(order.goods()), locale)))
                .text(say.slipDue(Moneys.shown(order.due(), locale)))
                .text(one.parcel().trial() ? say.slipTrial() : say.slipCheck())
                .text(say.thanks());
    }

    private static void table(Paper paper, Whole one, boolean gift, PaperMessages say, Locale locale) {
        var columns = new ArrayList<>(
                List.of(Column.text(say.thing(), 4), Column.text(say.size(), 1), Column.number(say.pieces(), 1)));
        if (!gift) columns.addAll(List.of(Column.number(say.price(), 1.5f), Column.number(say.sum(), 1.5f)));
        var rows = new ArrayList<List<String>>();
        for (var line : one.parcel().lines()) {
            var cells = new ArrayList<>(List.of(
                    line.colour().isEmpty() ? line.name() : line.name() + ", " + line.colour(),
                    line.size(),
                    String.valueOf(line.quantity())));
            if (!gift) {
                var sold = sold(one.order(), line.no());
                cells.add(Moneys.shown(sold.part(1), locale));
                cells.add(Moneys.shown(sold.part(line.quantity()), locale));
            }
            rows.add(cells);
        }
        paper.table(columns, rows);
    }

    private static OrderLineView sold(OrderView order, int no) {
        return order.lines().stream()
                .filter(line -> line.no() == no)
                .findFirst()
                .orElseThrow();
    }

    private static String title(List<ParcelView> parcels, PaperMessages say) {
        return parcels.size() == 1 ? say.parcel(parcels.get(0).number()) : say.places() + ": " + parcels.size();
    }

    // every buyer is read in the scope of their shop
    private List<Whole> read(List<ParcelView> parcels) {
        var whole = new ArrayList<Whole>();
        for (var parcel : parcels)
            scope.shop(parcel.shop(), () -> orders.byId(parcel.shop(), parcel.order()))
                    .ifPresent(order -> whole.add(new Whole(parcel, order)));
        return whole;
    }
}
