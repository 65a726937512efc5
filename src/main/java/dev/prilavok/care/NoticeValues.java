package dev.prilavok.care;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.tenancy.Shop;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of an order in the words of its buyer. */
record NoticeValues(OrderView order, Shop shop, String link) {
    Map<String, String> forTemplate() {
        return Map.of(
                "shop", shop.name(),
                "number", order.number().shown(),
                "goods", order.lines().stream().map(this::line).collect(Collectors.joining("\n")),
                "delivery",
                        order.delivery().title() + ", "
                                + Moneys.shown(order.delivery().price(), locale()),
                "days", days(),
                "due", due(),
                "link", link);
    }

    private String line(OrderLineView line) {
        var pieces = line.quantity() == 1 ? "" : " × " + line.quantity();
        var choice = line.alternative() == null
                ? ""
                : " (" + Texts.of(CareMessages.class, locale()).toChoose() + ")";
        return line.name() + ", " + line.colour() + ", " + line.size() + pieces + choice + ": "
                + Moneys.shown(line.total(), locale());
    }

    private String due() {
        var say = Texts.of(CareMessages.class, locale());
        var most = Moneys.shown(order.due(), locale());
        return order.dueMin().equals(order.due())
                ? say.due(most)
                : say.dueBetween(Moneys.shown(order.dueMin(), locale()), most);
    }

    private String days() {
        return NoticeDays.between(order.delivery().earliest(), order.delivery().latest(), locale());
    }

    private Locale locale() {
        return order.locale();
    }
}
