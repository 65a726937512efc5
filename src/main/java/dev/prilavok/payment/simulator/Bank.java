package dev.prilavok.payment.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What acted providers have in their books, kept in a file beside the database, so that a demo goes on after a restart. */
@ApplicationScoped
class Bank {
    /** The whole of it, as the file says it. */
    record Kept(List<ActedPayment> payments, List<ActedRefund> refunds, Map<String, String> keys) {}

    private final ObjectMapper json;
    private final Path file;
    private final Map<String, ActedPayment> payments = new LinkedHashMap<>();
    private final Map<String, ActedRefund> refunds = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    Bank(ObjectMapper json, @ConfigProperty(name = "prilavok.data", defaultValue = "data") String data) {
        this.json = json;
        this.file = Path.of(data, "acted-payments.json");
    }

    synchronized void read() {
        if (LaunchMode.current() == LaunchMode.TEST || !Files.exists(file)) return;
        try {
            var kept = json.readValue(file.toFile(), Kept.class);
            kept.payments.forEach(payment -> payments.put(payment.id(), payment));
            kept.refunds.forEach(refund -> refunds.put(refund.id(), refund));
            keys.putAll(kept.keys);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    /** The payment of this key: made once, the same one ever after. */
    synchronized ActedPayment once(String key, Supplier<ActedPayment> made) {
        var known = keys.get(key);
        if (known != null && payments.containsKey(known)) return payment(known).orElseThrow();
        var payment = made.get();
        payments.put(payment.id(), payment);
        keys.put(key, payment.id());
        write();
        return payment;
    }

    /** The refund of this key: made once, the same one ever after. */
    synchronized ActedRefund onceBack(String key, Supplier<ActedRefund> made) {
        var known = keys.get(key);
        if (known != null && refunds.containsKey(known)) return refund(known).orElseThrow();
        var refund = made.get();
        refunds.put(refund.id(), refund);
        keys.put(key, refund.id());
        if (refund.stage() != ActedRefund.Stage.REFUSED)
            payments.computeIfPresent(refund.payment(), (id, payment) -> payment.giving(refund.minor()));
        write();
        return refund;
    }

    synchronized Optional<ActedPayment> payment(String id) {
        return Optional.ofNullable(payments.get(id));
    }

    synchronized Optional<ActedRefund> refund(String id) {
        return Optional.ofNullable(refunds.get(id));
    }

    synchronized ActedPayment change(String id, UnaryOperator<ActedPayment> change) {
        var changed = payments.computeIfPresent(id, (key, payment) -> change.apply(payment));
        if (changed == null) throw new IllegalArgumentException("no such payment");
        write();
        return changed;
    }

    synchronized ActedRefund changeBack(String id, UnaryOperator<ActedRefund> change) {
        var changed = refunds.computeIfPresent(id, (key, refund) -> change.apply(refund));
        if (changed == null) throw new IllegalArgumentException("no such refund");
        write();
        return changed;
    }

    synchronized List<ActedPayment> payments(String provider) {
        return payments.values().stream()
                .filter(one -> one.provider().equals(provider))
                .toList();
    }

    synchronized List<ActedRefund> refunds(String provider) {
        return refunds.values().stream()
                .filter(one -> one.provider().equals(provider))
                .toList();
    }

    private void write() {
        if (LaunchMode.current() == LaunchMode.TEST) return;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            json.writeValue(
                    file.toFile(),
                    new Kept(List.copyOf(payments.values()), List.copyOf(refunds.values()), Map.copyOf(keys)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write " + file, failure);
        }
    }
}
