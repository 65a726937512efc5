package dev.prilavok.order;

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

/** What an auditor sees of orders and stock, signed in as himself: everything that counts, nobody's name. */
@QuarkusTest
class OrderAuditTest {
    @Inject
    OrdersFixture buyer;

    @Inject
    GoodsFixture goods;

    @Inject
    ShopsFixture shops;

    @Test
    void everyLineIsThereAndNoPerson() throws SQLException {
        var sku = goods.sold(rub(1_250), 3);
        var order = buyer.placed(shops.open("anna"), sku);

        try (var audit = auditor()) {
            assertThat(row(audit, "select * from audit_order where order_id = '" + order.id() + "'"))
                    .contains(
                            "PLACED",
                            sku.value(),
                            "125000",
                            "RUB",
                            order.number().value());
            assertThat(row(audit, "select * from audit_stock where sku = '" + sku + "'"))
                    .containsExactly(sku.value(), "3", "2", "1", "0", "0", "0", "0", "0");
            for (var secret : List.of("order_buyer", "order_history", "quote", "stock_hold", "stock_journal"))
                assertThatThrownBy(() -> row(audit, "select * from " + secret))
                        .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> row(audit, "select source_channel from orders"))
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
