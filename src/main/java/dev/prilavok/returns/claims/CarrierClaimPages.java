package dev.prilavok.returns.claims;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.kernel.paper.Paper;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Claims to carriers: what is to be filed, what is answered, what is paid. */
@Path("/office/carrier-claims")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class CarrierClaimPages {
    private static final String HOME = "/office/carrier-claims";
    private static final int ROWS = 50;
    private static final int LONGEST = 500;

    private final CarrierClaims claims;
    private final EvidencePack evidence;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final ClaimSight sight;

    CarrierClaimPages(
            CarrierClaims claims,
            EvidencePack evidence,
            Shops shops,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            ClaimSight sight) {
        this.claims = claims;
        this.evidence = evidence;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.sight = sight;
    }

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimList(
            List<ClaimSight.Row> rows,
            @Nullable String next,
            @Nullable String first) implements TemplateInstance {}

    @CheckedTemplate(basePath = "returns", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimCard(
            ClaimSight.Card page,
            ClaimSight.May may,
            @Nullable String error,
            String note,
            String sum) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var found = scope.network(() -> claims.list(cursor, ROWS));
        return pages.show(new ClaimList(
                found.items().stream().map(sight::row).toList(),
                found.next() == null ? null : HOME + "?cursor=" + found.next(),
                cursor == null ? null : HOME));
    }

    @GET
    @Path("{shop}/{claim}")
    public TemplateInstance card(@PathParam("shop") String slug, @PathParam("claim") String number) {
        return card(shop(slug), number, null, "", "");
    }

    /** Letter and evidence in one file. */
    @GET
    @Path("{shop}/{claim}/evidence.pdf")
    @Produces(Paper.TYPE)
    public Response evidence(@PathParam("shop") String slug, @PathParam("claim") String number) {
        var shop = shop(slug);
        var pdf = scope.shop(shop.id(), () -> evidence.of(read(shop, number), shop, lang.locale()));
        return Response.ok(pdf)
                .header("Content-Disposition", "attachment; filename=\"claim-" + number + ".pdf\"")
                .build();
    }

    /** What somebody signs: the claim is filed, turned down by the carrier, taken further. */
    @POST
    @Path("{shop}/{claim}/{deed: file|rejected|escalated}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response said(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @PathParam("deed") String deed,
            @FormParam("note") @DefaultValue("") String note) {
        return step(slug, number, note, "", deed(deed, note));
    }

    @POST
    @Path("{shop}/{claim}/paid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response paid(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @FormParam("note") @DefaultValue("") String note) {
        return step(slug, number, note, "", deed("paid", note));
    }

    @POST
    @Path("{shop}/{claim}/written-off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response writtenOff(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @FormParam("note") @DefaultValue("") String note) {
        return step(slug, number, note, "", deed("written-off", note));
    }

    private Deed deed(String name, String note) {
        return (shop, one) -> {
            switch (name) {
                case "file" -> claims.file(shop.id(), one.id(), text(note), by());
                case "rejected" -> claims.rejected(shop.id(), one.id(), by(), text(note));
                case "escalated" -> claims.escalated(shop.id(), one.id(), by(), text(note));
                case "paid" -> claims.paid(shop.id(), one.id(), by(), text(note));
                default -> claims.writtenOff(shop.id(), one.id(), by(), text(note));
            }
        };
    }

    @POST
    @Path("{shop}/{claim}/granted")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response granted(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @FormParam("sum") @DefaultValue("") String sum,
            @FormParam("note") @DefaultValue("") String note) {
        return step(
                slug,
                number,
                note,
                sum,
                (shop, one) -> claims.granted(shop.id(), one.id(), money(one, sum), by(), text(note)));
    }

    private static Money money(CarrierClaim one, String sum) {
        if (sum.isBlank()) return one.declared();
        var granted = TypedNumber.sum(sum, one.declared().getCurrencyUnit());
        if (granted == null) throw ClaimRefused.sum();
        return granted;
    }

    private interface Deed {
        void done(Shop shop, CarrierClaim one);
    }

    private Response step(String slug, String number, String note, String sum, Deed deed) {
        var shop = shop(slug);
        try {
            scope.shop(shop.id(), () -> deed.done(shop, read(shop, number)));
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(card(shop, number, refusal.say(lang.locale()), note, sum))
                    .build();
        }
        flash.say(say().written(number));
        return Response.seeOther(URI.create(HOME + "/" + shop.slug() + "/" + number))
                .build();
    }

    private TemplateInstance card(Shop shop, String number, @Nullable String error, String note, String sum) {
        var one = scope.shop(shop.id(), () -> read(shop, number));
        return pages.show(new ClaimCard(sight.card(one, shop), sight.may(one), error, note, sum));
    }

    private static @Nullable String text(String typed) {
        if (typed.isBlank()) return null;
        var plain = typed.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private CarrierClaim read(Shop shop, String number) {
        return claims.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("claim"));
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }

    private String by() {
        return user.login();
    }

    private ClaimMessages say() {
        return Texts.of(ClaimMessages.class, lang.locale());
    }
}
