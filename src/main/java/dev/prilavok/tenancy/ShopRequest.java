package dev.prilavok.tenancy;

import dev.prilavok.kernel.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The shop that this request is for, and how its links begin. */
@Named("shopRequest")
@RequestScoped
public class ShopRequest {
    private final Platform platform;
    private @Nullable Shop shop;
    private String base = "";

    ShopRequest(Platform platform) {
        this.platform = platform;
    }

    void serves(Shop found, String linkBase) {
        shop = found;
        base = linkBase;
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
