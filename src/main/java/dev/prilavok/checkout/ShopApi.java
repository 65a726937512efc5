package dev.prilavok.checkout;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.customer.ConsentPurpose;
import dev.prilavok.customer.Consents;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Problem;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The goods of a shop for programs; the shop is that of the host, or of the path before the API's. */
@Path("/api/v1/shop")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "default",
        description = "A refusal: what happened and what to do next",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class),
                        examples = @ExampleObject(name = "refusal", value = ShopApiWrites.REFUSAL_EXAMPLE)))
@Tag(name = "Shop: goods", description = "What the shop of this host sells; no sign-in")
public class ShopApi {
    private static final int MOST_TOWNS = 10;

    private static final String SORTS =
            "RECOMMENDED, POPULAR (what people order lately, then the newest), NEW, CHEAP or DEAR";

    private final ShopRequest request;
    private final Catalog catalog;
    private final ShopSets sets;
    private final Delivery delivery;
    private final Consents consents;
    private final Lang lang;

    ShopApi(ShopRequest request, Catalog catalog, ShopSets sets, Delivery delivery, Consents consents, Lang lang) {
        this.request = request;
        this.catalog = catalog;
        this.sets = sets;
        this.delivery = delivery;
        this.consents = consents;
        this.lang = lang;
    }

    @GET
    @Path("products")
    @Operation(
            operationId = "listProducts",
            summary = "List goods",
            description = "Of a category with everything below it, or all; a page at a time")
    @APIResponse(responseCode = "200", description = "A page of goods")
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    public ShopApiGoods.Goods products(
            @QueryParam("category")
                    @Size(max = 100)
                    @Pattern(regexp = ShopApiBodies.PLAIN)
                    @Parameter(example = "dresses")
                    @Nullable
                    String category,
            @QueryParam("set")
                    @Size(max = 100)
                    @Pattern(regexp = ShopApiBodies.PLAIN)
                    @Parameter(description = "Slug of a set that the shop took", example = "v-otpusk")
                    @Nullable
                    String set,
            @QueryParam("sort") @DefaultValue("RECOMMENDED") @Parameter(description = SORTS, example = "POPULAR")
                    String sort,
            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,
            @QueryParam("size") @DefaultValue("24") @Min(1) @Max(100) int size,
            @BeanParam @Valid ShopApiFilter filter) {
        var query = new CatalogQuery(category, set, null, sort(sort), cursor, size, filter.read());
        return ShopApiGoods.Goods.of(catalog.found(shop().id(), query));
    }

    @GET
    @Path("sets")
    @Operation(
            operationId = "listSets",
            summary = "List sets",
            description = "Goods under one title, for a season or an occasion, as far as the shop took them")
    @APIResponse(responseCode = "200", description = "The sets, the season's first")
    public List<ShopApiGoods.SetView> sets() {
        return sets.open(shop().id()).stream().map(ShopApiGoods.SetView::of).toList();
    }

    @GET
    @Path("products/{slug}")
    @Operation(
            operationId = "getProduct",
            summary = "Show a product",
            description = "With colours, sizes free to promise, measurements in centimetres")
    @APIResponse(responseCode = "200", description = "The product")
    @APIResponse(responseCode = "404", description = "The shop does not show it")
    public ShopApiGoods.Product product(
            @PathParam("slug")
                    @Size(max = 200)
                    @Pattern(regexp = ShopApiBodies.PLAIN)
                    @Parameter(example = "linen-dress")
                    String slug) {
        return catalog.card(shop().id(), slug).map(ShopApiGoods.Product::of).orElseThrow(() -> new NotFound("product"));
    }

    @GET
    @Path("search")
    @Operation(
            operationId = "searchProducts",
            summary = "Find goods",
            description =
                    "By words of either language in any form, with synonyms, typing mistakes, the wrong keyboard layout or the other alphabet; by SKU and barcode")
    @APIResponse(responseCode = "200", description = "A page of goods, perhaps empty")
    public ShopApiGoods.Goods search(
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Pattern(regexp = ShopApiBodies.PLAIN)
                    @Parameter(example = "linen dress")
                    String text,
            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,
            @QueryParam("sort") @DefaultValue("RECOMMENDED") @Parameter(description = SORTS, example = "POPULAR")
                    String sort,
            @QueryParam("size") @DefaultValue("24") @Min(1) @Max(100) int size,
            @BeanParam @Valid ShopApiFilter filter) {
        var query = new CatalogQuery(null, text, sort(sort), cursor, size, filter.read());
        return ShopApiGoods.Goods.of(catalog.found(shop().id(), query));
    }

    @GET
    @Path("cities")
    @Operation(
            operationId = "suggestTowns",
            summary = "Suggest towns",
            description = "That the shop delivers to, while a person types")
    @APIResponse(responseCode = "200", description = "At most ten towns, the likeliest first")
    public List<ShopApiGoods.Town> cities(
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 100)
                    @Pattern(regexp = ShopApiBodies.PLAIN)
                    @Parameter(example = "Каз")
                    String text) {
        return delivery.suggest(text, lang.locale(), shop().currency().getCode(), MOST_TOWNS).stream()
                .map(city -> ShopApiGoods.Town.of(city, lang.locale()))
                .toList();
    }

    @GET
    @Path("consents")
    @Operation(
            operationId = "consentTexts",
            summary = "Texts to agree to",
            description = "Each consent is asked apart; OFFER is accepted by ordering")
    @APIResponse(responseCode = "200", description = "The words of today with their hashes")
    public List<ShopApiGoods.Words> consents() {
        var shop = shop().id();
        return Stream.of(
                        consents.current(shop, ConsentPurpose.ORDER_PROCESSING),
                        consents.current(shop, ConsentPurpose.MARKETING),
                        consents.offer(shop))
                .map(ShopApiGoods.Words::of)
                .toList();
    }

    private Shop shop() {
        return request.shop();
    }

    private static CatalogQuery.Sort sort(String name) {
        for (var sort : CatalogQuery.Sort.values()) if (sort.name().equalsIgnoreCase(name)) return sort;
        throw new BadRequest("sort");
    }
}
