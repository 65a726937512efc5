package dev.prilavok.royalty.payouts;

import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Disputes and obstacles that a test names, of its own franchisees only. */
@ApplicationScoped
public class TestHeld implements Held, Obstacle {
    private final Map<FranchiseeId, Money> held = new ConcurrentHashMap<>();
    private final Map<FranchiseeId, BlockReason> obstacles = new ConcurrentHashMap<>();

    public void hold(FranchiseeId franchisee, Money money) {
        held.put(franchisee, money);
    }

    public void stop(FranchiseeId franchisee, BlockReason reason) {
        obstacles.put(franchisee, reason);
    }

    public void letGo(FranchiseeId franchisee) {
        obstacles.remove(franchisee);
    }

    @Override
    public Money of(FranchiseeId franchisee, CurrencyUnit currency) {
        return held.getOrDefault(franchisee, Money.zero(currency));
    }

    @Override
    public Optional<BlockReason> against(FranchiseeId franchisee, CurrencyUnit currency) {
        return Optional.ofNullable(obstacles.get(franchisee));
    }
}
