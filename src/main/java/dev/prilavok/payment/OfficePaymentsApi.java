package dev.prilavok.payment;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Online payments of all shops, for programs of head office. */
@Path("/api/v1/office/payments")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: online payments")
class OfficePaymentsApi {
    private final PaymentLists lists;
    private final Shops shops;
    private final Scope scope;

    OfficePaymentsApi(PaymentLists lists, Shops shops, Scope scope) {
        this.lists = lists;
        this.shops = shops;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "listOnlinePayments",
            summary = "List online payments",
            description = "The newest first, by cursor; without their refunds")
    @APIResponse(
            responseCode = "200",
            description = "A page of payments",
            content =
                    @Content(
                            schema = @Schema(implementation = PaymentJson.Page.class),
                            examples = @ExampleObject(name = "payments", value = PaymentJson.ROWS)))
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public PaymentJson.Page list(
            @Parameter(description = "ALL, WAITING, UNSETTLED, SETTLED, FAILED, BACK or STUCK")
                    @QueryParam("show")
                    @DefaultValue("ALL")
                    String show,
            @Parameter(description = "Slug of a shop") @QueryParam("shop") @Nullable String slug,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Payments in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var shop = slug == null
                ? null
                : shops.bySlug(slug).orElseThrow(() -> new NotFound("shop")).id();
        var rows = ApiWrites.rows(limit);
        return PaymentJson.page(scope.network(() -> lists.list(show(show), shop, cursor, rows))
                .map(payment -> PaymentJson.of(payment, List.of(), shops)));
    }

    @GET
    @Path("{payment}")
    @Operation(
            operationId = "readOnlinePayment",
            summary = "Read an online payment",
            description = "With what went back of it")
    @APIResponse(
            responseCode = "200",
            description = "The payment",
            content =
                    @Content(
                            schema = @Schema(implementation = PaymentJson.class),
                            examples = @ExampleObject(name = "payment", value = PaymentJson.ROW)))
    @APIResponse(responseCode = "404", description = "There is no such payment")
    public PaymentJson read(@PathParam("payment") UUID id) {
        return scope.network(() ->
                PaymentJson.of(lists.find(id).orElseThrow(() -> new NotFound("payment")), lists.refunds(id), shops));
    }

    private static PaymentShow show(String name) {
        for (var show : PaymentShow.values()) if (show.name().equals(name)) return show;
        throw new BadRequest("show");
    }
}
