package dev.prilavok.returns.buyer;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A claim of the chosen shop, to be read: head office answers it. */
@Path("/franchise/claims/{claim}")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseClaimPages {
    private final BuyerClaims claims;
    private final ClaimSight sight;
    private final CurrentUser user;
    private final Pages pages;

    FranchiseClaimPages(BuyerClaims claims, ClaimSight sight, CurrentUser user, Pages pages) {
        this.claims = claims;
        this.sight = sight;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BuyerClaimOwn(ClaimSight.Card page) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance card(@PathParam("claim") String number) {
        var one = claims.byNumber(shop().id(), number).orElseThrow(() -> new NotFound("claim"));
        return pages.show(new BuyerClaimOwn(sight.card(shop(), one, false, name -> "")));
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}
