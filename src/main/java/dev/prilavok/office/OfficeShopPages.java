package dev.prilavok.office;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Pages;
import dev.prilavok.order.OrderCounts;
import dev.prilavok.order.OrderState;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The shops of the network: whether they are open, where they answer, who waits there. */
@Path("/office/shops")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.CATALOGUE_MANAGER, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeShopPages {
    private final OfficeDesk desk;
    private final OrderCounts orders;
    private final ShopRequest links;
    private final Pages pages;

    OfficeShopPages(OfficeDesk desk, OrderCounts orders, ShopRequest links, Pages pages) {
        this.desk = desk;
        this.orders = orders;
        this.links = links;
        this.pages = pages;
    }

    record Row(
            String slug,
            String name,
            String tagline,
            boolean open,
            String place,
            List<String> hosts,
            String storefront,
            int waiting) {}

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopList(List<Row> rows, boolean mayOpenOrders) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return pages.show(new ShopList(rows(), desk.user().is(OfficeOrderPages.READERS)));
    }

    List<Row> rows() {
        var waiting = orders.byShop(OrderState.PLACED);
        return desk.shops().all().stream()
                .map(shop -> row(shop, waiting.getOrDefault(shop.id(), 0)))
                .toList();
    }

    private Row row(Shop shop, int waiting) {
        return new Row(
                shop.slug(),
                shop.name(),
                shop.tagline(),
                shop.isOpen(),
                desk.place(shop),
                shop.hosts(),
                links.absolute(shop, "/"),
                waiting);
    }
}
