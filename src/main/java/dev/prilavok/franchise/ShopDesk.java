package dev.prilavok.franchise;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.kernel.Framing;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopDraft;
import dev.prilavok.tenancy.ShopDrafts;
import dev.prilavok.tenancy.ShopPreviews;
import dev.prilavok.tenancy.ShopRequest;
import dev.prilavok.tenancy.TenancyMessages;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every page of the shop's editor asks for: whose shop it is, its draft, where it is previewed, and words. */
@RequestScoped
class ShopDesk {
    static final String HOME = "/franchise/shop";

    private final CurrentUser user;
    private final ShopDrafts drafts;
    private final ShopPreviews previews;
    private final ShopRequest addresses;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Clock clock;
    private final RoutingContext http;
    private final Catalog catalog;

    ShopDesk(
            CurrentUser user,
            ShopDrafts drafts,
            ShopPreviews previews,
            ShopRequest addresses,
            Pages pages,
            Flash flash,
            Lang lang,
            Clock clock,
            RoutingContext http,
            Catalog catalog) {
        this.catalog = catalog;
        this.user = user;
        this.drafts = drafts;
        this.previews = previews;
        this.addresses = addresses;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.clock = clock;
        this.http = http;
    }

    Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }

    ShopDraft draft() {
        return drafts.of(shop().id());
    }

    /** Who is shown beside a change. */
    String by() {
        return user.name();
    }

    /** Where the draft is looked at by this person. */
    String preview() {
        return previews.base(shop(), user.login());
    }

    /** The address that buyers are given. */
    String address() {
        return addresses.absolute(shop(), "/");
    }

    /** A product of the shop to look at; null when it has none. */
    @Nullable
    String anyProduct() {
        var shown = catalog.novelties(shop().id(), 1);
        return shown.isEmpty() ? null : shown.get(0).slug();
    }

    /** A page that shows the preview in a frame. */
    TemplateInstance show(TemplateInstance page) {
        Framing.around(http.response());
        return pages.show(page);
    }

    /** A page that stands in the frame itself. */
    TemplateInstance inFrame(TemplateInstance page) {
        Framing.inside(http.response());
        return pages.show(page);
    }

    void tell(String sentence) {
        flash.say(sentence);
    }

    Times times() {
        return new Times(clock, shop().zone(), lang.locale());
    }

    Locale locale() {
        return lang.locale();
    }

    ShopMessages say() {
        return Texts.of(ShopMessages.class, lang.locale());
    }

    /** Words of the editor of pages. */
    ShopPageMessages pageWords() {
        return Texts.of(ShopPageMessages.class, lang.locale());
    }

    TenancyMessages words() {
        return Texts.of(TenancyMessages.class, lang.locale());
    }
}
