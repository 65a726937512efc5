package dev.prilavok.franchise;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.BrandPart;
import dev.prilavok.tenancy.DraftSeen;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopLook;
import dev.prilavok.tenancy.ShopPublishing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
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

/** The look of a franchisee's shop, for programs: what buyers see, the draft beside it, and publishing. */
@Path("/api/v1/franchise/shop")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise shop")
class FranchiseShopApi {
    private static final String LOOK = """
            {"name": "Берег", "tagline": "Платья и вещи на прохладное лето у моря.", "contacts": {"phone": "+7 900 000-10-39"},
             "theme": {"--ink": "#22302f", "--paper": "#fbfaf6", "--radius": "3px"},
             "front": {"title": "Новая коллекция", "announcement": "До воскресенья доставка бесплатно", "until": "2026-11-29"}}""";

    private static final String SHOP =
            "{\"name\": \"Берег\", \"state\": \"open\", \"live\": " + LOOK + ", \"draft\": " + LOOK
                    + ", \"stamp\": \"0b1c2d3e4f506172\", \"lookStamp\": \"0.5e1f0c9b2a77\", \"changes\": [\"ANNOUNCEMENT\"],"
                    + " \"obstacles\": {}, \"kept\": [\"NAME\"]}";

    private final CurrentUser user;
    private final ShopDrafts drafts;
    private final ShopPublishing publishing;
    private final Lang lang;

    FranchiseShopApi(CurrentUser user, ShopDrafts drafts, ShopPublishing publishing, Lang lang) {
        this.user = user;
        this.drafts = drafts;
        this.publishing = publishing;
        this.lang = lang;
    }

    /**
     * The shop and its draft.
     *
     * @param stamp names this very draft, for saving and for publishing
     * @param changes what publishing would change
     * @param obstacles what must be mended before it can be published, by field
     * @param kept what head office keeps to itself
     */
    @Schema(name = "FranchiseShop", examples = SHOP)
    record Answer(
            String name,
            String state,
            ShopLook live,
            ShopLook draft,
            String stamp,
            String lookStamp,
            Set<BrandPart> changes,
            Map<String, String> obstacles,
            Set<BrandPart> kept) {}

    /** A look, and the stamp of the look that it was made from. */
    @Schema(name = "FranchiseShopDraft")
    record Draft(@Nullable ShopLook look, @Nullable String lookStamp) {}

    /** Which draft goes out; over says that it may replace what changed in the shop meanwhile. */
    @Schema(name = "FranchiseShopPublishing")
    record Publishing(@Nullable String stamp, boolean over) {}

    /** The number of the version that buyers see now. */
    @Schema(name = "FranchiseShopVersion", examples = "{\"version\": 12}")
    record Version(int version) {}

    @GET
    @Operation(operationId = "readShopDraft", summary = "Read the shop and its draft")
    @APIResponse(responseCode = "200", description = "What buyers see, and the draft")
    public Answer read(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        return answer(drafts.of(shop().id()));
    }

    @PUT
    @Path("/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveShopLook",
            summary = "Save the draft of the look",
            description =
                    "Buyers see nothing of it. Colours that are hard to read may be saved; they cannot be published.")
    @APIResponse(responseCode = "200", description = "The shop and its draft")
    @APIResponse(responseCode = "409", description = "Somebody else changed the draft or the shop meanwhile")
    @APIResponse(responseCode = "422", description = "Fields that cannot be kept, each with its reason")
    public Answer save(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "look",
                                                            value = "{\"lookStamp\": \"0.5e1f0c9b2a77\", \"look\": "
                                                                    + LOOK + "}")))
                    @Nullable
                    Draft draft) {
        if (draft == null || draft.look() == null || isTorn(draft.look())) throw new BadRequest("look").at("look");
        var stamp = draft.lookStamp() == null ? "" : draft.lookStamp();
        return answer(drafts.look(shop().id(), draft.look(), new DraftSeen(stamp, "", false), user.name()));
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishShop",
            summary = "Publish the draft",
            description =
                    "With its logo and pages. The stamp says which draft was looked at, so a repeated call changes nothing.")
    @APIResponse(responseCode = "200", description = "The version that buyers see now")
    @APIResponse(
            responseCode = "409",
            description = "The draft or the shop is not what was looked at, or nothing differs")
    @APIResponse(responseCode = "422", description = "Pairs of colours that are hard to read, or fields that are wrong")
    public Version publish(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "draft",
                                                            value =
                                                                    "{\"stamp\": \"0b1c2d3e4f506172\", \"over\": false}")))
                    @Nullable
                    Publishing which) {
        if (which == null || which.stamp() == null) throw new BadRequest("stamp").at("stamp");
        return new Version(publishing.publish(shop().id(), which.stamp(), which.over(), user.name()));
    }

    // JSON may leave out what the record promises
    @SuppressWarnings("ConstantValue")
    private static boolean isTorn(ShopLook look) {
        return look.name() == null
                || look.tagline() == null
                || look.contacts() == null
                || look.front() == null
                || look.theme().containsValue(null);
    }

    private Answer answer(ShopDraft draft) {
        var shop = shop();
        return new Answer(
                shop.name(),
                shop.isOpen() ? "open" : "closed",
                draft.live().look(),
                draft.wanted().look(),
                draft.stamp(),
                draft.lookStamp(),
                draft.changes(),
                ShopPublishing.obstacles(draft, lang.locale()),
                draft.closed());
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}
