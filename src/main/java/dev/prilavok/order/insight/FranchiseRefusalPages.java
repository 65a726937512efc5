package dev.prilavok.order.insight;

import static dev.prilavok.identity.Role.ASSISTANT;
import static dev.prilavok.identity.Role.FRANCHISEE;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
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

/** Refusals of the chosen shop. */
@Path("/franchise/refusals")
@RolesAllowed({FRANCHISEE, ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseRefusalPages {
    private static final List<RefusalsBy> WAYS =
            List.of(RefusalsBy.PRODUCT, RefusalsBy.SIZE, RefusalsBy.REASON, RefusalsBy.SOURCE);

    private final RefusalDesk desk;
    private final CurrentUser user;

    FranchiseRefusalPages(RefusalDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("by") @DefaultValue("") String by, @QueryParam("days") @DefaultValue("30") String days) {
        return desk.show("/franchise", WAYS, by, days, shop());
    }

    /** The same figures as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("days") @DefaultValue("30") String days,
            @QueryParam("as") @DefaultValue("csv") String as) {
        return desk.export(by, days, as, shop());
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }
}
