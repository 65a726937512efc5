package dev.prilavok.tenancy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScopeTest {
    @Inject
    Shops shops;

    @Inject
    Scope scope;

    @Inject
    Session database;

    @Test
    void aShopSeesItselfAndTheNetworkSeesAll() {
        var anna = shops.bySlug("anna").orElseThrow();

        assertThat(scope.shop(anna.id(), this::slugs)).containsExactly("anna");
        assertThat(scope.network(this::slugs)).contains("anna", "boris");
        assertThat(scope.shop(anna.id(), this::slugs)).containsExactly("anna");
    }

    @Test
    void withoutAScopeTheDatabaseRefuses() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(this::slugs))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void aScopeInsideAnotherIsRefused() {
        var anna = shops.bySlug("anna").orElseThrow();

        assertThatThrownBy(() -> scope.network(() -> scope.shop(anna.id(), this::slugs)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unknownHostsGetThePlatformsNotFound() {
        given().header("Host", "nobody.localhost").get("/").then().statusCode(404);
        given().header("Host", "anna.localhost")
                .header("X-Forwarded-Host", "boris.localhost")
                .get("/nowhere")
                .then()
                .statusCode(404);
    }

    private List<String> slugs() {
        return database.createNativeQuery("select slug from shop order by slug", String.class)
                .getResultList();
    }
}
