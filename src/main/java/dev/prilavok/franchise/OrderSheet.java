package dev.prilavok.franchise;

import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.order.OrderRow;
import java.util.Locale;

/** The orders of a shop as a table: what the list shows, and no phone, because the list shows none. */
final class OrderSheet {
    private OrderSheet() {}

    static Sheet<OrderRow> of(Words words, SheetMessages table, String about, Locale locale, Rows<OrderRow> rows) {
        return Sheet.of("orders", about, rows)
                .text(table.number(), row -> row.number().shown())
                .moment(table.placed(), OrderRow::placedAt)
                .text(table.buyer(), OrderRow::buyerName)
                .prose(table.contents(), OrderRow::first)
                .number(table.units(), OrderRow::units)
                .money(table.goods(), OrderRow::goods)
                .money(table.due(), OrderRow::due)
                .text(table.currency(), row -> row.due().getCurrencyUnit().getCode())
                .text(table.state(), row -> words.state(row.state(), row.result(), locale))
                .text(table.channel(), row -> words.channel(row.source().channel()));
    }
}
