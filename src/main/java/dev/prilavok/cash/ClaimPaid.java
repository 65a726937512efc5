package dev.prilavok.cash;

import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A carrier paid for what it lost: what the franchisee is compensated with may be paid out.
 *
 * @param because new for every payment
 * @param compensation by line of the order; empty where the agreement has none
 */
public record ClaimPaid(
        ShopId shop, UUID order, UUID parcel, UUID because, Map<Integer, Money> compensation, Instant at) {
    public ClaimPaid {
        compensation = Map.copyOf(compensation);
    }
}
