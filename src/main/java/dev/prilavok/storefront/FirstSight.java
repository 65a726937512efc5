package dev.prilavok.storefront;

import dev.prilavok.kernel.Assets;
import dev.prilavok.kernel.Sha256;
import dev.prilavok.tenancy.Brand;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever comes from elsewhere, mostly by a link in a messenger, gets the style sheets within the page: on a phone they would keep the
 * photograph waiting for one more way there and back. From page to page inside the shop they are files, which the browser keeps.
 */
final class FirstSight {
    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN = "style-src 'self'";

    private static final List<String> FILES =
            List.of("storefront/shop.css", "storefront/list.css", "storefront/product.css");
    private static final String FILE_DIGESTS =
            FILES.stream().map(Assets::text).map(FirstSight::digest).collect(Collectors.joining());

    private FirstSight() {}

    /** The same sheets as files, for whoever goes on from the page that carried them. */
    static Stream<String> sheets() {
        return FILES.stream().map(Assets::url);
    }

    /** Whether a browser says that it opens a page from outside; one that says nothing of where it comes from gets files. */
    static boolean is(HttpServerRequest http) {
        var from = http.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin") && "document".equals(http.getHeader("Sec-Fetch-Dest"));
    }

    /** Lets the sheets of a brand's pages stand within the page, these and no others. */
    static void allow(HttpServerResponse response, Brand brand) {
        var headers = response.headers();
        headers.set(
                POLICY, headers.get(POLICY).replace(OWN, OWN + FILE_DIGESTS + digest(Fonts.sheet(brand.themeCss()))));
    }

    private static String digest(String sheet) {
        return " 'sha256-" + Sha256.base64(sheet) + "'";
    }
}
