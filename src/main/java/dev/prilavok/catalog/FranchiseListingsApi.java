package dev.prilavok.catalog;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.Shop;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a shop sells and for how much, for programs: own prices, hiding and showing one or many, own words. */
@Path("/api/v1/franchise/listings")
@RolesAllowed({Role.FRANCHISEE, Role.ASSISTANT})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise: listings", description = "The token says whose; shop says which when there are several")
class FranchiseListingsApi {
    private static final String SHOP = "Slug of the shop, when the franchisee has several";
    private static final int MOST = 200;

    private final CurrentUser user;
    private final ListingDesk desk;
    private final Listings listings;
    private final ListingWords words;
    private final ApiWrites writes;

    FranchiseListingsApi(CurrentUser user, ListingDesk desk, Listings listings, ListingWords words, ApiWrites writes) {
        this.user = user;
        this.desk = desk;
        this.listings = listings;
        this.words = words;
        this.writes = writes;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listListings",
            summary = "List goods",
            description = "All that the shop may list, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of goods",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Listings.class),
                            examples = @ExampleObject(name = "listings", value = ListingsJson.LISTINGS)))
    public ListingsJson.Listings list(
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @Parameter(description = "Words to find") @QueryParam("q") @Nullable String text,
            @Parameter(description = "Slug of a category, with everything below it") @QueryParam("category") @Nullable
                    String category,
            @Parameter(description = "ALL, SHOWN, HIDDEN, RULED_OUT, PINNED or OWN_PRICE")
                    @QueryParam("show")
                    @DefaultValue("ALL")
                    String show,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Goods in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var query = new ListingQuery(text, category, show(show), cursor, ApiWrites.rows(limit));
        var found = desk.list(shop().id(), query);
        return new ListingsJson.Listings(
                found.items().stream().map(ListingsJson.Listing::of).toList(), found.next());
    }

    @GET
    @Path("/{product}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "getListing", summary = "Read a listing", description = "Its prices and where it stands")
    @APIResponse(
            responseCode = "200",
            description = "The listing",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Listing.class),
                            examples = @ExampleObject(name = "listing", value = ListingsJson.LISTING)))
    @APIResponse(responseCode = "404", description = "The shop may not list it")
    public ListingsJson.Listing read(
            @PathParam("product") String product,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return one(uuid(product));
    }

    @PUT
    @Path("/{product}/price")
    @Operation(
            operationId = "askPrice",
            summary = "Ask an own price",
            description = "One for all sizes, inside the corridor; without a sum the recommended price counts again")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Price.class),
                            examples = @ExampleObject(name = "price", value = "{\"minor\": 520000}")))
    @APIResponse(
            responseCode = "200",
            description = "The listing",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Listing.class),
                            examples = @ExampleObject(name = "listing", value = ListingsJson.LISTING)))
    @APIResponse(responseCode = "404", description = "The shop may not list it")
    @APIResponse(responseCode = "422", description = "Head office does not allow this price")
    public ListingsJson.Listing price(
            @PathParam("product") String product,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ListingsJson.@Nullable Price price) {
        var id = uuid(product);
        if (price == null) throw new BadRequest("minor").at("minor");
        return once("listing-price", product, key, price, ListingsJson.Listing.class, shop -> {
            one(id);
            if (price.minor() == null) listings.askRecommended(shop.id(), id, user.name());
            else listings.ask(shop.id(), id, Moneys.of(price.minor(), shop.currency()), user.name());
            return one(id);
        });
    }

    @GET
    @Path("/{product}/words")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "getWords", summary = "Read own words", description = "What the shop says in its own way")
    @APIResponse(
            responseCode = "200",
            description = "The words",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Words.class),
                            examples = @ExampleObject(name = "words", value = ListingsJson.WORDS)))
    @APIResponse(responseCode = "404", description = "The shop may not list it")
    public ListingsJson.Words words(
            @PathParam("product") String product,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        var id = uuid(product);
        one(id);
        return own(id);
    }

    @PUT
    @Path("/{product}/words")
    @Operation(
            operationId = "sayWords",
            summary = "Say it in own words",
            description = "Where head office allows; what is absent is head office's again")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Words.class),
                            examples = @ExampleObject(name = "words", value = ListingsJson.WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "The words as they count now",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Words.class),
                            examples = @ExampleObject(name = "words", value = ListingsJson.WORDS)))
    @APIResponse(responseCode = "404", description = "The shop may not list it")
    public ListingsJson.Words say(
            @PathParam("product") String product,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ListingsJson.@Nullable Words said) {
        var id = uuid(product);
        if (said == null) throw new BadRequest("name").at("name");
        var wish = new ListingWords.Wish(
                requireNonNullElse(said.name(), ""),
                requireNonNullElse(said.told(), ""),
                requireNonNullElse(said.photo(), ""));
        return once("listing-words", product, key, said, ListingsJson.Words.class, shop -> {
            one(id);
            words.say(shop.id(), id, wish, user.name());
            return own(id);
        });
    }

    /** What may be done with many at once. */
    enum Deed {
        HIDE,
        SHOW,
        PIN,
        UNPIN
    }

    @POST
    @Path("/bulk/{deed}")
    @Operation(
            operationId = "changeListings",
            summary = "Change many",
            description = "hide, show, pin (shown though no rule lets it in) or unpin; all or none")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Products.class),
                            examples = @ExampleObject(name = "products", value = ListingsJson.PRODUCTS)))
    @APIResponse(
            responseCode = "200",
            description = "Those that were changed",
            content =
                    @Content(
                            schema = @Schema(implementation = ListingsJson.Changed.class),
                            examples =
                                    @ExampleObject(
                                            name = "changed",
                                            value = "{\"changed\": [\"0192f0c1-6a0e-7c3e-9a51-3f5b7d2f1c11\"]}")))
    @APIResponse(responseCode = "404", description = "The shop may not list one of them, or there is no such deed")
    public ListingsJson.Changed bulk(
            @PathParam("deed") String deed,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ListingsJson.@Nullable Products asked) {
        var what = deed(deed);
        var products = products(asked);
        return once("listing-" + deed, "", key, products, ListingsJson.Changed.class, shop -> {
            products.forEach(this::one);
            return new ListingsJson.Changed(done(what, shop, products));
        });
    }

    private List<UUID> done(Deed deed, Shop shop, List<UUID> products) {
        switch (deed) {
            case HIDE -> {
                return listings.hide(shop.id(), products, user.name());
            }
            case SHOW -> {
                return listings.show(shop.id(), products, user.name());
            }
            case PIN -> listings.pin(shop.id(), products, user.name());
            case UNPIN -> listings.unpin(shop.id(), products, user.name());
        }
        return products;
    }

    private <T> T once(
            String command, String about, @Nullable String key, Object body, Class<T> answer, Function<Shop, T> work) {
        var shop = shop();
        return writes.once(command, about, key, body, answer, () -> work.apply(shop));
    }

    private ListingsJson.Listing one(UUID product) {
        return desk.one(shop().id(), product).map(ListingsJson.Listing::of).orElseThrow(() -> new NotFound("product"));
    }

    private ListingsJson.Words own(UUID product) {
        var own = words.of(shop().id(), product);
        return new ListingsJson.Words(own.name(), own.told(), own.photo());
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    private static ListingQuery.Show show(String name) {
        for (var show : ListingQuery.Show.values()) if (show.name().equals(name)) return show;
        throw new BadRequest("show").at("show");
    }

    private static Deed deed(String name) {
        for (var deed : Deed.values()) if (deed.name().toLowerCase(Locale.ROOT).equals(name)) return deed;
        throw new NotFound("deed");
    }

    private static List<UUID> products(ListingsJson.@Nullable Products asked) {
        var typed = asked == null ? null : asked.products();
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

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("product");
        }
    }
}
