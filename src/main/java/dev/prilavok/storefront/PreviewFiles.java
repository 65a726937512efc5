package dev.prilavok.storefront;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The theme of a draft; it has no version in its address, because it is kept nowhere. */
@Path("/s/{slug}/preview.css")
@PermitAll
public class PreviewFiles {
    private final ShopRequest request;

    PreviewFiles(ShopRequest request) {
        this.request = request;
    }

    @GET
    @Produces("text/css;charset=UTF-8")
    public String theme() {
        if (!request.isDraft()) throw new NotFound("preview");
        return Fonts.sheet(request.shop().brand().themeCss());
    }
}
