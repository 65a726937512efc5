package dev.prilavok.fulfilment.picking;

import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Parcels of which the warehouse misses something: the shop asks its buyer and decides, nothing goes out short in silence. */
@Path("/franchise/parcels")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseShortPages {
    private final WarehouseDesk desk;
    private final Parcels parcels;
    private final Warehouse warehouse;
    private final Orders orders;
    private final Pages pages;
    private final Flash flash;

    FranchiseShortPages(
            WarehouseDesk desk, Parcels parcels, Warehouse warehouse, Orders orders, Pages pages, Flash flash) {
        this.desk = desk;
        this.parcels = parcels;
        this.warehouse = warehouse;
        this.orders = orders;
        this.pages = pages;
        this.flash = flash;
    }

    record ShortOne(
            String number,
            String order,
            String orderUrl,
            String buyer,
            List<String> missing,
            String text,
            boolean mayGoWithout) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShortList(List<ShortOne> parcels) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return pages.show(new ShortList(parcels.shortOnes().stream()
                .map(this::shown)
                .flatMap(Optional::stream)
                .toList()));
    }

    private Optional<ShortOne> shown(ParcelView parcel) {
        return orders.byId(parcel.shop(), parcel.order()).map(order -> shown(parcel, order));
    }

    private ShortOne shown(ParcelView parcel, OrderView order) {
        // the buyer is written to in the language they ordered in
        var theirs = Texts.of(PickingMessages.class, order.locale());
        return new ShortOne(
                parcel.number(),
                parcel.orderNumber().shown(),
                "/franchise/orders/" + parcel.orderNumber(),
                order.buyer().name(),
                missing(parcel, say()),
                theirs.messageText(
                        order.buyer().name(), parcel.orderNumber().shown(), String.join("; ", missing(parcel, theirs))),
                parcel.lines().stream().anyMatch(line -> line.quantity() > line.shortOf()));
    }

    private static List<String> missing(ParcelView parcel, PickingMessages say) {
        return parcel.lines().stream()
                .filter(line -> line.shortOf() > 0)
                .map(line -> thing(say, line))
                .collect(Collectors.toList());
    }

    private static String thing(PickingMessages say, ParcelLine line) {
        return say.missingThing(line.name(), line.colour(), line.size(), line.shortOf());
    }

    @POST
    @Path("{number}/go-without")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response goWithout(@PathParam("number") String number) {
        var parcel = parcel(number);
        return done(
                () -> warehouse.goWithout(shop().id(), parcel.id(), actor()),
                say().wentWithout(parcel.orderNumber().shown()));
    }

    @POST
    @Path("{number}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("number") String number) {
        var parcel = parcel(number);
        return done(
                () -> warehouse.giveUp(shop().id(), parcel.id(), actor(), say().cancelReason()),
                say().cancelled(parcel.orderNumber().shown()));
    }

    private Response done(Runnable step, String sentence) {
        try {
            step.run();
            flash.say(sentence);
        } catch (Refusal moved) {
            flash.say(moved.say(desk.locale()));
        }
        return Response.seeOther(URI.create("/franchise/parcels")).build();
    }

    private ParcelView parcel(String number) {
        return parcels.byNumber(number)
                .filter(one -> one.shop().equals(shop().id()))
                .orElseThrow(() -> new NotFound("parcel"));
    }

    private Shop shop() {
        return desk.user().chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private Actor actor() {
        return Actor.franchisee(desk.user().login());
    }

    private PickingMessages say() {
        return desk.say(PickingMessages.class);
    }
}
