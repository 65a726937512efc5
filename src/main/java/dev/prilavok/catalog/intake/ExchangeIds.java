package dev.prilavok.catalog.intake;

import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What 1C calls the goods that came from it. In network scope. */
@ApplicationScoped
public class ExchangeIds {
    private final Sql sql;

    ExchangeIds(Sql sql) {
        this.sql = sql;
    }

    /** Ids of 1C by SKU; goods that came from elsewhere are absent. */
    public Map<Sku, String> of(Collection<Sku> skus) {
        var ids = new HashMap<Sku, String>();
        sql.list(
                "select sku, id from exchange_offer where sku = any(?)",
                row -> ids.put(new Sku(row.getString("sku")), row.getString("id")) == null,
                (Object) skus.stream().map(Sku::value).distinct().toArray(String[]::new));
        return ids;
    }
}
