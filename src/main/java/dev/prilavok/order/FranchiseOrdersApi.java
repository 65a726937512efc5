package dev.prilavok.order;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Idempotency;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.ShopId;
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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The orders of a franchisee's shop, for programs. The token says whose; {@code shop} says which when there are several. */
@Path("/api/v1/franchise/orders")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise orders")
class FranchiseOrdersApi {
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_KEY = 200;

    private final Orders orders;
    private final CurrentUser user;
    private final Idempotency idempotency;

    FranchiseOrdersApi(Orders orders, CurrentUser user, Idempotency idempotency) {
        this.orders = orders;
        this.user = user;
        this.idempotency = idempotency;
    }

    /** Why an order is cancelled. */
    @Schema(name = "FranchiseCancellation", examples = "{\"reason\": \"Покупательница передумала\"}")
    record Cancellation(@Nullable String reason) {}

    /** What a command has made of an order; nothing personal, because answers are kept for replays. */
    @Schema(name = "FranchiseOrderMoved", examples = "{\"number\": \"1042867\", \"state\": \"CONFIRMED\"}")
    record Moved(String number, String state) {}

    @GET
    @Operation(operationId = "listOwnOrders", summary = "List orders", description = "Newest first, by cursor.")
    @APIResponse(responseCode = "200", description = "A page of orders")
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public OrderJson.Page list(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(description = "Only these states") @QueryParam("state") List<String> states,
            @Parameter(description = "Placed at this moment or later, ISO 8601") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Placed before this moment, ISO 8601") @QueryParam("before") @Nullable
                    String before,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Orders in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var filter = new OrderFilter(
                states(states), null, null, moment(from, "from"), moment(before, "before"), null, cursor, rows(limit));
        return OrderJson.Page.of(orders.list(shop(), filter));
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readOwnOrder", summary = "Read an order")
    @APIResponse(responseCode = "200", description = "The order")
    @APIResponse(responseCode = "404", description = "This shop has no such order")
    public OrderJson read(
            @PathParam("number") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        return order(OrderNumber.parse(number));
    }

    @POST
    @Path("/{number}/confirm")
    @Transactional
    @Operation(
            operationId = "confirmOwnOrder",
            summary = "Confirm an order",
            description = "The buyer has agreed to goods, day and address.")
    @APIResponse(responseCode = "200", description = "The confirmed order; a replay of the key gets the same answer")
    @APIResponse(responseCode = "404", description = "This shop has no such order")
    @APIResponse(
            responseCode = "409",
            description = "The order has moved on, or the key came with another request before")
    public Moved confirm(
            @PathParam("number") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(required = true, description = "One's own key of this action")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key) {
        return once(
                "franchise-order-confirm",
                key,
                OrderNumber.parse(number),
                "",
                of -> orders.confirm(shop(), of, actor()));
    }

    @POST
    @Path("/{number}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "cancelOwnOrder",
            summary = "Cancel an order",
            description = "Its goods go back on sale and the buyer is told.")
    @APIResponse(responseCode = "200", description = "The cancelled order; a replay of the key gets the same answer")
    @APIResponse(responseCode = "404", description = "This shop has no such order")
    @APIResponse(
            responseCode = "409",
            description = "The order has moved on, or the key came with another request before")
    public Moved cancel(
            @PathParam("number") String number,
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @Parameter(required = true, description = "One's own key of this action")
                    @HeaderParam("Idempotency-Key")
                    @Nullable
                    String key,
            @Nullable Cancellation cancellation) {
        var reason = cancellation == null || cancellation.reason == null ? "" : cancellation.reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) throw new BadRequest("reason").at("reason");
        return once(
                "franchise-order-cancel",
                key,
                OrderNumber.parse(number),
                reason,
                of -> orders.cancel(shop(), of, actor(), reason));
    }

    private Moved once(
            String purpose, @Nullable String key, OrderNumber number, String body, Consumer<OrderNumber> command) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY)
            throw new BadRequest("Idempotency-Key").at("Idempotency-Key");
        return idempotency.once(purpose, key, Sha256.hex(number + "\n" + body), Moved.class, () -> {
            command.accept(number);
            return new Moved(number.value(), order(number).state());
        });
    }

    private OrderJson order(OrderNumber number) {
        return orders.find(shop(), number).map(OrderJson::of).orElseThrow(() -> new NotFound("order"));
    }

    private ShopId shop() {
        return user.shop().orElseThrow(() -> new NotFound("shop"));
    }

    private Actor actor() {
        return Actor.franchisee(user.login());
    }

    private static Set<OrderState> states(List<String> asked) {
        try {
            return asked.stream().map(OrderState::valueOf).collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("state").at("state");
        }
    }

    private static int rows(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException noNumber) {
            throw new BadRequest("limit").at("limit");
        }
    }

    private static @Nullable Instant moment(@Nullable String text, String parameter) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequest(parameter).at(parameter);
        }
    }
}
