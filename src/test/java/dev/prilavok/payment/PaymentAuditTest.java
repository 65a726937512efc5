package dev.prilavok.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.postgres.EmbeddedPostgresDriver;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What an auditor sees of what providers told, signed in as himself: every event once, and nothing that it says. */
@QuarkusTest
class PaymentAuditTest {
    @Inject
    PaymentFacts facts;

    @Test
    void everyEventIsThereOnceAndNothingOfIt() throws SQLException {
        var event = Ids.token();
        for (var time = 0; time < 3; time++) facts.ofPayment("yookassa", event, "not-ours", "{\"secret\":1}");

        try (var audit = auditor()) {
            assertThat(rows(audit, "select provider from audit_event where event_id = '" + event + "'"))
                    .containsExactly("yookassa");
            for (var secret :
                    List.of("select payload from payment_fact", "select * from payment", "select * from prepay_rule"))
                assertThatThrownBy(() -> rows(audit, secret)).hasMessageContaining("permission denied");
        }
    }

    private static Connection auditor() throws SQLException {
        var user = new Properties();
        user.setProperty("user", "audit");
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return Objects.requireNonNull(new EmbeddedPostgresDriver().connect(url, user));
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) values.add(rows.getString(1));
            return values;
        }
    }
}
