package dev.prilavok.returns;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.order.Actor;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a return, for programs of head office and of the warehouse. */
@Path("/api/v1/office/returns")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.WAREHOUSE, Role.SUPPORT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: returns")
class OfficeReturnStepsApi {
    private final Returns returns;
    private final ApiWrites writes;
    private final Shops shops;
    private final Scope scope;
    private final CurrentUser user;

    OfficeReturnStepsApi(Returns returns, ApiWrites writes, Shops shops, Scope scope, CurrentUser user) {
        this.returns = returns;
        this.writes = writes;
        this.shops = shops;
        this.scope = scope;
        this.user = user;
    }

    @POST
    @Path("{shop}/{returned}/approve")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(operationId = "approveReturn", summary = "Agree to a return", description = "At once or after an appeal")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved approve(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("approve", slug, number, key, null, one -> returns.approve(one.shop(), one.id(), office()));
    }

    @POST
    @Path("{shop}/{returned}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(operationId = "declineReturn", summary = "Decline a return", description = "The buyer reads the reason")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Why.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.WHY)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved decline(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Why body) {
        return step(
                "decline",
                slug,
                number,
                key,
                body,
                one -> returns.decline(
                        one.shop(), one.id(), office(), ReturnReading.text(body == null ? null : body.reason())));
    }

    @POST
    @Path("{shop}/{returned}/transit")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE, Role.SUPPORT})
    @Operation(
            operationId = "returnInTransit",
            summary = "A carrier has the goods",
            description = "With the number of the parcel, when there is one")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Track.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.TRACK)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved transit(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Track body) {
        return step(
                "transit",
                slug,
                number,
                key,
                body,
                one -> returns.inTransit(
                        one.shop(), one.id(), ReturnReading.text(body == null ? null : body.tracking()), office()));
    }

    @POST
    @Path("{shop}/{returned}/lost")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(
            operationId = "returnLost",
            summary = "The goods are lost on their way",
            description = "When the carriage was ours, the buyer gets the money all the same")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved lost(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("lost", slug, number, key, null, one -> returns.lost(one.shop(), one.id(), office()));
    }

    @POST
    @Path("{shop}/{returned}/receive")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    @Operation(
            operationId = "receiveReturn",
            summary = "The warehouse has the goods",
            description = "Before anybody has looked at them")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved receive(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("receive", slug, number, key, null, one -> returns.receive(one.shop(), one.id(), warehouse()));
    }

    @POST
    @Path("{shop}/{returned}/inspect")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
    @Operation(
            operationId = "inspectReturn",
            summary = "Grade what came",
            description = "Piece by piece; what is fit is sold again at once")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Inspection.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.SEEN)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved inspect(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Inspection body) {
        return step(
                "inspect",
                slug,
                number,
                key,
                body,
                one -> returns.inspect(one.shop(), one.id(), ReturnReading.seen(body), warehouse()));
    }

    @POST
    @Path("{shop}/{returned}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.SUPPORT})
    @Operation(
            operationId = "decideReturn",
            summary = "Take goods back",
            description = "The sums follow from prices frozen with the order")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Decision.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.TAKEN)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(
            responseCode = "409",
            description = "It is in a state from which this does not lead on, or fit goods are to be left on the shelf")
    public ReturnJson.Moved decide(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Decision body) {
        return step(
                "decide",
                slug,
                number,
                key,
                body,
                one -> returns.decide(
                        one.shop(),
                        one.id(),
                        ReturnReading.taken(one, body),
                        office(),
                        ReturnReading.text(body == null ? null : body.reason())));
    }

    @POST
    @Path("{shop}/{returned}/sent")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    @Operation(
            operationId = "refundSent",
            summary = "The money is on its way",
            description = "A large sum takes two persons: the first one is kept, the second one sends")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Document.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.DOCUMENT)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(
            responseCode = "409",
            description =
                    "It is in a state from which this does not lead on, nobody knows where to pay, or the second person is the first one")
    public ReturnJson.Moved sent(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Document body) {
        return step(
                "sent",
                slug,
                number,
                key,
                body,
                one -> returns.refundSent(
                        one.shop(), one.id(), ReturnReading.text(body == null ? null : body.document()), office()));
    }

    @POST
    @Path("{shop}/{returned}/paid")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    @Operation(operationId = "refundPaid", summary = "The bank has paid", description = "The return is closed by that")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved paid(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return step("paid", slug, number, key, null, one -> returns.refunded(one.shop(), one.id(), office()));
    }

    @POST
    @Path("{shop}/{returned}/bounced")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    @Operation(operationId = "refundBounced", summary = "The bank sent the money back", description = "It is due again")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnBodies.Why.class),
                            examples = @ExampleObject(name = "body", value = ReturnBodies.WHY)))
    @APIResponse(
            responseCode = "200",
            description = "What has become of it; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = ReturnJson.Moved.class),
                            examples = @ExampleObject(name = "moved", value = ReturnBodies.MOVED)))
    @APIResponse(responseCode = "404", description = "There is no such return")
    @APIResponse(responseCode = "409", description = "It is in a state from which this does not lead on")
    public ReturnJson.Moved bounced(
            @PathParam("shop") String slug,
            @PathParam("returned") String number,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ReturnBodies.@Nullable Why body) {
        return step(
                "bounced",
                slug,
                number,
                key,
                body,
                one -> returns.refundFailed(
                        one.shop(), one.id(), ReturnReading.text(body == null ? null : body.reason()), office()));
    }

    private ReturnJson.Moved step(
            String step,
            String slug,
            String number,
            @Nullable String key,
            @Nullable Object body,
            Function<ReturnView, ReturnView> deed) {
        var shop = shops.bySlug(slug).orElseThrow(() -> new NotFound("shop"));
        return scope.shop(
                shop.id(),
                () -> writes.once(
                        "return-" + step,
                        slug + " " + number,
                        key,
                        body == null ? Map.of() : body,
                        ReturnJson.Moved.class,
                        () -> {
                            var one = returns.byNumber(shop.id(), number).orElseThrow(() -> new NotFound("return"));
                            return ReturnJson.Moved.of(deed.apply(one));
                        }));
    }

    private Actor office() {
        return Actor.headOffice(user.login());
    }

    private Actor warehouse() {
        return Actor.warehouse(user.login());
    }
}
