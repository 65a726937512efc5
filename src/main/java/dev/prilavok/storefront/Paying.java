package dev.prilavok.storefront;

import dev.prilavok.payment.Payments;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether buyers of this shop may pay online. */
@Named("paying")
@RequestScoped
public class Paying {
    private final ShopRequest request;
    private final Payments payments;

    Paying(ShopRequest request, Payments payments) {
        this.request = request;
        this.payments = payments;
    }

    public boolean isOnline() {
        return payments.takes(request.shop().currency());
    }
}
