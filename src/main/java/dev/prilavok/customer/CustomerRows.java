package dev.prilavok.customer;

import dev.prilavok.kernel.Ids;
import dev.prilavok.tenancy.ShopId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Buyers' cards in the database; one statement each, because every order passes here. */
@ApplicationScoped
class CustomerRows {
    private static final String CARD = """
            select c.id, c.name, c.phone, c.locale, c.zone, c.created_at,
                   (select p.value from contact_point p where p.shop_id = c.shop_id and p.customer_id = c.id and p.kind = 'EMAIL'
                    order by p.seen_at desc limit 1)
            from customer c where c.shop_id = ?""";

    private final AgroalDataSource database;

    CustomerRows(AgroalDataSource database) {
        this.database = database;
    }

    CustomerId remember(ShopId shop, BuyerContact contact, Instant now) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into customer as c (shop_id, id, phone, name, locale, zone, created_at, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (shop_id, phone) do update set name = excluded.name, locale = excluded.locale,
                            zone = coalesce(excluded.zone, c.zone), seen_at = excluded.seen_at
                        returning id""")) {
            upsert.setObject(1, shop.value());
            upsert.setObject(2, Ids.next());
            upsert.setString(3, contact.phone().e164());
            upsert.setString(4, contact.name());
            upsert.setString(5, contact.locale().toLanguageTag());
            upsert.setString(6, contact.zone() == null ? null : contact.zone().getId());
            upsert.setObject(7, now.atOffset(ZoneOffset.UTC));
            upsert.setObject(8, now.atOffset(ZoneOffset.UTC));
            try (var rows = upsert.executeQuery()) {
                rows.next();
                return new CustomerId(rows.getObject(1, UUID.class));
            }
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    void rememberEmail(ShopId shop, CustomerId customer, String email, Instant now) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into contact_point (shop_id, id, customer_id, kind, value, since, seen_at)
                        values (?, ?, ?, 'EMAIL', ?, ?, ?)
                        on conflict (shop_id, customer_id, kind, value) do update set seen_at = excluded.seen_at""")) {
            upsert.setObject(1, shop.value());
            upsert.setObject(2, Ids.next());
            upsert.setObject(3, customer.value());
            upsert.setString(4, email);
            upsert.setObject(5, now.atOffset(ZoneOffset.UTC));
            upsert.setObject(6, now.atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    Optional<Customer> find(ShopId shop, CustomerId id) {
        return one(CARD + " and c.id = ?", shop, id.value());
    }

    Optional<Customer> byPhone(ShopId shop, Phone phone) {
        return one(CARD + " and c.phone = ?", shop, phone.e164());
    }

    private Optional<Customer> one(String sql, ShopId shop, Object key) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, shop.value());
            select.setObject(2, key);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(card(rows)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new CustomerFailure(failure);
        }
    }

    private static Customer card(ResultSet row) throws SQLException {
        return new Customer(
                new CustomerId(row.getObject(1, UUID.class)),
                row.getString(2),
                new Phone(row.getString(3)),
                row.getString(7),
                Locale.forLanguageTag(row.getString(4)),
                zone(row.getString(5)),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    private static @Nullable ZoneId zone(@Nullable String id) {
        return id == null ? null : ZoneId.of(id);
    }
}
