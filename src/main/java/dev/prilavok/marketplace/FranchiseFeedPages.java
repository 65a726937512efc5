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
import java.util.stream.Stream;

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

    record File(String id, String what, String address) {}

    @CheckedTemplate(basePath = "marketplace", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FeedList(List<File> files) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        var say = Texts.of(MarketplaceMessages.class, lang.locale());
        var shop = user.chosenShop().orElseThrow(() -> new NotFound("shop"));
        var yml = YmlFeed.CURRENCIES.contains(shop.currency().getCode());
        var files = Stream.concat(
                        yml ? Stream.of(new File("yml", say.yml(), "yml.xml")) : Stream.of(),
                        Stream.of(
                                new File("google", say.google(), "google.xml"),
                                new File("meta", say.meta(), "meta.csv")))
                .map(file -> new File(file.id, file.what, addresses.absolute(shop, "/feeds/" + file.address)))
                .toList();
        return pages.show(new FeedList(files));
    }
}
