package dev.prilavok.payment;

/** Which payments a list shows. */
public enum PaymentShow {
    ALL("true"),
    /** The buyer has not paid yet. */
    WAITING("p.state in ('CREATED', 'PENDING', 'AUTHORIZED')"),
    /** Ours, and not on our account yet. */
    UNSETTLED("p.state = 'CAPTURED' and p.settled_at is null and p.captured_minor > p.back_minor"),
    SETTLED("p.settled_at is not null"),
    FAILED("p.state in ('CANCELLED', 'FAILED')"),
    /** Money on its way back. */
    BACK("""
            exists (select 1 from payment_refund r where r.shop_id = p.shop_id and r.payment_id = p.id
                and r.state in ('REQUESTED', 'PENDING'))"""),
    /** Money that does not go back by itself. */
    STUCK("""
            exists (select 1 from payment_refund r where r.shop_id = p.shop_id and r.payment_id = p.id
                and (r.state = 'UNKNOWN' or (r.state = 'REFUSED' and not exists (select 1 from payment_refund a
                    where a.shop_id = r.shop_id and a.payment_id = r.payment_id and a.key = 'again/' || r.id))))""");

    private final String condition;

    PaymentShow(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
