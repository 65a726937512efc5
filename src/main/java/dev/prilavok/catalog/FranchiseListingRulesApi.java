package dev.prilavok.catalog;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** The rules by which a shop shows goods or takes them away, for programs; tried before they count. */
@Path("/api/v1/franchise/listing-rules")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise: listings")
class FranchiseListingRulesApi {
    private static final String SHOP = "Slug of the shop, when the franchisee has several";

    private final CurrentUser user;
    private final ListingRules rules;
    private final ApiWrites writes;

    FranchiseListingRulesApi(CurrentUser user, ListingRules rules, ApiWrites writes) {
        this.user = user;
        this.rules = rules;
        this.writes = writes;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listRules", summary = "List rules", description = "With how many goods each fits")
    @APIResponse(
            responseCode = "200",
            description = "The rules",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Rules.class),
                            examples = @ExampleObject(name = "rules", value = ListingsJson.RULES)))
    public ListingsJson.Rules list(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return all();
    }

    @POST
    @Path("/preview")
    @Operation(
            operationId = "previewRule",
            summary = "Try a rule",
            description = "Counts what would come of it; keeps nothing")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Rule.class),
                            examples = @ExampleObject(name = "rule", value = ListingsJson.RULE)))
    @APIResponse(
            responseCode = "200",
            description = "How many goods it fits, and how many the shop shows without and with it",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Preview.class),
                            examples = @ExampleObject(name = "preview", value = ListingsJson.PREVIEW)))
    @APIResponse(responseCode = "400", description = "A condition names what no goods have")
    @APIResponse(responseCode = "422", description = "A rule without conditions, or an impossible one")
    public ListingsJson.Preview preview(
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            ListingsJson.@Nullable Rule sent) {
        var preview = rules.preview(shop(), read(sent));
        return new ListingsJson.Preview(preview.fits(), preview.before(), preview.after());
    }

    @POST
    @Operation(operationId = "addRule", summary = "Add a rule", description = "It counts at once")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Rule.class),
                            examples = @ExampleObject(name = "rule", value = ListingsJson.RULE)))
    @APIResponse(
            responseCode = "201",
            description = "All rules",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Rules.class),
                            examples = @ExampleObject(name = "rules", value = ListingsJson.RULES)))
    @APIResponse(responseCode = "400", description = "A condition names what no goods have")
    @APIResponse(responseCode = "422", description = "A rule without conditions, an impossible one, or one too many")
    public Response add(
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ListingsJson.@Nullable Rule sent) {
        var rule = read(sent);
        var answer =
                writes.once("listing-rule-add", "", key, ListingsJson.Rule.of(rule), ListingsJson.Rules.class, () -> {
                    rules.add(shop(), rule, user.name());
                    return all();
                });
        return Response.status(201).entity(answer).build();
    }

    @DELETE
    @Path("/{rule}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "removeRule",
            summary = "Take a rule away",
            description = "Its goods stand as the others say")
    @APIResponse(
            responseCode = "200",
            description = "The rules that are left",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Rules.class),
                            examples = @ExampleObject(name = "rules", value = ListingsJson.RULES)))
    @APIResponse(responseCode = "404", description = "This shop has no such rule")
    public ListingsJson.Rules remove(
            @PathParam("rule") String rule,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var id = uuid(rule);
        return writes.once("listing-rule-remove", rule, key, rule, ListingsJson.Rules.class, () -> {
            rules.remove(shop(), id);
            return all();
        });
    }

    private ListingRule read(ListingsJson.@Nullable Rule sent) {
        return new RuleReading(rules.choices(shop())).rule(sent);
    }

    private ListingsJson.Rules all() {
        return new ListingsJson.Rules(rules.of(shop()).stream()
                .map(counted -> new ListingsJson.Counted(
                        counted.rule().id(), ListingsJson.Rule.of(counted.rule()), counted.fits()))
                .toList());
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("rule");
        }
    }
}
