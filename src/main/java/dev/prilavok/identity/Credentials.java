package dev.prilavok.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Logins and passwords for programs that know no other way to say who they are, under the same lock-out as the login page. */
@ApplicationScoped
public class Credentials {
    private final Logins logins;

    Credentials(Logins logins) {
        this.logins = logins;
    }

    /** The person of a login and password; empty for a wrong pair, a closed account and a login with too many wrong tries. */
    public Optional<StaffMember> of(String login, String password) {
        try {
            return Optional.of(logins.check(login, password));
        } catch (LoginRefused refused) {
            return Optional.empty();
        }
    }
}
