package dev.prilavok.franchise;

import dev.prilavok.catalog.ListedGoods;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The goods of a shop as a table: what head office says of the price, what the shop asks, what stays of it. */
final class ListingSheet {
    private ListingSheet() {}

    static Sheet<ListedGoods> of(
            ListingMessages texts, String about, Rows<ListedGoods> rows, Function<ListedGoods, @Nullable Money> left) {
        return Sheet.of("goods", about, rows)
                .prose(texts.nameColumn(), ListedGoods::name)
                .text(texts.section(), ListedGoods::category)
                .money(texts.recommendedColumn(), ListedGoods::recommended)
                .money(texts.floorColumn(), goods -> goods.mayHaveOwnPrice() ? goods.floor() : null)
                .money(texts.ceilingColumn(), goods -> goods.mayHaveOwnPrice() ? goods.ceiling() : null)
                .money(texts.ownPrice(), ListedGoods::own)
                .money(texts.leavesColumn(), left)
                .text(
                        texts.currencyColumn(),
                        goods -> goods.recommended().getCurrencyUnit().getCode())
                .text(texts.stateColumn(), goods -> texts.place(goods.place()));
    }
}
