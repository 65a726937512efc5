package dev.prilavok.royalty;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.OrderNumber;
import dev.prilavok.tenancy.Shop;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a franchisee has earned, for programs: three figures, the orders behind them, and each order line by line. */
@Path("/api/v1/franchise/earnings")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise earnings")
class FranchiseEarningsApi {
    private final Earnings earnings;
    private final Agreements agreements;
    private final CurrentUser user;
    private final Lang lang;

    FranchiseEarningsApi(Earnings earnings, Agreements agreements, CurrentUser user, Lang lang) {
        this.earnings = earnings;
        this.agreements = agreements;
        this.user = user;
        this.lang = lang;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readOwnEarnings",
            summary = "Read the three figures",
            description = "Expected is of this shop, waiting and available are of the franchisee")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            schema = @Schema(implementation = EarningsJson.class),
                            examples = @ExampleObject(name = "earnings", value = EarningsJson.FIGURES)))
    public EarningsJson figures(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var shop = shop();
        return EarningsJson.of(earnings.of(shop), shop);
    }

    @GET
    @Path("orders")
    @Transactional
    @Operation(
            operationId = "listOwnEarnedOrders",
            summary = "List the orders behind the figures",
            description = "The one that moved last first")
    @APIResponse(
            responseCode = "200",
            description = "A page of orders",
            content =
                    @Content(
                            schema = @Schema(implementation = EarningsJson.Page.class),
                            examples = @ExampleObject(name = "orders", value = EarningsJson.ORDERS)))
    public EarningsJson.Page orders(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Rows in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        return EarningsJson.Page.of(earnings.orders(shop(), cursor, ApiWrites.rows(limit)));
    }

    @GET
    @Path("orders/{number}")
    @Transactional
    @Operation(operationId = "explainOwnEarnings", summary = "Read what one order brought and took, and why")
    @APIResponse(
            responseCode = "200",
            description = "The order with every amount that makes its sum",
            content =
                    @Content(
                            schema = @Schema(implementation = EarningsJson.Order.class),
                            examples = @ExampleObject(name = "order", value = EarningsJson.EXPLAINED)))
    @APIResponse(responseCode = "404", description = "This shop has no such order")
    public EarningsJson.Order order(
            @PathParam("number") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var shop = shop();
        var found = earnings.explain(shop, OrderNumber.parse(number)).orElseThrow(() -> new NotFound("order"));
        var version = found.order().order().agreementVersion();
        return EarningsJson.Order.of(
                found, agreements.version(shop.franchisee(), version).sentence(lang.locale()));
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}
