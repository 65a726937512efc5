package dev.prilavok.checkout;

import dev.prilavok.customer.Phone;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.identity.PhoneCodes;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.Actor;
import dev.prilavok.order.OrderView;
import dev.prilavok.order.Orders;
import dev.prilavok.returns.NewReturn;
import dev.prilavok.returns.Requisites;
import dev.prilavok.returns.ReturnForm;
import dev.prilavok.returns.ReturnKind;
import dev.prilavok.returns.ReturnOffer;
import dev.prilavok.returns.ReturnSizes;
import dev.prilavok.returns.ReturnStatements;
import dev.prilavok.returns.ReturnView;
import dev.prilavok.returns.Returns;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Returns for programs of buyers: the order's token opens them, and a code sent to its phone says where the money goes. */
@Path("/api/v1/shop/orders/{token}/returns")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shop: returns")
public class ShopApiReturns {
    private final ShopRequest request;
    private final Orders orders;
    private final Returns returns;
    private final ReturnSizes sizes;
    private final PhoneCodes codes;
    private final ShopApiWrites writes;
    private final Lang lang;

    ShopApiReturns(
            ShopRequest request,
            Orders orders,
            Returns returns,
            ReturnSizes sizes,
            PhoneCodes codes,
            ShopApiWrites writes,
            Lang lang) {
        this.request = request;
        this.orders = orders;
        this.returns = returns;
        this.sizes = sizes;
        this.codes = codes;
        this.writes = writes;
        this.lang = lang;
    }

    @GET
    @Operation(
            operationId = "listBuyerReturns",
            summary = "Show the returns of an order",
            description = "And what may come back still, until when and how")
    @APIResponse(
            responseCode = "200",
            description = "Returns, the oldest first, and the offer",
            content = @Content(schema = @Schema(implementation = ShopApiReturn.All.class)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    public Response all(@PathParam("token") String token) {
        writes.limit("shop-api-status", ShopApiOrders.LOOKS_PER_MINUTE);
        var order = order(token);
        var items = returns.ofOrder(shop(), order.id()).stream().map(this::json).toList();
        var offer = returns.offer(order)
                .filter(found -> !found.isEmpty())
                .map(found -> ShopApiReturn.Offer.of(found, sizes.of(request.shop(), found)))
                .orElse(null);
        return ShopApiOrders.quiet(Response.ok(new ShopApiReturn.All(items, offer)));
    }

    @POST
    @Operation(
            operationId = "askForReturn",
            summary = "Ask for a return or another size",
            description =
                    "Where the law wants two steps, the first one answers 202 with the statement to be read, and the second one,"
                            + " with confirm and another key, withdraws")
    @APIResponse(
            responseCode = "201",
            description = "The return",
            content = @Content(schema = @Schema(implementation = ShopApiReturn.class)))
    @APIResponse(
            responseCode = "202",
            description = "Nothing is withdrawn yet: the statement to confirm",
            content = @Content(schema = @Schema(implementation = Statement.class)))
    @APIResponse(responseCode = "404", description = "The token opens nothing")
    @APIResponse(responseCode = "409", description = "It is too late, or there is nothing to return")
    @APIResponse(responseCode = "422", description = "Something is missing or is too many")
    public Response ask(
            @PathParam("token") String token,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            @Valid @NotNull ShopApiReturn.Wanted body) {
        var order = order(token);
        var wanted = wanted(order, body);
        var offer = returns.offer(order).orElse(null);
        if (offer != null && offer.policy().twoSteps() && !body.confirm()) {
            writes.key(key);
            return toConfirm(order, offer, wanted);
        }
        var stated = offer != null && offer.policy().twoSteps()
                ? wanted.stated(ReturnStatements.of(order, offer, wanted, lang.locale()))
                : wanted;
        var number = writes.once(
                "return",
                Sha256.hex(token),
                key,
                body,
                String.class,
                () -> returns.request(shop(), stated, Actor.buyer()).number());
        return ShopApiOrders.quiet(Response.status(201).entity(json(one(order, number))));
    }

    /** What is to be confirmed. */
    @Schema(name = "ReturnStatement", examples = ShopApiExamples.STATEMENT)
    record Statement(String statement) {}

    private Response toConfirm(OrderView order, ReturnOffer offer, NewReturn wanted) {
        returns.weigh(shop(), wanted, Actor.buyer());
        var statement = ReturnStatements.of(order, offer, wanted, lang.locale());
        return ShopApiOrders.quiet(Response.accepted(new Statement(statement)));
    }

    @GET
    @Path("{returned}")
    @Operation(operationId = "showBuyerReturn", summary = "Show a return", description = "How far it is")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content = @Content(schema = @Schema(implementation = ShopApiReturn.class)))
    @APIResponse(responseCode = "404", description = "The order has no such return")
    public Response show(@PathParam("token") String token, @PathParam("returned") String number) {
        writes.limit("shop-api-status", ShopApiOrders.LOOKS_PER_MINUTE);
        return ShopApiOrders.quiet(Response.ok(json(one(order(token), number))));
    }

    @POST
    @Path("{returned}/cancel")
    @Operation(
            operationId = "cancelBuyerReturn",
            summary = "Keep the goods after all",
            description = "Until they are sent")
    @APIResponse(
            responseCode = "200",
            description = "The cancelled return",
            content = @Content(schema = @Schema(implementation = ShopApiReturn.class)))
    @APIResponse(responseCode = "404", description = "The order has no such return")
    @APIResponse(responseCode = "409", description = "It has moved on")
    public Response cancel(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            ShopApiBodies.@Nullable Nothing none) {
        var order = order(token);
        var one = one(order, number);
        writes.once("return-cancel", one.id().toString(), key, null, Boolean.class, () -> {
            returns.cancel(shop(), one.id(), Actor.buyer());
            return true;
        });
        return ShopApiOrders.quiet(Response.ok(json(one(order, number))));
    }

    @POST
    @Path("{returned}/appeal")
    @Operation(
            operationId = "objectToDeclinedReturn",
            summary = "Object to a declined return",
            description = "Another person looks at it")
    @APIResponse(responseCode = "202", description = "It was written down")
    @APIResponse(responseCode = "404", description = "The order has no such return")
    @APIResponse(responseCode = "409", description = "It was not declined")
    public Response appeal(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            @Valid @NotNull ShopApiReturn.Objection body) {
        var one = one(order(token), number);
        writes.once("return-appeal", one.id().toString(), key, body, Boolean.class, () -> {
            returns.appeal(shop(), one.id(), body.words(), Actor.buyer());
            return true;
        });
        return ShopApiOrders.quiet(Response.accepted());
    }

    @POST
    @Path("{returned}/code")
    @Operation(
            operationId = "sendReturnCode",
            summary = "Send a code to the order's phone",
            description = "It lets one say where the money goes")
    @APIResponse(responseCode = "202", description = "It was sent")
    @APIResponse(responseCode = "429", description = "The phone had enough codes")
    public Response code(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @HeaderParam(ShopApiWrites.KEY) @Nullable String key,
            ShopApiBodies.@Nullable Nothing none) {
        var order = order(token);
        var one = one(order, number);
        writes.once("return-code", one.id().toString(), key, null, Boolean.class, () -> {
            codes.send(shop(), order.buyer().phone().e164(), subject(one), lang.locale());
            return true;
        });
        return ShopApiOrders.quiet(Response.accepted());
    }

    @POST
    @Path("{returned}/pay-to")
    @Operation(
            operationId = "sayWhereRefundGoes",
            summary = "Say where the money goes",
            description = "For the code; each answer uses up a try, so no key is taken")
    @APIResponse(
            responseCode = "200",
            description = "The return",
            content = @Content(schema = @Schema(implementation = ShopApiReturn.class)))
    @APIResponse(responseCode = "409", description = "The money is sent already")
    @APIResponse(responseCode = "422", description = "The code is wrong, or something looks like the number of a card")
    public Response payTo(
            @PathParam("token") String token,
            @PathParam("returned") String number,
            @Valid @NotNull ShopApiReturn.PayTo body) {
        writes.limit("shop-api-status", ShopApiOrders.LOOKS_PER_MINUTE);
        var order = order(token);
        var one = one(order, number);
        returns.refuseOdd(body.phone(), body.bank());
        var to = Phone.parse(body.phone(), "RU");
        if (!codes.accept(shop(), order.buyer().phone().e164(), subject(one), body.code()))
            throw CheckoutRefusal.wrongCode();
        returns.pay(shop(), one.id(), to, body.bank(), null);
        return ShopApiOrders.quiet(Response.ok(json(one(order, number))));
    }

    private static NewReturn wanted(OrderView order, ShopApiReturn.Wanted body) {
        var kind = body.kind();
        var lines = body.lines().stream().map(line -> line(line, kind)).toList();
        return new NewReturn(order.id(), kind, lines, body.way(), body.note(), null);
    }

    private static NewReturn.Wanted line(ShopApiReturn.WantedLine line, ReturnKind kind) {
        return new NewReturn.Wanted(
                line.no(),
                line.quantity(),
                reason(line.reason()),
                line.note(),
                line.sealed(),
                List.of(),
                kind == ReturnKind.EXCHANGE && line.newSku() != null ? new Sku(line.newSku()) : null);
    }

    // The reasons that belong to the door are nobody's for a return.
    private static RefusalReason reason(RefusalReason asked) {
        if (!ReturnForm.REASONS.contains(asked)) throw new BadRequest("lines.reason").at("lines.reason");
        return asked;
    }

    private ShopApiReturn json(ReturnView one) {
        return ShopApiReturn.of(
                one,
                returns.requisites(shop(), one.id()).map(Requisites::masked).orElse(null));
    }

    private OrderView order(String token) {
        return orders.byStatusToken(shop(), token).orElseThrow(() -> new NotFound("order"));
    }

    // A number opens only the returns of the order whose token one holds.
    private ReturnView one(OrderView order, String number) {
        return returns.byNumber(shop(), number)
                .filter(found -> found.order().equals(order.id()))
                .orElseThrow(() -> new NotFound("return"));
    }

    private static String subject(ReturnView one) {
        return "return " + one.id();
    }

    private ShopId shop() {
        return request.shop().id();
    }
}
