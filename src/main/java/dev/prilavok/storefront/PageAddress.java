package dev.prilavok.storefront;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one address that a page goes by, however it was reached: on the shop's own host, without filters and marks of campaigns. */
record PageAddress(@Nullable String own, @Nullable String translated) {
    /** What is open to everybody; baskets, orders and links belong to one person. */
    private static final Pattern OPEN = Pattern.compile("/|/(c|p|pages|sets)/[\\w%.~-]+");

    private static final PageAddress NONE = new PageAddress(null, null);

    static PageAddress of(ShopRequest request, HttpServerRequest http, Lang lang) {
        var path = http.path();
        if (!path.startsWith(request.base())) return NONE;
        var inside = path.substring(request.base().length());
        if (inside.isEmpty()) inside = "/";
        if (!OPEN.matcher(inside).matches()) return NONE;
        var usual = Langs.of(request.shop().locale());
        var plain = request.absolute(inside);
        var other = plain + "?lang=" + (usual.equals("ru") ? "en" : "ru");
        return lang.tag().equals(usual) ? new PageAddress(plain, other) : new PageAddress(other, plain);
    }
}
