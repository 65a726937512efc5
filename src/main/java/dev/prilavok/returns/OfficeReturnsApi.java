package dev.prilavok.returns;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Returns of all shops, for programs of head office: the law's clock first. */
@Path("/api/v1/office/returns")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: returns")
class OfficeReturnsApi {
    private static final String[] PAYERS = {Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT};

    private final Returns returns;
    private final ReturnLists lists;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;

    OfficeReturnsApi(Returns returns, ReturnLists lists, Shops shops, Scope scope, CurrentUser user) {
        this.returns = returns;
        this.lists = lists;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listReturns",
            summary = "List returns",
            description = "Those whose clock runs out first come first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of returns",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Page.class),
                            examples = @ExampleObject(name = "returns", value = ReturnBodies.ROWS)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public ReturnJson.Page list(
            @Parameter(description = "Only these states") @QueryParam("state") List<String> states,
            @Parameter(description = "Slug of a shop") @QueryParam("shop") @Nullable String slug,
            @Parameter(description = "Only those whose clock runs out before this moment, ISO 8601")
                    @QueryParam("before")
                    @Nullable
                    String before,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Returns in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        ShopId shop = slug == null ? null : shop(slug).id();
        var filter = new ReturnFilter(
                ReturnReading.states(states),
                shop,
                ReturnReading.moment(before, "before"),
                cursor,
                ApiWrites.rows(limit));
        return ReturnJson.Page.of(scope.network(() -> lists.list(filter)), shops);
    }

    @GET
    @Path("{shop}/{returned}")
    @Operation(operationId = "readReturn", summary = "Read a return", description = "With its lines, sums and history")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.class),
                            examples = @ExampleObject(name = "return", value = ReturnBodies.ONE)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    public ReturnJson read(@PathParam("shop") String slug, @PathParam("returned") String number) {
        var shop = shop(slug);
        return scope.shop(shop.id(), () -> {
            var one = returns.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("return"));
            var to = returns.requisites(shop.id(), one.id())
                    .map(found -> user.is(PAYERS) ? found.shown() : found.masked())
                    .orElse(null);
            return ReturnJson.of(one, shop.slug(), to);
        });
    }

    private Shop shop(String slug) {
        return shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
    }
}
