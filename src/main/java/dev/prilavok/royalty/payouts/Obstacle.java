package dev.prilavok.royalty.payouts;

import dev.prilavok.tenancy.FranchiseeId;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Something that stands between a franchisee and every payout in a currency. Every bean of this type is asked. */
public interface Obstacle {
    /** Why nothing may be paid now; empty when nothing is in the way. Asked in the network's scope. */
    Optional<BlockReason> against(FranchiseeId franchisee, CurrencyUnit currency);
}
