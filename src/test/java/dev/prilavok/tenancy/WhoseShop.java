package dev.prilavok.tenancy;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;

/** A page that only tests have: says whose shop the request is for, and what its database shows. */
@Path("/s/{slug}/whose")
@Produces(MediaType.TEXT_PLAIN)
public class WhoseShop {
    private final ShopRequest request;
    private final Session database;

    WhoseShop(ShopRequest request, Session database) {
        this.request = request;
        this.database = database;
    }

    @GET
    @Operation(hidden = true)
    public String shop() {
        return request.shop().slug() + " " + request.base();
    }

    /** The shops that this request's transaction sees. */
    @GET
    @Operation(hidden = true)
    @Path("/rows")
    @Transactional
    public String rows() {
        return String.join(
                ",",
                database.createNativeQuery("select slug from shop order by slug", String.class)
                        .getResultList());
    }

    @GET
    @Operation(hidden = true)
    @Path("/away")
    public Response away() {
        return Response.seeOther(URI.create("/whose?shop=1")).build();
    }

    @GET
    @Operation(hidden = true)
    @Path("/link")
    public String link() {
        return request.absolute("/l/1");
    }

    @GET
    @Operation(hidden = true)
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("+79161234567");
    }

    @POST
    @Operation(hidden = true)
    public String echo(String body) {
        return body;
    }
}
