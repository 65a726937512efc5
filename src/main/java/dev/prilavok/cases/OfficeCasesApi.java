package dev.prilavok.cases;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What machines could not settle, for programs of head office: by deadline, decided by named people. */
@Path("/api/v1/office/cases")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: cases")
class OfficeCasesApi {
    private final Cases cases;
    private final ApiWrites writes;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;

    OfficeCasesApi(Cases cases, ApiWrites writes, Shops shops, Scope scope, CurrentUser user) {
        this.cases = cases;
        this.writes = writes;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "List cases",
            description = "The earliest deadline first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of cases",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Page.class),
                            examples = @ExampleObject(name = "cases", value = CaseJson.PAGE)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public CaseJson.Page list(
            @Parameter(description = "Slug of a shop") @QueryParam("shop") @Nullable String slug,
            @Parameter(description = "OPEN, DECIDED or CLOSED") @QueryParam("state") @Nullable String state,
            @Parameter(description = "What it is about, such as CASH_MISMATCH or BUYER_CLAIM")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Cases in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        ShopId shop = slug == null ? null : shop(slug).id();
        var filter = new CaseFilter(
                CaseJson.one(Case.State.values(), state, "state"),
                CaseJson.one(CaseKind.values(), kind, "kind"),
                shop,
                cursor,
                ApiWrites.rows(limit));
        return CaseJson.Page.of(scope.network(() -> cases.list(filter)), shops);
    }

    @GET
    @Path("{shop}/{case}")
    @Operation(operationId = "readCase", summary = "Read a case", description = "With what was written beside it")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.class),
                            examples = @ExampleObject(name = "case", value = CaseJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such case")
    public CaseJson read(@PathParam("shop") String slug, @PathParam("case") String number) {
        var shop = shop(slug);
        return scope.shop(shop.id(), () -> {
            var one = cases.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("case"));
            return CaseJson.of(one, slug, cases.notes(shop.id(), one.id()));
        });
    }

    @POST
    @Path("{shop}/{case}/take")
    @Operation(
            operationId = "takeCase",
            summary = "Take a case on",
            description = "Whoever takes it is its person from now on")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = CaseJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such case that is open")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public CaseJson.Moved take(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("take", slug, number, key, Map.of(), (shop, one) -> cases.take(shop, one.id(), user.login()));
    }

    @POST
    @Path("{shop}/{case}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "noteCase",
            summary = "Write something down beside a case",
            description = "Notes are never changed")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Words.class),
                            examples = @ExampleObject(name = "body", value = CaseJson.WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = CaseJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such case that is open")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public CaseJson.Moved note(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            CaseJson.@Nullable Words body) {
        var text = CaseJson.Words.of(body);
        return step("note", slug, number, key, text, (shop, one) -> cases.note(shop, one.id(), text, user.login()));
    }

    @POST
    @Path("{shop}/{case}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
    @Operation(
            operationId = "decideCase",
            summary = "Decide a case",
            description = "Where money is at stake the first person proposes and a second one decides")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Words.class),
                            examples = @ExampleObject(name = "body", value = CaseJson.WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = CaseJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such case that is open")
    @APIResponse(
            responseCode = "409",
            description = "The second person is the first one, or the answer is given elsewhere")
    public CaseJson.Moved decide(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            CaseJson.@Nullable Words body) {
        var text = CaseJson.Words.of(body);
        return step("decide", slug, number, key, text, (shop, one) -> cases.settle(shop, one.id(), text, user.login()));
    }

    @POST
    @Path("{shop}/{case}/close")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
    @Operation(
            operationId = "closeCase",
            summary = "Close a decided case",
            description = "Everything that the decision asked for is done")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = CaseJson.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such case that is open")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public CaseJson.Moved close(
            @PathParam("shop") String slug,
            @PathParam("case") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("close", slug, number, key, Map.of(), (shop, one) -> cases.close(shop, one.id(), user.login()));
    }

    private interface Deed {
        void done(ShopId shop, Case one);
    }

    private CaseJson.Moved step(String step, String slug, String number, @Nullable String key, Object body, Deed deed) {
        var shop = shop(slug).id();
        return scope.shop(
                shop,
                () -> writes.once("case-" + step, slug + " " + number, key, body, CaseJson.Moved.class, () -> {
                    deed.done(shop, one(shop, number));
                    return CaseJson.Moved.of(one(shop, number));
                }));
    }

    private Case one(ShopId shop, String number) {
        return cases.byNumber(shop, number).orElseThrow(() -> new NotFound("case"));
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }
}
