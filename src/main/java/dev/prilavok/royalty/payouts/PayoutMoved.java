package dev.prilavok.royalty.payouts;

import dev.prilavok.tenancy.FranchiseeId;
import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;

/**
 * A payout came to another state; in the transaction of the move, in the network's scope.
 *
 * @param at when it happened: for what the bank did, the bank's day
 */
public record PayoutMoved(UUID payout, FranchiseeId franchisee, PayoutState state, Money money, Instant at) {}
