package dev.prilavok.tenancy;

import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shop that this request is for, and how its links begin. */
@Named("shopRequest")
@RequestScoped
public class ShopRequest {
    private final Platform platform;
    private @Nullable Shop shop;
    private String base = "";
    private @Nullable String previewer;
    private @Nullable Map<String, PageText> texts;

    ShopRequest(Platform platform) {
        this.platform = platform;
    }

    void serves(Shop found, String linkBase) {
        shop = found;
        base = linkBase;
    }

    void previews(String login) {
        previewer = login;
    }

    /** Whether somebody asks for a draft, and who: nothing of it is shown before it is known that it is him. */
    public Optional<String> previewer() {
        return Optional.ofNullable(previewer);
    }

    /** The person is known: the rest of this request sees the shop as its draft wants it. */
    public void shows(ShopDraft draft) {
        shop = draft.wanted().on(shop());
        texts = draft.wanted().pages();
    }

    /** Whether this request sees a draft. */
    public boolean isDraft() {
        return texts != null;
    }

    /** The text of that name that this request sees, when a draft says something of it. */
    public Optional<PageText> draftOf(String page) {
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.get(page));
    }

    /** Whether this request sees a draft that has no such page. */
    public boolean draftLacks(String page) {
        return texts != null && PageKind.of(page) != PageKind.LEGAL && !texts.containsKey(page);
    }

    /** Whether a shop was found. */
    public boolean isForShop() {
        return shop != null;
    }

    /**
     * The shop.
     *
     * @throws NotFound outside a shop
     */
    public Shop shop() {
        if (shop == null) throw new NotFound("shop");
        return shop;
    }

    /** What every link of the shop begins with: nothing on its own host, {@code /s/<slug>} on the platform's. */
    public String base() {
        return base;
    }

    /** The full address of a path of this shop, for links that leave it. */
    public String absolute(String path) {
        return absolute(shop(), path);
    }

    /** The full address of a path of any shop, on its first own host. */
    public String absolute(Shop of, String path) {
        var url = platform.url();
        if (of.hosts().isEmpty()) return url.resolve("/s/" + of.slug() + path).toString();
        var port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return URI.create(url.getScheme() + "://" + of.hosts().get(0) + port + path)
                .toString();
    }
}
