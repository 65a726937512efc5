package dev.prilavok.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.joda.money.CurrencyUnit;

/** Reads the tables of the tenants into {@link Shops}, again whenever their version has moved. */
@ApplicationScoped
class ShopRegister {
    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Shops shops;
    private final Scope scope;

    ShopRegister(AgroalDataSource database, ObjectMapper json, Shops shops, Scope scope) {
        this.database = database;
        this.json = json;
        this.shops = shops;
        this.scope = scope;
    }

    /** Each replica looks by itself, which is why this is no durable job. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        refresh();
    }

    void refresh() {
        scope.network(() -> {
            try (var connection = database.getConnection()) {
                var version = version(connection);
                if (version != shops.version()) shops.replace(version, read(connection));
            } catch (SQLException | JsonProcessingException failure) {
                throw new IllegalStateException("cannot read the shops", failure);
            }
        });
    }

    private static long version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version from tenancy_version")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<Shop> read(Connection connection) throws SQLException, JsonProcessingException {
        var hosts = hosts(connection);
        var pages = pages(connection);
        var all = new ArrayList<Shop>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select id, franchisee_id, slug, name, tagline, locale, currency, zone, state, contacts, legal, assortment,
                               theme_css, logo_svg, front from shop""")) {
            while (rows.next()) all.add(shop(rows, hosts, pages));
        }
        return all;
    }

    private Shop shop(ResultSet row, Map<UUID, List<String>> hosts, Map<UUID, List<PageLink>> pages)
            throws SQLException, JsonProcessingException {
        var id = row.getObject("id", UUID.class);
        return new Shop(
                new ShopId(id),
                new FranchiseeId(row.getObject("franchisee_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("tagline"),
                Locale.forLanguageTag(row.getString("locale")),
                CurrencyUnit.of(row.getString("currency")),
                ZoneId.of(row.getString("zone")),
                ShopState.valueOf(row.getString("state")),
                hosts.getOrDefault(id, List.of()),
                json.readValue(row.getString("contacts"), Contacts.class),
                json.readValue(row.getString("legal"), Legal.class),
                json.readValue(row.getString("assortment"), Assortment.class),
                Brand.of(row.getString("theme_css"), row.getString("logo_svg")),
                json.readValue(row.getString("front"), Front.class),
                pages.getOrDefault(id, List.of()));
    }

    private static Map<UUID, List<String>> hosts(Connection connection) throws SQLException {
        var hosts = new HashMap<UUID, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select shop_id, host from shop_host order by host")) {
            while (rows.next())
                hosts.computeIfAbsent(rows.getObject(1, UUID.class), none -> new ArrayList<>())
                        .add(rows.getString(2));
        }
        return hosts;
    }

    // a shop is read on every request, its own pages stand in every menu: they are few, the law's texts stay away
    private static Map<UUID, List<PageLink>> pages(Connection connection) throws SQLException {
        var pages = new HashMap<UUID, List<PageLink>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select shop_id, name, title, shown from shop_page
                        where not shown or name not in ('about', 'contacts', 'delivery', 'returns', 'offer', 'privacy', 'consent', 'marketing')
                        order by position, name""")) {
            while (rows.next())
                pages.computeIfAbsent(rows.getObject(1, UUID.class), none -> new ArrayList<>())
                        .add(new PageLink(rows.getString(2), rows.getString(3), rows.getBoolean(4)));
        }
        return pages;
    }
}
