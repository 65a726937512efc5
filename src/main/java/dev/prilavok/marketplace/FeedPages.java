package dev.prilavok.marketplace;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;

/** A shop's goods as files that other places read, written page by page as they are sent: any size needs the memory of a page. */
@Path("/s/{slug}/feeds")
@PermitAll
public class FeedPages {
    private static final int A_MINUTE = 20;

    private final ShopRequest request;
    private final Catalog catalog;
    private final GoodsReader goods;
    private final RateLimit limit;
    private final Scope scope;
    private final Clock clock;

    FeedPages(ShopRequest request, Catalog catalog, GoodsReader goods, RateLimit limit, Scope scope, Clock clock) {
        this.request = request;
        this.catalog = catalog;
        this.goods = goods;
        this.limit = limit;
        this.scope = scope;
        this.clock = clock;
    }

    @GET
    @Path("{file}")
    public Response feed(@PathParam("file") String file, @Context HttpServerRequest http) {
        limit.take("feed", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        var shop = request.shop();
        if (!shop.isOpen()) throw new NotFound("feed");
        if (file.equals("yml.xml")
                && !YmlFeed.CURRENCIES.contains(shop.currency().getCode()))
            throw new NoSuchFeed(shop.currency().getCode());
        var type = type(file);
        // the file is written when the request is over for the rest of the house
        var root = request.absolute("");
        var about = new FeedShop(shop, path -> root + path, clock.instant().atZone(shop.zone()));
        StreamingOutput written = stream -> write(file, about, stream);
        return Response.ok(written, type)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static String type(String file) {
        return switch (file) {
            case "yml.xml", "google.xml" -> "application/xml;charset=UTF-8";
            case "meta.csv" -> "text/csv;charset=UTF-8";
            default -> throw new NotFound("feed");
        };
    }

    private void write(String file, FeedShop about, OutputStream stream) throws IOException {
        try {
            var feed = open(file, about, stream);
            goods.ofShop(about.shop(), feed::write);
            feed.end();
        } catch (IOException gone) {
            throw gone;
        } catch (Exception failure) {
            throw new IOException("a feed broke off", failure);
        }
    }

    private Feed open(String file, FeedShop about, OutputStream stream) throws Exception {
        return switch (file) {
            case "yml.xml" -> new YmlFeed(stream, about, categories(about.shop()));
            case "google.xml" -> new GoogleFeed(stream, about);
            default -> new MetaFeed(stream, about);
        };
    }

    private Iterable<SaleProduct.Category[]> categories(Shop shop) {
        var paths = new LinkedHashMap<UUID, SaleProduct.Category[]>();
        scope.shop(shop.id(), () -> catalog.categoryPaths(shop.id()))
                .forEach(path -> paths.put(path.get(path.size() - 1).id(), path.toArray(SaleProduct.Category[]::new)));
        return paths.values();
    }
}
