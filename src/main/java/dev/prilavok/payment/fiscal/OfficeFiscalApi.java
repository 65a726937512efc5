package dev.prilavok.payment.fiscal;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
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
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
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

/** Receipts of all shops, for programs of head office: which are missing, and what is done about each. */
@Path("/api/v1/office/fiscal-receipts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: receipts")
class OfficeFiscalApi {
    private final FiscalDocuments receipts;
    private final ApiWrites writes;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;

    OfficeFiscalApi(FiscalDocuments receipts, ApiWrites writes, Shops shops, Scope scope, CurrentUser user) {
        this.receipts = receipts;
        this.writes = writes;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listFiscalReceipts",
            summary = "List receipts",
            description = "The newest first, by cursor; without their lines")
    @APIResponse(
            responseCode = "200",
            description = "A page of receipts",
            content =
                    @Content(
                            schema = @Schema(implementation = FiscalJson.Page.class),
                            examples = @ExampleObject(name = "receipts", value = FiscalJson.ROWS)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public FiscalJson.Page list(
            @Parameter(
                            description =
                                    "OPEN for all that somebody still has to do something about, or one of REQUIRED, SENT, REGISTERED,"
                                            + " FAILED, CANCELLED, REFUND_ISSUED, BY_CARRIER; all when absent")
                    @QueryParam("state")
                    @DefaultValue("")
                    String state,
            @Parameter(description = "Number of an order") @QueryParam("number") @Nullable String order,
            @Parameter(description = "Slug of a shop") @QueryParam("shop") @Nullable String slug,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Receipts in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var states = states(state);
        if (order != null && !order.matches("[0-9A-Z]{1,20}")) throw new BadRequest("number").at("number");
        var asked =
                new FiscalFilter(states, order, slug == null ? null : shop(slug).id());
        var rows = ApiWrites.rows(limit);
        var found = scope.network(() -> receipts.list(asked, cursor, rows));
        return new FiscalJson.Page(
                found.items().stream().map(one -> FiscalJson.row(one, shops)).toList(), found.next());
    }

    @GET
    @Path("{shop}/{receipt}")
    @Operation(operationId = "readFiscalReceipt", summary = "Read a receipt", description = "With its lines")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content =
                    @Content(
                            schema = @Schema(implementation = FiscalJson.class),
                            examples = @ExampleObject(name = "receipt", value = FiscalJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such receipt")
    public FiscalJson read(@PathParam("shop") String slug, @PathParam("receipt") UUID id) {
        var shop = shop(slug).id();
        return scope.shop(shop, () -> whole(shop, id));
    }

    @POST
    @Path("{shop}/{receipt}/retry")
    @Operation(
            operationId = "retryFiscalReceipt",
            summary = "Try a receipt again now",
            description = "Under the same key at the registrar, so that nothing is registered twice")
    @APIResponse(
            responseCode = "200",
            description = "The receipt; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = FiscalJson.class),
                            examples = @ExampleObject(name = "receipt", value = FiscalJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such receipt")
    @APIResponse(responseCode = "409", description = "It waits for nothing")
    public FiscalJson retry(
            @PathParam("shop") String slug,
            @PathParam("receipt") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var shop = shop(slug).id();
        return scope.shop(
                shop,
                () -> writes.once("receipt.retry", id.toString(), key, Map.of(), FiscalJson.class, () -> {
                    receipts.retry(shop, id);
                    return whole(shop, id);
                }));
    }

    @POST
    @Path("{shop}/{receipt}/printed")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "printedFiscalReceipt",
            summary = "Write down the number of a receipt that a till printed",
            description = "Only while no registrar may have it")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = FiscalJson.Printed.class),
                            examples = @ExampleObject(name = "body", value = FiscalJson.PRINTED)))
    @APIResponse(
            responseCode = "200",
            description = "The receipt; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = FiscalJson.class),
                            examples = @ExampleObject(name = "receipt", value = FiscalJson.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such receipt")
    @APIResponse(responseCode = "409", description = "It is registered already, or the registrar may have it")
    @APIResponse(responseCode = "422", description = "That is no number of a receipt")
    public FiscalJson printed(
            @PathParam("shop") String slug,
            @PathParam("receipt") UUID id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            FiscalJson.@Nullable Printed body) {
        if (body == null || body.number() == null) throw new BadRequest("number").at("number");
        var shop = shop(slug).id();
        var number = body.number().strip();
        return scope.shop(
                shop,
                () -> writes.once("receipt.printed", id.toString(), key, body, FiscalJson.class, () -> {
                    receipts.printed(shop, id, number, user.login());
                    return whole(shop, id);
                }));
    }

    private FiscalJson whole(ShopId shop, UUID id) {
        return FiscalJson.whole(receipts.find(shop, id), shops);
    }

    private static Set<FiscalState> states(String name) {
        if (name.isEmpty()) return Set.of();
        if (name.equals("OPEN")) return FiscalState.OPEN;
        for (var state : FiscalState.values()) if (state.name().equals(name)) return EnumSet.of(state);
        throw new BadRequest("state").at("state");
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }
}
