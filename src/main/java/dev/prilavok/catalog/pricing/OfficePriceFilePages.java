package dev.prilavok.catalog.pricing;

import dev.prilavok.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files of prices come in where imports do: only there a request may be large. */
@Path("/office/imports/prices/{list}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficePriceFilePages {
    private final OfficePricePages prices;

    OfficePriceFilePages(OfficePricePages prices) {
        this.prices = prices;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(
            @PathParam("list") String id,
            @RestForm("prices") @Nullable FileUpload file,
            @RestForm("trial") @Nullable String trial) {
        return prices.take(id, file, trial != null);
    }
}
