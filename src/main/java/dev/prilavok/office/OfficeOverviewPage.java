package dev.prilavok.office;

import dev.prilavok.catalog.intake.CatalogImports;
import dev.prilavok.catalog.intake.ImportReport;
import dev.prilavok.identity.ConsoleMenu;
import dev.prilavok.identity.ErrandMessages;
import dev.prilavok.identity.Errands;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderCounts;
import dev.prilavok.order.OrderState;
import dev.prilavok.stock.StockAlarms;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page of head office: a few figures, each the way to its rows. */
@Path("/office")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.CATALOGUE_MANAGER, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeOverviewPage {
    private final OfficeDesk desk;
    private final OrderCounts orders;
    private final StockAlarms alarms;
    private final CatalogImports imports;
    private final Pages pages;
    private final ConsoleMenu menu;
    private final List<Errands> errands;
    private final Scope scope;

    OfficeOverviewPage(
            OfficeDesk desk,
            OrderCounts orders,
            StockAlarms alarms,
            CatalogImports imports,
            Pages pages,
            ConsoleMenu menu,
            @All List<Errands> errands,
            Scope scope) {
        this.desk = desk;
        this.orders = orders;
        this.alarms = alarms;
        this.imports = imports;
        this.pages = pages;
        this.menu = menu;
        this.errands = errands;
        this.scope = scope;
    }

    /** A number, what it counts, its period or change, and where its rows are; without an address the role may not open them. */
    record Figure(
            String value,
            String label,
            String note,
            @Nullable String url) {}

    record Waiting(String slug, String shop, int orders) {}

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(
            List<Figure> figures,
            List<Errands.Errand> errands,
            boolean mayWait,
            List<Waiting> waiting,
            boolean mayOpenOrders)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        var figures = List.of(today(), waiting(), runningOut(), lastImport());
        var seen = menu.places().stream().map(ConsoleMenu.Place::key).collect(Collectors.toSet());
        var mine = errands.stream().filter(one -> seen.contains(one.place())).toList();
        var open = open(mine);
        return pages.show(
                new Overview(figures, open, !mine.isEmpty() || !open.isEmpty(), whereWaiting(), mayOpenOrders()));
    }

    /** What waits behind the places that this person sees, what waits for long first. */
    private List<Errands.Errand> open(List<Errands> mine) {
        var say = Texts.of(ErrandMessages.class, desk.lang().locale());
        var counted = menu.places().stream()
                .flatMap(place -> Errands.Errand.of(place.label(), place.waiting(), place.url()).stream());
        var asked = mine.isEmpty()
                ? Stream.<Errands.Errand>empty()
                : scope
                        .network(() -> mine.stream()
                                .flatMap(one -> one.open(say).stream())
                                .toList())
                        .stream();
        return Stream.concat(counted, asked)
                .sorted(Comparator.comparing(Errands.Errand::late).reversed().thenComparing(Errands.Errand::what))
                .toList();
    }

    private Figure today() {
        var zone = desk.config().zone();
        var from = Objects.requireNonNull(Span.TODAY.from(desk.clock(), zone));
        var now = desk.clock().instant();
        var day = Duration.ofDays(1);
        var before = orders.placed(from.minus(day), now.minus(day));
        return new Figure(
                String.valueOf(orders.placed(from, now.plusMillis(1))),
                say().ordersToday(),
                say().yesterdayByNow(before),
                mayOpenOrders() ? "/office/orders?span=today" : null);
    }

    private Figure waiting() {
        return new Figure(
                String.valueOf(orders.in(OrderState.PLACED) + orders.in(OrderState.AWAITING_PREPAYMENT)),
                desk.say().waiting(),
                say().inAllShops(),
                mayOpenOrders() ? "/office/orders?show=new" : null);
    }

    private Figure runningOut() {
        var atMost = desk.config().lowStock();
        var mayOpen = desk.user().is(Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER, Role.WAREHOUSE);
        return new Figure(
                String.valueOf(alarms.count(atMost)),
                say().runningOut(),
                say().freeAtMost(atMost),
                mayOpen ? "/office/stock?show=low" : null);
    }

    private Figure lastImport() {
        var last = imports.recent(null, 1).items().stream().findFirst();
        var mayOpen = desk.user().is(Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER);
        return new Figure(
                last.map(report -> String.valueOf(report.rows())).orElse("—"),
                say().lastImport(),
                last.map(this::progress).orElse(say().noImport()),
                mayOpen ? "/office/imports" : null);
    }

    private String progress(ImportReport report) {
        return switch (report.state()) {
            case FAILED -> say().importFailed();
            case DONE, CHECKED, UNDONE ->
                say().importRows(report.refused(), desk.time().moment(report.createdAt()));
            default -> say().importRuns(report.percent());
        };
    }

    private List<Waiting> whereWaiting() {
        var counts = orders.byShop(OrderState.PLACED);
        return desk.shops().all().stream()
                .filter(shop -> counts.containsKey(shop.id()))
                .map(shop -> waiting(shop, counts.getOrDefault(shop.id(), 0)))
                .sorted(Comparator.comparing(Waiting::orders).reversed())
                .toList();
    }

    private static Waiting waiting(Shop shop, int orders) {
        return new Waiting(shop.slug(), shop.name(), orders);
    }

    private OverviewMessages say() {
        return Texts.of(OverviewMessages.class, desk.lang().locale());
    }

    private boolean mayOpenOrders() {
        return desk.user().is(OfficeOrderPages.READERS);
    }
}
