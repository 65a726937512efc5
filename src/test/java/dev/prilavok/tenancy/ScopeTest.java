package dev.prilavok.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.Jobs;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose rows a transaction sees, and that nothing of it stays behind on a connection. */
@QuarkusTest
class ScopeTest {
    @Inject
    Shops shops;

    @Inject
    Scope scope;

    @Inject
    Session database;

    @Inject
    AgroalDataSource pool;

    @Inject
    Jobs jobs;

    private ShopId anna;
    private ShopId boris;

    @BeforeEach
    void twoShops() {
        anna = shops.bySlug("anna").orElseThrow().id();
        boris = shops.bySlug("boris").orElseThrow().id();
    }

    @Test
    void aShopSeesItselfAndTheNetworkSeesAll() {
        assertThat(scope.shop(anna, this::slugs)).containsExactly("anna");
        assertThat(scope.network(this::slugs)).contains("anna", "boris");
        assertThat(scope.shop(anna, this::slugs)).containsExactly("anna");
    }

    @Test
    void withoutAScopeTheDatabaseRefuses() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(this::slugs))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void outsideATransactionTheDatabaseRefusesEvenAfterAScope() throws SQLException {
        scope.shop(anna, this::slugs);

        try (var connection = pool.getConnection()) {
            assertThatThrownBy(() -> read(connection)).hasMessageContaining("permission denied");
            assertThat(setting(connection)).isEqualTo("prilavok_app||");
        }
    }

    @Test
    void nothingLeaksBetweenTransactionsOfOneConnection() {
        var connections = new java.util.HashSet<Integer>();
        for (var round = 0; round < 20; round++) {
            assertThat(scope.shop(anna, () -> remembered(connections))).containsExactly("anna");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(this::slugs))
                    .hasStackTraceContaining("permission denied");
            assertThat(scope.shop(boris, () -> remembered(connections))).containsExactly("boris");
            assertThat(scope.network(() -> remembered(connections))).contains("anna", "boris");
        }
        assertThat(connections).as("connections were used again").hasSizeLessThan(30);
    }

    @Test
    void aRolledBackTransactionLeavesNothing() throws SQLException {
        for (var round = 0; round < 20; round++) {
            assertThatThrownBy(() -> scope.shop(anna, () -> {
                        slugs();
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            try (var connection = pool.getConnection()) {
                assertThat(setting(connection)).isEqualTo("prilavok_app||");
            }
            assertThat(scope.shop(boris, this::slugs)).containsExactly("boris");
        }
    }

    @Test
    void aScopeInsideAnotherIsRefusedAndOneOfTheSameShopJoins() {
        assertThatThrownBy(() -> scope.network(() -> scope.shop(anna, this::slugs)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scope.shop(anna, () -> scope.shop(boris, this::slugs)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> scope.shop(anna, () -> scope.network(this::slugs)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> scope.shop(anna, this::slugs)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scope.shop(anna, () -> scope.shop(anna, this::slugs))).containsExactly("anna");
        assertThat(scope.shop(boris, this::slugs)).containsExactly("boris");
    }

    @Test
    void aShopCannotWriteAnothersRow() {
        assertThatThrownBy(() -> scope.shop(anna, () -> insertKey(boris)))
                .hasStackTraceContaining("row-level security");
        assertThat(scope.shop(anna, () -> insertKey(anna))).isEqualTo(1);
        assertThat(scope.shop(
                        boris,
                        () -> database.createNativeMutationQuery(
                                        "update idempotency_key set body_hash = 'mine' where body_hash = ''")
                                .executeUpdate()))
                .isZero();
    }

    @Test
    void parallelRequestsForTwoShopsKeepApart() throws Exception {
        var crowd = Executors.newFixedThreadPool(16);
        try {
            var asked = IntStream.range(0, 200)
                    .<Callable<String>>mapToObj(i -> () -> rows(i % 2 == 0 ? "anna" : "boris"))
                    .toList();
            var answers = crowd.invokeAll(asked);
            for (var i = 0; i < answers.size(); i++)
                assertThat(answers.get(i).get()).isEqualTo(i % 2 == 0 ? "anna" : "boris");
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void jobsStartWithoutAScopeAndWorkInTheirs() throws Exception {
        var id = UUID.randomUUID();
        scope.shop(anna, () -> jobs.schedule(LookAround.class, id.toString(), new LookAround.Where(boris.value(), id)));

        for (var i = 0; i < 200 && !LookAround.SEEN.containsKey(id); i++) TimeUnit.MILLISECONDS.sleep(50);

        assertThat(LookAround.SEEN).containsEntry(id, "refused, then boris");
    }

    /** Looks at the shops before and in its scope. */
    @ApplicationScoped
    static class LookAround implements Job<LookAround.Where> {
        static final ConcurrentHashMap<UUID, String> SEEN = new ConcurrentHashMap<>();

        record Where(UUID shop, UUID id) {}

        @Inject
        Scope scope;

        @Inject
        Session database;

        @Override
        public Class<Where> payload() {
            return Where.class;
        }

        @Override
        public void run(Where where) {
            var before = "seen";
            try {
                QuarkusTransaction.requiringNew().call(this::slugs);
            } catch (RuntimeException refused) {
                before = "refused";
            }
            SEEN.put(where.id(), before + ", then " + scope.shop(new ShopId(where.shop()), this::slugs));
        }

        private String slugs() {
            return String.join(
                    ",",
                    database.createNativeQuery("select slug from shop", String.class)
                            .getResultList());
        }
    }

    private static String rows(String shop) {
        return given().header("Host", shop + ".localhost").get("/whose/rows").asString();
    }

    private int insertKey(ShopId shop) {
        return database.createNativeMutationQuery(
                        "insert into idempotency_key (shop_id, key, body_hash, created_at) values (:shop, :key, '', now())")
                .setParameter("shop", shop.value())
                .setParameter("key", Ids.token())
                .executeUpdate();
    }

    private List<String> remembered(java.util.Set<Integer> connections) {
        connections.add(database.createNativeQuery("select pg_backend_pid()", Integer.class)
                .getSingleResult());
        return slugs();
    }

    private List<String> slugs() {
        return database.createNativeQuery("select slug from shop order by slug", String.class)
                .getResultList();
    }

    private static void read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeQuery("select slug from shop").close();
        }
    }

    private static String setting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select current_user || '|' || coalesce(current_setting('app.shop', true), '')"
                                + " || '|' || coalesce(current_setting('app.franchisee', true), '')")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
