package dev.prilavok.marketplace;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A shop's goods for programs that know none of the marketplaces' formats, and only the differences for those who come again. */
@Path("/s/{slug}/feeds")
@PermitAll
public class GoodsFeedPages {
    private static final int A_MINUTE = 20;

    private final ShopRequest request;
    private final GoodsFeeds feeds;
    private final RateLimit limit;
    private final Clock clock;

    GoodsFeedPages(ShopRequest request, GoodsFeeds feeds, RateLimit limit, Clock clock) {
        this.request = request;
        this.feeds = feeds;
        this.limit = limit;
        this.clock = clock;
    }

    @GET
    @Path("goods.json")
    public Response json(@QueryParam("since") @Nullable String since, @Context HttpServerRequest http) {
        return feed(GoodsFeeds.Kind.JSON, since, http);
    }

    @GET
    @Path("goods.csv")
    public Response csv(@QueryParam("since") @Nullable String since, @Context HttpServerRequest http) {
        return feed(GoodsFeeds.Kind.CSV, since, http);
    }

    private Response feed(GoodsFeeds.Kind kind, @Nullable String since, HttpServerRequest http) {
        limit.take("feed", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        var shop = request.shop();
        if (!shop.isOpen()) throw new NotFound("feed");
        var mark = feeds.begin(shop, since);
        // the file is written when the request is over for the rest of the house
        var root = request.absolute("");
        var place = new FeedShop(shop, path -> root + path, clock.instant().atZone(shop.zone()));
        return GoodsFeeds.answer(feeds.ofShop(shop, place, kind, mark), kind, mark);
    }
}
