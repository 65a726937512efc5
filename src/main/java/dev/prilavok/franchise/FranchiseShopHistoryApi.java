package dev.prilavok.franchise;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopPublishing;
import dev.prilavok.tenancy.ShopVersions;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The logo of a franchisee's shop and its published states, for programs. */
@Path("/api/v1/franchise/shop")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise shop")
class FranchiseShopHistoryApi {
    private static final String SHOP = "Slug of the shop, when the franchisee has several";
    private static final String LOGO =
            "{\"svg\": \"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 26'/>\", \"live\": false}";

    private final CurrentUser user;
    private final ShopDrafts drafts;
    private final ShopPublishing publishing;
    private final ShopVersions versions;

    FranchiseShopHistoryApi(CurrentUser user, ShopDrafts drafts, ShopPublishing publishing, ShopVersions versions) {
        this.user = user;
        this.drafts = drafts;
        this.publishing = publishing;
        this.versions = versions;
    }

    /** The logo of the draft, cleaned; live says that buyers see this one. */
    @Schema(name = "FranchiseShopLogo")
    record Logo(String svg, boolean live) {}

    /**
     * A state of the shop that buyers saw.
     *
     * @param kind published, returned, or elsewhere: by head office or a file
     * @param returnedTo the earlier state that it repeats
     */
    @Schema(name = "FranchiseShopState")
    record State(int number, String kind, @Nullable Integer returnedTo, String by, Instant at) {}

    /** The latest states, the last one first. */
    @Schema(name = "FranchiseShopStates")
    record States(List<State> items) {}

    @GET
    @Path("/logo")
    @Operation(operationId = "getShopLogo", summary = "Read the logo of the draft", description = "As SVG")
    @APIResponse(
            responseCode = "200",
            description = "The logo",
            content =
                    @Content(
                            schema = @Schema(implementation = Logo.class),
                            examples = @ExampleObject(name = "logo", value = LOGO)))
    public Logo logo(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return logo(drafts.of(shop()));
    }

    @PUT
    @Path("/logo")
    @Consumes({"image/svg+xml", "image/png", "image/jpeg"})
    @Operation(
            operationId = "sendShopLogo",
            summary = "Send a logo",
            description =
                    "SVG with a viewBox up to 64 KB, or PNG or JPEG up to 512 KB. It is cleaned and kept as a draft.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "image/svg+xml",
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples =
                                    @ExampleObject(
                                            name = "svg",
                                            value = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120"
                                                    + " 26\"><text x=\"0\" y=\"20\">Берег</text></svg>")))
    @APIResponse(
            responseCode = "200",
            description = "The logo as it was kept",
            content =
                    @Content(
                            schema = @Schema(implementation = Logo.class),
                            examples = @ExampleObject(name = "logo", value = LOGO)))
    @APIResponse(responseCode = "422", description = "No picture that a logo can be made of")
    public Logo send(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug, byte[] file) {
        drafts.logo(shop(), file, user.name());
        return logo(drafts.of(shop()));
    }

    @DELETE
    @Path("/logo")
    @Operation(
            operationId = "forgetShopLogo",
            summary = "Take the shop's logo again",
            description = "The draft says what the shop says")
    @APIResponse(
            responseCode = "200",
            description = "The logo that buyers see",
            content =
                    @Content(
                            schema = @Schema(implementation = Logo.class),
                            examples = @ExampleObject(name = "logo", value = LOGO)))
    public Logo usual(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        drafts.usualLogo(shop());
        return logo(drafts.of(shop()));
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "listShopStates",
            summary = "Read what was published",
            description = "The latest fifty states of the shop")
    @APIResponse(
            responseCode = "200",
            description = "The states",
            content =
                    @Content(
                            schema = @Schema(implementation = States.class),
                            examples =
                                    @ExampleObject(
                                            name = "states",
                                            value = "{\"items\": [{\"number\": 4, \"kind\": \"returned\","
                                                    + " \"returnedTo\": 2, \"by\": \"anna\", \"at\":"
                                                    + " \"2026-11-22T09:30:00Z\"}]}")))
    public States history(@Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return new States(versions.of(shop()).stream()
                .map(version -> new State(
                        version.number(),
                        version.kind().name().toLowerCase(Locale.ROOT),
                        version.returnedTo(),
                        version.by(),
                        version.at()))
                .toList());
    }

    @POST
    @Path("/history/{number: [0-9]{1,6}}/return")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "returnShop",
            summary = "Show buyers an earlier state again",
            description = "A draft that is being made stays. Repeated, it changes nothing and says so.")
    @APIResponse(
            responseCode = "200",
            description = "The version that buyers see now",
            content =
                    @Content(
                            schema = @Schema(implementation = FranchiseShopApi.Version.class),
                            examples = @ExampleObject(name = "version", value = "{\"version\": 5}")))
    @APIResponse(responseCode = "404", description = "There was no such state")
    @APIResponse(responseCode = "409", description = "The shop is like that already")
    @APIResponse(responseCode = "422", description = "What was fine then cannot be published now")
    public FranchiseShopApi.Version returnTo(
            @PathParam("number") int number, @Parameter(description = SHOP) @QueryParam("shop") @Nullable String slug) {
        return new FranchiseShopApi.Version(publishing.returnTo(shop(), number, user.name()));
    }

    private static Logo logo(ShopDraft draft) {
        return new Logo(
                draft.wanted().logo(), draft.wanted().logo().equals(draft.live().logo()));
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }
}
