package dev.prilavok.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/**
 * The platform's host holds consoles, and shops by their paths. Those without a host of their own are to be found there; the others say
 * by themselves that they are copies.
 */
@Path("/robots.txt")
@PermitAll
public class PlatformRobots {
    @GET
    @Produces(RobotFiles.PLAIN)
    public String robots() {
        return """
            User-agent: *
            Allow: /s/
            Allow: /storefront/
            Allow: /media/
            Disallow: /
            """;
    }
}
