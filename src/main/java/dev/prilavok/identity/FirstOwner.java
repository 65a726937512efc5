package dev.prilavok.identity;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Platform;
import dev.prilavok.tenancy.Scope;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Outside the demo nobody has a password that others know: while there is no owner, the first start makes one from
 * {@code PRILAVOK_OWNER_PASSWORD}, or prints a link that makes one, once.
 */
@ApplicationScoped
class FirstOwner {
    private static final Logger LOG = Logger.getLogger(FirstOwner.class);
    private static final Duration LIFE = Duration.ofHours(24);
    private static final int AFTER_SHOPS = 6_000;

    private final Scope scope;
    private final Accounts accounts;
    private final AccountRows rows;
    private final Session database;
    private final Clock clock;
    private final Platform platform;
    private final boolean demo;
    private final Optional<String> password;

    FirstOwner(
            Scope scope,
            Accounts accounts,
            AccountRows rows,
            Session database,
            Clock clock,
            Platform platform,
            @ConfigProperty(name = "prilavok.demo") boolean demo,
            @ConfigProperty(name = "prilavok.owner.password") Optional<String> password) {
        this.scope = scope;
        this.accounts = accounts;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
        this.platform = platform;
        this.demo = demo;
        this.password = password;
    }

    void start(@Observes @Priority(AFTER_SHOPS) StartupEvent started) {
        if (!demo) prepare();
    }

    void prepare() {
        if (scope.network(rows::hasOwner)) return;
        if (password.isPresent()) scope.network(() -> open("owner", "Owner", password.get()));
        else LOG.infof("Nobody can sign in yet. Make the owner here, once, within 24 hours: %s", newLink());
    }

    /** A fresh link; the one before it is void. */
    String newLink() {
        var token = Ids.token();
        scope.network(() -> database.createNativeQuery("""
                        insert into setup_link (one, token_hash, expires_at) values (true, :hash, :end)
                        on conflict (one) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at""")
                .setParameter("hash", Sha256.hex(token))
                .setParameter("end", Timestamp.from(clock.instant().plus(LIFE)))
                .executeUpdate());
        return platform.url().resolve("/setup/" + token).toString();
    }

    boolean isGood(String token) {
        return scope.network(() -> !rows.hasOwner() && !find(token).isEmpty());
    }

    /** Makes the owner and takes the link away; empty when the link is used or old. */
    Optional<StaffMember> redeem(String token, String login, String name, String chosen) {
        return scope.network(() -> {
            if (rows.hasOwner() || delete(token) == 0) return Optional.<StaffMember>empty();
            open(login, name, chosen);
            return accounts.find(login);
        });
    }

    private void open(String login, String name, String chosen) {
        accounts.create(new NewAccount(login, name, Set.of(Role.OWNER), null, chosen));
    }

    private java.util.List<Integer> find(String token) {
        return database.createNativeQuery(
                        "select 1 from setup_link where token_hash = :hash and expires_at > :now", Integer.class)
                .setParameter("hash", Sha256.hex(token))
                .setParameter("now", Timestamp.from(clock.instant()))
                .getResultList();
    }

    // The row that is gone is the lock: of two people with the link one makes the owner.
    private int delete(String token) {
        return database.createNativeQuery("delete from setup_link where token_hash = :hash and expires_at > :now")
                .setParameter("hash", Sha256.hex(token))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
