package dev.prilavok.catalog;

import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** All that head office sells through its shops, in its own words and at recommended prices, with the pieces that are free now. */
@ApplicationScoped
public class NetworkGoods {
    private static final String PAGE =
            "select id from product where state = 'PUBLISHED' and id > coalesce(?::uuid, '00000000-0000-0000-0000-000000000000')"
                    + " order by id limit ?";

    private final Sql sql;
    private final SaleRows sale;
    private final Clock clock;

    NetworkGoods(Sql sql, SaleRows sale, Clock clock) {
        this.sql = sql;
        this.sale = sale;
        this.clock = clock;
    }

    /** A page of goods that have a price in the currency and free pieces; it may be empty when another follows. */
    @Transactional
    public Slice<SaleProduct> forSale(
            CurrencyUnit currency, String lang, ZoneId zone, @Nullable String cursor, int size) {
        var version = sql.one("select version from catalogue_version", row -> row.getLong("version"))
                .orElseThrow();
        var ids = sql.list(PAGE, row -> row.getObject("id", UUID.class), cursor, size);
        var voice = new Voice(lang, null, currency, zone, version, null, clock.instant());
        var goods = ids.isEmpty() ? List.<SaleProduct>of() : sale.of(voice, ids);
        return new Slice<>(
                goods, ids.size() < size ? null : ids.get(ids.size() - 1).toString());
    }
}
