package dev.prilavok.royalty.payouts;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.royalty.requisites.BankDetails;
import dev.prilavok.royalty.requisites.Requisites;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The hash of what a batch pays, to whom and where: what two persons approved is what is sent, or nothing is. */
final class BatchHash {
    private BatchHash() {}

    static String of(List<Payout> payouts, Requisites requisites) {
        var details =
                requisites.versions(payouts.stream().map(Payout::requisites).toList());
        return Sha256.hex(payouts.stream()
                .sorted(Comparator.comparing(Payout::id))
                .map(payout -> line(payout, details))
                .collect(Collectors.joining("\n")));
    }

    private static String line(Payout payout, Map<UUID, BankDetails> details) {
        var to = Objects.requireNonNull(details.get(payout.requisites()));
        return String.join(
                ";",
                payout.id().toString(),
                payout.franchisee().value().toString(),
                Long.toString(payout.number()),
                Long.toString(Moneys.minor(payout.money())),
                payout.money().getCurrencyUnit().getCode(),
                to.id().toString(),
                to.bic(),
                to.account(),
                to.holder());
    }
}
