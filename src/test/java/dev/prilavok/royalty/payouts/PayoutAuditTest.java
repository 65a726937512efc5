package dev.prilavok.royalty.payouts;

import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** What an auditor sees of payouts, signed in as himself: every payout, and nobody's bank account. */
@QuarkusTest
class PayoutAuditTest {
    @Inject
    PayoutsFixture given;

    @Test
    void everyPayoutIsThereAndNoAccount() throws SQLException {
        var anna = given.owed(rub(1_450));
        var payout = given.only(given.sent(anna));

        try (var audit = auditor()) {
            assertThat(row(audit, "select * from audit_payout where payout_id = '" + payout.id() + "'"))
                    .containsExactly(payout.id().toString(), anna.value().toString(), "145000", "RUB", "SENT", "null");
            for (var secret : List.of("requisites", "payout_step", "payout_batch", "payout_account"))
                assertThatThrownBy(() -> row(audit, "select * from " + secret))
                        .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> row(audit, "select block_note from payout"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static Connection auditor() throws SQLException {
        var user = new Properties();
        user.setProperty("user", "audit");
        var url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return Objects.requireNonNull(new EmbeddedPostgresDriver().connect(url, user));
    }

    private static List<String> row(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            if (rows.next())
                for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                    values.add(String.valueOf(rows.getString(i)));
            return values;
        }
    }
}
