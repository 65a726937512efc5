package dev.prilavok.fulfilment.picking;

import dev.prilavok.fulfilment.ParcelLine;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Scans;
import dev.prilavok.fulfilment.Tones;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The picking station: every unit is scanned into its parcel, what does not belong there is stopped with a sentence and a sound. */
@Path("/office/picking/{shop}/{parcel: P[A-Z0-9]{9}}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeStationPages {
    private final WarehouseDesk desk;
    private final Warehouse warehouse;
    private final Scans scans;
    private final Pages pages;

    OfficeStationPages(WarehouseDesk desk, Warehouse warehouse, Scans scans, Pages pages) {
        this.desk = desk;
        this.warehouse = warehouse;
        this.scans = scans;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Station(StationView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StationPart(StationView view) implements TemplateInstance {}

    /** What came of a command. */
    private record Said(
            @Nullable String sentence,
            String tone,
            @Nullable ParcelLine wantsMark) {
        static final Said NOTHING = new Said(null, "", null);
    }

    private interface Command {
        @Nullable
        String on(ParcelView parcel);
    }

    @GET
    public TemplateInstance page(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        return pages.show(new Station(view(desk.parcel(shop, number), Said.NOTHING)));
    }

    @POST
    @Path("scan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response scan(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("pending") @DefaultValue("") String pending,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        var named = pending.isBlank() ? null : new Sku(pending);
        return answer(shop, number, htmx, parcel -> {
            if (code.isBlank()) return null;
            var line = desk.in(
                    parcel, () -> scans.scan(parcel.shop(), parcel.id(), code, named, desk.locale(), desk.actor()));
            return say().taken(line.name(), line.size(), line.picked(), line.quantity());
        });
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        return answer(shop, number, htmx, parcel -> {
            desk.in(parcel, () -> {
                warehouse.undo(parcel.shop(), parcel.id(), desk.actor());
                return true;
            });
            return say().undone();
        });
    }

    @POST
    @Path("missing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response missing(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("no") @DefaultValue("0") int no,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        return answer(shop, number, htmx, parcel -> {
            known(parcel, no);
            desk.in(parcel, () -> {
                warehouse.missing(parcel.shop(), parcel.id(), no, desk.actor());
                return true;
            });
            return say().shortHint();
        });
    }

    @POST
    @Path("take-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @FormParam("no") @DefaultValue("0") int no,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        return answer(shop, number, htmx, parcel -> {
            known(parcel, no);
            desk.in(parcel, () -> {
                warehouse.unpick(parcel.shop(), parcel.id(), no, desk.actor());
                return true;
            });
            return null;
        });
    }

    @POST
    @Path("found")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(
            @PathParam("shop") String shop,
            @PathParam("parcel") String number,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        return answer(shop, number, htmx, parcel -> {
            desk.in(parcel, () -> {
                warehouse.found(parcel.shop(), parcel.id(), desk.actor());
                return true;
            });
            return null;
        });
    }

    /** Closes the picking; packing goes on at its own page. */
    @POST
    @Path("packed")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response packed(@PathParam("shop") String shop, @PathParam("parcel") String number) {
        var closed = answer(shop, number, null, parcel -> {
            desk.in(parcel, () -> {
                warehouse.packed(parcel.shop(), parcel.id(), desk.actor());
                return true;
            });
            return null;
        });
        if (closed.getStatus() != 303) return closed;
        return Response.seeOther(URI.create(url(shop, number) + "/packing")).build();
    }

    private static void known(ParcelView parcel, int no) {
        if (parcel.lines().stream().noneMatch(line -> line.no() == no)) throw new dev.prilavok.kernel.BadRequest("no");
    }

    // A refusal is an answer here, not a page of its own: hands stay on the parcel.
    private Response answer(String shop, String number, @Nullable String htmx, Command command) {
        var parcel = desk.parcel(shop, number);
        var said = said(parcel, command);
        var isRefused = said.tone().equals("wrong");
        if (htmx != null)
            return Response.ok(pages.show(new StationPart(view(desk.parcel(shop, number), said))))
                    .build();
        if (isRefused)
            return Response.status(422)
                    .entity(pages.show(new Station(view(desk.parcel(shop, number), said))))
                    .build();
        return Response.seeOther(URI.create(url(shop, number))).build();
    }

    private Said said(ParcelView parcel, Command command) {
        try {
            var sentence = command.on(parcel);
            return new Said(sentence, sentence == null ? "" : "right", null);
        } catch (dev.prilavok.kernel.NotFound | dev.prilavok.kernel.BadRequest noSuchThing) {
            throw noSuchThing;
        } catch (Refusal refused) {
            return new Said(refused.say(desk.locale()), "wrong", wantsMark(refused));
        }
    }

    private static @Nullable ParcelLine wantsMark(Refusal refused) {
        return refused instanceof dev.prilavok.fulfilment.PickRefused pick ? pick.wantsMark() : null;
    }

    private StationView view(ParcelView parcel, Said said) {
        var state = parcel.state();
        var picks = state == ParcelState.PLANNED || state == ParcelState.PICKING;
        var mark = said.wantsMark();
        return new StationView(
                url(desk.slug(parcel), parcel.number()),
                parcel.number(),
                parcel.orderNumber().shown(),
                "/office/parcels/" + desk.slug(parcel) + "/" + parcel.number(),
                desk.say(ParcelMessages.class).state(state),
                Tones.of(state),
                say().promised(desk.day(parcel.promisedFrom()), desk.day(parcel.promisedTo())),
                parcel.gift(),
                picks,
                parcel.isPicked(),
                state == ParcelState.SHORT,
                state == ParcelState.PACKED,
                state == ParcelState.READY,
                said.sentence(),
                said.tone(),
                mark == null ? null : mark.sku().value(),
                mark == null ? null : mark.name(),
                picks && parcel.lines().stream().anyMatch(line -> line.picked() > 0),
                parcel.lines().stream().map(this::line).toList());
    }

    private StationView.Line line(ParcelLine line) {
        return new StationView.Line(
                line.no(),
                line.shelf() == null ? say().noShelf() : line.shelf(),
                line.name(),
                line.colour(),
                line.size(),
                line.pictureSrc(),
                say().count(line.picked(), line.quantity()),
                line.left() == 0,
                line.left(),
                line.picked(),
                line.shortOf(),
                line.marked(),
                line.alternative() != null);
    }

    private static String url(String shop, String number) {
        return "/office/picking/" + shop + "/" + number;
    }

    private PickingMessages say() {
        return desk.say(PickingMessages.class);
    }
}
