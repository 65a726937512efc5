package dev.prilavok.order;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** An order that is about to take a step; its row is locked. */
record Order(ShopId shop, UUID id, OrderNumber number, OrderState state) {
    /**
     * The same order one step on.
     *
     * @throws NotAllowedNow when this party may not move it there from here
     */
    Order become(OrderState next, Actor actor) {
        if (!state.mayBecome(next, actor.kind())) throw new NotAllowedNow(state);
        return new Order(shop, id, number, next);
    }
}
