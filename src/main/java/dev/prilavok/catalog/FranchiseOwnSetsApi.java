package dev.prilavok.catalog;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A franchisee's own sets, for programs: begun, written whole, taken away and put back. */
@Path("/api/v1/franchise/own-sets")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise: listings")
class FranchiseOwnSetsApi {
    private static final String SHOP = "Slug of the shop, when the franchisee has several";
    private static final String WISH = """
            {"title": "К выпускному", "told": "Платья, в которых танцуют.", "shown": true,
             "products": ["0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c22", "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c23"]}""";
    private static final String ONE = """
            {"id": "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c21", "slug": "k-vypusknomu", "title": "К выпускному", "told": "Платья, в которых танцуют.",
             "shown": true, "gone": false, "products": ["0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c22", "0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c23"]}""";
    private static final String ALL = "{\"items\": [" + ONE + "]}";

    private final CurrentUser user;
    private final OwnSets sets;
    private final ApiWrites writes;

    FranchiseOwnSetsApi(CurrentUser user, OwnSets sets, ApiWrites writes) {
        this.user = user;
        this.sets = sets;
        this.writes = writes;
    }

    /** A set of the shop. */
    @Schema(name = "OwnSet")
    record One(
            UUID id,
            String slug,
            String title,
            String told,

            @Schema(description = "Hash of the photograph that stands for it; absent for the first there is") @Nullable
            String photo,

            @Schema(description = "Whether buyers see it") boolean shown,

            @Schema(description = "Taken away, and kept so that it can be put back")
            boolean gone,

            @Schema(description = "In the order in which buyers see them")
            List<UUID> products) {
        static One of(OwnSet set) {
            return new One(
                    set.id(), set.slug(), set.title(), set.told(), set.photo(), set.shown(), set.gone(), set.items());
        }
    }

    @Schema(name = "OwnSets")
    record All(List<One> items) {}

    /** What a set is to be; the products are all of it. */
    @Schema(name = "OwnSetWish")
    record Wish(
            @Nullable String title,
            @Nullable String told,
            @Nullable String photo,
            @Nullable Boolean shown,
            @Nullable List<@Nullable UUID> products) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(operationId = "listOwnSets", summary = "List own sets", description = "Those that were taken away, too")
    @APIResponse(
            responseCode = "200",
            description = "The sets",
            content =
                    @Content(
                            schema = @Schema(implementation = All.class),
                            examples = @ExampleObject(name = "sets", value = ALL)))
    public All list(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return new All(sets.all(shop()).stream().map(One::of).toList());
    }

    @POST
    @Transactional
    @Operation(
            operationId = "beginOwnSet",
            summary = "Begin a set",
            description = "Of the body only the title counts; buyers see it once it is shown")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Wish.class),
                            examples = @ExampleObject(name = "body", value = "{\"title\": \"К выпускному\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The set; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = One.class),
                            examples = @ExampleObject(name = "set", value = ONE)))
    @APIResponse(responseCode = "400", description = "There is no title, or there are fifty sets already")
    public One begin(
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            @Nullable Wish body) {
        var shop = shop();
        var title = title(body);
        return writes.once(
                "own-set-begin",
                shop.toString(),
                key,
                title,
                One.class,
                () -> One.of(sets.of(shop, sets.begin(shop, title, user.name()))));
    }

    @GET
    @Path("{set}")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(operationId = "readOwnSet", summary = "Read a set")
    @APIResponse(
            responseCode = "200",
            description = "The set",
            content =
                    @Content(
                            schema = @Schema(implementation = One.class),
                            examples = @ExampleObject(name = "set", value = ONE)))
    @APIResponse(responseCode = "404", description = "The shop has no such set")
    public One read(
            @PathParam("set") UUID set, @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return One.of(sets.of(shop(), set));
    }

    @PUT
    @Path("{set}")
    @Transactional
    @Operation(
            operationId = "writeOwnSet",
            summary = "Write a set",
            description = "As a whole: what is absent is empty, the products are all of it in their order")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Wish.class),
                            examples = @ExampleObject(name = "body", value = WISH)))
    @APIResponse(
            responseCode = "200",
            description = "The set; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = One.class),
                            examples = @ExampleObject(name = "set", value = ONE)))
    @APIResponse(
            responseCode = "400",
            description = "There is no title, a product is named twice, or there are more than 200")
    @APIResponse(responseCode = "404", description = "The shop has no such set, or there is no such product")
    public One write(
            @PathParam("set") UUID set,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            @Nullable Wish body) {
        var shop = shop();
        var title = title(body);
        var products = products(body);
        var wish = new OwnSets.Wish(
                title,
                body == null ? "" : requireNonNullElse(body.told, ""),
                body == null ? "" : requireNonNullElse(body.photo, ""),
                body != null && Boolean.TRUE.equals(body.shown));
        return writes.once("own-set-write", shop + " " + set, key, List.of(wish, products), One.class, () -> {
            sets.fill(shop, set, products);
            sets.save(shop, set, wish, user.name());
            return One.of(sets.of(shop, set));
        });
    }

    @POST
    @Path("{set}/away")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(operationId = "removeOwnSet", summary = "Take a set away", description = "It can be put back")
    @APIResponse(
            responseCode = "200",
            description = "The set; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = One.class),
                            examples = @ExampleObject(name = "set", value = ONE)))
    @APIResponse(responseCode = "404", description = "The shop has no such set")
    public One away(
            @PathParam("set") UUID set,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return gone(set, key, true);
    }

    @POST
    @Path("{set}/back")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(operationId = "restoreOwnSet", summary = "Put a set back")
    @APIResponse(
            responseCode = "200",
            description = "The set; a replay of the key gets the same answer",
            content =
                    @Content(
                            schema = @Schema(implementation = One.class),
                            examples = @ExampleObject(name = "set", value = ONE)))
    @APIResponse(responseCode = "404", description = "The shop has no such set")
    public One back(
            @PathParam("set") UUID set,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        return gone(set, key, false);
    }

    private One gone(UUID set, @Nullable String key, boolean gone) {
        var shop = shop();
        return writes.once("own-set-gone", shop + " " + set, key, gone, One.class, () -> {
            sets.gone(shop, set, gone);
            return One.of(sets.of(shop, set));
        });
    }

    private static String title(@Nullable Wish body) {
        var title = body == null ? "" : requireNonNullElse(body.title, "").strip();
        if (title.isEmpty()) throw new BadRequest("title").at("title");
        return title;
    }

    private static List<UUID> products(@Nullable Wish body) {
        var typed = body == null || body.products == null ? List.<@Nullable UUID>of() : body.products;
        var products = typed.stream().filter(Objects::nonNull).distinct().toList();
        if (products.size() != typed.size()) throw new BadRequest("products").at("products");
        return products;
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }
}
