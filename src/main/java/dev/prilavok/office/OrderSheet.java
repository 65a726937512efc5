package dev.prilavok.office;

import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.order.OrderRow;
import dev.prilavok.trial.Ended;

/** A list of orders as a table; phones are masked as in the list. */
final class OrderSheet {
    private OrderSheet() {}

    static Sheet<OrderRow> of(OfficeDesk desk, String about, Rows<OrderRow> rows) {
        var say = desk.say();
        var table = Texts.of(SheetMessages.class, desk.lang().locale());
        var shops = desk.shops();
        return Sheet.of("orders", about, rows)
                .text(say.number(), row -> row.number().shown())
                .moment(say.placed(), OrderRow::placedAt)
                .text(say.shop(), row -> shops.get(row.shop()).name())
                .text(say.buyer(), OrderRow::buyerName)
                .text(say.phone(), OrderRow::phoneMasked)
                .text(say.contents(), OrderRow::first)
                .number(table.units(), OrderRow::units)
                .money(say.due(), OrderRow::due)
                .text(table.currency(), row -> row.due().getCurrencyUnit().getCode())
                .text(
                        say.stateColumn(),
                        row -> Ended.words(
                                row.state(),
                                row.result(),
                                say.state(row.state()),
                                desk.lang().locale()))
                .text(say.channel(), row -> say.channelName(row.source().channel()));
    }
}
