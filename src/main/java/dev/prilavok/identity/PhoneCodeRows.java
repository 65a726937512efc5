package dev.prilavok.identity;

import dev.prilavok.tenancy.ShopId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Codes and counters in the database. Nothing here can be turned back into a phone or a code without the server's key. */
@ApplicationScoped
class PhoneCodeRows {
    /** A code that took one more try. */
    record Tried(UUID id, String digest) {}

    private final AgroalDataSource database;

    PhoneCodeRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Two sends to one phone wait for each other until the first is counted. */
    void lock(String phone) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 17))")) {
            lock.setString(1, phone);
            lock.execute();
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    int sentSince(String phone, Instant since) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from phone_code_sent where phone_key = ? and at > ?")) {
            select.setString(1, phone);
            select.setObject(2, since.atOffset(ZoneOffset.UTC));
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    void sent(UUID id, String phone, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into phone_code_sent (id, phone_key, at) values (?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, phone);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    /** Counts one more under a daily cap; false when the cap is reached. */
    boolean count(String counter, LocalDate day, int cap) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into phone_code_quota as q (counter, day, sent) values (?, ?, 1)
                        on conflict (counter, day) do update set sent = q.sent + 1 where q.sent < ?""")) {
            upsert.setString(1, counter);
            upsert.setObject(2, day);
            upsert.setInt(3, cap);
            return upsert.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    void issue(ShopId shop, UUID id, String phone, String subject, String digest, Instant now, Instant until) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into phone_code (shop_id, id, phone_key, subject, digest, tries, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, 0, ?, ?)""")) {
            insert.setObject(1, shop.value());
            insert.setObject(2, id);
            insert.setString(3, phone);
            insert.setString(4, subject);
            insert.setString(5, digest);
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setObject(7, until.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    /** Counts a try in one statement, so that parallel tries cannot pass the limit together. */
    Optional<Tried> tryOnce(ShopId shop, String phone, String subject, Instant now, int limit) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update phone_code set tries = tries + 1
                        where shop_id = ? and tries < ? and used_at is null and expires_at > ? and id = (
                            select id from phone_code where shop_id = ? and phone_key = ? and subject = ?
                            order by issued_at desc, id desc limit 1)
                        returning id, digest""")) {
            update.setObject(1, shop.value());
            update.setInt(2, limit);
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            update.setObject(4, shop.value());
            update.setString(5, phone);
            update.setString(6, subject);
            try (var rows = update.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Tried(rows.getObject(1, UUID.class), rows.getString(2)))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    boolean use(ShopId shop, UUID id, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update phone_code set used_at = ? where shop_id = ? and id = ? and used_at is null")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, shop.value());
            update.setObject(3, id);
            return update.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }

    void forget(Instant before) {
        try (var connection = database.getConnection();
                var codes = connection.prepareStatement("delete from phone_code where expires_at < ?");
                var sent = connection.prepareStatement("delete from phone_code_sent where at < ?");
                var quotas = connection.prepareStatement("delete from phone_code_quota where day < ?")) {
            codes.setObject(1, before.atOffset(ZoneOffset.UTC));
            codes.executeUpdate();
            sent.setObject(1, before.atOffset(ZoneOffset.UTC));
            sent.executeUpdate();
            quotas.setObject(1, before.atZone(ZoneOffset.UTC).toLocalDate());
            quotas.executeUpdate();
        } catch (SQLException failure) {
            throw new PhoneCodeFailure(failure);
        }
    }
}
