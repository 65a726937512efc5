package dev.prilavok.returns;

import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.tenancy.Shops;

/** A list of returns as a table. */
final class ReturnSheet {
    private ReturnSheet() {}

    static Sheet<ReturnRow> of(ReturnSight sight, Shops shops, String about, Rows<ReturnRow> rows) {
        var say = sight.say();
        var table = Texts.of(SheetMessages.class, sight.locale());
        return Sheet.of("returns", about.strip(), rows)
                .text(say.number(), ReturnRow::number)
                .text(say.order(), row -> row.orderNumber().shown())
                .text(say.shop(), row -> shops.get(row.shop()).name())
                .moment(say.asked(), ReturnRow::requestedAt)
                .moment(say.refundBy(), ReturnRow::refundBy)
                .prose(say.what(), ReturnRow::first)
                .number(table.units(), ReturnRow::pieces)
                .money(say.refund(), ReturnRow::refund)
                .text(
                        table.currency(),
                        row -> row.refund() == null
                                ? null
                                : row.refund().getCurrencyUnit().getCode())
                .text(say.state(), row -> sight.words().state(row.state()));
    }
}
