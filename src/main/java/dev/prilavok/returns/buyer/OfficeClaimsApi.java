package dev.prilavok.returns.buyer;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Claims of buyers, for programs of head office; their cases list them by deadline. */
@Path("/api/v1/office/claims/{shop}/{claim}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: cases")
class OfficeClaimsApi {
    private final BuyerClaims claims;
    private final Returns returns;
    private final ApiWrites writes;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;

    OfficeClaimsApi(BuyerClaims claims, Returns returns, ApiWrites writes, Shops shops, Scope scope, CurrentUser user) {
        this.claims = claims;
        this.returns = returns;
        this.writes = writes;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "readClaim",
            summary = "Read a claim",
            description = "The case of kind BUYER_CLAIM names it")
    @APIResponse(
            responseCode = "200",
            description = "The claim",
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.class),
                            examples = @ExampleObject(name = "claim", value = ClaimJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such claim")
    public ClaimJson read(@PathParam("shop") String slug, @PathParam("claim") String number) {
        var shop = shop(slug);
        return scope.shop(shop, () -> {
            var one = one(shop, number);
            var made = one.returns().stream()
                    .flatMap(id -> returns.find(shop, id).stream())
                    .map(ReturnView::number)
                    .toList();
            return ClaimJson.of(one, slug, made);
        });
    }

    @POST
    @Path("approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(
            operationId = "approveClaim",
            summary = "Agree with a claim",
            description = "The returns and replacements are made at once")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.Yes.class),
                            examples = @ExampleObject(name = "body", value = ClaimJson.YES)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ClaimJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such claim")
    @APIResponse(responseCode = "409", description = "It was answered before, or the goods cannot come back")
    @APIResponse(responseCode = "422", description = "Nothing is chosen, or the buyer is told nothing")
    public ClaimJson.Moved approve(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ClaimJson.@Nullable Yes body) {
        if (body == null) throw new BadRequest("lines").at("lines");
        var answer = body.answer();
        return step("approve", slug, number, key, body, (shop, one) -> claims.approve(shop, one.id(), answer, actor()));
    }

    @POST
    @Path("deny")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(operationId = "denyClaim", summary = "Deny a claim", description = "The buyer reads the reason")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.Words.class),
                            examples = @ExampleObject(name = "body", value = ClaimJson.WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ClaimJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such claim")
    @APIResponse(responseCode = "409", description = "It was answered before, or the goods cannot come back")
    @APIResponse(responseCode = "422", description = "Nothing is chosen, or the buyer is told nothing")
    public ClaimJson.Moved deny(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ClaimJson.@Nullable Words body) {
        return step(
                "deny",
                slug,
                number,
                key,
                body,
                (shop, one) -> claims.deny(shop, one.id(), actor(), ClaimJson.Words.of(body)));
    }

    @POST
    @Path("resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(
            operationId = "resolveClaim",
            summary = "Count a claim as resolved",
            description = "When it was settled in another way than by returns")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.Words.class),
                            examples = @ExampleObject(name = "body", value = ClaimJson.WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ClaimJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ClaimJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such claim")
    @APIResponse(responseCode = "409", description = "It was answered before, or the goods cannot come back")
    @APIResponse(responseCode = "422", description = "Nothing is chosen, or the buyer is told nothing")
    public ClaimJson.Moved resolve(
            @PathParam("shop") String slug,
            @PathParam("claim") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ClaimJson.@Nullable Words body) {
        return step(
                "resolve",
                slug,
                number,
                key,
                body,
                (shop, one) -> claims.resolve(shop, one.id(), actor(), ClaimJson.Words.of(body)));
    }

    private ClaimJson.Moved step(
            String step,
            String slug,
            String number,
            @Nullable String key,
            @Nullable Object body,
            BiFunction<ShopId, BuyerClaim, BuyerClaim> deed) {
        var shop = shop(slug);
        return scope.shop(
                shop,
                () -> writes.once(
                        "claim-" + step,
                        slug + " " + number,
                        key,
                        Objects.requireNonNullElse(body, Map.of()),
                        ClaimJson.Moved.class,
                        () -> {
                            var after = deed.apply(shop, one(shop, number));
                            return new ClaimJson.Moved(
                                    after.number(), after.state().name());
                        }));
    }

    private BuyerClaim one(ShopId shop, String number) {
        return claims.byNumber(shop, number).orElseThrow(() -> new NotFound("claim"));
    }

    private ShopId shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop")).id();
    }

    private Actor actor() {
        return Actor.headOffice(user.login());
    }
}
