package dev.prilavok.storefront;

import dev.prilavok.kernel.Refusal;
import dev.prilavok.order.Orders;
import dev.prilavok.order.Quote;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the price that a buyer agreed to is over: the new one beside it, to be agreed to without typing anything again. */
@ApplicationScoped
class Requotes {
    private static final Set<String> STALE = Set.of("quote-expired", "price-changed", "basket-changed");

    private final Orders orders;

    Requotes(Orders orders) {
        this.orders = orders;
    }

    /** The page to agree on; none when the refusal is about something else, or there is no new price either. */
    Optional<AgreePage> page(Refusal refusal, @Nullable UUID over, Shown shown, Supplier<OrderScreen.Screen> anew) {
        if (!STALE.contains(refusal.code())) return Optional.empty();
        var screen = anew.get();
        var now = screen.quote();
        if (now == null) return Optional.empty();
        var before =
                over == null ? null : orders.quoted(shown.shop().id(), over).orElse(null);
        return Optional.of(new AgreePage(
                screen.form(),
                screen.sum(),
                before == null ? null : was(before, now, shown),
                before == null ? List.of() : Changes.between(before, now, shown),
                before != null,
                kept(screen.form())));
    }

    private static @Nullable String was(Quote before, Quote now, Shown shown) {
        var due = shown.range(before.dueMin(), before.dueMax());
        return due.equals(shown.range(now.dueMin(), now.dueMax())) ? null : due;
    }

    private static List<String> kept(OrderForm form) {
        var typed = form.typed();
        var way = form.ways().stream()
                .filter(WayCard::chosen)
                .map(WayCard::title)
                .findFirst()
                .orElse("");
        return Stream.of(
                        either(typed.name(), form.setting().nameHint()),
                        either(typed.phone(), form.setting().phoneHint()),
                        typed.city(),
                        typed.address(),
                        way)
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    private static String either(String typed, String known) {
        return typed.isBlank() ? known : typed;
    }
}
