package dev.prilavok.payment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Every provider that we know to speak to. */
@ApplicationScoped
class Providers {
    private final List<PaymentProvider> all;

    Providers(@All List<PaymentProvider> all) {
        this.all = all;
    }

    Optional<PaymentProvider> of(String code) {
        return all.stream()
                .filter(provider -> provider.code().equals(code) && provider.isReady())
                .findFirst();
    }

    Optional<PaymentProvider> taking(CurrencyUnit currency) {
        return all.stream()
                .filter(provider -> provider.isReady() && provider.takes(currency))
                .findFirst();
    }

    List<String> codes() {
        return all.stream().map(PaymentProvider::code).sorted().toList();
    }
}
