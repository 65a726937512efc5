package dev.prilavok.storefront;

import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What search engines may read of a shop: its window, nothing that belongs to one buyer. */
@Path("/s/{slug}/robots.txt")
@PermitAll
public class RobotFiles {
    static final String PLAIN = "text/plain;charset=UTF-8";

    private final ShopRequest request;

    RobotFiles(ShopRequest request) {
        this.request = request;
    }

    @GET
    @Produces(PLAIN)
    public String robots() {
        return """
            User-agent: *
            Disallow: /basket
            Disallow: /checkout
            Disallow: /search
            Disallow: /o/
            Disallow: /l/
            Disallow: /api/
            Disallow: /lang/

            Sitemap: %s
            """.formatted(request.absolute("/sitemap.xml"));
    }
}
