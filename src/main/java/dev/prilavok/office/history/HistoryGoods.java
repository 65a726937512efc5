package dev.prilavok.office.history;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.Terms;
import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportOptions;
import dev.prilavok.catalog.intake.ImportSource;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.UnitCost;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the history is told with: its articles with prices, costs and enough of each, the franchisees' agreements, the carrier's rates. */
@ApplicationScoped
class HistoryGoods {
    static final CurrencyUnit GBP = CurrencyUnit.GBP;
    static final String CARRIER = "mail";
    static final Percent CARRIER_FEE = Percent.of("2");
    private static final String BY = "history";
    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);
    // one buyer may hold a twentieth of what there is
    private static final int SPARE = 25;

    private final CatalogImports imports;
    private final Stock stock;
    private final Agreements agreements;
    private final CarrierContracts contracts;
    private final Scope scope;

    HistoryGoods(CatalogImports imports, Stock stock, Agreements agreements, CarrierContracts contracts, Scope scope) {
        this.imports = imports;
        this.stock = stock;
        this.agreements = agreements;
        this.contracts = contracts;
        this.scope = scope;
    }

    void prepare(Collection<Article> articles, List<Shop> shops) {
        goods(articles, shops.size());
        var costs = articles.stream()
                .map(article -> new UnitCost(new Sku(article.code()), pennies(article.cost())))
                .toList();
        scope.network(() -> {
            stock.costs(costs, "costs of the history");
            contracts.agree(new CarrierContract(CARRIER, SINCE, pennies(300), pennies(200), CARRIER_FEE), BY);
        });
        shops.forEach(shop -> agree(shop.franchisee()));
    }

    private void agree(FranchiseeId franchisee) {
        scope.network(() -> agreements.conclude(
                franchisee,
                ContractModel.AGENT,
                new Terms(
                        Percent.of("8"),
                        RoyaltyBase.RETAIL,
                        Percent.of("2"),
                        new DeliveryShare(pennies(50), pennies(150), pennies(100)),
                        AvailabilityPolicy.ON_REMITTANCE),
                BY));
    }

    private void goods(Collection<Article> articles, int shops) {
        try {
            var file = Files.createTempFile("history", ".xml");
            Files.writeString(file, feed(articles, shops));
            var report = imports.importNow(new ImportSource.Uploaded("history.xml", file), ImportOptions.ENGLISH, BY);
            Files.delete(file);
            if (report.refused() > 0) throw new IllegalStateException(report.refused() + " articles were refused");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String feed(Collection<Article> articles, int shops) {
        return articles.stream()
                .map(article -> offer(article, shops))
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<yml_catalog><shop><categories><category id=\"gifts\">Gifts</category>"
                                + "</categories><offers>\n",
                        "\n</offers></shop></yml_catalog>"));
    }

    private static String offer(Article article, int shops) {
        return """
                <offer id="%s" available="true"><name>%s</name><price>%s</price><currencyId>GBP</currencyId>\
                <categoryId>gifts</categoryId><count>%d</count><weight>0.001</weight><vat>VAT_20</vat>\
                <param name="Оптовая цена">%s</param><param name="Цена от">%s</param><param name="Цена до">%s</param></offer>""".formatted(
                        article.code(),
                        escaped(article.name().isEmpty() ? article.code() : article.name()),
                        shown(article.highest()),
                        Math.min(1_000_000, (long) article.pieces() * shops * SPARE),
                        shown(article.wholesale()),
                        shown(article.lowest()),
                        shown(article.highest()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String shown(long pennies) {
        return pennies(pennies).getAmount().toPlainString();
    }

    static Money pennies(long pennies) {
        return Money.ofMinor(GBP, pennies);
    }
}
