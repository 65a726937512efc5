package dev.prilavok.franchise;

import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.social.LinkLine;
import dev.prilavok.social.OrderLink;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order links of a shop as a table. */
final class LinkSheet {
    private LinkSheet() {}

    static Sheet<OrderLink> of(
            Words words,
            SheetMessages table,
            String about,
            Rows<OrderLink> rows,
            Function<OrderLink, @Nullable String> url) {
        return Sheet.of("links", about, rows)
                .prose(table.contents(), LinkSheet::names)
                .text(table.sizes(), LinkSheet::sizes)
                .number(table.units(), OrderLink::units)
                .money(table.goods(), OrderLink::goodsMin)
                .text(
                        table.currency(),
                        link -> link.goodsMin().getCurrencyUnit().getCode())
                .text(table.state(), link -> words.state(link.state()))
                .text(table.channel(), link -> words.texts().channel(link.channel()))
                .text(table.post(), OrderLink::post)
                .text(table.by(), OrderLink::createdBy)
                .moment(table.created(), OrderLink::createdAt)
                .moment(table.until(), OrderLink::expiresAt)
                .number(table.orders(), link -> link.orders().size())
                .prose(table.address(), link -> link.state().isLive() ? url.apply(link) : null);
    }

    private static String names(OrderLink link) {
        return link.lines().stream().map(LinkLine::name).distinct().collect(Collectors.joining(", "));
    }

    private static String sizes(OrderLink link) {
        return link.lines().stream()
                .map(LinkLine::size)
                .filter(size -> !size.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
