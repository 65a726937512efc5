package dev.prilavok.ledger;

import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A journal to be written.
 *
 * @param source what kind of fact it comes from; with the fact's id and the event it is written once
 * @param franchisee whose it is; absent for what is the network's alone
 * @param occurredAt when it happened; where that month is closed, it counts from the first instant of the open one
 */
public record NewJournal(
        String source,
        UUID sourceId,
        String event,
        @Nullable FranchiseeId franchisee,
        @Nullable ShopId shop,
        Instant occurredAt,
        String actor,
        @Nullable String reason,
        List<Posting> postings) {
    public NewJournal {
        postings = List.copyOf(postings);
    }
}
