package dev.prilavok.catalog.master;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
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
import java.util.ArrayList;
import java.util.List;
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

/** What became of goods, for programs: versions of a product, an old one restored, many shown or taken off sale. */
@Path("/api/v1/office/products")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Office: goods")
class OfficeProductVersionsApi {
    private static final int MOST = 200;
    private static final int LONGEST_REASON = 300;

    private final MasterRows rows;
    private final VersionRows versions;
    private final Restoring restoring;
    private final Masters masters;
    private final ApiWrites writes;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;

    OfficeProductVersionsApi(
            MasterRows rows,
            VersionRows versions,
            Restoring restoring,
            Masters masters,
            ApiWrites writes,
            Scope scope,
            CurrentUser user,
            Lang lang) {
        this.rows = rows;
        this.versions = versions;
        this.restoring = restoring;
        this.masters = masters;
        this.writes = writes;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
    }

    @GET
    @Path("/{product}/versions")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listProductVersions",
            summary = "List versions",
            description = "Who changed what and when, before and after, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of versions",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Versions.class),
                            examples = @ExampleObject(name = "versions", value = ProductsJson.VERSIONS)))
    @APIResponse(responseCode = "404", description = "There is no such product")
    public ProductsJson.Versions list(
            @PathParam("product") String product,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Versions in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var id = OfficeProductsApi.uuid(product);
        var size = ApiWrites.rows(limit);
        var found = scope.network(() -> {
            rows.find(id);
            return versions.list(VersionFilter.of(id), cursor, size, Langs.of(lang.locale()));
        });
        return new ProductsJson.Versions(
                found.items().stream().map(ProductsJson.Version::of).toList(), found.next());
    }

    @POST
    @Path("/{product}/versions/{version: [0-9]{1,9}}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "restoreProductVersion",
            summary = "Restore a version",
            description = "As a new change; whether the product is on sale stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "The product",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Product.class),
                            examples = @ExampleObject(name = "product", value = ProductsJson.PRODUCT)))
    @APIResponse(responseCode = "404", description = "There is no such version, or it is the present one")
    public ProductsJson.Product restore(
            @PathParam("product") String product,
            @PathParam("version") int version,
            @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var id = OfficeProductsApi.uuid(product);
        return scope.network(() -> writes.once(
                "product-restore",
                product,
                key,
                version,
                ProductsJson.Product.class,
                () -> ProductsJson.Product.of(restoring.restore(id, version, user.login(), lang.locale()))));
    }

    @POST
    @Path("/bulk/publish")
    @Operation(
            operationId = "publishProducts",
            summary = "Show many to buyers",
            description = "Up to 200; those that are not measured stay off and are named")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Chosen.class),
                            examples = @ExampleObject(name = "products", value = ProductsJson.CHOSEN)))
    @APIResponse(
            responseCode = "200",
            description = "What came out",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Bulk.class),
                            examples = @ExampleObject(name = "bulk", value = ProductsJson.BULK)))
    public ProductsJson.Bulk publish(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, ProductsJson.@Nullable Chosen chosen) {
        var products = products(chosen);
        return scope.network(() -> writes.once("products-publish", "", key, products, ProductsJson.Bulk.class, () -> {
            var done = masters.publish(products, cause(chosen));
            var refused = new ArrayList<ProductsJson.Refused>();
            done.refused().forEach((id, missing) -> refused.add(new ProductsJson.Refused(id, unmeasured(missing))));
            return new ProductsJson.Bulk(done.done(), refused);
        }));
    }

    @POST
    @Path("/bulk/withdraw")
    @Operation(
            operationId = "withdrawProducts",
            summary = "Take many off sale",
            description = "Up to 200; an import does not bring them back")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Chosen.class),
                            examples = @ExampleObject(name = "products", value = ProductsJson.CHOSEN)))
    @APIResponse(
            responseCode = "200",
            description = "What came out",
            content =
                    @Content(
                            schema = @Schema(implementation = ProductsJson.Bulk.class),
                            examples = @ExampleObject(name = "bulk", value = ProductsJson.BULK)))
    public ProductsJson.Bulk withdraw(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, ProductsJson.@Nullable Chosen chosen) {
        var products = products(chosen);
        return scope.network(() -> writes.once(
                "products-withdraw",
                "",
                key,
                products,
                ProductsJson.Bulk.class,
                () -> new ProductsJson.Bulk(masters.unpublish(products, cause(chosen)), List.of())));
    }

    private Cause cause(ProductsJson.@Nullable Chosen chosen) {
        var typed = chosen == null ? null : chosen.reason();
        var reason = requireNonNullElse(typed, "").replaceAll("\\p{Cntrl}", " ").strip();
        var cut = reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
        return Cause.byHand(Origin.CONSOLE, user.login(), cut.isEmpty() ? null : cut);
    }

    private static List<ProductsJson.Unmeasured> unmeasured(List<Missing> missing) {
        return missing.stream()
                .map(size -> new ProductsJson.Unmeasured(size.sku(), size.size(), size.measures()))
                .toList();
    }

    private static List<UUID> products(ProductsJson.@Nullable Chosen chosen) {
        var typed = chosen == null ? null : chosen.products();
        if (typed == null || typed.isEmpty() || typed.size() > MOST) throw new BadRequest("products").at("products");
        try {
            return typed.stream()
                    .map(id -> UUID.fromString(requireNonNullElse(id, "")))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IllegalArgumentException noId) {
            throw new BadRequest("products").at("products");
        }
    }
}
