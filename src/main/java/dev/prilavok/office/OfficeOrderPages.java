package dev.prilavok.office;

import dev.prilavok.cash.prepaid.PaidPanel;
import dev.prilavok.cash.prepaid.PaidPanels;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.messaging.Told;
import dev.prilavok.messaging.ToldBuyers;
import dev.prilavok.order.Actor;
import dev.prilavok.order.NotAllowedNow;
import dev.prilavok.order.OrderFilter;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.OrderRow;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.fiscal.ReceiptsOfOrder;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.ParcelPanel;
import dev.prilavok.trial.ParcelPanels;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders of all shops. Lists are read in network scope; whatever touches one order runs in its shop's scope. */
@Path("/office/orders")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeOrderPages {
    static final String[] READERS = {Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT};
    private static final String[] DECIDERS = {Role.OWNER, Role.DIRECTOR, Role.SUPPORT};
    private static final int ROWS = 50;
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_SEARCH = 100;

    private final OfficeDesk desk;
    private final Orders orders;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;
    private final ParcelPanels panels;
    private final ToldBuyers buyers;
    private final PaidPanels paid;
    private final ReceiptsOfOrder receipts;

    OfficeOrderPages(
            OfficeDesk desk,
            Orders orders,
            Scope scope,
            Pages pages,
            Flash flash,
            Sheets sheets,
            ParcelPanels panels,
            ToldBuyers buyers,
            PaidPanels paid,
            ReceiptsOfOrder receipts) {
        this.desk = desk;
        this.orders = orders;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        this.panels = panels;
        this.buyers = buyers;
        this.paid = paid;
        this.receipts = receipts;
    }

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderList(OrderListView page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrderCard(
            OrderCardView page,
            @Nullable ParcelPanel parcel,
            List<Told> told,
            PaidPanel paid,
            List<ReceiptsOfOrder.Row> receipts,
            @Nullable String error,
            String reason)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("all") String show,
            @QueryParam("span") @DefaultValue("any") String span,
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = OrderQuery.of(desk, show, span, shop);
        var found = orders.acrossNetwork(asked.filter(desk, cursor, ROWS));
        return pages.show(new OrderList(OrderListView.of(desk, asked, found, cursor != null)));
    }

    /** What the list shows, as a table for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("show") @DefaultValue("all") String show,
            @QueryParam("span") @DefaultValue("any") String span,
            @QueryParam("shop") @DefaultValue("") String shop,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var asked = OrderQuery.of(desk, show, span, shop);
        Rows<OrderRow> rows = cursor -> orders.acrossNetwork(asked.filter(desk, cursor, Rows.PAGE));
        return sheets.send(OrderSheet.of(desk, asked.query(), rows), as);
    }

    /** A search by name or number: by POST, because a buyer's name has no place in an address or a log. */
    @POST
    @Path("find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance find(@FormParam("what") @DefaultValue("") String what) {
        if (what.length() > LONGEST_SEARCH) throw new BadRequest("what");
        var filter = new OrderFilter(java.util.Set.of(), what, null, null, null, null, null, ROWS);
        return pages.show(new OrderList(OrderListView.found(desk, what, orders.acrossNetwork(filter))));
    }

    @GET
    @Path("{shop}/{number}")
    public TemplateInstance card(@PathParam("shop") String slug, @PathParam("number") String number) {
        return card(desk.shop(slug), OrderNumber.parse(number), null, "");
    }

    @POST
    @Path("{shop}/{number}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response confirm(@PathParam("shop") String slug, @PathParam("number") String number) {
        var shop = desk.shop(slug);
        var of = OrderNumber.parse(number);
        return step(shop, of, desk.say().confirmed(of.shown()), () -> orders.confirm(shop.id(), of, actor()));
    }

    @POST
    @Path("{shop}/{number}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response cancel(
            @PathParam("shop") String slug,
            @PathParam("number") String number,
            @FormParam("reason") @DefaultValue("") String typed) {
        var shop = desk.shop(slug);
        var of = OrderNumber.parse(number);
        var reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            var error = desk.say().reasonMissing(LONGEST_REASON);
            return Response.status(422).entity(card(shop, of, error, typed)).build();
        }
        return step(shop, of, desk.say().cancelled(of.shown()), () -> orders.cancel(shop.id(), of, actor(), reason));
    }

    private Response step(Shop shop, OrderNumber number, String done, Runnable command) {
        try {
            scope.shop(shop.id(), command);
            flash.say(done);
        } catch (NotAllowedNow moved) {
            flash.say(moved.say(desk.lang().locale()));
        }
        return Response.seeOther(URI.create("/office/orders/" + shop.slug() + "/" + number))
                .build();
    }

    private TemplateInstance card(Shop shop, OrderNumber number, @Nullable String error, String reason) {
        var order = read(shop, number);
        var page = OrderCardView.of(desk, shop, order, desk.user().is(DECIDERS));
        var parcel = scope.shop(shop.id(), () -> panels.of(order, desk.lang().locale(), shop.zone()));
        var money = scope.shop(shop.id(), () -> paid.of(order, null, desk.lang().locale()));
        return pages.show(new OrderCard(
                page, parcel.orElse(null), told(shop, order), money, receipts(shop, order), error, reason));
    }

    private List<Told> told(Shop shop, OrderView order) {
        if (!desk.user().is(DECIDERS)) return List.of();
        return scope.shop(
                shop.id(), () -> buyers.about(shop.id(), order.id(), desk.lang().locale()));
    }

    private List<ReceiptsOfOrder.Row> receipts(Shop shop, OrderView order) {
        if (!desk.user().is(Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT)) return List.of();
        return scope.shop(shop.id(), () -> receipts.of(shop, order.id()));
    }

    private OrderView read(Shop shop, OrderNumber number) {
        return scope.shop(shop.id(), () -> orders.find(shop.id(), number)).orElseThrow(() -> new NotFound("order"));
    }

    private Actor actor() {
        return Actor.headOffice(desk.user().login());
    }
}
