package dev.prilavok.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginRoleTest {
    @Inject
    AgroalDataSource application;

    @Inject
    @DataSource("owner")
    AgroalDataSource owner;

    @Test
    void ourLoginRoleIsHarmless() throws SQLException {
        try (var connection = application.getConnection()) {
            assertThat(LoginRole.wrongWith(connection)).isEmpty();
        }
    }

    @Test
    void anOwnerIsRefused() throws SQLException {
        try (var connection = owner.getConnection()) {
            assertThat(LoginRole.wrongWith(connection)).hasValue("«prilavok_owner» owns the database");
        }
    }
}
