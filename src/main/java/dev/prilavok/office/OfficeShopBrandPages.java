package dev.prilavok.office;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.BrandRefused;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopBrand;
import dev.prilavok.tenancy.ShopEdits;
import dev.prilavok.tenancy.WeekForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** What head office edits of a brand; the same rules as for its files, told at the field. */
@Path("/office/shops/{shop}/brand")
@RolesAllowed({Role.OWNER, Role.DIRECTOR})
@Produces(MediaType.TEXT_HTML)
class OfficeShopBrandPages {
    private final OfficeDesk desk;
    private final ShopEdits edits;
    private final Pages pages;
    private final Flash flash;

    OfficeShopBrandPages(OfficeDesk desk, ShopEdits edits, Pages pages, Flash flash) {
        this.desk = desk;
        this.edits = edits;
        this.pages = pages;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopBrandForm(BrandForm form) implements TemplateInstance {}

    @GET
    public TemplateInstance form(@PathParam("shop") String slug) {
        var shop = desk.shop(slug);
        return page(shop, ShopBrand.of(shop), WeekForm.of(shop.contacts().hours()), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("shop") String slug, MultivaluedMap<String, String> sent) {
        var shop = desk.shop(slug);
        var typed = BrandForm.read(sent, shop);
        var week = WeekForm.read(sent::getFirst);
        try {
            edits.brand(shop.id(), typed, week);
        } catch (BrandRefused refused) {
            var page = page(shop, typed, week, refused.fields(desk.lang().locale()));
            return Response.status(refused.status()).entity(page).build();
        }
        flash.say(desk.shopWords().brandSaved());
        return Response.seeOther(URI.create("/office/shops/" + shop.slug())).build();
    }

    private TemplateInstance page(Shop shop, ShopBrand typed, WeekForm week, Map<String, String> errors) {
        return pages.show(new ShopBrandForm(BrandForm.of(desk, shop.slug(), typed, week, errors)));
    }
}
