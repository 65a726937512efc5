package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;

/** The texts of a shop: about, delivery, returns, offer, privacy, consent. */
@ApplicationScoped
public class ShopPages {
    private final Session database;

    ShopPages(Session database) {
        this.database = database;
    }

    /** One text; the hash names its version, which consents refer to. */
    public record ShopPage(String name, String title, String markdown, String hash) {}

    /** The text of that name in the shop. */
    @Transactional
    public Optional<ShopPage> find(ShopId shop, String name) {
        return database.createNativeQuery(
                        "select name, title, markdown, hash from shop_page where shop_id = :shop and name = :name",
                        Object[].class)
                .setParameter("shop", shop.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(row -> new ShopPage((String) row[0], (String) row[1], (String) row[2], (String) row[3]));
    }
}
