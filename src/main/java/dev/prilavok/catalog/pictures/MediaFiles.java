package dev.prilavok.catalog.pictures;

import dev.prilavok.kernel.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Photographs. Their address says what is in them and in which format, so a browser asks once and never again, and a cache between never
 * has to know what a browser can read.
 */
@Path("/media/{hash: [0-9a-f]{64}}")
@PermitAll
class MediaFiles {
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final PictureStore store;

    MediaFiles(PictureStore store) {
        this.store = store;
    }

    @GET
    @Path("{width: [1-9][0-9]{1,4}}.jpg")
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response jpeg(@PathParam("hash") String hash, @PathParam("width") int width, @Context Request request) {
        return file(hash, width, "jpg", request);
    }

    @GET
    @Path("{width: [1-9][0-9]{1,4}}.webp")
    @Produces("image/webp")
    @Operation(hidden = true)
    public Response webp(@PathParam("hash") String hash, @PathParam("width") int width, @Context Request request) {
        return file(hash, width, "webp", request);
    }

    private Response file(String hash, int width, String format, Request request) {
        var file = store.file(hash, width, format).orElseThrow(() -> new NotFound("picture"));
        var tag = new EntityTag(hash.substring(0, 32) + "-" + file.getFileName());
        var same = request.evaluatePreconditions(tag);
        return (same != null ? same : Response.ok(file.toFile()))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .build();
    }
}
