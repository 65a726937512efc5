package dev.prilavok.returns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.order.Actor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnStateTest {
    @Test
    void whatIsOverLeadsNowhere() {
        for (var over : Set.of(ReturnState.CLOSED, ReturnState.CANCELLED))
            assertThat(next(over)).isEmpty();
    }

    @Test
    void everyOtherStateLeadsSomewhereAndIsReached() {
        var reached = EnumSet.of(ReturnState.REQUESTED);
        for (var i = 0; i < ReturnState.values().length; i++)
            for (var state : EnumSet.copyOf(reached)) reached.addAll(next(state));

        assertThat(reached).containsExactlyInAnyOrder(ReturnState.values());
        assertThat(Arrays.stream(ReturnState.values())
                        .filter(state -> !state.isOver() && next(state).isEmpty()))
                .isEmpty();
    }

    @Test
    void eachPartyDoesItsOwnPart() {
        assertThat(ReturnState.REQUESTED.mayBecome(ReturnState.CANCELLED, Actor.Kind.BUYER))
                .isTrue();
        assertThat(ReturnState.REQUESTED.mayBecome(ReturnState.APPROVED, Actor.Kind.BUYER))
                .isFalse();
        assertThat(ReturnState.REQUESTED.mayBecome(ReturnState.APPROVED, Actor.Kind.FRANCHISEE))
                .isFalse();
        assertThat(ReturnState.RECEIVED.mayBecome(ReturnState.INSPECTED, Actor.Kind.WAREHOUSE))
                .isTrue();
        assertThat(ReturnState.INSPECTED.mayBecome(ReturnState.ACCEPTED, Actor.Kind.WAREHOUSE))
                .isFalse();
        assertThat(ReturnState.REFUND_DUE.mayBecome(ReturnState.REFUND_SENT, Actor.Kind.FRANCHISEE))
                .isFalse();
        assertThat(ReturnState.RECEIVED.mayBecome(ReturnState.CANCELLED, Actor.Kind.BUYER))
                .isFalse();
    }

    private static Set<ReturnState> next(ReturnState from) {
        var next = EnumSet.noneOf(ReturnState.class);
        for (var to : ReturnState.values())
            for (var actor : Actor.Kind.values()) if (from.mayBecome(to, actor)) next.add(to);
        return next;
    }
}
