package dev.prilavok.returns.buyer;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claim of a buyer, to be answered by a named person: yes with what is given for each item, or no and why. */
@Path("/office/claims/{shop}/{claim}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeClaimPages {
    private static final String[] DECIDERS = {Role.OWNER, Role.DIRECTOR, Role.SUPPORT};

    private final BuyerClaims claims;
    private final ClaimSight sight;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;

    OfficeClaimPages(
            BuyerClaims claims,
            ClaimSight sight,
            Shops shops,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash) {
        this.claims = claims;
        this.sight = sight;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
    }

    /** What this person may do with the claim now. */
    record May(boolean answer, boolean resolve) {
        public boolean anything() {
            return answer || resolve;
        }
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BuyerClaimCard(
            ClaimSight.Card page, May may, @Nullable String error, String words, String reason)
            implements TemplateInstance {}

    @GET
    public TemplateInstance card(@PathParam("shop") String slug, @PathParam("claim") String number) {
        return card(shop(slug), number, null, Map.of());
    }

    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response approve(
            @PathParam("shop") String slug, @PathParam("claim") String number, MultivaluedMap<String, String> form) {
        var typed = typed(form);
        return step(slug, number, typed, (shop, one) -> claims.approve(shop.id(), one.id(), answer(typed), actor()));
    }

    @POST
    @Path("deny")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response deny(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @FormParam("reason") @DefaultValue("") String reason) {
        return step(
                slug,
                number,
                Map.of("reason", reason),
                (shop, one) -> claims.deny(shop.id(), one.id(), actor(), reason));
    }

    @POST
    @Path("resolve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    public Response resolve(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @FormParam("reason") @DefaultValue("") String reason) {
        return step(
                slug,
                number,
                Map.of("reason", reason),
                (shop, one) -> claims.resolve(shop.id(), one.id(), actor(), reason));
    }

    private static ClaimAnswer answer(Map<String, String> typed) {
        var pieces = new ArrayList<ClaimAnswer.Piece>();
        typed.forEach((name, value) -> {
            if (!name.matches("do-\\d{1,4}") || value.isEmpty()) return;
            var no = name.substring(3);
            pieces.add(new ClaimAnswer.Piece(
                    Integer.parseInt(no), count(typed.getOrDefault("pieces-" + no, "1")), remedy(value)));
        });
        var way = ClaimSight.way(typed.getOrDefault("way", ""));
        if (way == null) throw new BadRequest("way");
        return new ClaimAnswer(List.copyOf(pieces), way, typed.getOrDefault("words", ""));
    }

    private static int count(String text) {
        if (!text.matches("\\d{1,3}")) throw new BadRequest("pieces");
        return Integer.parseInt(text);
    }

    private static BuyerClaim.Remedy remedy(String name) {
        return switch (name) {
            case "REFUND" -> BuyerClaim.Remedy.REFUND;
            case "REPLACEMENT" -> BuyerClaim.Remedy.REPLACEMENT;
            default -> throw new BadRequest("do");
        };
    }

    private interface Deed {
        void done(Shop shop, BuyerClaim one);
    }

    private Response step(String slug, String number, Map<String, String> typed, Deed deed) {
        var shop = shop(slug);
        try {
            scope.shop(shop.id(), () -> deed.done(shop, read(shop, number)));
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(card(shop, number, refusal.say(sight.locale()), typed))
                    .build();
        }
        flash.say(sight.say().written(number));
        return Response.seeOther(URI.create("/office/claims/" + shop.slug() + "/" + number))
                .build();
    }

    private TemplateInstance card(Shop shop, String number, @Nullable String error, Map<String, String> typed) {
        return scope.shop(shop.id(), () -> {
            var one = read(shop, number);
            var page = sight.card(shop, one, true, name -> typed.getOrDefault(name, ""));
            return pages.show(new BuyerClaimCard(
                    page, may(one), error, typed.getOrDefault("words", ""), typed.getOrDefault("reason", "")));
        });
    }

    private May may(BuyerClaim one) {
        var decides = user.is(DECIDERS);
        return new May(
                decides && one.state() == BuyerClaimState.OPEN, decides && one.state() == BuyerClaimState.APPROVED);
    }

    private BuyerClaim read(Shop shop, String number) {
        return claims.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("claim"));
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        var typed = new HashMap<String, String>();
        form.forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null) typed.put(name, values.get(0));
        });
        return typed;
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    private Actor actor() {
        return Actor.headOffice(user.login());
    }
}
