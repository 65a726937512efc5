package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R10: each rule of tenant isolation, asked of PostgreSQL itself; a table that forgets one fails here by name. */
@QuarkusTest
class WallTest {
    private static final String SHOP_IS_MINE =
            "(shop_id = ( SELECT (NULLIF(current_setting('app.shop'::text, true), ''::text))::uuid";

    /** What the login role may touch without a scope: durable jobs and nothing else. */
    private static final Set<String> OPEN_TO_THE_LOGIN = Set.of("scheduled_tasks");

    /** Tables with a shop_id that are central on purpose: counted over all shops by a hash, or written before the shop is known. */
    private static final Set<String> CENTRAL_WITH_SHOP = Set.of("carrier_fact");

    /** Unique without the shop, because the value itself is the network's. */
    private static final Set<String> UNIQUE_IN_THE_NETWORK = Set.of(
            "shop_host.host",
            "carrier_fact.provider,event_id",
            "payment.provider,external_id",
            "parcel.number",
            "waybill.parcel_number",
            "goods_return.number",
            "cases.number",
            "buyer_claim.number",
            "carrier_claim.number");

    @Inject
    AgroalDataSource database;

    @Inject
    Shops shops;

    @Inject
    Scope scope;

    // ---- 1. roles

    @Test
    void theScopesAreNoSuperusersAndOwnNothing() {
        assertThat(names("""
                        select rolname from pg_roles r where rolname in (current_user, 'shop', 'net', 'audit', 'backup')
                        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                            or exists (select 1 from pg_class where relowner = r.oid)
                            or exists (select 1 from pg_namespace where nspowner = r.oid)
                            or exists (select 1 from pg_database where datdba = r.oid))""")).isEmpty();
        assertThat(names("select rolname from pg_roles where rolname in ('shop', 'net') and rolcanlogin"))
                .isEmpty();
    }

    @Test
    void theLoginRoleMayByItselfTouchJobsOnly() {
        assertThat(new TreeSet<>(names("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                            aclexplode(c.relacl) a join pg_roles g on g.oid = a.grantee
                        where n.nspname = 'public' and g.rolname = current_user
                        union
                        select c.relname from pg_attribute t join pg_class c on c.oid = t.attrelid,
                            aclexplode(t.attacl) a join pg_roles g on g.oid = a.grantee where g.rolname = current_user"""))).isEqualTo(new TreeSet<>(OPEN_TO_THE_LOGIN));
        assertThat(names("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm')
                        and has_any_column_privilege(current_user, c.oid, 'select') order by 1""")).containsExactlyElementsOf(new TreeSet<>(OPEN_TO_THE_LOGIN));
    }

    @Test
    void nothingIsGrantedToEverybody() {
        assertThat(names("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
                        where n.nspname = 'public' and a.grantee = 0 and c.relname not like 'pg\\_stat%'""")).isEmpty();
        assertThat(names("select 'create' where has_schema_privilege('shop', 'public', 'create')"
                        + " or has_schema_privilege('net', 'public', 'create')"
                        + " or has_schema_privilege(current_user, 'public', 'create')"))
                .isEmpty();
    }

    @Test
    void theAuditorSeesNoPersonalColumn() {
        assertThat(names("""
                        select table_name || '.' || column_name from information_schema.column_privileges
                        where grantee = 'audit' and column_name ~ '(phone|name|address|email|token|password|comment|login|body|text)'""")).isEmpty();
        assertThat(names("select table_name from information_schema.role_table_grants where grantee = 'audit' and"
                        + " (privilege_type <> 'SELECT' or table_name not like 'audit\\_%')"))
                .isEmpty();
    }

    // ---- 2. row-level security

    @Test
    void everyTableOfAShopIsBehindTheWall() {
        assertThat(tenantTables()).isNotEmpty();
        assertThat(names("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id' and not a.attisdropped
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)"""))
                .as("tables with shop_id and without forced row-level security")
                .isSubsetOf(CENTRAL_WITH_SHOP);
    }

    @Test
    void everyPolicyOfTheScopeShopNamesTheShop() {
        assertThat(names("""
                        select tablename || '.' || policyname from pg_policies where 'shop' = any (roles)
                        and tablename in (select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id')
                        and (not starts_with(coalesce(qual, with_check), '%1$s') or not starts_with(coalesce(with_check, qual), '%1$s'))""".formatted(SHOP_IS_MINE.replace("'", "''")))).isEmpty();
        assertThat(names("""
                        select tablename || '.' || policyname from pg_policies
                        where not (roles <@ '{shop,net,audit,backup}'::name[]) or permissive <> 'PERMISSIVE'
                        or ('audit' = any (roles) and cmd <> 'SELECT')""")).as("policies for anybody else").isEmpty();
    }

    @Test
    void everyTableOfAShopHasAPolicyForBothScopes() {
        for (var role : List.of("shop", "net"))
            assertThat(names("select tablename from pg_policies where '%s' = any (roles)".formatted(role)))
                    .as("tables with a policy for %s", role)
                    .containsAll(tenantTables());
    }

    @Test
    void theScopeShopWithoutAShopSeesNoRow() {
        for (var table : tenantTables())
            if (mayRead("shop", table))
                assertThat(scope.network(() -> as("shop", "", "select count(*)::text from " + table)))
                        .as(table)
                        .containsExactly("0");
    }

    @Test
    void withoutAScopeNoTableOpens() {
        for (var table : tenantTables()) {
            assertThatThrownBy(() -> names("select 'row' from " + table)).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> names("select 'row' from " + table)))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aShopNeverSeesARowOfAnother() {
        var anna = shops.bySlug("anna").orElseThrow();

        for (var table : tenantTables())
            if (mayRead("shop", table))
                assertThat(scope.shop(
                                anna.id(),
                                () -> names(
                                        "select distinct shop_id::text from " + table + " where shop_id is not null")))
                        .as(table)
                        .isSubsetOf(anna.id().toString());
    }

    // ---- 3. the setting lives as long as the transaction

    @Test
    void theScopeEndsWithItsTransaction() {
        var anna = shops.bySlug("anna").orElseThrow();

        for (var i = 0; i < 50; i++) {
            assertThat(scope.shop(anna.id(), () -> names("select current_user::text")))
                    .containsExactly("shop");
            assertThat(names("select current_user::text || coalesce(current_setting('app.shop', true), '')"
                            + " || coalesce(current_setting('app.franchisee', true), '')"))
                    .containsExactly("prilavok_app");
        }
    }

    @Test
    void scopesOfManyThreadsNeverMix() {
        var all = shops.all();

        var wrong = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> all.get(i % all.size()))
                .filter(shop -> !scope.shop(shop.id(), () -> names("select slug from shop"))
                        .equals(List.of(shop.slug())))
                .toList();

        assertThat(wrong).isEmpty();
    }

    // ---- 4. keys

    @Test
    void referencesBetweenTablesOfShopsCarryTheShop() {
        assertThat(names("""
                        select f.conrelid::regclass || '.' || f.conname from pg_constraint f
                        join pg_attribute mine on mine.attrelid = f.conrelid and mine.attname = 'shop_id'
                        join pg_attribute theirs on theirs.attrelid = f.confrelid and theirs.attname = 'shop_id'
                        where f.contype = 'f' and not exists (
                            select 1 from unnest(f.conkey, f.confkey) as k (here, there)
                            where k.here = mine.attnum and k.there = theirs.attnum)""")).isEmpty();
    }

    @Test
    void uniqueMeansUniqueInTheShop() {
        assertThat(names("""
                        select c.relname || '.' || string_agg(a.attname, ',' order by k.ord)
                        from pg_index i join pg_class c on c.oid = i.indrelid
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                        join pg_attribute s on s.attrelid = c.oid and s.attname = 'shop_id',
                        unnest(i.indkey::int[]) with ordinality as k (att, ord)
                        join lateral (select attname, atttypid from pg_attribute where attrelid = i.indrelid and attnum = k.att) a on true
                        where i.indisunique and not s.attnum = any (i.indkey::int[])
                        group by c.relname, i.indexrelid
                        having not (count(*) = 1 and bool_and(a.atttypid = 'uuid'::regtype or a.attname ~ '_hash$'))"""))
                .as("unique without the shop, and not over random ids or hashes of secrets")
                .isSubsetOf(UNIQUE_IN_THE_NETWORK);
    }

    // ---- 5. views and rights that go around the wall

    @Test
    void viewsAskWithTheRightsOfWhoeverLooks() {
        assertThat(names("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        left join pg_depend e on e.objid = c.oid and e.deptype = 'e'
                        where n.nspname = 'public' and e.objid is null and (c.relkind = 'm'
                            or c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> '{security_invoker=true}')""")).isEmpty();
    }

    @Test
    void nobodyMayTruncateReferenceOrAddTriggers() {
        assertThat(names("""
                        select grantee || ' ' || privilege_type || ' ' || table_name from information_schema.role_table_grants
                        where table_schema = 'public' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
                        and grantee in (current_user, 'shop', 'net', 'audit', 'backup', 'PUBLIC')""")).isEmpty();
    }

    @Test
    void noFunctionRunsWithItsOwnersRights() {
        assertThat(names("select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                        + " where n.nspname = 'public' and prosecdef"))
                .isEmpty();
    }

    // ---- 6. indexes

    @Test
    void tablesOfShopsHaveAnIndexThatBeginsWithTheShop() {
        assertThat(names("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id'
                        where c.relkind in ('r', 'p') and not exists (
                            select 1 from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)""")).isSubsetOf(CENTRAL_WITH_SHOP);
    }

    @Test
    void theCentralCatalogueAndStockCarryNoPolicies() {
        assertThat(
                        names(
                                "select relname from pg_class where relrowsecurity"
                                        + " and relname in ('product', 'variant', 'category', 'wholesale_price', 'stock_level', 'stock_hold')"))
                .isEmpty();
    }

    // ---- 7. ids

    @Test
    void noIdIsCountedUp() {
        assertThat(names("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = 'public' and c.relkind = 'S'"))
                .isEmpty();
        assertThat(names("select attrelid::regclass::text from pg_attribute where attidentity <> ''"))
                .isEmpty();
    }

    private List<String> tenantTables() {
        return names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'shop_id' and not a.attisdropped
                where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity order by 1""");
    }

    private boolean mayRead(String role, String table) {
        return !names("select 'yes' where has_table_privilege('" + role + "', '" + table + "', 'select')")
                .isEmpty();
    }

    private List<String> as(String role, String shop, String sql) {
        try (var connection = database.getConnection();
                var set = connection.prepareStatement(
                        "select set_config('role', ?, true), set_config('app.shop', ?, true)")) {
            set.setString(1, role);
            set.setString(2, shop);
            set.execute();
            return names(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<String> names(String sql) {
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
