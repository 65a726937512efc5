package dev.prilavok.identity;

import dev.prilavok.kernel.Sha256;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Counts tries per login, known or not. A try is counted and committed before its password is looked at, so that a hundred tries at
 * once are still five.
 */
@ApplicationScoped
class LoginTries {
    static final int ALLOWED = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    // Tries beyond the allowed ones do not move the clock: an attacker cannot keep the owner out for ever by going on.
    private static final String TAKE = """
            insert into login_try as t (login_hash, tries, since) values (?, 1, ?)
            on conflict (login_hash) do update set
                tries = case when t.since <= ? then 1 else t.tries + 1 end,
                since = case when t.since <= ? or t.tries < ? then excluded.since else t.since end
            returning tries""";

    private final AgroalDataSource database;
    private final Clock clock;

    LoginTries(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes a try; false when the login is locked. Runs in a transaction of its own, in network scope. */
    boolean take(String login) {
        var now = clock.instant();
        try (var connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setString(1, key(login));
            take.setTimestamp(2, Timestamp.from(now));
            take.setTimestamp(3, Timestamp.from(now.minus(LOCK)));
            take.setTimestamp(4, Timestamp.from(now.minus(LOCK)));
            take.setInt(5, ALLOWED);
            try (var rows = take.executeQuery()) {
                return rows.next() && rows.getInt(1) <= ALLOWED;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot count a try to sign in", failure);
        }
    }

    /** Forgets the tries of a login that got in. */
    void forget(String login) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement("delete from login_try where login_hash = ?")) {
            forget.setString(1, key(login));
            forget.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot forget tries to sign in", failure);
        }
    }

    /** Forgets tries whose lock is over. */
    void forgetOld() {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement("delete from login_try where since <= ?")) {
            forget.setTimestamp(1, Timestamp.from(clock.instant().minus(LOCK)));
            forget.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot forget tries to sign in", failure);
        }
    }

    private static String key(String login) {
        return Sha256.hex(LoginName.typedForm(login));
    }
}
