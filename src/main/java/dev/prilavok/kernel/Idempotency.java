package dev.prilavok.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** Carries work out once for a key and gives every replay the same answer; keys live two days, per shop. */
@ApplicationScoped
public class Idempotency {
    /** Keys of the network's own commands, which belong to no shop. */
    private static final String SHOP =
            "coalesce(nullif(current_setting('app.shop', true), '')::uuid, '00000000-0000-0000-0000-000000000000')";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(AgroalDataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Does the work, or returns what it returned the first time. The key is stored with the work: both or neither.
     *
     * @param purpose the command, so that keys of two commands never meet
     * @param bodyHash SHA-256 of what was asked
     * @throws KeyReused when the key came with another body before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T once(String purpose, String key, String bodyHash, Class<T> answer, Supplier<T> work) {
        var fullKey = Sha256.hex(purpose + '\u001f' + key);
        try (var connection = database.getConnection()) {
            if (!claim(connection, fullKey, bodyHash)) return replay(connection, fullKey, bodyHash, answer);
            var result = work.get();
            store(connection, fullKey, result);
            return result;
        } catch (SQLException | JsonProcessingException failure) {
            throw new IllegalStateException("idempotency of " + purpose, failure);
        }
    }

    /** Forgets the keys made before a moment; in the network's scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int forget(Instant before) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(before));
            return delete.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot forget old keys", failure);
        }
    }

    // A second request with the key waits here until the first one commits or rolls back.
    private boolean claim(Connection connection, String key, String bodyHash) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into idempotency_key (shop_id, key, body_hash, created_at) values ("
                        + SHOP + ", ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, key);
            insert.setString(2, bodyHash);
            insert.setTimestamp(3, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    private <T> T replay(Connection connection, String key, String bodyHash, Class<T> answer)
            throws SQLException, JsonProcessingException {
        try (var select = connection.prepareStatement(
                "select body_hash, answer from idempotency_key where shop_id = " + SHOP + " and key = ?")) {
            select.setString(1, key);
            try (var rows = select.executeQuery()) {
                if (!rows.next() || !rows.getString(1).equals(bodyHash)) throw new KeyReused();
                return json.readValue(rows.getString(2), answer);
            }
        }
    }

    private void store(Connection connection, String key, Object result) throws SQLException, JsonProcessingException {
        try (var update = connection.prepareStatement(
                "update idempotency_key set answer = ?::jsonb where shop_id = " + SHOP + " and key = ?")) {
            update.setString(1, json.writeValueAsString(result));
            update.setString(2, key);
            update.executeUpdate();
        }
    }
}
