package dev.prilavok.storefront;

import dev.prilavok.social.Previews;
import dev.prilavok.tenancy.ShopRequest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** The files of a brand: its theme, its logo, and an icon made of its first letter and its colours. */
@Path("/s/{slug}")
@PermitAll
@NonBlocking
public class BrandFiles {
    private static final String SVG = "image/svg+xml;charset=UTF-8";

    private final ShopRequest request;

    BrandFiles(ShopRequest request) {
        this.request = request;
    }

    /** Custom properties, checked when they were applied. */
    @GET
    @Path("/theme.css")
    @Produces("text/css;charset=UTF-8")
    public String theme() {
        return Fonts.sheet(request.shop().brand().themeCss());
    }

    @GET
    @Path("/logo.svg")
    @Produces(SVG)
    public String logo() {
        return request.shop().brand().logoSvg();
    }

    /** What a browser shows on its tab. */
    @GET
    @Path("/icon.svg")
    @Produces(SVG)
    public String icon() {
        var name = request.shop().name();
        var letter = name.substring(0, name.offsetByCodePoints(0, 1)).replaceAll("[^\\p{L}\\d]", "·");
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="%s"/>\
            <text x="16" y="23" font-family="Georgia, serif" font-size="20" text-anchor="middle" fill="%s">%s</text></svg>
            """.formatted(colour("accent", "#1c1f1d"), colour("accent-ink", "#ffffff"), letter);
    }

    /** What a telephone shows on its first screen. */
    @GET
    @Path("/icon-{side: 180|192|512}.png")
    @Produces("image/png")
    public byte[] icon(@PathParam("side") int side) {
        return Previews.icon(request.shop().name(), request.shop().brand(), side);
    }

    private String colour(String name, String otherwise) {
        return Previews.colour(request.shop().brand(), name, otherwise);
    }
}
