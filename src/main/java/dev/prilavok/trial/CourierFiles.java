package dev.prilavok.trial;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Assets;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What makes the courier's pages an application of his phone: a manifest, and a worker that keeps them without network. */
@Path("/courier")
@RolesAllowed(Role.COURIER)
class CourierFiles {
    private static final String WORKER = worker();
    private static final List<String> PLAIN =
            List.of("/webjars/tabler__core/dist/css/tabler.min.css", "/webjars/htmx.org/dist/htmx.min.js");

    private final Lang lang;

    CourierFiles(Lang lang) {
        this.lang = lang;
    }

    /** The courier's pages as an application. */
    record Manifest(
            String name,
            String short_name,
            String lang,
            String id,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    /** A picture of a size. */
    record Icon(String src, String sizes, String type) {}

    @GET
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    public Manifest manifest() {
        var name = Texts.of(TrialMessages.class, lang.locale()).parcels();
        return new Manifest(
                name,
                name,
                lang.tag(),
                "/courier",
                "/courier",
                "/courier",
                "standalone",
                "#f6f5f1",
                "#1f5a48",
                List.of(new Icon(Assets.url("kernel/console.svg"), "any", "image/svg+xml")));
    }

    @GET
    @Path("sw.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response script() {
        var files = java.util.stream.Stream.concat(
                        PLAIN.stream(),
                        java.util.stream.Stream.of(
                                        "kernel/console.css",
                                        "kernel/console.svg",
                                        "trial/courier.css",
                                        "trial/courier.js")
                                .map(Assets::url))
                .toList();
        var version = Sha256.hex(String.join(" ", files) + WORKER).substring(0, 12);
        var script = WORKER.replace("__VERSION__", version)
                .replace("__FILES__", files.stream().collect(Collectors.joining("', '")));
        return Response.ok(script).header("Service-Worker-Allowed", "/courier").build();
    }

    private static String worker() {
        try (var in = CourierFiles.class.getResourceAsStream("/trial/worker.js")) {
            if (in == null) throw new IllegalStateException("no worker");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
