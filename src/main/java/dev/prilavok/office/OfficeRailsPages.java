package dev.prilavok.office;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.BrandPart;
import dev.prilavok.tenancy.BrandRails;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.TenancyMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What head office keeps to itself of a shop's brand. */
@Path("/office/shops/{shop}/rails")
@RolesAllowed({Role.OWNER, Role.DIRECTOR})
@Produces(MediaType.TEXT_HTML)
class OfficeRailsPages {
    private final OfficeDesk desk;
    private final BrandRails rails;
    private final Pages pages;
    private final Flash flash;

    OfficeRailsPages(OfficeDesk desk, BrandRails rails, Pages pages, Flash flash) {
        this.desk = desk;
        this.rails = rails;
        this.pages = pages;
        this.flash = flash;
    }

    /** A part of the brand, kept or not. */
    record Rail(String value, String label, boolean kept) {}

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopRails(Shop shop, String back, boolean own, List<Rail> all) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("shop") String slug) {
        var shop = desk.shop(slug);
        var own = rails.ofShop(shop.id());
        var kept = own.orElseGet(rails::ofNetwork);
        var say = Texts.of(TenancyMessages.class, desk.lang().locale());
        var all = Stream.of(BrandPart.values())
                .map(part -> new Rail(part.name(), say.part(part.name()), kept.contains(part)))
                .toList();
        return pages.show(new ShopRails(shop, "/office/shops/" + shop.slug(), own.isPresent(), all));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("shop") String slug,
            @FormParam("kept") List<String> kept,
            @FormParam("whose") @DefaultValue("shop") String whose) {
        var shop = desk.shop(slug);
        switch (whose) {
            case "network" -> rails.closeForAll(parts(kept));
            case "follow" -> rails.follow(shop.id());
            default -> rails.close(shop.id(), parts(kept));
        }
        flash.say(Texts.of(RailsMessages.class, desk.lang().locale()).saved());
        return Response.seeOther(URI.create("/office/shops/" + shop.slug() + "/rails"))
                .build();
    }

    private static Set<BrandPart> parts(List<String> names) {
        var parts = EnumSet.noneOf(BrandPart.class);
        for (var name : names)
            parts.add(Stream.of(BrandPart.values())
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadRequest("kept").at("kept")));
        return parts;
    }
}
