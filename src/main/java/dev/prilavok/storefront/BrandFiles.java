package dev.prilavok.storefront;

import dev.prilavok.tenancy.ShopRequest;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.regex.Pattern;

/** The files of a brand: its theme, its logo, and an icon made of its first letter and its colours. */
@Path("/s/{slug}")
@PermitAll
@NonBlocking
public class BrandFiles {
    private static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final Pattern COLOURS = Pattern.compile("--(accent|accent-ink):\\s*(#[0-9a-fA-F]{6})");

    private final ShopRequest request;

    BrandFiles(ShopRequest request) {
        this.request = request;
    }

    /** Custom properties, checked when they were applied. */
    @GET
    @Path("/theme.css")
    @Produces("text/css;charset=UTF-8")
    public String theme() {
        return request.shop().brand().themeCss();
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

    private String colour(String name, String otherwise) {
        return COLOURS.matcher(request.shop().brand().themeCss())
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElse(otherwise);
    }
}
