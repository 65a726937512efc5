package dev.prilavok.returns;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.order.Orders;
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
import java.util.List;
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

/** The returns of a franchisee's shop, for programs. The token says whose; {@code shop} says which when there are several. */
@Path("/api/v1/franchise/returns")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise returns")
class FranchiseReturnsApi {
    private final Returns returns;
    private final ReturnLists lists;
    private final Orders orders;
    private final ApiWrites writes;
    private final Shops shops;
    private final CurrentUser user;

    FranchiseReturnsApi(
            Returns returns, ReturnLists lists, Orders orders, ApiWrites writes, Shops shops, CurrentUser user) {
        this.returns = returns;
        this.lists = lists;
        this.orders = orders;
        this.writes = writes;
        this.shops = shops;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listOwnReturns",
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
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(description = "Only these states") @QueryParam("state") List<String> states,
            @Parameter(description = "Only those whose clock runs out before this moment, ISO 8601")
                    @QueryParam("before")
                    @Nullable
                    String before,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Returns in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var filter = new ReturnFilter(
                ReturnReading.states(states),
                shop(),
                ReturnReading.moment(before, "before"),
                cursor,
                ApiWrites.rows(limit));
        return ReturnJson.Page.of(lists.list(filter), shops);
    }

    @GET
    @Path("{returned}")
    @Transactional
    @Operation(
            operationId = "readOwnReturn",
            summary = "Read a return",
            description = "With its lines, sums and history; where the money goes is not told")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.class),
                            examples = @ExampleObject(name = "return", value = ReturnBodies.ONE)))
    @APIResponse(responseCode = "404", description = "This shop has no such return")
    public ReturnJson read(
            @PathParam("returned") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        return ReturnJson.of(one(number), shops.get(shop()).slug(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "requestReturn",
            summary = "Ask for a return",
            description = "In the place of a buyer who has called. What the law plainly gives is approved at once")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Wanted.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.WANTED)))
    @APIResponse(
            responseCode = "200",
            description = "The return; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "This shop has no such order")
    @APIResponse(responseCode = "409", description = "It is too late, or there is nothing to return")
    @APIResponse(responseCode = "422", description = "Something is missing or is too many")
    public ReturnJson.Moved request(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Wanted body) {
        if (body == null || body.order() == null) throw ReturnReading.refused("order");
        var order = orders.find(shop(), OrderNumber.parse(body.order())).orElseThrow(() -> new NotFound("order"));
        return writes.once(
                "return-request",
                order.number().value(),
                key,
                body,
                ReturnJson.Moved.class,
                () -> ReturnJson.Moved.of(returns.request(shop(), ReturnReading.wanted(order.id(), body), actor())));
    }

    @POST
    @Path("{returned}/cancel")
    @Transactional
    @Operation(
            operationId = "cancelOwnReturn",
            summary = "Call a return off",
            description = "While nobody has agreed to it; the buyer keeps the goods")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "This shop has no such return")
    @APIResponse(responseCode = "409", description = "It has moved on")
    public ReturnJson.Moved cancel(
            @PathParam("returned") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return writes.once(
                "return-cancel",
                number,
                key,
                Map.of(),
                ReturnJson.Moved.class,
                () -> ReturnJson.Moved.of(returns.cancel(shop(), one(number).id(), actor())));
    }

    private ReturnView one(String number) {
        return returns.byNumber(shop(), number).orElseThrow(() -> new NotFound("return"));
    }

    private Actor actor() {
        return Actor.franchisee(user.login());
    }

    private ShopId shop() {
        return user.shop().orElseThrow(() -> new NotFound("shop"));
    }
}
