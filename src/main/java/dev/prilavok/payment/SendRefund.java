package dev.prilavok.payment;

import dev.prilavok.kernel.Job;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sends a refund right after it was asked for. */
@ApplicationScoped
class SendRefund implements Job<SendRefund.Sent> {
    /** The refund. */
    record Sent(UUID shop, UUID refund) {}

    private final RefundTalks talks;

    SendRefund(RefundTalks talks) {
        this.talks = talks;
    }

    @Override
    public Class<Sent> payload() {
        return Sent.class;
    }

    @Override
    public void run(Sent payload) {
        talks.talk(new ShopId(payload.shop()), payload.refund());
    }
}
