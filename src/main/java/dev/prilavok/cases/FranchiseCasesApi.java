package dev.prilavok.cases;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The cases of a franchisee's shop, for programs: to be read and written beside; head office decides them. */
@Path("/api/v1/franchise/cases")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise cases")
class FranchiseCasesApi {
    private final Cases cases;
    private final ApiWrites writes;
    private final Shops shops;
    private final CurrentUser user;

    FranchiseCasesApi(Cases cases, ApiWrites writes, Shops shops, CurrentUser user) {
        this.cases = cases;
        this.writes = writes;
        this.shops = shops;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listOwnCases",
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
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(description = "OPEN, DECIDED or CLOSED") @QueryParam("state") @Nullable String state,
            @Parameter(description = "What it is about, such as CASH_MISMATCH or BUYER_CLAIM")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Cases in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var filter = new CaseFilter(
                CaseJson.one(Case.State.values(), state, "state"),
                CaseJson.one(CaseKind.values(), kind, "kind"),
                shop(),
                cursor,
                ApiWrites.rows(limit));
        return CaseJson.Page.of(cases.list(filter), shops);
    }

    @GET
    @Path("{case}")
    @Transactional
    @Operation(operationId = "readOwnCase", summary = "Read a case", description = "With what was written beside it")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content =
                    @Content(
                            schema = @Schema(implementation = CaseJson.class),
                            examples = @ExampleObject(name = "case", value = CaseJson.ONE)))
    @APIResponse(responseCode = "404", description = "This shop has no such case")
    public CaseJson read(
            @PathParam("case") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var one = one(number);
        return CaseJson.of(one, shops.get(shop()).slug(), cases.notes(shop(), one.id()));
    }

    @POST
    @Path("{case}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "noteOwnCase",
            summary = "Write something down beside a case",
            description = "What the buyer has told the seller; notes are never changed")
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
    @APIResponse(responseCode = "404", description = "This shop has no such case")
    public CaseJson.Moved note(
            @PathParam("case") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            CaseJson.@Nullable Words body) {
        var text = CaseJson.Words.of(body);
        return writes.once("case-note", number, key, text, CaseJson.Moved.class, () -> {
            cases.note(shop(), one(number).id(), text, user.login());
            return CaseJson.Moved.of(one(number));
        });
    }

    private Case one(String number) {
        return cases.byNumber(shop(), number).orElseThrow(() -> new NotFound("case"));
    }

    private ShopId shop() {
        return user.shop().orElseThrow(() -> new NotFound("shop"));
    }
}
