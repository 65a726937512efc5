package dev.prilavok.identity;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Who;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Checks a login and password. */
@ApplicationScoped
class Logins {
    private final Scope scope;
    private final AccountRows accounts;
    private final LoginTries tries;
    private final AuditLog audit;
    private final Who who;
    private final boolean demo;

    Logins(
            Scope scope,
            AccountRows accounts,
            LoginTries tries,
            AuditLog audit,
            Who who,
            @ConfigProperty(name = "prilavok.demo") boolean demo) {
        this.scope = scope;
        this.accounts = accounts;
        this.tries = tries;
        this.audit = audit;
        this.who = who;
        this.demo = demo;
    }

    private record Known(
            StaffMember member, boolean mayEnter, @Nullable String hash) {}

    /**
     * The person of the login and password.
     *
     * @throws LoginRefused for a wrong pair, a closed account, and a login with too many wrong tries
     */
    StaffMember check(String login, String password) {
        var allowed = scope.network(() -> tries.take(login));
        var known = scope.network(() -> accounts.named(login).map(this::known)).orElse(null);
        var fits = Passwords.fits(password, known == null ? null : known.hash);
        if (!allowed || known == null || !fits || !known.mayEnter) throw new LoginRefused(!allowed);
        who.is(known.member.login());
        scope.network(() -> {
            tries.forget(login);
            audit.record("signed-in", known.member.login(), null);
        });
        return known.member;
    }

    // Outside the demo nobody enters with a password that the demo printed.
    private Known known(Account account) {
        return new Known(account.seen(), account.isActive() && (demo || !account.isDemo()), account.passwordHash());
    }
}
