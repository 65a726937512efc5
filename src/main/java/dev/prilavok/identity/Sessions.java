package dev.prilavok.identity;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.FranchiseeId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is signed in. The cookie holds 192 random bits and the table their hash, so that every replica knows a session, signing out ends
 * it everywhere, and a closed account is out with its next click. Every method runs in network scope.
 */
@ApplicationScoped
class Sessions {
    private final AgroalDataSource database;
    private final Clock clock;
    private final boolean demo;

    Sessions(AgroalDataSource database, Clock clock, @ConfigProperty(name = "prilavok.demo") boolean demo) {
        this.database = database;
        this.clock = clock;
        this.demo = demo;
    }

    /** Opens a session and returns its token. */
    String open(UUID account, Duration life) {
        var token = Ids.token();
        var now = clock.instant();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into staff_session (token_hash, account_id, created_at, expires_at) values (?, ?, ?, ?)")) {
            insert.setString(1, Sha256.hex(token));
            insert.setObject(2, account);
            insert.setTimestamp(3, Timestamp.from(now));
            insert.setTimestamp(4, Timestamp.from(now.plus(life)));
            insert.executeUpdate();
            return token;
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot open a session", failure);
        }
    }

    /** Whose session it is, if it has not ended. */
    Optional<StaffMember> of(String token) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select a.id, a.login, a.name, a.roles, a.franchisee_id from staff_session s join account a on a.id = s.account_id
                        where s.token_hash = ? and s.expires_at > ? and a.disabled_at is null and (not a.demo or ?)""")) {
            select.setString(1, Sha256.hex(token));
            select.setTimestamp(2, Timestamp.from(clock.instant()));
            select.setBoolean(3, demo);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(member(rows)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read a session", failure);
        }
    }

    static StaffMember member(ResultSet row) throws SQLException {
        var franchisee = row.getObject("franchisee_id", UUID.class);
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())),
                franchisee == null ? null : new FranchiseeId(franchisee),
                true);
    }

    /** Ends one session. */
    void end(String token) {
        delete("delete from staff_session where token_hash = ?", Sha256.hex(token));
    }

    /** Ends every session of an account. */
    void endAllOf(UUID account) {
        delete("delete from staff_session where account_id = ?", account);
    }

    /** Forgets sessions that are over. */
    void forgetOld() {
        delete("delete from staff_session where expires_at <= ?", Timestamp.from(clock.instant()));
    }

    private void delete(String sql, Object argument) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.setObject(1, argument);
            delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot end a session", failure);
        }
    }
}
