package dev.prilavok.social;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends a link whose time is over. Its page says so from that second on, even if this comes late. */
@ApplicationScoped
class ExpireLink implements Job<ExpireLink.Payload> {
    private final OrderLinks links;
    private final Scope scope;

    ExpireLink(OrderLinks links, Scope scope) {
        this.links = links;
        this.scope = scope;
    }

    record Payload(ShopId shop, UUID link) {}

    static Payload of(Link link) {
        return new Payload(link.shop(), link.id());
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload due) {
        scope.shop(due.shop(), () -> links.expire(due.shop(), due.link()));
    }
}
