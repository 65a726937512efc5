package dev.prilavok.office;

import dev.prilavok.catalog.ListingWords;
import dev.prilavok.catalog.Listings;
import dev.prilavok.catalog.OwnSets;
import dev.prilavok.catalog.PermitRows;
import dev.prilavok.catalog.PricedVariant;
import dev.prilavok.catalog.Prices;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.joda.money.Money;

/** What franchisees of the demo network do their own way: a set of goods under their own name, a name and a price. */
@ApplicationScoped
class DemoListings {
    private static final Logger LOG = Logger.getLogger(DemoListings.class);
    private static final String CATALOGUE = "catalogue";

    private final OwnSets sets;
    private final ListingWords words;
    private final Listings listings;
    private final PermitRows permits;
    private final Prices prices;
    private final Shops shops;
    private final Scope scope;

    DemoListings(
            OwnSets sets,
            ListingWords words,
            Listings listings,
            PermitRows permits,
            Prices prices,
            Shops shops,
            Scope scope) {
        this.sets = sets;
        this.words = words;
        this.listings = listings;
        this.permits = permits;
        this.prices = prices;
        this.shops = shops;
        this.scope = scope;
    }

    /** A set as its franchisee writes it. */
    record OwnSet(String title, String told, List<Sku> goods) {}

    void open() {
        shop("anna")
                .ifPresent(anna -> attempt(anna, () -> {
                    set(
                            anna,
                            new OwnSet(
                                    "Вечер в театре",
                                    "Платье и жакет, в которых красиво сидеть три часа, и обувь, в которой легко дойти пешком.",
                                    skus("DRS106MID42", "DRS112CBL44", "JCK433IVR42", "SHO502BLK36")));
                    price(anna, new Sku("DRS114FLR42"), Money.parse("RUB 5490"));
                    name(anna, new Sku("DRS102NVY42"), "Платье «Лента»");
                }));
        shop("emma")
                .ifPresent(emma -> attempt(emma, () -> {
                    set(
                            emma,
                            new OwnSet(
                                    "Rain in Riga",
                                    "A parka, a warm coat, boots and a hat that do not mind the weather.",
                                    skus("OUT441OLV42", "OUT443NVY42", "SHO501BLK36", "HAT603WHT")));
                    name(emma, new Sku("OUT441OLV42"), "The Riga rain parka");
                }));
    }

    // A shop that made a set once does as it likes from then on.
    private Optional<Shop> shop(String slug) {
        return shops.bySlug(slug)
                .filter(Shop::isOpen)
                .filter(shop -> scope.shop(shop.id(), () -> sets.all(shop.id())).isEmpty());
    }

    /** Makes a set of what the shop sells of these goods, and shows it. */
    UUID set(Shop shop, OwnSet wanted) {
        return scope.shop(shop.id(), () -> {
            var sold = prices.priced(shop.id(), wanted.goods);
            var products = wanted.goods.stream()
                    .flatMap(sku -> Optional.ofNullable(sold.get(sku)).stream())
                    .map(PricedVariant::product)
                    .distinct()
                    .toList();
            var set = sets.begin(shop.id(), wanted.title, shop.slug());
            sets.fill(shop.id(), set, products);
            sets.save(shop.id(), set, new OwnSets.Wish(wanted.title, wanted.told, "", true), shop.slug());
            return set;
        });
    }

    /** The shop asks its own price. */
    void price(Shop shop, Sku sku, Money own) {
        scope.shop(
                shop.id(),
                () -> sold(shop, sku).ifPresent(one -> listings.ask(shop.id(), one.product(), own, shop.slug())));
    }

    /** Head office lets shops name the product themselves, and the shop does. */
    void name(Shop shop, Sku sku, String own) {
        var sold = scope.shop(shop.id(), () -> sold(shop, sku));
        if (sold.isEmpty()) return;
        var named = new PermitRows.Fields(true, null, null, null);
        scope.network(() -> permits.except("", sku.value(), named, CATALOGUE));
        var wish = new ListingWords.Wish(own, "", "");
        scope.shop(shop.id(), () -> words.say(shop.id(), sold.get().product(), wish, shop.slug()));
    }

    private Optional<PricedVariant> sold(Shop shop, Sku sku) {
        return Optional.ofNullable(prices.priced(shop.id(), List.of(sku)).get(sku));
    }

    private static List<Sku> skus(String... articles) {
        return List.of(articles).stream().map(Sku::new).toList();
    }

    // What a franchisee does her own way must not keep the network from opening.
    private static void attempt(Shop shop, Runnable ways) {
        try {
            ways.run();
        } catch (RuntimeException failure) {
            LOG.warnf("«%s» does less its own way than it should: %s", shop.slug(), failure);
        }
    }
}
