package dev.prilavok.franchise;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.DraftSeen;
import dev.prilavok.tenancy.PageKind;
import dev.prilavok.tenancy.PageText;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The pages of a franchisee's shop, for programs: drafts like everything else, published with the shop. */
@Path("/api/v1/franchise/shop/pages")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise shop")
class FranchiseShopTextsApi {
    private static final String SHOP = "Slug of the shop, when the franchisee has several";
    private static final String PAGE = """
            {"page": "sizes", "kind": "own", "title": "Как выбрать размер", "markdown": "Померьте вещь, которая **сидит**.",
             "position": 2, "shown": true, "live": false, "dropped": false, "stamp": "1.5e1f0c9b2a77"}""";

    private final CurrentUser user;
    private final ShopDrafts drafts;

    FranchiseShopTextsApi(CurrentUser user, ShopDrafts drafts) {
        this.user = user;
        this.drafts = drafts;
    }

    /**
     * A page in the draft.
     *
     * @param kind legal, usual or own
     * @param live buyers see it exactly so
     * @param dropped taken out of the draft; it can be restored until something is published
     * @param stamp for whoever saves it
     */
    @Schema(name = "FranchiseShopPage")
    record Page(
            String page,
            String kind,
            String title,
            String markdown,
            int position,
            boolean shown,
            boolean live,
            boolean dropped,
            String stamp) {}

    /** All pages of the draft, as the menu orders them. */
    @Schema(name = "FranchiseShopPages")
    record Pages(List<Page> items) {}

    /** What a page is to say; without a position it stays where it is. */
    @Schema(name = "FranchiseShopPageText")
    record Text(
            @Nullable String title,
            @Nullable String markdown,
            @Nullable Integer position,
            @Nullable Boolean shown,
            @Nullable String stamp) {}

    @GET
    @Operation(
            operationId = "listShopPages",
            summary = "Read the pages of the draft",
            description = "Those of head office and of the law are told too; they cannot be changed here")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content =
                    @Content(
                            schema = @Schema(implementation = Pages.class),
                            examples = @ExampleObject(name = "pages", value = "{\"items\": [" + PAGE + "]}")))
    public Pages list(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        var draft = draft();
        var there = draft.wanted().pages().entrySet().stream()
                .map(page -> page(draft, page.getKey(), page.getValue(), false));
        var gone = draft.dropped().entrySet().stream().map(page -> page(draft, page.getKey(), page.getValue(), true));
        return new Pages(Stream.concat(there, gone).toList());
    }

    @GET
    @Path("/{page}")
    @Operation(operationId = "getShopPage", summary = "Read a page of the draft", description = "As Markdown")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            schema = @Schema(implementation = Page.class),
                            examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "404", description = "There is no such page")
    public Page read(
            @PathParam("page") String name, @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return one(draft(), name);
    }

    @PUT
    @Path("/{page}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveShopPage",
            summary = "Write a page",
            description =
                    "A page that is not there yet is added. Buyers see nothing of it until the draft is published.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Text.class),
                            examples =
                                    @ExampleObject(
                                            name = "text",
                                            value =
                                                    "{\"title\": \"Как выбрать размер\", \"markdown\": \"Померьте вещь, которая **сидит**.\", \"stamp\": \"0.5e1f0c9b2a77\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            schema = @Schema(implementation = Page.class),
                            examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "409", description = "Somebody else changed it meanwhile")
    @APIResponse(responseCode = "422", description = "Fields that cannot be kept, each with its reason")
    public Page save(
            @PathParam("page") String name,
            @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug,
            @Nullable Text text) {
        if (text == null || text.title() == null || text.markdown() == null) throw new BadRequest("title").at("title");
        var draft = draft();
        var known = draft.wanted().pages().get(name);
        var wanted = new PageText(
                text.title().strip(),
                text.markdown(),
                text.position() != null ? text.position() : known == null ? next(draft) : known.position(),
                text.shown() == null || text.shown());
        var seen = new DraftSeen(text.stamp() == null ? "" : text.stamp(), "", false);
        return one(drafts.page(shop(), name, wanted, known == null, seen, user.name()), name);
    }

    @DELETE
    @Path("/{page}")
    @Operation(
            operationId = "dropShopPage",
            summary = "Take a page out of the draft",
            description = "Only a shop's own pages; it can be restored until something is published")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            schema = @Schema(implementation = Page.class),
                            examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "404", description = "The shop has no such page of its own")
    public Page drop(
            @PathParam("page") String name, @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        if (!draft().dropped().containsKey(name)) drafts.drop(shop(), name, user.name());
        return one(draft(), name);
    }

    @POST
    @Path("/{page}/restore")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "restoreShopPage",
            summary = "Bring a page back into the draft",
            description = "With the words that it had")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            schema = @Schema(implementation = Page.class),
                            examples = @ExampleObject(name = "page", value = PAGE)))
    @APIResponse(responseCode = "404", description = "Nothing of that name was taken out")
    public Page restore(
            @PathParam("page") String name, @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        if (!draft().wanted().pages().containsKey(name)) drafts.undrop(shop(), name, user.name());
        return one(draft(), name);
    }

    private static Page one(ShopDraft draft, String name) {
        var text = draft.wanted().pages().get(name);
        var dropped = draft.dropped().get(name);
        if (text != null) return page(draft, name, text, false);
        if (dropped != null) return page(draft, name, dropped, true);
        throw new NotFound("page");
    }

    private static Page page(ShopDraft draft, String name, PageText text, boolean dropped) {
        return new Page(
                name,
                PageKind.of(name).name().toLowerCase(Locale.ROOT),
                text.title(),
                text.markdown(),
                text.position(),
                text.shown(),
                !dropped && text.equals(draft.live().pages().get(name)),
                dropped,
                draft.pageStamp(name));
    }

    private static int next(ShopDraft draft) {
        return 1
                + draft.wanted().pages().values().stream()
                        .mapToInt(PageText::position)
                        .max()
                        .orElse(0);
    }

    private ShopDraft draft() {
        return drafts.of(shop());
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }
}
