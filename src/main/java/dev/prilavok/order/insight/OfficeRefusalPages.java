package dev.prilavok.order.insight;

import static dev.prilavok.identity.Role.ACCOUNTANT;
import static dev.prilavok.identity.Role.CATALOGUE_MANAGER;
import static dev.prilavok.identity.Role.DIRECTOR;
import static dev.prilavok.identity.Role.OWNER;
import static dev.prilavok.identity.Role.SUPPORT;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refusals over the whole network. */
@Path("/office/refusals")
@RolesAllowed({OWNER, DIRECTOR, ACCOUNTANT, CATALOGUE_MANAGER, SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeRefusalPages {
    private static final List<RefusalsBy> WAYS = List.of(RefusalsBy.values());

    private final RefusalDesk desk;

    OfficeRefusalPages(RefusalDesk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("by") @DefaultValue("") String by, @QueryParam("days") @DefaultValue("30") String days) {
        return desk.show("/office", WAYS, by, days, null);
    }

    /** The same figures as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("days") @DefaultValue("30") String days,
            @QueryParam("as") @DefaultValue("csv") String as) {
        return desk.export(by, days, as, null);
    }
}
