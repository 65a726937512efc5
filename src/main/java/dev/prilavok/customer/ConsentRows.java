package dev.prilavok.customer;

import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.ShopId;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words that were shown, and who agreed to them, in the database. */
@ApplicationScoped
class ConsentRows {
    private static final String RECORD = """
            with given as (select * from unnest(?::uuid[], ?::uuid[], ?::text[]) as g (id, text_id, kind)),
            consented as (
                insert into consent (shop_id, id, customer_id, text_id, purpose, source, given_at)
                select s.shop_id, g.id, s.customer_id, g.text_id, g.kind, s.source, s.at
                from given g, (values (?::uuid, ?::uuid, ?::text, ?::timestamptz)) as s (shop_id, customer_id, source, at)
                where g.kind <> 'OFFER')
            insert into offer_acceptance (shop_id, id, customer_id, text_id, source, accepted_at)
            select s.shop_id, g.id, s.customer_id, g.text_id, s.source, s.at
            from given g, (values (?::uuid, ?::uuid, ?::text, ?::timestamptz)) as s (shop_id, customer_id, source, at)
            where g.kind = 'OFFER'""";

    private final AgroalDataSource database;

    ConsentRows(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps words once, in a transaction of their own: they stay in memory, so a caller's rollback must not take them away. */
    ConsentText keep(ShopId shop, String kind, String hash, String words, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            insert(shop, kind, hash, words, now);
            var kept = find(shop, kind, hash);
            if (kept == null) throw new IllegalStateException("two versions of a consent text at once");
            return kept;
        });
    }

    private void insert(ShopId shop, String kind, String hash, String words, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into consent_text (shop_id, id, kind, version, hash, body, since)
                        select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ? from consent_text where shop_id = ? and kind = ?
                        on conflict do nothing""")) {
            insert.setObject(1, shop.value());
            insert.setObject(2, Ids.next());
            insert.setString(3, kind);
            insert.setString(4, hash);
            insert.setString(5, words);
            insert.setObject(6, now.atOffset(ZoneOffset.UTC));
            insert.setObject(7, shop.value());
            insert.setString(8, kind);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    @Nullable
    ConsentText find(ShopId shop, String kind, String hash) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select id, version, body from consent_text where shop_id = ? and kind = ? and hash = ?")) {
            select.setObject(1, shop.value());
            select.setString(2, kind);
            select.setString(3, hash);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) return null;
                return new ConsentText(
                        rows.getObject(1, UUID.class), kind, rows.getInt(2), hash, kind, rows.getString(3), true);
            }
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    /** Everything that one form agreed to, in one round trip. */
    void record(ShopId shop, CustomerId customer, List<ConsentText> texts, String source, Instant now) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(RECORD)) {
            var at = now.atOffset(ZoneOffset.UTC);
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", texts.stream().map(text -> Ids.next()).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", texts.stream().map(ConsentText::id).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", texts.stream().map(ConsentText::kind).toArray()));
            for (var first = 4; first <= 8; first += 4) {
                insert.setObject(first, shop.value());
                insert.setObject(first + 1, customer.value());
                insert.setString(first + 2, source);
                insert.setObject(first + 3, at);
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    void withdraw(ShopId shop, CustomerId customer, ConsentPurpose purpose, Instant now) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update consent set withdrawn_at = ?
                        where shop_id = ? and customer_id = ? and purpose = ? and withdrawn_at is null""")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, shop.value());
            update.setObject(3, customer.value());
            update.setString(4, purpose.name());
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    boolean stands(ShopId shop, CustomerId customer, ConsentPurpose purpose) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select 1 from consent
                        where shop_id = ? and customer_id = ? and purpose = ? and withdrawn_at is null limit 1""")) {
            select.setObject(1, shop.value());
            select.setObject(2, customer.value());
            select.setString(3, purpose.name());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }
}
