package dev.prilavok.marketplace;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the files of a shop's goods are, for programs. */
@Path("/api/v1/franchise/feeds")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Franchise: listings")
class FranchiseFeedsApi {
    private static final String EXAMPLE = """
            {"items": [{"format": "yml", "url": "https://anna.example/feeds/yml.xml"},
             {"format": "google", "url": "https://anna.example/feeds/google.xml"}]}""";

    private final CurrentUser user;
    private final ShopRequest addresses;

    FranchiseFeedsApi(CurrentUser user, ShopRequest addresses) {
        this.user = user;
        this.addresses = addresses;
    }

    @Schema(name = "FeedAddress")
    record Feed(
            @Schema(description = "yml, google, meta, json or csv")
            String format,

            String url) {}

    @Schema(name = "FeedAddresses")
    record Feeds(List<Feed> items) {}

    @GET
    @Operation(
            operationId = "listFeeds",
            summary = "List feeds",
            description =
                    "Public addresses for marketplaces; a shop whose currency a format does not know has none in it. json and csv take"
                            + " ?since= with the mark of the reader's last file (in it, and in X-Feed-Mark) and tell the differences alone")
    @APIResponse(
            responseCode = "200",
            description = "The feeds",
            content =
                    @Content(
                            schema = @Schema(implementation = Feeds.class),
                            examples = @ExampleObject(name = "feeds", value = EXAMPLE)))
    public Feeds list(
            @Parameter(description = "Slug of the shop, when the franchisee has several") @QueryParam("shop") @Nullable
                    String slug) {
        var shop = user.chosenShop().orElseThrow(() -> new NotFound("shop"));
        return new Feeds(FeedFiles.of(shop).stream()
                .map(file -> new Feed(file.format(), addresses.absolute(shop, file.path())))
                .toList());
    }
}
