package dev.prilavok.identity;

import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Staff accounts; they belong to the network, so every method runs in its scope. */
@ApplicationScoped
public class Accounts {
    private final AccountRows rows;
    private final Sessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(AccountRows rows, Sessions sessions, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an account.
     *
     * @throws LoginTaken when somebody has the login
     * @throws WeakPassword when the password is short or too long
     */
    @Transactional
    public UUID create(NewAccount opened) {
        return open(opened, false);
    }

    /** Opens accounts of the demo network, which are refused as soon as the demo is switched off; existing ones stay. */
    @Transactional
    public void createDemo(List<NewAccount> opened) {
        var known = rows.logins();
        opened.stream()
                .filter(account -> !known.contains(LoginName.typedForm(account.login())))
                .forEach(account -> open(account, true));
    }

    private UUID open(NewAccount opened, boolean demo) {
        if (rows.named(opened.login()).isPresent()) throw new LoginTaken().at("login");
        var hash = opened.password() == null ? null : Passwords.hash(opened.password(), demo);
        var account = new Account(opened, hash, demo, clock.instant());
        rows.persistAndFlush(account);
        audit.record("account-opened", account.seen().login(), null);
        return account.id();
    }

    /** The person of a login. */
    @Transactional
    public Optional<StaffMember> find(String login) {
        return rows.named(login).map(Account::seen);
    }

    /** Everybody, by login. */
    @Transactional
    public List<StaffMember> all() {
        return rows.find("order by login").stream().map(Account::seen).toList();
    }

    /** Closes an account: sessions end now, tokens are refused from now on. */
    @Transactional
    public void disable(UUID account, String why) {
        var closed = rows.findByIdOptional(account).orElseThrow(() -> new NotFound("account"));
        closed.disable(clock.instant());
        sessions.endAllOf(account);
        audit.record("account-closed", closed.seen().login(), why);
    }
}
