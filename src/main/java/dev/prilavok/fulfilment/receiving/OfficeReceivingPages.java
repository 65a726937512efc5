package dev.prilavok.fulfilment.receiving;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.fulfilment.ParcelMessages;
import dev.prilavok.fulfilment.ParcelQuery;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Scanned;
import dev.prilavok.fulfilment.Tones;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Place;
import dev.prilavok.stock.Quarantine;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.Transfer;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where parcels come back: a scan opens one; units that were put aside wait for a decision. */
@Path("/office/receiving")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeReceivingPages {
    private static final int ROWS = 50;
    private static final int LONGEST = 300;

    private final WarehouseDesk desk;
    private final Parcels parcels;
    private final Quarantine quarantine;
    private final Stock stock;
    private final Catalog catalog;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;

    OfficeReceivingPages(
            WarehouseDesk desk,
            Parcels parcels,
            Quarantine quarantine,
            Stock stock,
            Catalog catalog,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.parcels = parcels;
        this.quarantine = quarantine;
        this.stock = stock;
        this.catalog = catalog;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
    }

    record Row(String url, String number, String order, String state, String tone) {}

    record AsideRow(String sku, String name, int units, String operation) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReceivingList(List<Row> rows, @Nullable String error) implements TemplateInstance {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuarantineList(
            List<AsideRow> rows,
            @Nullable String next,
            @Nullable String first,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return list(null);
    }

    private TemplateInstance list(@Nullable String error) {
        var waiting = ParcelQuery.in(Set.of(ParcelState.RETURNED), ROWS);
        var rows = scope.network(() -> parcels.list(waiting)).items().stream()
                .map(parcel -> new Row(
                        "/office/receiving/" + desk.slug(parcel) + "/" + parcel.number(),
                        parcel.number(),
                        parcel.orderNumber().shown(),
                        desk.say(ParcelMessages.class).state(parcel.state()),
                        Tones.of(parcel.state())))
                .toList();
        return pages.show(new ReceivingList(rows, error));
    }

    @POST
    @Path("find")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(@FormParam("number") @DefaultValue("") String typed) {
        var number = Scanned.read(typed).code().toUpperCase(Locale.ROOT);
        var parcel = scope.network(() -> parcels.byNumber(number));
        if (parcel.isEmpty()) {
            var shown = number.length() > 40 ? number.substring(0, 40) : number;
            return Response.status(422).entity(list(say().noParcel(shown))).build();
        }
        return Response.seeOther(URI.create("/office/receiving/" + desk.slug(parcel.get()) + "/" + number))
                .build();
    }

    @GET
    @Path("quarantine")
    public TemplateInstance aside(@QueryParam("cursor") @Nullable String cursor) {
        return aside(cursor, null);
    }

    private TemplateInstance aside(@Nullable String cursor, @Nullable String error) {
        var found = scope.network(() -> quarantine.list(cursor, ROWS));
        var skus = found.items().stream().map(Quarantine.Aside::sku).toList();
        var names = scope.network(() -> catalog.names(skus, desk.locale()));
        var rows = found.items().stream()
                .map(one -> new AsideRow(
                        one.sku().value(),
                        names.containsKey(one.sku())
                                ? names.get(one.sku()).name() + ", "
                                        + names.get(one.sku()).size()
                                : one.sku().value(),
                        one.units(),
                        Ids.next().toString()))
                .toList();
        var here = "/office/receiving/quarantine";
        return pages.show(new QuarantineList(
                rows,
                found.next() == null ? null : here + "?cursor=" + found.next(),
                cursor == null ? null : here,
                error));
    }

    /** Decides about units aside; the form names its operation, so that sending it twice means it once. */
    @POST
    @Path("quarantine")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @FormParam("sku") @DefaultValue("") String typed,
            @FormParam("units") @DefaultValue("") String units,
            @FormParam("why") @DefaultValue("") String why,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("operation") @Nullable UUID operation) {
        var sku = new Sku(typed);
        var known = scope.network(() -> stock.levels(sku.value(), null, 1)).items().stream()
                .anyMatch(level -> level.sku().equals(sku));
        if (!known) throw new NotFound("sku");
        var place = to.equals("sell") ? Place.AVAILABLE : Place.WRITTEN_OFF;
        var pieces = units.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(units) : 0;
        if (pieces == 0 || why.isBlank() || why.length() > LONGEST || operation == null)
            return Response.status(422)
                    .entity(aside(null, say().decisionWrong()))
                    .build();
        try {
            scope.network(() -> {
                audit.record("quarantine-decided", sku.value(), place + " " + pieces + ": " + why.strip());
                var leg = new Transfer.Leg(sku, pieces, Place.QUARANTINED, place);
                stock.transfer(new Transfer(operation, operation, "quarantine", why.strip(), List.of(leg)));
            });
        } catch (Refusal gone) {
            return Response.status(422)
                    .entity(aside(null, gone.say(desk.locale())))
                    .build();
        }
        flash.say(place == Place.AVAILABLE ? say().sold(sku.value(), pieces) : say().writtenOff(sku.value(), pieces));
        return Response.seeOther(URI.create("/office/receiving/quarantine")).build();
    }

    private ReceivingMessages say() {
        return desk.say(ReceivingMessages.class);
    }
}
