package dev.prilavok.checkout;

import dev.prilavok.cash.prepaid.Prepaid;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Payments;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Paying ahead for programs of buyers: whoever has the order's token may do what the order's page lets him do. */
@Path("/api/v1/shop/orders/{token}/payment")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop: orders")
public class ShopApiPayments {
    private final ShopRequest request;
    private final Orders orders;
    private final Prepaid prepaid;
    private final Payments payments;
    private final ShopApiWrites writes;
    private final Lang lang;

    ShopApiPayments(
            ShopRequest request, Orders orders, Prepaid prepaid, Payments payments, ShopApiWrites writes, Lang lang) {
        this.request = request;
        this.orders = orders;
        this.prepaid = prepaid;
        this.payments = payments;
        this.writes = writes;
        this.lang = lang;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "getBuyerPayment",
            summary = "See how an order is paid",
            description = "What waits for the buyer is asked of the provider at once")
    @APIResponse(
            responseCode = "200",
            description = "What was paid, what may be paid, what goes back",
            content =
                    @Content(
                            schema = @Schema(implementation = ShopApiPayment.class),
                            examples = @ExampleObject(name = "paid", value = ShopApiPayment.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    public Response show(@PathParam("token") String token) {
        writes.limit("shop-api-status", ShopApiOrders.LOOKS_PER_MINUTE);
        var order = order(token);
        payments.waiting(order.shop(), order.id()).ifPresent(open -> payments.look(order.shop(), open.id()));
        return ShopApiOrders.quiet(Response.ok(json(order(token))));
    }

    @POST
    @Operation(
            operationId = "startPayment",
            summary = "Start paying",
            description =
                    "Of what is asked for ahead, else of everything that is due. While a payment waits for the buyer, that one is"
                            + " meant; afterwards the buyer comes back to the order's page")
    @APIResponse(
            responseCode = "201",
            description = "The payment and where it is made",
            content =
                    @Content(
                            schema = @Schema(implementation = ShopApiPayment.Started.class),
                            examples = @ExampleObject(name = "started", value = ShopApiPayment.STARTED)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    @APIResponse(responseCode = "409", description = "There is nothing to pay online, or nobody to pay through")
    public Response start(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            ShopApiBodies.@Nullable Nothing none) {
        writes.key(key);
        var started = started(token, order(token));
        return ShopApiOrders.quiet(Response.status(201).entity(ShopApiPayment.Started.of(started)));
    }

    // The provider is asked in between, so no transaction keeps the key; the same sum is the same payment anyway.
    private Payment started(String token, OrderView order) {
        return prepaid.start(
                order,
                prepaid.toPay(order),
                Texts.of(CheckoutMessages.class, lang.locale())
                        .paidFor(order.number().shown(), request.shop().name()),
                URI.create(request.absolute("/o/" + token + "/pay")),
                "buyer");
    }

    @POST
    @Path("at-the-door")
    @Operation(
            operationId = "payAtTheDoor",
            summary = "Rather pay at the door",
            description = "What was paid online goes back")
    @APIResponse(
            responseCode = "200",
            description = "How the order is paid now",
            content =
                    @Content(
                            schema = @Schema(implementation = ShopApiPayment.class),
                            examples = @ExampleObject(name = "paid", value = ShopApiPayment.EXAMPLE)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    @APIResponse(responseCode = "409", description = "It is too late, or a part has to be paid ahead")
    public Response atTheDoor(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            ShopApiBodies.@Nullable Nothing none) {
        var order = order(token);
        writes.once("pay-at-the-door", Sha256.hex(token), key, null, Boolean.class, () -> {
            prepaid.payAtTheDoor(order.shop(), order.id(), "buyer");
            return true;
        });
        return ShopApiOrders.quiet(Response.ok(json(order(token))));
    }

    private ShopApiPayment json(OrderView order) {
        var mine = prepaid.payments(order.shop(), order.id());
        var currency = order.due().getCurrencyUnit();
        var left = Money.total(currency, mine.stream().map(Payment::left).toList());
        var mayPay = prepaid.mayPay(order);
        return new ShopApiPayment(
                mayPay,
                mayPay ? ShopApiMoney.of(prepaid.toPay(order)) : null,
                prepaid.asked(order)
                        .map(ask -> new ShopApiPayment.Asked(ShopApiMoney.of(ask.sum()), ask.until()))
                        .orElse(null),
                ShopApiMoney.of(Money.total(
                        currency, mine.stream().map(Payment::captured).toList())),
                ShopApiMoney.of(order.due()),
                order.mayPayAtTheDoor() && left.isPositive() && !prepaid.wasAsked(order),
                payments.waiting(order.shop(), order.id())
                        .map(ShopApiPayment.Started::of)
                        .orElse(null),
                payments.refundsOf(order.shop(), order.id()).stream()
                        .map(ShopApiPayment.Back::of)
                        .toList());
    }

    private OrderView order(String token) {
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
