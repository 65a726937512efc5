package dev.prilavok.returns;

import dev.prilavok.kernel.BadRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of the list of returns. */
enum ReturnChip {
    OPEN,
    LATE,
    DECIDE,
    MONEY,
    CLOSED,
    ALL;

    static ReturnChip named(String code) {
        return Arrays.stream(values())
                .filter(chip -> chip.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadRequest("show"));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<ReturnState> states() {
        return switch (this) {
            case OPEN ->
                Arrays.stream(ReturnState.values())
                        .filter(state -> !state.isOver() && state != ReturnState.DECLINED)
                        .collect(Collectors.toSet());
            case LATE ->
                Arrays.stream(ReturnState.values())
                        .filter(ReturnState::hasClock)
                        .collect(Collectors.toSet());
            case DECIDE -> Set.of(ReturnState.REQUESTED, ReturnState.INSPECTED);
            case MONEY -> Set.of(ReturnState.REFUND_DUE, ReturnState.REFUND_SENT, ReturnState.REFUND_FAILED);
            case CLOSED ->
                Set.of(ReturnState.CLOSED, ReturnState.CANCELLED, ReturnState.REJECTED, ReturnState.DECLINED);
            case ALL -> Set.of();
        };
    }

    @Nullable
    Instant before(Instant now, Duration alarm) {
        return this == LATE ? now.plus(alarm) : null;
    }
}
