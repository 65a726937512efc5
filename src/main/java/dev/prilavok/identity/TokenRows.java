package dev.prilavok.identity;

import dev.prilavok.kernel.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The table of API tokens: who holds which, and which were revoked; the tokens themselves are nowhere. */
@ApplicationScoped
class TokenRows {
    private final AgroalDataSource database;
    private final boolean demo;

    TokenRows(AgroalDataSource database, @ConfigProperty(name = "prilavok.demo") boolean demo) {
        this.database = database;
        this.demo = demo;
    }

    /** A token as its holder sees it. */
    record Row(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    UUID add(UUID account, String name, Instant now, Instant until) {
        var id = Ids.next();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into api_token (id, account_id, name, created_at, expires_at) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, account);
            insert.setString(3, name);
            insert.setTimestamp(4, Timestamp.from(now));
            insert.setTimestamp(5, Timestamp.from(until));
            insert.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot keep a token", failure);
        }
    }

    Optional<StaffMember> holder(UUID token, UUID account) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select a.id, a.login, a.name, a.roles, a.franchisee_id from api_token t join account a on a.id = t.account_id
                        where t.id = ? and a.id = ? and t.revoked_at is null and a.disabled_at is null and (not a.demo or ?)""")) {
            select.setObject(1, token);
            select.setObject(2, account);
            select.setBoolean(3, demo);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(Sessions.member(rows)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read a token", failure);
        }
    }

    List<Row> of(UUID account, Instant now) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select id, name, created_at, expires_at from api_token
                        where account_id = ? and revoked_at is null and expires_at > ? order by created_at desc""")) {
            select.setObject(1, account);
            select.setTimestamp(2, Timestamp.from(now));
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Row>();
                while (rows.next())
                    found.add(new Row(
                            rows.getObject("id", UUID.class),
                            rows.getString("name"),
                            rows.getTimestamp("created_at").toInstant(),
                            rows.getTimestamp("expires_at").toInstant()));
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read tokens", failure);
        }
    }

    boolean revoke(UUID account, UUID token, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update api_token set revoked_at = ? where account_id = ? and id = ? and revoked_at is null")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setObject(2, account);
            update.setObject(3, token);
            return update.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot revoke a token", failure);
        }
    }
}
