package dev.prilavok.storefront;

import dev.prilavok.social.Previews;
import dev.prilavok.tenancy.Brand;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;

/** What a telephone needs to keep the shop on its first screen. */
@Path("/s/{slug}/manifest.webmanifest")
@PermitAll
public class ManifestFiles {
    private final ShopRequest request;

    ManifestFiles(ShopRequest request) {
        this.request = request;
    }

    /** The shop as an application. */
    public record Manifest(
            String name,
            String short_name,
            String description,
            String lang,
            String id,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    /** A picture of a size, for a purpose. */
    public record Icon(String src, String sizes, String type, String purpose) {}

    @GET
    @Produces("application/manifest+json")
    public Manifest manifest() {
        var shop = request.shop();
        var home = request.base() + "/";
        var paper = Previews.colour(shop.brand(), "paper", "#ffffff");
        return new Manifest(
                shop.name(),
                shop.name(),
                shop.tagline(),
                shop.locale().toLanguageTag(),
                home,
                home,
                home,
                "minimal-ui",
                paper,
                paper,
                icons(shop.brand()));
    }

    // the letter keeps to the middle, so a round frame cuts nothing off
    private List<Icon> icons(Brand brand) {
        return Stream.of("any", "maskable")
                .flatMap(purpose -> Stream.of(192, 512)
                        .map(side -> new Icon(
                                request.base() + "/icon-" + side + ".png?v=" + brand.version(),
                                side + "x" + side,
                                "image/png",
                                purpose)))
                .toList();
    }
}
