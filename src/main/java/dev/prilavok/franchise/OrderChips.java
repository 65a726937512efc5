package dev.prilavok.franchise;

import dev.prilavok.order.OrderState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which orders the list shows; the name is in the address, so a view can be sent to a colleague. */
enum OrderChips {
    ALL(Set.of()),
    NEW(Set.of(OrderState.PLACED, OrderState.AWAITING_PREPAYMENT)),
    CONFIRMED(Set.of(OrderState.CONFIRMED)),
    MOVING(Set.of(OrderState.RELEASED, OrderState.IN_DELIVERY)),
    DONE(Set.of(OrderState.COMPLETED, OrderState.CLOSED)),
    CANCELLED(Set.of(OrderState.CANCELLED, OrderState.EXPIRED));

    private final Set<OrderState> states;

    OrderChips(Set<OrderState> states) {
        this.states = states;
    }

    /** A chip as the page shows it. */
    record Chip(String url, String label, boolean chosen) {}

    static OrderChips named(String name) {
        return Arrays.stream(values())
                .filter(chip -> chip.code().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String url() {
        return this == ALL ? "/franchise" : "/franchise?show=" + code();
    }

    Set<OrderState> states() {
        return states;
    }

    List<Chip> row(FranchiseMessages texts) {
        return Arrays.stream(values())
                .map(chip -> new Chip(chip.url(), texts.orderChip(chip), chip == this))
                .toList();
    }
}
