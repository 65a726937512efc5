package dev.prilavok.order.exchange;

import dev.prilavok.catalog.intake.ExchangeDocument;
import dev.prilavok.catalog.intake.ExchangeIds;
import dev.prilavok.catalog.intake.ExchangeOfOrders;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffMember;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Langs;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Tells 1C of orders that whoever ships must know, and follows what it says of them. */
@ApplicationScoped
class OrdersFor1c implements ExchangeOfOrders {
    private final ToldOrders told;
    private final StatesFrom1c states;
    private final Orders orders;
    private final Shops shops;
    private final Delivery delivery;
    private final ExchangeIds ids;
    private final AuditLog audit;
    private final SaleConfig config;
    private final Clock clock;

    OrdersFor1c(
            ToldOrders told,
            StatesFrom1c states,
            Orders orders,
            Shops shops,
            Delivery delivery,
            ExchangeIds ids,
            AuditLog audit,
            SaleConfig config,
            Clock clock) {
        this.told = told;
        this.states = states;
        this.orders = orders;
        this.shops = shops;
        this.delivery = delivery;
        this.ids = ids;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public boolean admits(StaffMember member) {
        return member.active()
                && (member.roles().contains(Role.OWNER)
                        || member.roles().contains(Role.DIRECTOR)
                        || member.roles().contains(Role.WAREHOUSE));
    }

    @Override
    public byte[] tell(UUID visit, String version, Charset charset) {
        var due = told.due(config.states(), config.most());
        var xml = new CommerceMl(charset);
        var now = clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0);
        xml.open(
                "КоммерческаяИнформация",
                "ВерсияСхемы",
                version,
                "ДатаФормирования",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now));
        for (var order : due) document(order).ifPresent(document -> document.write(xml));
        xml.shut();
        told.offered(due, visit, clock.instant());
        if (!due.isEmpty()) audit.record("orders-told-to-1c", visit.toString(), due.size() + " " + config.buyer());
        return xml.bytes();
    }

    private Optional<OrderDocument> document(ToldOrders.Found found) {
        return orders.byId(found.shop(), found.id())
                .map(order -> new OrderDocument(
                        shops.get(found.shop()),
                        order,
                        found.customer(),
                        delivery.city(order.city())
                                .map(city -> city.name(Langs.RU))
                                .orElse(""),
                        ids.of(order.lines().stream().map(OrderLineView::sku).toList()),
                        config.buyer()));
    }

    @Override
    public void kept(UUID visit) {
        var kept = told.kept(visit, clock.instant());
        if (kept > 0) audit.record("orders-kept-by-1c", visit.toString(), String.valueOf(kept));
    }

    @Override
    public List<String> follow(List<ExchangeDocument> documents, String login, Locale locale) {
        return documents.stream()
                .map(document -> states.follow(document, login, locale))
                .flatMap(Optional::stream)
                .toList();
    }
}
