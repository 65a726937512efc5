package dev.prilavok.fulfilment.packing;

import static dev.prilavok.fulfilment.packing.PackingNumbers.plain;

import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;

/** The book of packing, and its materials: what came in, what was counted, when to order. */
@Path(PackingBook.URL)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficePackingBookPages {
    private static final int LONGEST = 120;

    private final WarehouseDesk desk;
    private final PackingBook book;
    private final Materials materials;
    private final AuditLog audit;
    private final Scope scope;
    private final Flash flash;

    OfficePackingBookPages(
            WarehouseDesk desk, PackingBook book, Materials materials, AuditLog audit, Scope scope, Flash flash) {
        this.desk = desk;
        this.book = book;
        this.materials = materials;
        this.audit = audit;
        this.scope = scope;
        this.flash = flash;
    }

    @GET
    public TemplateInstance page() {
        return book.page(null);
    }

    @POST
    @Path("materials")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response receive(
            @FormParam("material") @DefaultValue("") String code,
            @FormParam("quantity") @DefaultValue("") String quantity,
            @FormParam("total") @DefaultValue("") String total,
            @FormParam("document") @DefaultValue("") String document) {
        var units = PackingNumbers.read(quantity).filter(value -> value.signum() > 0);
        var cost = total.isBlank() ? Optional.of(BigDecimal.ZERO) : PackingNumbers.read(total);
        if (units.isEmpty() || cost.isEmpty() || document.length() > LONGEST) return wrong();
        known(code);
        var note = document.isBlank() ? desk.today().toString() : document.strip();
        scope.network(() -> {
            materials.receive(
                    code,
                    units.get(),
                    cost.get().movePointRight(2).longValue(),
                    note,
                    desk.user().login());
            audit.record("packing-material-received", code, plain(units.get()) + ", " + note);
        });
        return saved();
    }

    @POST
    @Path("materials/count")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(
            @FormParam("material") @DefaultValue("") String code,
            @FormParam("quantity") @DefaultValue("") String quantity,
            @FormParam("reorder") @DefaultValue("") String reorder) {
        known(code);
        var counted = quantity.isBlank() ? Optional.<BigDecimal>empty() : PackingNumbers.read(quantity);
        var point = reorder.isBlank() ? Optional.<BigDecimal>empty() : PackingNumbers.read(reorder);
        if ((!quantity.isBlank() && counted.isEmpty()) || (!reorder.isBlank() && point.isEmpty())) return wrong();
        scope.network(() -> {
            counted.ifPresent(value -> materials.count(code, value, desk.user().login()));
            point.ifPresent(value -> materials.reorderAt(code, value));
            audit.record("packing-material-counted", code, quantity);
        });
        return saved();
    }

    private void known(String code) {
        if (scope.network(materials::all).stream().noneMatch(one -> one.code().equals(code)))
            throw new NotFound("material");
    }

    private Response wrong() {
        return Response.status(422).entity(book.page(say().badNumber())).build();
    }

    private Response saved() {
        flash.say(say().saved());
        return Response.seeOther(URI.create(PackingBook.URL)).build();
    }

    private PackingMessages say() {
        return desk.say(PackingMessages.class);
    }
}
