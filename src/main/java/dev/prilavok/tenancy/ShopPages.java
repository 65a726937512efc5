package dev.prilavok.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/** The texts of a shop: about, delivery, returns, offer, privacy, consent, and those that it wrote itself. */
@ApplicationScoped
public class ShopPages {
    private static final String READ = "select name, title, markdown, hash, position, shown from shop_page";

    private final Session database;

    ShopPages(Session database) {
        this.database = database;
    }

    /** One text; the hash names its version, which consents refer to. */
    public record ShopPage(String name, String title, String markdown, String hash, int position, boolean shown) {
        static ShopPage of(Object[] row) {
            return new ShopPage(
                    (String) row[0], (String) row[1], (String) row[2], (String) row[3], (int) row[4], (boolean) row[5]);
        }

        /** What was written. */
        public PageText text() {
            return new PageText(title, markdown, position, shown);
        }
    }

    /** The text of that name in the shop, shown or hidden. */
    @Transactional
    public Optional<ShopPage> find(ShopId shop, String name) {
        return database.createNativeQuery(READ + " where shop_id = :shop and name = :name", Object[].class)
                .setParameter("shop", shop.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .map(ShopPage::of);
    }

    /** Those of the texts that the shop wrote, shown or hidden. */
    @Transactional
    public List<ShopPage> some(ShopId shop, Collection<String> names) {
        return database.createNativeQuery(READ + " where shop_id = :shop and name in (:names)", Object[].class)
                .setParameter("shop", shop.value())
                .setParameterList("names", names)
                .getResultStream()
                .map(ShopPage::of)
                .toList();
    }

    /** Every text of the shop. */
    @Transactional
    public List<ShopPage> all(ShopId shop) {
        return database.createNativeQuery(READ + " where shop_id = :shop order by position, name", Object[].class)
                .setParameter("shop", shop.value())
                .getResultStream()
                .map(ShopPage::of)
                .toList();
    }

    /** The addresses of the shop's own pages in the order of the menu. */
    public static List<String> ordered(Map<String, PageText> pages) {
        return pages.entrySet().stream()
                .filter(page -> PageKind.of(page.getKey()) == PageKind.OWN)
                .sorted(Comparator.comparingInt(page -> page.getValue().position()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the menu has to know: pages of the shop's own, and usual ones that it hides. */
    static List<PageLink> links(Map<String, PageText> pages) {
        return pages.entrySet().stream()
                .filter(page -> PageKind.of(page.getKey()) == PageKind.OWN
                        || !page.getValue().shown())
                .sorted(Comparator.comparingInt(page -> page.getValue().position()))
                .map(page -> new PageLink(
                        page.getKey(), page.getValue().title(), page.getValue().shown()))
                .toList();
    }
}
