package dev.prilavok.franchise;

import dev.prilavok.order.OrderState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which orders the list shows; the name is in the address, so a view can be sent to a colleague. */
enum OrderChips {
    ALL,
    NEW,
    CONFIRMED,
    MOVING,
    DONE,
    CANCELLED;

    /** A chip as the page shows it. */
    record Chip(String url, String label, boolean chosen) {}

    static OrderChips named(String name) {
        return Arrays.stream(values())
                .filter(chip -> chip.code().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String url() {
        return this == ALL ? "/franchise" : "/franchise?show=" + code();
    }

    /** States that it shows; none are all. */
    Set<OrderState> states() {
        return switch (this) {
            case ALL -> Set.of();
            case NEW -> Set.of(OrderState.PLACED, OrderState.AWAITING_PREPAYMENT);
            case CONFIRMED -> Set.of(OrderState.CONFIRMED);
            case MOVING -> Set.of(OrderState.RELEASED, OrderState.IN_DELIVERY);
            case DONE -> Set.of(OrderState.COMPLETED, OrderState.CLOSED);
            case CANCELLED -> Set.of(OrderState.CANCELLED, OrderState.EXPIRED);
        };
    }

    List<Chip> row(FranchiseMessages texts) {
        return Arrays.stream(values())
                .map(chip -> new Chip(chip.url(), texts.orderChip(chip), chip == this))
                .toList();
    }
}
