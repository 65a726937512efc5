package dev.prilavok.office;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Terms;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportSource;
import dev.prilavok.identity.DemoStaff;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Percent;
import dev.prilavok.order.GiftWraps;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Platform;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import dev.prilavok.tenancy.Shops;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The demo network of a first start: goods from the shipped feeds, an agreement with every franchisee, buyers, links and orders. All of
 * it comes through the doors that people use, so it is true in every book.
 */
@ApplicationScoped
public class DemoNetwork {
    private static final Logger LOG = Logger.getLogger(DemoNetwork.class);
    // behind the jobs: the past of the demo waits for some of them
    private static final int AFTER_JOBS = 10_500;
    private static final String BY = "demo";
    private static final Percent ROYALTY = Percent.of("8");
    private static final Percent FUND = Percent.of("2");

    private final CatalogImports imports;
    private final Agreements agreements;
    private final DemoOrders orders;
    private final GiftWraps gifts;
    private final DemoSets sets;
    private final DemoListings listings;
    private final DemoPlans plans;
    private final DemoPartners partners;
    private final DemoNews news;
    private final DemoBooks books;
    private final DemoPast past;
    private final DemoOnline online;
    private final Shops shops;
    private final Scope scope;
    private final Platform platform;
    private final ShopRequest request;
    private final boolean demo;

    DemoNetwork(
            CatalogImports imports,
            Agreements agreements,
            DemoOrders orders,
            GiftWraps gifts,
            DemoSets sets,
            DemoListings listings,
            DemoPlans plans,
            DemoPartners partners,
            DemoNews news,
            DemoBooks books,
            DemoPast past,
            DemoOnline online,
            Shops shops,
            Scope scope,
            Platform platform,
            ShopRequest request,
            @ConfigProperty(name = "prilavok.demo") boolean demo) {
        this.imports = imports;
        this.agreements = agreements;
        this.orders = orders;
        this.gifts = gifts;
        this.sets = sets;
        this.listings = listings;
        this.plans = plans;
        this.partners = partners;
        this.news = news;
        this.books = books;
        this.past = past;
        this.online = online;
        this.shops = shops;
        this.scope = scope;
        this.platform = platform;
        this.request = request;
        this.demo = demo;
    }

    @ActivateRequestContext
    void start(@Observes @Priority(AFTER_JOBS) StartupEvent started) {
        if (!demo) return;
        open();
        LOG.info(welcome());
    }

    // What a person at the terminal needs next.
    private String welcome() {
        var text = new StringBuilder("The demo network is open\n");
        for (var shop : shops.all())
            text.append("  %-22s %s  or  %s/s/%s/%n"
                    .formatted(shop.name(), request.absolute(shop, "/"), platform.url(), shop.slug()));
        var logins = shops.all().stream().map(Shop::slug).collect(Collectors.joining(", "));
        return text.append("  %-22s %s/login%n".formatted("consoles", platform.url()))
                .append("  %-22s %s%n".formatted("franchisees", logins))
                .append("  %-22s %s%n".formatted("head office", String.join(", ", DemoStaff.officeLogins())))
                .append("  %-22s %s".formatted("password of each", DemoStaff.PASSWORD))
                .toString();
    }

    /** Opens whatever of the network is not there yet; on the very first start with two months that are over. */
    public void open() {
        var isNew = imports.recent(null, 1).items().isEmpty();
        var told = isNew && past.begin();
        try {
            shops.all().stream().map(Shop::franchisee).distinct().forEach(this::agree);
            if (isNew) goods();
            books.open();
            sets.open();
            if (told) past.tell(russian());
        } finally {
            past.end();
        }
        listings.open();
        if (isNew) russian().stream().findFirst().ifPresent(plans::open);
        shops.all().stream().filter(Shop::isOpen).forEach(shop -> business(shop, told));
        if (told) paidOnline(russian().get(0));
        if (isNew) russian().stream().findFirst().ifPresent(partners::open);
        if (isNew) news.open();
    }

    private List<Shop> russian() {
        return shops.all().stream()
                .filter(shop -> shop.isOpen() && shop.currency().getCode().equals("RUB"))
                .toList();
    }

    private void goods() {
        LOG.info("First start: importing the demo catalogue");
        imports.importNow(new ImportSource.Bundled("demo/catalogue/catalogue.ru.yml.xml"), ImportOptions.RUSSIAN, BY);
        imports.importNow(new ImportSource.Bundled("demo/catalogue/catalogue.en.yml.xml"), ImportOptions.ENGLISH, BY);
        presents();
    }

    private void presents() {
        scope.network(() -> {
            gifts.say(CurrencyUnit.of("RUB"), Money.parse("RUB 150"), BY);
            gifts.say(CurrencyUnit.EUR, Money.parse("EUR 3"), BY);
        });
    }

    private void agree(FranchiseeId franchisee) {
        scope.network(() -> {
            if (!agreements.versions(franchisee).isEmpty()) return;
            var currency = shops.ofFranchisee(franchisee).get(0).currency();
            agreements.conclude(franchisee, ContractModel.SERVICE, terms(currency), BY);
        });
    }

    private static Terms terms(CurrencyUnit currency) {
        var isRuble = currency.getCode().equals("RUB");
        return new Terms(
                ROYALTY,
                RoyaltyBase.RETAIL,
                FUND,
                new DeliveryShare(
                        whole(currency, isRuble ? 50 : 1),
                        whole(currency, isRuble ? 150 : 2),
                        whole(currency, isRuble ? 100 : 1)),
                AvailabilityPolicy.ON_REMITTANCE);
    }

    private static Money whole(CurrencyUnit currency, long amount) {
        return Moneys.of(amount * 100, currency);
    }

    // One shop that cannot be filled must not keep the others, or the application, from opening.
    private void business(Shop shop, boolean isNew) {
        try {
            orders.fill(shop, isNew);
        } catch (RuntimeException failure) {
            LOG.warnf("The demo orders of «%s» are incomplete: %s", shop.slug(), failure);
        }
    }

    private void paidOnline(Shop shop) {
        try {
            online.open(shop, 1);
        } catch (RuntimeException failure) {
            LOG.warnf("Nobody pays online at «%s»: %s", shop.slug(), failure);
        }
    }
}
