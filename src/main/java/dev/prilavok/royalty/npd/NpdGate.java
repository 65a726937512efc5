package dev.prilavok.royalty.npd;

import dev.prilavok.royalty.payouts.BlockReason;
import dev.prilavok.royalty.payouts.Obstacle;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** No payout to somebody who is no longer self-employed, or whose receipts are missing. */
@ApplicationScoped
class NpdGate implements Obstacle {
    private final ReceiptRows rows;
    private final TaxpayerRows taxpayers;
    private final Clock clock;

    NpdGate(ReceiptRows rows, TaxpayerRows taxpayers, Clock clock) {
        this.rows = rows;
        this.taxpayers = taxpayers;
        this.clock = clock;
    }

    @Override
    public Optional<BlockReason> against(FranchiseeId franchisee, CurrencyUnit currency) {
        if (!currency.getCode().equals("RUB")) return Optional.empty();
        if (taxpayers.isRegistered(franchisee).filter(registered -> !registered).isPresent())
            return Optional.of(BlockReason.NPD_LOST);
        if (rows.isAwaited(franchisee)) return Optional.of(BlockReason.RECEIPT_AWAITED);
        return rows.isOverdue(franchisee, clock.instant())
                ? Optional.of(BlockReason.RECEIPT_OVERDUE)
                : Optional.empty();
    }
}
