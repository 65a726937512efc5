package dev.prilavok.returns;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.order.Orders;
import dev.prilavok.order.ReturnStatus;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a return by the table of its states, writes its history and tells the order. */
@ApplicationScoped
class ReturnSteps {
    private final ReturnRows rows;
    private final Orders orders;
    private final Event<ReturnMoved> moved;
    private final Clock clock;

    ReturnSteps(ReturnRows rows, Orders orders, Event<ReturnMoved> moved, Clock clock) {
        this.rows = rows;
        this.orders = orders;
        this.moved = moved;
        this.clock = clock;
    }

    ReturnView lock(ShopId shop, UUID id) {
        return rows.locked(shop, id).orElseThrow(() -> new NotFound("return"));
    }

    ReturnView in(ShopId shop, UUID id, ReturnState state) {
        var one = lock(shop, id);
        if (one.state() != state) throw ReturnRefused.moved(one.state());
        return one;
    }

    /** Moves a locked return and reads it anew. */
    ReturnView step(ReturnView one, ReturnState to, Actor actor, @Nullable String reason) {
        if (!one.state().mayBecome(to, actor.kind())) throw ReturnRefused.moved(one.state());
        rows.step(one, new ReturnStep(clock.instant(), one.state(), to, actor, reason));
        tellOrder(one);
        moved.fire(new ReturnMoved(one.shop(), one.id(), one.order(), to));
        return lock(one.shop(), one.id());
    }

    /** The order's own word about everything that comes back of it. */
    void tellOrder(ReturnView one) {
        orders.returnBecame(one.shop(), one.order(), status(one.shop(), one.order()));
    }

    private ReturnStatus status(ShopId shop, UUID id) {
        var order = orders.byId(shop, id).orElseThrow();
        var kept = order.lines().stream().mapToInt(line -> line.pieces().kept()).sum();
        var back = order.lines().stream()
                .mapToInt(line -> line.pieces().returned())
                .sum();
        if (back > 0 && back == kept) return ReturnStatus.FULL;
        if (!rows.asked(shop, id).isEmpty()) return ReturnStatus.OPEN;
        return back > 0 ? ReturnStatus.PARTIAL : ReturnStatus.NONE;
    }
}
