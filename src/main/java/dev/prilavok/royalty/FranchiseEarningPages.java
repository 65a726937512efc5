package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderView;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a franchisee has earned: three figures, the orders behind them, and each order line by line. */
@Path("/franchise/earnings")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseEarningPages {
    private static final String HOME = "/franchise/earnings";
    private static final int ROWS = 30;

    private final Earnings earnings;
    private final Agreements agreements;
    private final CurrentUser user;
    private final Scope scope;
    private final Lang lang;
    private final Pages pages;
    private final Sheets sheets;

    FranchiseEarningPages(
            Earnings earnings,
            Agreements agreements,
            CurrentUser user,
            Scope scope,
            Lang lang,
            Pages pages,
            Sheets sheets) {
        this.earnings = earnings;
        this.agreements = agreements;
        this.user = user;
        this.scope = scope;
        this.lang = lang;
        this.pages = pages;
        this.sheets = sheets;
    }

    record Row(
            String url,
            String number,
            String at,
            String retail,
            String taken,
            String owed,
            boolean waits,
            boolean minus) {}

    record Corrected(String at, String reason, String amount, boolean minus) {}

    record Entry(String at, String kind, String what, String amount, boolean minus, boolean back) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EarningList(
            String expected,
            int underWay,
            String waiting,
            String available,
            boolean debt,
            boolean manyShops,
            List<Row> rows,
            List<Corrected> corrected,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EarningCard(
            String number,
            String orderUrl,
            String owed,
            boolean waits,
            @Nullable RubleBar ruble,
            List<Entry> entries,
            String terms)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var shop = shop();
        var earned = earnings.of(shop);
        var found = earnings.orders(shop, cursor, ROWS);
        return pages.show(new EarningList(
                shown(earned.expected()),
                earned.underWay(),
                shown(earned.waiting()),
                shown(earned.available()),
                earned.available().isNegative(),
                user.shops().size() > 1,
                found.items().stream().map(order -> row(order, shop)).toList(),
                cursor == null ? corrected(shop) : List.of(),
                found.next() == null ? null : HOME + "?cursor=" + found.next(),
                cursor == null ? null : HOME,
                HOME + "/export?"));
    }

    private List<Corrected> corrected(Shop shop) {
        return earnings.adjustments(shop).stream()
                .map(one -> new Corrected(
                        day(one.at(), shop),
                        one.reason() == null ? "" : one.reason(),
                        shown(one.amount()),
                        one.amount().isNegative()))
                .toList();
    }

    private Row row(EarnedOrder order, Shop shop) {
        var retail = retail(order);
        return new Row(
                HOME + "/" + order.order().number().value(),
                order.order().number().value(),
                day(order.at(), shop),
                shown(retail),
                shown(order.owed().minus(retail)),
                shown(order.owed()),
                !order.waiting().isZero(),
                order.owed().isNegative());
    }

    private static Money retail(EarnedOrder order) {
        var none = Money.zero(order.owed().getCurrencyUnit());
        return order.sums()
                .getOrDefault(LineKind.RETAIL, none)
                .plus(order.sums().getOrDefault(LineKind.SUBSIDY, none));
    }

    /** The orders behind the figures, for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        var shop = shop();
        Rows<EarnedOrder> rows = cursor -> scope.shop(shop.id(), () -> earnings.orders(shop, cursor, Rows.PAGE));
        var say = say();
        return sheets.send(
                Sheet.of("earnings", shop.slug(), rows)
                        .text(say.order(), one -> one.order().number().value())
                        .moment(say.when(), EarnedOrder::at)
                        .money(say.retail(), FranchiseEarningPages::retail)
                        .money(say.kind(LineKind.WHOLESALE), one -> one.sums().get(LineKind.WHOLESALE))
                        .money(say.kind(LineKind.ROYALTY), one -> one.sums().get(LineKind.ROYALTY))
                        .money(
                                say.kind(LineKind.MARKETING_FUND),
                                one -> one.sums().get(LineKind.MARKETING_FUND))
                        .money(
                                say.kind(LineKind.DELIVERY_SHARE),
                                one -> one.sums().get(LineKind.DELIVERY_SHARE))
                        .money(say.owed(), EarnedOrder::owed)
                        .money(say.waiting(), EarnedOrder::waiting),
                as);
    }

    @GET
    @Path("{number}")
    @Transactional
    public TemplateInstance card(@PathParam("number") String number) {
        var shop = shop();
        var found = earnings.explain(shop, OrderNumber.parse(number)).orElseThrow(() -> new NotFound("order"));
        var order = found.order().order();
        return pages.show(new EarningCard(
                number,
                "/franchise/orders/" + number,
                shown(found.order().owed()),
                !found.order().waiting().isZero(),
                RubleBar.of(found.order().sums(), lang.locale()),
                found.entries().stream().map(entry -> entry(entry, order, shop)).toList(),
                agreements.version(shop.franchisee(), order.agreementVersion()).sentence(lang.locale())));
    }

    private Entry entry(EarnedOrder.Entry entry, OrderView order, Shop shop) {
        return new Entry(
                day(entry.at(), shop),
                say().kind(entry.kind()),
                order.lines().stream()
                        .filter(line -> Integer.valueOf(line.no()).equals(entry.line()))
                        .map(FranchiseEarningPages::named)
                        .findFirst()
                        .orElse(say().whole()),
                shown(entry.amount()),
                entry.amount().isNegative(),
                entry.event().endsWith("REVERSED"));
    }

    private static String named(OrderLineView line) {
        return line.name() + ", " + line.size();
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private String day(Instant at, Shop shop) {
        return DateTimeFormatter.ofPattern("d MMMM", lang.locale()).format(at.atZone(shop.zone()));
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private EarnMessages say() {
        return Texts.of(EarnMessages.class, lang.locale());
    }
}
