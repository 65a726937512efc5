package dev.prilavok.order.exchange;

import dev.prilavok.catalog.intake.ExchangeDocument;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderMessages;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderState;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Moves orders as 1C says, as far as the order's own rules let head office move them. */
@ApplicationScoped
class StatesFrom1c {
    private static final int LONGEST = 100;

    private final ToldOrders told;
    private final Orders orders;
    private final Shops shops;
    private final Scope scope;
    private final AuditLog audit;
    private final SaleConfig config;
    private final Clock clock;

    StatesFrom1c(
            ToldOrders told, Orders orders, Shops shops, Scope scope, AuditLog audit, SaleConfig config, Clock clock) {
        this.told = told;
        this.orders = orders;
        this.shops = shops;
        this.scope = scope;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Follows a document; a sentence when that cannot be done, which the audit log keeps as well. */
    Optional<String> follow(ExchangeDocument document, String login, Locale locale) {
        var say = Texts.of(SaleMessages.class, locale);
        var name = cut(document.number().isBlank() ? document.id() : document.number());
        var order = scope.network(() -> find(document));
        var why = order.isEmpty() ? say.unknownOrder() : move(order.get(), document, login, locale);
        if (why.isEmpty()) return Optional.empty();
        scope.network(() -> audit.record("order-refused-from-1c", name, why));
        return Optional.of(say.refused(name, why));
    }

    private String move(ToldOrders.Found order, ExchangeDocument document, String login, Locale locale) {
        var status = document.value("Статус заказа")
                .replaceFirst("^\\[[^]]*]\\s*", "")
                .strip();
        var wanted = wanted(order.state(), document, status);
        if (wanted.isEmpty())
            return status.isEmpty() || isCalled(order.state(), status)
                    ? ""
                    : Texts.of(SaleMessages.class, locale).unknownState(cut(status));
        if (isThere(order.state(), wanted.get())) return "";
        try {
            scope.shop(order.shop(), () -> step(order, wanted.get(), login, status));
            scope.network(() -> told.knows(order, wanted.get(), clock.instant()));
            return "";
        } catch (Refusal refused) {
            return refused.say(locale);
        }
    }

    private void step(ToldOrders.Found order, OrderState wanted, String login, String status) {
        var by = Actor.headOffice("1C, " + login);
        switch (wanted) {
            case CONFIRMED -> orders.confirm(order.shop(), order.number(), by);
            case RELEASED -> orders.release(order.shop(), order.number(), by);
            default -> orders.cancel(order.shop(), order.number(), by, status.isEmpty() ? "1C" : "1C: " + cut(status));
        }
    }

    private Optional<OrderState> wanted(OrderState now, ExchangeDocument document, String status) {
        if (document.says("Отменен") || document.says("ПометкаУдаления")) return Optional.of(OrderState.CANCELLED);
        var word = status.toLowerCase(Locale.ROOT);
        if (isCalled(now, status)) return Optional.empty();
        if (config.cancelled().matcher(word).matches()) return Optional.of(OrderState.CANCELLED);
        if (config.confirmed().matcher(word).matches()) return Optional.of(OrderState.CONFIRMED);
        if (config.released().matcher(word).matches()) return Optional.of(OrderState.RELEASED);
        return Optional.empty();
    }

    // 1C sends back the word that it was told.
    private static boolean isCalled(OrderState state, String status) {
        return Texts.of(OrderMessages.class, Langs.RU).state(state).equalsIgnoreCase(status);
    }

    // What an order has left behind is news of yesterday.
    private static boolean isThere(OrderState now, OrderState wanted) {
        if (wanted == OrderState.CANCELLED) return now == OrderState.CANCELLED || now == OrderState.EXPIRED;
        var isOver = now == OrderState.CANCELLED || now == OrderState.EXPIRED;
        return !isOver && now.compareTo(wanted) >= 0;
    }

    private Optional<ToldOrders.Found> find(ExchangeDocument document) {
        return uuid(document.id()).flatMap(told::byId).or(() -> byNumber(document.number()));
    }

    private Optional<ToldOrders.Found> byNumber(String number) {
        var dash = number.lastIndexOf('-');
        if (dash < 1 || !OrderNumber.looksLike(number.substring(dash + 1))) return Optional.empty();
        return shops.bySlug(number.substring(0, dash))
                .flatMap(shop -> told.byNumber(shop.id(), OrderNumber.parse(number.substring(dash + 1))));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException someOther) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
