package dev.prilavok.royalty.requisites;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.ledger.Periods;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A franchisee's bank details for head office: what changed and when; whole only to somebody who says why. */
@Path("/office/requisites/{franchisee}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeRequisitesPages {
    private final Requisites requisites;
    private final RequisitesSight sight;
    private final Periods periods;
    private final Shops shops;
    private final Scope scope;
    private final Pages pages;

    OfficeRequisitesPages(
            Requisites requisites, RequisitesSight sight, Periods periods, Shops shops, Scope scope, Pages pages) {
        this.shops = shops;
        this.requisites = requisites;
        this.sight = sight;
        this.periods = periods;
        this.scope = scope;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TheirRequisites(
            String url,
            String whose,
            String where,
            @Nullable String soon,
            List<RequisitesSight.Row> history,
            @Nullable TypedDetails whole,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("franchisee") UUID franchisee) {
        return page(franchisee, null, null);
    }

    /** Shows one version whole; who, when and why is written down. */
    @POST
    @Path("{version}/whole")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response whole(
            @PathParam("franchisee") UUID franchisee,
            @PathParam("version") UUID version,
            @FormParam("why") @DefaultValue("") String why) {
        if (why.isBlank() || why.length() > TypedDetails.LONGEST) {
            var refused = RequisitesRefused.why();
            return Response.status(refused.status())
                    .entity(page(franchisee, null, refused.say(sight.locale())))
                    .build();
        }
        var found = scope.network(() -> {
            if (!requisites.version(version).franchisee().value().equals(franchisee)) throw new NotFound("requisites");
            return requisites.whole(version, why.strip());
        });
        return Response.ok(page(franchisee, found.typed(), null)).build();
    }

    private TemplateInstance page(UUID id, @Nullable TypedDetails whole, @Nullable String error) {
        var franchisee = new FranchiseeId(id);
        return scope.network(() -> {
            var history = requisites.history(franchisee);
            if (history.isEmpty()) throw new NotFound("requisites");
            var where = sight.where(history);
            return pages.show(new TheirRequisites(
                    "/office/requisites/" + id,
                    shops.named(franchisee),
                    where == null ? sight.say().none() : where,
                    sight.soon(history, periods.zone()),
                    sight.rows(history, periods.zone()),
                    whole,
                    error));
        });
    }
}
