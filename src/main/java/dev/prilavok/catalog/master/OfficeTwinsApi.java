package dev.prilavok.catalog.master;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Products that may be one and the same, for programs: two different things, or one to be made of both. */
@Path("/api/v1/office/twins")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Office: goods")
class OfficeTwinsApi {
    private final Twins twins;
    private final TwinDecisions decisions;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;

    OfficeTwinsApi(Twins twins, TwinDecisions decisions, ApiWrites writes, Scope scope, CurrentUser user, Lang lang) {
        this.twins = twins;
        this.decisions = decisions;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listTwins",
            summary = "List products that may be one",
            description = "Pairs with one barcode, or of one brand with the same or almost the same names, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of pairs",
            content =
                    @Content(
                            schema = @Schema(implementation = TwinsJson.Pairs.class),
                            examples = @ExampleObject(name = "pairs", value = TwinsJson.PAIRS)))
    public TwinsJson.Pairs list(
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Pairs in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var size = ApiWrites.rows(limit);
        var found = scope.network(() -> twins.list(cursor, size, Langs.of(lang.locale())));
        return new TwinsJson.Pairs(
                found.items().stream().map(TwinsJson.Pair::of).toList(), found.next());
    }

    @POST
    @Path("/differ")
    @Operation(
            operationId = "keepTwinsApart",
            summary = "Say that two products are two things",
            description = "They are not listed as a pair again")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TwinsJson.Decision.class),
                            examples = @ExampleObject(name = "decision", value = TwinsJson.DECISION)))
    @APIResponse(
            responseCode = "200",
            description = "The two; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = TwinsJson.Different.class),
                            examples = @ExampleObject(name = "different", value = TwinsJson.DIFFERENT)))
    @APIResponse(responseCode = "400", description = "A product is missing, or it is the same twice")
    @APIResponse(responseCode = "404", description = "There is no such product")
    @APIResponse(
            responseCode = "409",
            description = "One of them is a part of another product already",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "merged", value = TwinsJson.MERGED)))
    public TwinsJson.Different differ(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, TwinsJson.@Nullable Decision decision) {
        var two = two(decision);
        return scope.network(() -> writes.once("twins-differ", "", key, two, TwinsJson.Different.class, () -> {
            decisions.differ(two.product(), two.twin(), user.login(), two.why());
            return new TwinsJson.Different(two.product(), two.twin());
        }));
    }

    @POST
    @Path("/merge")
    @Operation(
            operationId = "mergeTwins",
            summary = "Make one product of two",
            description =
                    "The product is kept; sizes, photographs and what shops do differently pass to it, and the twin's address leads there")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = TwinsJson.Decision.class),
                            examples = @ExampleObject(name = "decision", value = TwinsJson.DECISION)))
    @APIResponse(
            responseCode = "200",
            description = "The product that is kept; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Product.class),
                            examples = @ExampleObject(name = "product", value = ProductsJson.PRODUCT)))
    @APIResponse(responseCode = "400", description = "A product is missing, or it is the same twice")
    @APIResponse(responseCode = "404", description = "There is no such product")
    @APIResponse(
            responseCode = "409",
            description = "One of them is a part of another product already",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            examples = @ExampleObject(name = "merged", value = TwinsJson.MERGED)))
    public ProductsJson.Product merge(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, TwinsJson.@Nullable Decision decision) {
        var two = two(decision);
        return scope.network(() -> writes.once(
                "twins-merge",
                "",
                key,
                two,
                ProductsJson.Product.class,
                () -> ProductsJson.Product.of(decisions.merge(two.product(), two.twin(), user.login(), two.why()))));
    }

    private record Two(UUID product, UUID twin, @Nullable String why) {}

    private static Two two(TwinsJson.@Nullable Decision decision) {
        if (decision == null || decision.product() == null) throw new BadRequest("product").at("product");
        if (decision.twin() == null) throw new BadRequest("twin").at("twin");
        return new Two(
                OfficeProductsApi.uuid(decision.product()),
                OfficeProductsApi.uuid(decision.twin()),
                OfficeProductsApi.reason(decision.reason()));
    }
}
