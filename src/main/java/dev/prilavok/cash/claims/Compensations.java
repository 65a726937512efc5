package dev.prilavok.cash.claims;

import dev.prilavok.returns.claims.CarrierClaims;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;

/** What franchisees are compensated with for lost parcels. */
@ApplicationScoped
public class Compensations {
    private final CarrierClaims claims;
    private final ClaimBooks books;

    Compensations(CarrierClaims claims, ClaimBooks books) {
        this.claims = claims;
        this.books = books;
    }

    /** What is earned as compensation on an order and waits for the carrier to pay, by line. */
    public Map<Integer, Money> waiting(ShopId shop, UUID order) {
        var sums = new HashMap<Integer, Money>();
        for (var claim : claims.awaited(shop, order))
            books.compensation(claim).forEach((line, sum) -> sums.merge(line, sum, Money::plus));
        return sums;
    }
}
