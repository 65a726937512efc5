package dev.prilavok.journey;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Pages that break, for tests only. */
final class BrokenPages {
    private BrokenPages() {}

    /** A page of a shop. */
    @Path("/s/{slug}/breaks-in-tests")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public static class InShop {
        @GET
        public String show() {
            throw new IllegalStateException("phone +79161234567 of Иван");
        }
    }

    /** A page of head office. */
    @Path("/office/breaks-in-tests")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public static class InOffice {
        @GET
        public String show() {
            throw new IllegalStateException("phone +79161234567 of Иван");
        }
    }
}
