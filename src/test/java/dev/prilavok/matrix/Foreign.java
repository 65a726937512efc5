package dev.prilavok.matrix;

import dev.prilavok.catalog.Facet;
import dev.prilavok.catalog.ListingRule;
import dev.prilavok.catalog.ListingRules;
import dev.prilavok.catalog.Listings;
import dev.prilavok.checkout.BasketFixture;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Percent;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrdersFixture;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.returns.buyer.BuyerClaim;
import dev.prilavok.returns.buyer.BuyerClaims;
import dev.prilavok.returns.buyer.NewClaim;
import dev.prilavok.social.LinkDraft;
import dev.prilavok.social.LinkKind;
import dev.prilavok.social.LinkWish;
import dev.prilavok.social.LinksFixture;
import dev.prilavok.social.SocialChannel;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What belongs to Boris: an order, a link, a basket, a quote, things that only he sells; and the state of it all. */
@ApplicationScoped
public class Foreign {
    private final ShopsFixture shops;
    private final GoodsFixture goods;
    private final OrdersFixture orders;
    private final LinksFixture links;
    private final BasketFixture baskets;
    private final Listings listings;
    private final ListingRules rules;
    private final StaffFixture staff;
    private final ParcelsFixture parcels;
    private final dev.prilavok.returns.ReturnsFixture returns;
    private final dev.prilavok.cases.Cases cases;
    private final BuyerClaims claims;
    private final Scope scope;
    private final AgroalDataSource database;

    Foreign(
            ShopsFixture shops,
            GoodsFixture goods,
            OrdersFixture orders,
            LinksFixture links,
            BasketFixture baskets,
            Listings listings,
            ListingRules rules,
            StaffFixture staff,
            ParcelsFixture parcels,
            dev.prilavok.returns.ReturnsFixture returns,
            dev.prilavok.cases.Cases cases,
            BuyerClaims claims,
            Scope scope,
            AgroalDataSource database) {
        this.shops = shops;
        this.goods = goods;
        this.orders = orders;
        this.links = links;
        this.baskets = baskets;
        this.listings = listings;
        this.rules = rules;
        this.staff = staff;
        this.parcels = parcels;
        this.returns = returns;
        this.cases = cases;
        this.claims = claims;
        this.scope = scope;
        this.database = database;
    }

    private Shop boris() {
        return shops.open("boris");
    }

    /** Ids that exist, each on a thing of its own. */
    Ids make() {
        var anna = shops.open("anna");
        var sku = goods.sold(Money.of(CurrencyUnit.of("RUB"), 3_000), 100);
        var product = one("select product_id::text from variant where sku = '" + sku + "'");
        scope.shop(anna.id(), () -> listings.hide(anna.id(), UUID.fromString(product), "matrix"));
        var order = orders.placed(boris(), sku);
        var link = links.made(boris(), draft(LinkWish.of(sku)));
        var basket = baskets.basket(boris(), sku);
        var values = new TreeMap<String, String>();
        values.put("sku", sku.value());
        values.put("productId", product);
        values.put(
                "priceList",
                one(
                        "select coalesce((select id::text from price_list_version where valid_from is not null limit 1), gen_random_uuid()::text)"));
        values.put(
                "priceGroup",
                one("select coalesce((select id::text from price_group limit 1), gen_random_uuid()::text)"));
        values.put(
                "plan", one("select coalesce((select id::text from planned_change limit 1), gen_random_uuid()::text)"));
        values.put("product", one("select slug from product where id = '" + product + "'"));
        values.put("number", order.number().value());
        values.put("returned", returned(sku));
        values.put("case", opened(order.id()));
        values.put("claim", claimed(sku));
        values.put("status", order.statusToken());
        values.put("link", java.util.Objects.requireNonNull(link.token()));
        values.put("linkId", link.id().toString());
        values.put("card", link.card().replaceFirst("^.*/", "").replaceFirst("[.]jpg$", ""));
        values.put("cart", basket.value());
        values.put("line", baskets.look(boris(), basket).lines().get(0).id().toString());
        values.put("quote", orders.quote(boris(), sku).id().toString());
        values.put("rule", rule());
        values.put("franchisee", boris().franchisee().toString());
        values.put("wave", one("select coalesce((select id::text from wave limit 1), gen_random_uuid()::text)"));
        values.put("shop", "boris");
        var parcel = parcels.handedOver(boris(), parcels.confirmed(boris(), sku), "somebody-else");
        values.put("parcel", parcel.toString());
        values.put("parcelNumber", parcels.view(boris(), parcel).number());
        values.putAll(ofTheNetwork());
        values.put("payout", payout());
        values.put("journal", one("select id::text from ledger_journal limit 1"));
        values.put("statement", statement());
        values.put("ledgerAccount", one("select id::text from ledger_account limit 1"));
        values.put(
                "fact", one("select coalesce((select id::text from carrier_fact limit 1), gen_random_uuid()::text)"));
        values.put(
                "waybill", one("select coalesce((select parcel::text from waybill limit 1), gen_random_uuid()::text)"));
        return new Ids(values);
    }

    // Held back by a person, so that no plan takes it up.
    private String payout() {
        return one("""
                insert into payout (franchisee_id, id, number, currency, minor, state, block_reason, block_note, planned_at, changed_at)
                select '%s', gen_random_uuid(), coalesce(max(number), 0) + 1, 'RUB', 100, 'BLOCKED', 'COMPLIANCE', 'matrix', now(), now()
                from payout returning id::text""".formatted(boris().franchisee().value()));
    }

    private String opened(UUID order) {
        var boris = boris().id();
        return scope.shop(boris, () -> {
            var id = cases.open(new dev.prilavok.cases.NewCase(
                    boris, dev.prilavok.cases.CaseKind.CODE_MISMATCH, order, "P1", null, Map.of(), null, "matrix"));
            return cases.find(boris, id).orElseThrow().number();
        });
    }

    private String returned(dev.prilavok.kernel.Sku sku) {
        return returns.asked(boris(), returns.kept(boris(), sku), Map.of(1, 1)).number();
    }

    private String claimed(dev.prilavok.kernel.Sku sku) {
        var order = returns.order(boris(), returns.kept(boris(), sku));
        var said = new NewClaim(BuyerClaim.What.DAMAGED, BuyerClaim.Remedy.REFUND, "matrix", List.of());
        return scope.shop(boris().id(), () -> claims.open(order, said, dev.prilavok.order.Actor.buyer()))
                .number();
    }

    private String rule() {
        var boris = boris().id();
        return scope.shop(boris, () -> {
            if (rules.of(boris).isEmpty())
                rules.add(
                        boris,
                        new ListingRule(
                                dev.prilavok.kernel.Ids.next(),
                                false,
                                Map.of(Facet.BRAND, Set.of("no such brand")),
                                null),
                        "boris");
            return rules.of(boris).get(0).rule().id().toString();
        });
    }

    private Map<String, String> ofTheNetwork() {
        staff.token(staff.ofShop("boris", Role.FRANCHISEE));
        return Map.of(
                "tokenId",
                        one(
                                "select id::text from api_token t where exists (select 1 from account a where a.id = t.account_id and"
                                        + " a.login = 'boris-franchisee') limit 1"),
                "account", one("select id::text from account where login = 'boris-franchisee'"),
                "ring", one("select ring::text from search_synonym order by ring desc limit 1"),
                "set",
                        one(
                                "select coalesce((select id::text from goods_set where published limit 1), gen_random_uuid()::text)"),
                "exception",
                        one(
                                "select coalesce((select id::text from listing_permit where category_id is null limit 1), gen_random_uuid()::text)"),
                "message",
                        one("select coalesce((select id::text from outbox_message limit 1), gen_random_uuid()::text)"),
                "import",
                        one(
                                "select coalesce((select id::text from catalogue_import limit 1), gen_random_uuid()::text)"));
    }

    private static LinkDraft draft(LinkWish wish) {
        return new LinkDraft(
                List.of(wish),
                Percent.ZERO,
                null,
                LinkKind.MULTI,
                Duration.ofDays(1),
                SocialChannel.TELEGRAM,
                null,
                null,
                null);
    }

    OrderNumber number(Ids ids) {
        return new OrderNumber(ids.of("number"));
    }

    /** A fingerprint of every row of Boris's shop that the network may read, and of the tokens of its people; still while no job runs. */
    Map<String, String> state() {
        var state = new TreeMap<String, String>();
        for (var table : tables())
            state.put(
                    table,
                    one(
                            "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from %s t where shop_id = '%s'"
                                    .formatted(table, boris().id())));
        state.put(
                "api_token",
                one(
                        "select count(*) || ' ' || count(t.revoked_at) from api_token t join account a on a.id = t.account_id"
                                + " where a.login = 'boris-franchisee'"));
        return state;
    }

    private List<String> tables() {
        return scope.network(() -> list("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id'
                where c.relkind = 'r' and c.relrowsecurity and has_table_privilege('net', c.oid, 'select') order by 1"""));
    }

    /** A statement that the other franchisee was sent. */
    private String statement() {
        return one("""
                with added as (
                    insert into settlement_statement (franchisee_id, id, month, currency, state, number, opening_minor, closing_minor,
                        waiting_minor, available_minor, lines, lines_hash, hash, model, calculated_at)
                    values ('%s', gen_random_uuid(), date '1950-01-01', 'RUB', 'ISSUED', '1950-01/0001', 0, 0, 0, 0, 0, '', '', 'SERVICE', now())
                    on conflict do nothing returning id)
                select id::text from added
                union all select id::text from settlement_statement where number = '1950-01/0001'""".formatted(boris().franchisee().value()));
    }

    private String one(String sql) {
        return scope.network(() -> list(sql)).get(0);
    }

    private List<String> list(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
