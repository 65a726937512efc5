package dev.prilavok.marketplace;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.ShopRequest;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where the files of the chosen shop's goods are, to be given to marketplaces. */
@Path("/franchise/feeds")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseFeedPages {
    private final CurrentUser user;
    private final ShopRequest addresses;
    private final Pages pages;
    private final Lang lang;

    FranchiseFeedPages(CurrentUser user, ShopRequest addresses, Pages pages, Lang lang) {
        this.user = user;
        this.addresses = addresses;
        this.pages = pages;
        this.lang = lang;
    }

    record File(String id, String what, String address, boolean differs) {}

    @CheckedTemplate(basePath = "marketplace", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeedList(List<File> files) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        var say = Texts.of(MarketplaceMessages.class, lang.locale());
        var shop = user.chosenShop().orElseThrow(() -> new NotFound("shop"));
        var files = FeedFiles.of(shop).stream()
                .map(file ->
                        new File(file.format(), what(file, say), addresses.absolute(shop, file.path()), file.differs()))
                .toList();
        return pages.show(new FeedList(files));
    }

    private static String what(FeedFiles file, MarketplaceMessages say) {
        return switch (file) {
            case YML -> say.yml();
            case GOOGLE -> say.google();
            case META -> say.meta();
            case JSON -> say.json();
            case CSV -> say.csv();
        };
    }
}
