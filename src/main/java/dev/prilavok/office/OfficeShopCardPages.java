package dev.prilavok.office;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.NameTaken;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDifferences;
import dev.prilavok.tenancy.ShopEdits;
import dev.prilavok.tenancy.ShopRequest;
import dev.prilavok.tenancy.ShopState;
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
import org.jspecify.annotations.Nullable;

/** One shop: what a console changed beside what its files say, and whether it takes orders. */
@Path("/office/shops/{shop}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.CATALOGUE_MANAGER, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeShopCardPages {
    static final String[] EDITORS = {Role.OWNER, Role.DIRECTOR};
    private static final int LONGEST_REASON = 300;

    private final OfficeDesk desk;
    private final ShopDifferences differences;
    private final ShopEdits edits;
    private final ShopRequest links;
    private final Pages pages;
    private final Flash flash;

    OfficeShopCardPages(
            OfficeDesk desk,
            ShopDifferences differences,
            ShopEdits edits,
            ShopRequest links,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.differences = differences;
        this.edits = edits;
        this.links = links;
        this.pages = pages;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShopCard(ShopCardView page, @Nullable String error, String reason) implements TemplateInstance {}

    @GET
    public TemplateInstance card(@PathParam("shop") String slug) {
        return card(desk.shop(slug), null, "");
    }

    /** Opens the shop for orders, or closes it; closing says why. */
    @POST
    @Path("state")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response state(
            @PathParam("shop") String slug,
            @FormParam("state") @DefaultValue("") String typed,
            @FormParam("reason") @DefaultValue("") String reason) {
        var shop = desk.shop(slug);
        var state = state(typed);
        var why = reason.strip();
        if (state == ShopState.CLOSED && (why.isEmpty() || why.length() > LONGEST_REASON)) {
            var page = card(shop, desk.say().reasonMissing(LONGEST_REASON), reason);
            return Response.status(422).entity(page).build();
        }
        try {
            edits.state(shop.id(), state, why.isEmpty() ? null : why);
        } catch (NameTaken taken) {
            var page = card(shop, taken.say(desk.lang().locale()), reason);
            return Response.status(taken.status()).entity(page).build();
        }
        flash.say(
                state == ShopState.OPEN
                        ? desk.shopWords().openedNow()
                        : desk.shopWords().closedNow());
        return Response.seeOther(URI.create("/office/shops/" + shop.slug())).build();
    }

    private static ShopState state(String typed) {
        return switch (typed) {
            case "OPEN" -> ShopState.OPEN;
            case "CLOSED" -> ShopState.CLOSED;
            default -> throw new BadRequest("state").at("state");
        };
    }

    private TemplateInstance card(Shop shop, @Nullable String error, String reason) {
        var mayEdit = desk.user().is(EDITORS);
        var found = differences.of(shop.id());
        return pages.show(
                new ShopCard(ShopCardView.of(desk, shop, links.absolute(shop, "/"), found, mayEdit), error, reason));
    }
}
