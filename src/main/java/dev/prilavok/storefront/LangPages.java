package dev.prilavok.storefront;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Remembers the language that a reader chose for this shop. */
@Path("/s/{slug}/lang/{tag}")
@PermitAll
public class LangPages {
    private final ShopRequest request;

    LangPages(ShopRequest request) {
        this.request = request;
    }

    @GET
    public Response choose(@PathParam("tag") String tag, @RestQuery("to") @Nullable String to) {
        if (!tag.equals("ru") && !tag.equals("en")) throw new NotFound("language");
        var path = inside(to);
        var cookie = new NewCookie.Builder(Lang.COOKIE)
                .value(tag)
                .path(request.base().isEmpty() ? "/" : request.base())
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(request.base() + path))
                .cookie(cookie)
                .build();
    }

    /** Back to a page of this very shop, never to another host. */
    static String inside(@Nullable String to) {
        return to != null && to.matches("/[\\w./-]{0,300}") && !to.startsWith("//") ? to : "/";
    }
}
