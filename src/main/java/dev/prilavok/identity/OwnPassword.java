package dev.prilavok.identity;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own password. Whoever finds an open browser has to know the old one, and guesses it no oftener than at the door. */
@ApplicationScoped
class OwnPassword {
    private final Scope scope;
    private final AccountRows accounts;
    private final LoginTries tries;
    private final Sessions sessions;
    private final AuditLog audit;

    OwnPassword(Scope scope, AccountRows accounts, LoginTries tries, Sessions sessions, AuditLog audit) {
        this.scope = scope;
        this.accounts = accounts;
        this.tries = tries;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Whether there is one here; people of Keycloak have theirs there. */
    boolean isHere(UUID account) {
        return hash(account) != null;
    }

    /**
     * Changes the password and ends every session of the account.
     *
     * @throws PasswordRefused for a wrong old password, too many tries, a new one that is the old one
     * @throws WeakPassword when the new one is short or too long
     */
    void change(StaffMember member, String old, String fresh) {
        var newHash = Passwords.hash(fresh, false);
        if (fresh.equals(old)) throw PasswordRefused.same();
        var allowed = scope.network(() -> tries.take(member.login()));
        var fits = Passwords.fits(old, hash(member.id()));
        if (!allowed || !fits) throw allowed ? PasswordRefused.wrong() : PasswordRefused.locked();
        scope.network(() -> {
            accounts.findById(member.id()).hasPassword(newHash);
            sessions.endAllOf(member.id());
            tries.forget(member.login());
            audit.record("password-changed", member.login(), null);
        });
    }

    /** Whether this is the password; tries are counted as at the door. */
    boolean fits(StaffMember member, String typed) {
        var allowed = scope.network(() -> tries.take(member.login()));
        var fits = Passwords.fits(typed, hash(member.id()));
        if (allowed && fits) scope.network(() -> tries.forget(member.login()));
        return allowed && fits;
    }

    private @Nullable String hash(UUID account) {
        return scope.network(() ->
                accounts.findByIdOptional(account).map(Account::passwordHash).orElse(null));
    }
}
