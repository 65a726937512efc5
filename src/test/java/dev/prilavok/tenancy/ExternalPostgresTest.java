package dev.prilavok.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.postgres.DebianPostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The house on a PostgreSQL of one's own, prepared by an administrator: the oldest version that it promises. */
@QuarkusTest
@TestProfile(ExternalPostgresTest.External.class)
class ExternalPostgresTest {
    public static class External implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DebianPostgresResource.class));
        }
    }

    @Inject
    Shops shops;

    @Inject
    Scope scope;

    @Inject
    Session database;

    @BeforeEach
    void onlyWithDebiansPostgres() {
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        assumeTrue(
                url.startsWith("jdbc:postgresql:"),
                "PostgreSQL 15 of Debian's package is not installed here, so an external database is not tried.");
    }

    @Test
    void everyMigrationRunsOnPostgres15() {
        assertThat(number("select current_setting('server_version_num')::bigint / 10000"))
                .isGreaterThanOrEqualTo(15);
        assertThat(given().header("Host", "anna.localhost").get("/whose/rows").asString())
                .isEqualTo("anna");
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void theWallStandsThereToo() {
        var anna = shops.bySlug("anna").orElseThrow().id();
        var boris = shops.bySlug("boris").orElseThrow().id();

        assertThat(scope.shop(anna, this::slugs)).containsExactly("anna");
        assertThat(scope.network(this::slugs)).contains("anna", "boris");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(this::slugs))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> scope.shop(anna, () -> insertKey(boris)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void wordsAreWordsInCyrillicToo() {
        assertThat(number("select count(*) where lower('ЁЛКА') = 'ёлка' and similarity('сапоги', 'сапог') > 0.5"))
                .isEqualTo(1);
    }

    private int insertKey(ShopId shop) {
        return database.createNativeMutationQuery(
                        "insert into idempotency_key (shop_id, key, body_hash, created_at) values (:shop, :key, '', now())")
                .setParameter("shop", shop.value())
                .setParameter("key", Ids.token())
                .executeUpdate();
    }

    private List<String> slugs() {
        return database.createNativeQuery("select slug from shop order by slug", String.class)
                .getResultList();
    }

    private long number(String sql) {
        return scope.network(() -> database.createNativeQuery(sql, Long.class).getSingleResult());
    }
}
