package dev.prilavok.agreement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.FranchiseeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The terms between head office and each franchisee, version by version. */
@ApplicationScoped
public class Agreements {
    /** A version is announced this long before it counts, so that what other replicas remember is never wrong. */
    static final Duration NOTICE = Duration.ofMinutes(5);

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final String WRITTEN = Agreements.class.getName();

    private final AgreementRows rows;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final Cache<FranchiseeId, List<AgreementVersion>> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Agreements(AgreementRows rows, Clock clock, TransactionSynchronizationRegistry transaction) {
        this.rows = rows;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * The version in force at an instant.
     *
     * @throws NoAgreement when there is none yet, or none that this scope may see
     */
    @Transactional
    public AgreementVersion current(FranchiseeId franchisee, Instant at) {
        return find(franchisee, at).orElseThrow(NoAgreement::new);
    }

    /** The version in force at an instant, where there is one: an exception would end the transaction of whoever can do without. */
    @Transactional
    public Optional<AgreementVersion> find(FranchiseeId franchisee, Instant at) {
        return newestFirst(franchisee).stream()
                .filter(version -> !version.validFrom().isAfter(at))
                .findFirst();
    }

    /**
     * A version by its id, as an order froze it.
     *
     * @throws NoAgreement when the franchisee has none of that id
     */
    @Transactional
    public AgreementVersion version(FranchiseeId franchisee, UUID id) {
        return find(franchisee, id).orElseThrow(NoAgreement::new);
    }

    /** A version by its id, where this scope may see it. */
    @Transactional
    public Optional<AgreementVersion> find(FranchiseeId franchisee, UUID id) {
        return newestFirst(franchisee).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .or(() -> rows.newestFirst(franchisee).stream()
                        .filter(version -> version.id().equals(id))
                        .findFirst());
    }

    /** Every version of the franchisee's agreement, newest first. */
    @Transactional
    public List<AgreementVersion> versions(FranchiseeId franchisee) {
        return rows.newestFirst(franchisee);
    }

    /** Every version of many agreements, each newest first; absent is who has none. */
    @Transactional
    public Map<FranchiseeId, List<AgreementVersion>> versions(Collection<FranchiseeId> who) {
        return rows.newestFirst(who);
    }

    /** Every version with who published it, why, and whether its seal holds, the newest number first. */
    @Transactional
    public List<PublishedVersion> history(FranchiseeId franchisee) {
        return rows.history(franchisee);
    }

    /** Concludes an agreement; its first version is in force from now on. Network scope. */
    @Transactional
    public AgreementVersion conclude(FranchiseeId franchisee, ContractModel model, Terms terms, String by) {
        return conclude(franchisee, model, terms, by, null);
    }

    /** Concludes an agreement and says why. Network scope. */
    @Transactional
    public AgreementVersion conclude(
            FranchiseeId franchisee, ContractModel model, Terms terms, String by, @Nullable String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        transaction.putResource(WRITTEN, true);
        rows.conclude(Ids.next(), franchisee, model, now);
        return rows.publish(Ids.next(), franchisee, terms, now, now, by, reason);
    }

    /**
     * Publishes the next version; the ones before stay as they are, and so do the orders placed under them. Network scope.
     *
     * @throws TooSoon when it would count in less than five minutes
     */
    @Transactional
    public AgreementVersion publish(FranchiseeId franchisee, Terms terms, Instant validFrom, String by) {
        return publish(franchisee, terms, validFrom, by, null);
    }

    /**
     * Publishes the next version and says why. Network scope.
     *
     * @throws TooSoon when it would count in less than five minutes
     */
    @Transactional
    public AgreementVersion publish(
            FranchiseeId franchisee, Terms terms, Instant validFrom, String by, @Nullable String reason) {
        var now = clock.instant();
        if (validFrom.isBefore(now.plus(NOTICE))) throw new TooSoon();
        transaction.putResource(WRITTEN, true);
        transaction.registerInterposedSynchronization(new Forgets(() -> known.invalidate(franchisee)));
        return rows.publish(Ids.next(), franchisee, terms, validFrom.truncatedTo(ChronoUnit.MICROS), now, by, reason);
    }

    private record Forgets(Runnable what) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            what.run();
        }
    }

    // "None" is never remembered: it may only mean that this scope may not see the franchisee, or that the agreement
    // comes in a second.
    // Nor is what this very transaction wrote: it may still be rolled back.
    private List<AgreementVersion> newestFirst(FranchiseeId franchisee) {
        var remembered = known.getIfPresent(franchisee);
        if (remembered != null) return remembered;
        var read = rows.newestFirst(franchisee);
        if (!read.isEmpty() && transaction.getResource(WRITTEN) == null) known.put(franchisee, read);
        return read;
    }
}
