package dev.prilavok.catalog.master;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The goods of head office, for programs: what is kept of a product, changed now or at a moment, never over what another changed. */
@Path("/api/v1/office/products")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Office: goods")
class OfficeProductsApi {
    private static final int LONGEST_REASON = 300;

    private final GoodsList goods;
    private final MasterRows rows;
    private final VersionRows versions;
    private final Masters masters;
    private final Plans plans;
    private final Sections sections;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;
    private final Clock clock;

    OfficeProductsApi(
            GoodsList goods,
            MasterRows rows,
            VersionRows versions,
            Masters masters,
            Plans plans,
            Sections sections,
            ApiWrites writes,
            Scope scope,
            CurrentUser user,
            Lang lang,
            Clock clock) {
        this.goods = goods;
        this.rows = rows;
        this.versions = versions;
        this.masters = masters;
        this.plans = plans;
        this.sections = sections;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
        this.clock = clock;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listMasterProducts",
            summary = "List goods",
            description = "Narrowed like the list, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of goods",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Lines.class),
                            examples = @ExampleObject(name = "products", value = ProductsJson.LINES)))
    public ProductsJson.Lines list(
            @Parameter(description = "Words, a SKU or a barcode") @QueryParam("q") @DefaultValue("") String q,
            @Parameter(description = "Id of a category, with everything below it")
                    @QueryParam("category")
                    @DefaultValue("")
                    String category,
            @QueryParam("brand") @DefaultValue("") String brand,
            @Parameter(description = "ALL, PUBLISHED, DRAFT or WITHDRAWN") @QueryParam("state") @DefaultValue("ALL")
                    String state,
            @Parameter(description = "What is lacking: NONE, MEASURES, PICTURE or PRICE")
                    @QueryParam("gap")
                    @DefaultValue("NONE")
                    String gap,
            @Parameter(description = "CHANGED, NEW or NAME") @QueryParam("sort") @DefaultValue("CHANGED") String sort,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Goods in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var query = GoodsQuery.of(q, category, brand, state, gap, sort, cursor);
        var size = ApiWrites.rows(limit);
        var found = scope.network(() -> goods.list(query, size, Langs.of(lang.locale())));
        return new ProductsJson.Lines(
                found.items().stream().map(ProductsJson.Line::of).toList(), found.next());
    }

    @GET
    @Path("/{product}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "getMasterProduct",
            summary = "Read a product",
            description = "Every field of it and its sizes")
    @APIResponse(
            responseCode = "200",
            description = "The product",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Product.class),
                            examples = @ExampleObject(name = "product", value = ProductsJson.PRODUCT)))
    @APIResponse(responseCode = "404", description = "There is no such product")
    public ProductsJson.Product read(@PathParam("product") String product) {
        return ProductsJson.Product.of(scope.network(() -> rows.find(uuid(product))));
    }

    @PUT
    @Path("/{product}/facts")
    @Operation(
            operationId = "changeProduct",
            summary = "Change a product",
            description = "Only the fields that are sent; each change makes a version")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Wish.class),
                            examples = @ExampleObject(name = "change", value = ProductsJson.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "The product",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Product.class),
                            examples = @ExampleObject(name = "product", value = ProductsJson.PRODUCT)))
    @APIResponse(responseCode = "409", description = "Somebody else has changed one of the fields otherwise")
    @APIResponse(responseCode = "422", description = "Fields that cannot be kept, each with its sentence")
    public ProductsJson.Product change(
            @PathParam("product") String product,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ProductsJson.@Nullable Wish wish) {
        var id = uuid(product);
        if (wish == null) throw new BadRequest("facts").at("facts");
        return once("product-change", product, key, wish, ProductsJson.Product.class, () -> {
            var wanted = wanted(base(id, wish.version()), wish.facts());
            var cause = Cause.byHand(Origin.CONSOLE, user.login(), reason(wish.reason()));
            return ProductsJson.Product.of(masters.change(id, wanted, cause));
        });
    }

    @POST
    @Path("/{product}/plans")
    @Operation(
            operationId = "planProductChange",
            summary = "Plan a change",
            description = "Carried out at its moment, unless somebody changes one of the fields otherwise before")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.PlanWish.class),
                            examples = @ExampleObject(name = "plan", value = ProductsJson.PLAN)))
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Planned.class),
                            examples = @ExampleObject(name = "planned", value = ProductsJson.PLANNED)))
    @APIResponse(responseCode = "400", description = "The moment is missing or past")
    @APIResponse(responseCode = "422", description = "Fields that cannot be kept, each with its sentence")
    public ProductsJson.Planned plan(
            @PathParam("product") String product,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ProductsJson.@Nullable PlanWish wish) {
        var id = uuid(product);
        if (wish == null || wish.due() == null || !wish.due().isAfter(clock.instant()))
            throw new BadRequest("due").at("due");
        var due = wish.due();
        return once("product-plan", product, key, wish, ProductsJson.Planned.class, () -> {
            var base = base(id, wish.version());
            var wanted = wanted(base, wish.facts());
            return new ProductsJson.Planned(plans.plan(base, wanted, due, user.login(), reason(wish.reason())));
        });
    }

    private <T> T once(
            String command, String about, @Nullable String key, Object body, Class<T> answer, Supplier<T> work) {
        return scope.network(() -> writes.once(command, about, key, body, answer, work));
    }

    private SortedMap<String, Change> wanted(Master base, @Nullable Map<String, @Nullable String> facts) {
        if (facts == null || facts.isEmpty()) throw new BadRequest("facts").at("facts");
        var known = sections.all("ru").stream()
                .map(section -> section.id().toString())
                .collect(Collectors.toSet());
        return SentFacts.wanted(facts, base.facts(), known, Texts.of(MasterMessages.class, lang.locale()));
    }

    // what the program saw when it made up its mind
    private Master base(UUID product, @Nullable Integer version) {
        var now = rows.find(product);
        if (version == null || version < 1 || version > now.version()) throw new BadRequest("version").at("version");
        if (version == now.version()) return now;
        return new Master(now.id(), now.slug(), now.externalId(), version, now.kind(), versions.at(product, version));
    }

    static @Nullable String reason(@Nullable String typed) {
        var reason = requireNonNullElse(typed, "").replaceAll("\\p{Cntrl}", " ").strip();
        return reason.isEmpty() ? null : reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("product");
        }
    }
}
