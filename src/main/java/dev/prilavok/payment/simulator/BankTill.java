package dev.prilavok.payment.simulator;

import dev.prilavok.payment.simulator.ActedPayment.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Where money moves at acted providers. */
@ApplicationScoped
class BankTill {
    private final Bank bank;
    private final Clock clock;
    private final Map<String, BankMood> moods = new ConcurrentHashMap<>();
    private volatile String address = "";

    BankTill(Bank bank, Clock clock) {
        this.bank = bank;
        this.clock = clock;
    }

    void listensAt(String opened) {
        address = opened;
    }

    BankMood mood(String provider) {
        return moods.getOrDefault(provider, BankMood.GOOD);
    }

    void mood(String provider, BankMood mood) {
        moods.put(provider, mood);
    }

    /** Where a person pays. */
    String page(ActedPayment payment) {
        return address + "/pay/" + payment.id();
    }

    /** A person pays. */
    ActedPayment pay(String id) {
        return bank.change(id, payment -> {
            if (payment.stage() != Stage.PENDING) return payment;
            var stage = mood(payment.provider()).twoStages() ? Stage.AUTHORIZED : Stage.PAID;
            return payment.at(stage, clock.instant());
        });
    }

    ActedPayment take(String id) {
        return bank.change(
                id, payment -> payment.stage() == Stage.AUTHORIZED ? payment.at(Stage.PAID, clock.instant()) : payment);
    }

    /** A person turns away, or we do. */
    ActedPayment letGo(String id) {
        return bank.change(id, payment -> payment.stage() == Stage.PAID ? payment : payment.at(Stage.CANCELLED, null));
    }

    /** Money back; nothing when that is more than is left. */
    Optional<ActedRefund> back(String key, ActedPayment payment, long minor) {
        var mood = mood(payment.provider());
        var stage = mood.refusesBack()
                ? ActedRefund.Stage.REFUSED
                : mood.slowBack() ? ActedRefund.Stage.PENDING : ActedRefund.Stage.PAID;
        try {
            return Optional.of(bank.onceBack(key, () -> {
                if (payment.back() + minor > payment.minor()) throw new IllegalArgumentException("too much");
                return new ActedRefund(
                        payment.provider(),
                        name(payment.provider()),
                        payment.id(),
                        minor,
                        payment.currency(),
                        stage,
                        clock.instant());
            }));
        } catch (IllegalArgumentException tooMuch) {
            return Optional.empty();
        }
    }

    private static String name(String provider) {
        return (provider.equals("stripe") ? "re_" : "") + UUID.randomUUID();
    }

    /** What was on its way has arrived by the time that somebody looks. */
    ActedRefund looked(ActedRefund refund) {
        return refund.stage() == ActedRefund.Stage.PENDING
                        && !mood(refund.provider()).slowBack()
                ? bank.changeBack(refund.id(), one -> one.at(ActedRefund.Stage.PAID))
                : refund;
    }
}
