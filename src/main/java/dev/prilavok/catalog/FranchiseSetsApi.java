package dev.prilavok.catalog;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sets of head office in a shop, for programs: what is offered, taken and left. */
@Path("/api/v1/franchise/sets")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise: listings")
class FranchiseSetsApi {
    private static final String SHOP = "Slug of the shop, when the franchisee has several";
    private static final String SETS = """
            {"items": [{"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c21", "slug": "zima-2026", "title": "Зима 2026",
             "told": "Тёплое на каждый день.", "from": "2026-11-01", "to": "2027-02-28", "inSeason": true, "taken": true,
             "goods": 24, "shown": 22}]}""";

    private final CurrentUser user;
    private final ShopSets sets;
    private final ApiWrites writes;

    FranchiseSetsApi(CurrentUser user, ShopSets sets, ApiWrites writes) {
        this.user = user;
        this.sets = sets;
        this.writes = writes;
    }

    /**
     * A set.
     *
     * @param goods how many products of it the shop may list
     * @param shown how many of them it shows
     */
    @Schema(name = "OfferedSet")
    record Offered(
            UUID id,
            String slug,
            String title,
            String told,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean inSeason,
            boolean taken,
            int goods,
            int shown) {
        static Offered of(ShopSets.SetInShop set) {
            return new Offered(
                    set.id(),
                    set.slug(),
                    set.title(),
                    set.told(),
                    set.from(),
                    set.to(),
                    set.inSeason(),
                    set.taken(),
                    set.goods(),
                    set.shown());
        }
    }

    @Schema(name = "OfferedSets")
    record All(List<Offered> items) {}

    @GET
    @Operation(operationId = "listOfferedSets", summary = "List sets", description = "All that head office offers")
    @APIResponse(
            responseCode = "200",
            description = "The sets",
            content =
                    @Content(
                            schema = @Schema(implementation = All.class),
                            examples = @ExampleObject(name = "sets", value = SETS)))
    public All list(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return all(shop());
    }

    @POST
    @Path("/{set}/take")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeSet",
            summary = "Take a set",
            description = "Its goods are shown though no rule lets them in; what was hidden by hand stays hidden")
    @APIResponse(
            responseCode = "200",
            description = "The sets",
            content =
                    @Content(
                            schema = @Schema(implementation = All.class),
                            examples = @ExampleObject(name = "sets", value = SETS)))
    @APIResponse(responseCode = "404", description = "Head office offers no such set")
    public All take(
            @PathParam("set") String set,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var shop = shop();
        return once("set-take", set, key, shop, id -> sets.take(shop, id, user.name()));
    }

    @POST
    @Path("/{set}/leave")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "leaveSet",
            summary = "Leave a set",
            description = "What only it brought is not shown any more")
    @APIResponse(
            responseCode = "200",
            description = "The sets",
            content =
                    @Content(
                            schema = @Schema(implementation = All.class),
                            examples = @ExampleObject(name = "sets", value = SETS)))
    @APIResponse(responseCode = "404", description = "Head office offers no such set")
    public All leave(
            @PathParam("set") String set,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var shop = shop();
        return once("set-leave", set, key, shop, id -> sets.leave(shop, id));
    }

    private All once(String command, String set, @Nullable String key, ShopId shop, Consumer<UUID> work) {
        var id = uuid(set);
        return writes.once(command, shop.value() + " " + set, key, "", All.class, () -> {
            work.accept(id);
            return all(shop);
        });
    }

    private All all(ShopId shop) {
        return new All(sets.offered(shop).stream().map(Offered::of).toList());
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("set");
        }
    }
}
