package dev.prilavok.office;

import dev.prilavok.order.OrderState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Groups of states that people look for; the name is in the address, so that a view can be sent to a colleague. */
enum OrderChip {
    ALL(Set.of()),
    NEW(Set.of(OrderState.PLACED, OrderState.AWAITING_PREPAYMENT)),
    CONFIRMED(Set.of(OrderState.CONFIRMED)),
    MOVING(Set.of(OrderState.RELEASED, OrderState.IN_DELIVERY)),
    DONE(Set.of(OrderState.COMPLETED, OrderState.CLOSED)),
    CANCELLED(Set.of(OrderState.CANCELLED, OrderState.EXPIRED));

    private final Set<OrderState> states;

    OrderChip(Set<OrderState> states) {
        this.states = states;
    }

    static OrderChip named(String code) {
        return Arrays.stream(values())
                .filter(chip -> chip.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<OrderState> states() {
        return states;
    }

    /** Class of a state's calm colour. */
    static String colour(OrderState state) {
        return switch (state) {
            case PLACED, AWAITING_PREPAYMENT -> "wait";
            case CONFIRMED, RELEASED, IN_DELIVERY, COMPLETED -> "good";
            case CANCELLED, EXPIRED -> "bad";
            case DRAFT, CLOSED -> "";
        };
    }
}
