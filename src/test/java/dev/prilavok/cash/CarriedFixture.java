package dev.prilavok.cash;

import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sql;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;

/** The parcels of {@link BooksFixture} on their way with another carrier, under numbers of their own. */
@ApplicationScoped
public class CarriedFixture {
    private final BooksFixture given;
    private final Scope scope;
    private final Sql sql;

    CarriedFixture(BooksFixture given, Scope scope, Sql sql) {
        this.given = given;
        this.scope = scope;
        this.sql = sql;
    }

    public record Carried(BooksFixture.Sent sent, String tracking) {}

    /** A parcel with a carrier; as in life, the parcel itself knows only the way that the buyer chose. */
    public Carried with(Shop shop, String carrier) {
        var sent = given.sent(shop);
        var tracking = "T" + Ids.next().toString().replace("-", "").substring(12);
        scope.shop(shop.id(), () -> {
            sql.change(
                    "update parcel set carrier = 'pickup-network', tracking_number = ? where shop_id = ? and id = ?",
                    tracking,
                    shop.id().value(),
                    sent.parcel());
            sql.change(
                    "update waybill set carrier = ?, final_at = now() where shop_id = ? and parcel = ?",
                    carrier,
                    shop.id().value(),
                    sent.parcel());
        });
        return new Carried(sent, tracking);
    }
}
