package dev.prilavok.fulfilment.papers;

import dev.prilavok.fulfilment.ParcelQuery;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.fulfilment.Parcels;
import dev.prilavok.fulfilment.Scans;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Accounts;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Scope;
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
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Parcels of all shops, for programs of the warehouse: what there is, picking by scan, handing over. */
@Path("/api/v1/office/parcels")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: parcels")
class OfficeParcelsApi {
    private static final int LONGEST_CODE = 300;

    private final WarehouseDesk desk;
    private final Parcels parcels;
    private final Scans scans;
    private final Leaving leaving;
    private final Accounts accounts;
    private final ApiWrites writes;
    private final Scope scope;

    OfficeParcelsApi(
            WarehouseDesk desk,
            Parcels parcels,
            Scans scans,
            Leaving leaving,
            Accounts accounts,
            ApiWrites writes,
            Scope scope) {
        this.desk = desk;
        this.parcels = parcels;
        this.scans = scans;
        this.leaving = leaving;
        this.accounts = accounts;
        this.writes = writes;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "listParcels",
            summary = "List parcels",
            description = "The earliest promise first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of parcels",
            content =
                    @Content(
                            schema = @Schema(implementation = ParcelJson.Parcels.class),
                            examples = @ExampleObject(name = "parcels", value = ParcelJson.PARCELS)))
    public ParcelJson.Parcels list(
            @Parameter(description = "Only those in this state") @QueryParam("state") @DefaultValue("") String state,
            @Parameter(description = "Only those of this carrier") @QueryParam("carrier") @DefaultValue("")
                    String carrier,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Parcels in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var query = new ParcelQuery(
                states(state), null, carrier.isBlank() ? null : carrier, null, null, cursor, ApiWrites.rows(limit));
        var found = scope.network(() -> parcels.list(query));
        return new ParcelJson.Parcels(found.items().stream().map(this::json).toList(), found.next());
    }

    private static Set<ParcelState> states(String named) {
        if (named.isBlank()) return Set.of();
        return Arrays.stream(ParcelState.values())
                .filter(state -> state.name().equals(named))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new BadRequest("state").at("state"));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getParcel", summary = "Read a parcel", description = "By the number on its label")
    @APIResponse(
            responseCode = "200",
            description = "The parcel",
            content =
                    @Content(
                            schema = @Schema(implementation = ParcelJson.Parcel.class),
                            examples = @ExampleObject(name = "parcel", value = ParcelJson.PARCEL)))
    @APIResponse(responseCode = "404", description = "There is no such parcel")
    public ParcelJson.Parcel one(@PathParam("number") String number) {
        return json(parcel(number));
    }

    @POST
    @Path("{number}/scans")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.WAREHOUSE})
    @Operation(
            operationId = "scanIntoParcel",
            summary = "Pick a unit by scan",
            description = "An article, a barcode, or the marking code of marked goods with its group separators")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ParcelJson.Scan.class),
                            examples = @ExampleObject(name = "scan", value = ParcelJson.SCAN)))
    @APIResponse(
            responseCode = "200",
            description = "The parcel as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ParcelJson.Parcel.class),
                            examples = @ExampleObject(name = "parcel", value = ParcelJson.PARCEL)))
    @APIResponse(responseCode = "404", description = "There is no such parcel")
    @APIResponse(responseCode = "409", description = "The parcel is not being picked")
    @APIResponse(responseCode = "422", description = "The unit does not belong into the parcel; says what is wanted")
    public ParcelJson.Parcel scan(
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            @PathParam("number") String number,
            ParcelJson.@Nullable Scan scan) {
        var parcel = parcel(number);
        if (scan == null
                || scan.code() == null
                || scan.code().isBlank()
                || scan.code().length() > LONGEST_CODE) throw new BadRequest("code").at("code");
        var code = scan.code();
        return desk.in(
                parcel,
                () -> writes.once("parcel-scan", number, key, scan, ParcelJson.Parcel.class, () -> {
                    scans.scan(parcel.shop(), parcel.id(), code, null, desk.locale(), desk.actor());
                    return json(parcels.find(parcel.shop(), parcel.id()).orElseThrow());
                }));
    }

    @POST
    @Path("{number}/hand-over")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.WAREHOUSE})
    @Operation(
            operationId = "handParcelOver",
            summary = "Hand a ready parcel over",
            description = "Its units leave the warehouse. A parcel of our own courier needs the courier's login")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ParcelJson.HandOver.class),
                            examples = @ExampleObject(name = "handOver", value = ParcelJson.HAND_OVER)))
    @APIResponse(
            responseCode = "200",
            description = "The parcel as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = ParcelJson.Parcel.class),
                            examples = @ExampleObject(name = "parcel", value = ParcelJson.PARCEL)))
    @APIResponse(responseCode = "404", description = "There is no such parcel")
    @APIResponse(
            responseCode = "409",
            description = "The parcel is not ready, or its carrier has not agreed to take it")
    public ParcelJson.Parcel handOver(
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            @PathParam("number") String number,
            ParcelJson.@Nullable HandOver handOver) {
        var parcel = parcel(number);
        var courier = handOver == null ? null : handOver.courier();
        if (parcel.carrier().equals(Leaving.OWN) && !isCourier(courier)) throw new BadRequest("courier").at("courier");
        var body = new ParcelJson.HandOver(courier);
        return desk.in(
                parcel,
                () -> writes.once("parcel-hand-over", number, key, body, ParcelJson.Parcel.class, () -> {
                    leaving.handOver(parcel, null, courier, desk.actor());
                    return json(parcels.find(parcel.shop(), parcel.id()).orElseThrow());
                }));
    }

    private boolean isCourier(@Nullable String login) {
        return login != null
                && scope.network(() -> accounts.find(login))
                        .filter(member -> member.active() && member.roles().contains(Role.COURIER))
                        .isPresent();
    }

    private ParcelView parcel(String number) {
        return scope.network(() -> parcels.byNumber(number)).orElseThrow(() -> new NotFound("parcel"));
    }

    private ParcelJson.Parcel json(ParcelView parcel) {
        return ParcelJson.Parcel.of(parcel, desk.slug(parcel));
    }
}
