package dev.prilavok.tenancy;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host decides the shop. A shop's own host is seen inside the house as {@code /s/<slug>/…}; consoles answer on the platform's hosts
 * only, shops never on a host that is not theirs, and forwarded headers decide nothing.
 */
@Provider
@PreMatching
class HostFilter implements ContainerRequestFilter {
    private static final Pattern BY_PATH = Pattern.compile("/s/([^/]+)(/.*)?");
    private static final Pattern SHARED = Pattern.compile("/(webjars|media)/.*|/api/v1/shop(/.*)?");
    private static final Pattern PREVIEW = Pattern.compile("/preview/([^/]+)(/.*)?");
    private static final String SHOP_API = "/api/v1/shop";

    private final Shops shops;
    private final Platform platform;
    private final ShopPreviews previews;
    private final ShopRequest shopRequest;
    private final RequestScope scope;
    private final Lang lang;
    private final HttpServerRequest http;

    HostFilter(
            Shops shops,
            Platform platform,
            ShopPreviews previews,
            ShopRequest shopRequest,
            RequestScope scope,
            Lang lang,
            @jakarta.ws.rs.core.Context HttpServerRequest http) {
        this.shops = shops;
        this.platform = platform;
        this.previews = previews;
        this.shopRequest = shopRequest;
        this.scope = scope;
        this.lang = lang;
        this.http = http;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var host = AskedHost.of(http).orElseThrow(() -> new NotFound("host"));
        var path = request.getUriInfo().getRequestUri().getRawPath();
        if (platform.isOn(host)) onPlatform(request, path);
        else onShop(request, host, path);
    }

    private void onPlatform(ContainerRequestContext request, String path) {
        var preview = PREVIEW.matcher(path);
        if (preview.matches()) preview(request, preview.group(1), preview.group(2));
        var byPath = BY_PATH.matcher(path);
        if (!byPath.matches()) return;
        var shop = shops.bySlug(byPath.group(1)).orElseThrow(() -> new NotFound("shop"));
        serve(shop, "/s/" + shop.slug());
        var inside = byPath.group(2);
        if (inside != null && inside.startsWith(SHOP_API + "/")) become(request, inside);
    }

    // The shop under another beginning, so that every link of it stays inside the preview. Who it is, is asked later.
    private void preview(ContainerRequestContext request, String token, @Nullable String inside) {
        var ticket = previews.read(token).orElseThrow(() -> new NotFound("preview"));
        var shop = shops.bySlug(ticket.slug()).orElseThrow(() -> new NotFound("shop"));
        serve(shop, "/preview/" + token);
        shopRequest.previews(ticket.login());
        become(request, "/s/" + shop.slug() + (inside == null ? "/" : inside));
    }

    private void onShop(ContainerRequestContext request, String host, String path) {
        var shop = shops.byHost(host).orElseThrow(() -> new NotFound("host"));
        serve(shop, "");
        if (!SHARED.matcher(path).matches()) become(request, "/s/" + shop.slug() + path);
    }

    private void serve(Shop shop, String base) {
        shopRequest.serves(shop, base);
        scope.becomes(shop);
        lang.usually(shop.locale());
    }

    private static void become(ContainerRequestContext request, String path) {
        request.setRequestUri(UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                .replacePath(path)
                .build());
    }
}
