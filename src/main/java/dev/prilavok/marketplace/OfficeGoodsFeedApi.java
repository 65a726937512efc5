package dev.prilavok.marketplace;

import dev.prilavok.catalog.SaleProduct;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.tenancy.Platform;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** All goods of the network in one file, for programs of head office and its partners. */
@Path("/api/v1/office/feeds")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Tag(name = "Office: goods")
class OfficeGoodsFeedApi {
    private static final String SINCE =
            "The mark of the feed that the reader has; then only what became different is told";

    private final GoodsFeeds feeds;
    private final Platform platform;
    private final Lang lang;

    OfficeGoodsFeedApi(GoodsFeeds feeds, Platform platform, Lang lang) {
        this.feeds = feeds;
        this.platform = platform;
        this.lang = lang;
    }

    /** Pictures have an address at the platform; a page of a product is a shop's. */
    private record Place(java.net.URI root) implements GoodsPlace {
        @Override
        public @Nullable String page(SaleProduct product, SaleProduct.Piece piece) {
            return null;
        }

        @Override
        public List<String> pictures(SaleProduct.Piece piece) {
            return FeedShop.pictures(root, piece);
        }
    }

    @GET
    @Path("goods.json")
    @Produces("application/json")
    @Operation(
            operationId = "readNetworkGoods",
            summary = "Read all goods of the network",
            description =
                    "Each free size of a colour at the recommended price, with the id it has in every feed. Pass the mark as since next time")
    @APIResponse(
            responseCode = "200",
            description = "The goods, or what became different; the mark is also in X-Feed-Mark",
            content =
                    @Content(
                            schema = @Schema(implementation = GoodsFeedJson.Goods.class),
                            examples = @ExampleObject(name = "differences", value = GoodsFeedJson.DIFFERENCES)))
    public Response json(
            @Parameter(description = "Currency of the prices") @QueryParam("currency") @DefaultValue("RUB")
                    String currency,
            @Parameter(description = SINCE) @QueryParam("since") @Nullable String since) {
        return feed(GoodsFeeds.Kind.JSON, currency, since);
    }

    @GET
    @Path("goods.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "readNetworkGoodsAsCsv",
            summary = "Read all goods of the network as CSV",
            description = "The same columns; the last one says sold or gone. The mark is in the header X-Feed-Mark")
    @APIResponse(
            responseCode = "200",
            description = "The goods, or what became different",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "goods", value = GoodsFeedJson.TABLE)))
    public Response csv(
            @Parameter(description = "Currency of the prices") @QueryParam("currency") @DefaultValue("RUB")
                    String currency,
            @Parameter(description = SINCE) @QueryParam("since") @Nullable String since) {
        return feed(GoodsFeeds.Kind.CSV, currency, since);
    }

    private Response feed(GoodsFeeds.Kind kind, String currency, @Nullable String since) {
        var wording = new GoodsFeeds.Wording(known(currency), Langs.of(lang.locale()), ZoneOffset.UTC);
        var mark = feeds.begin(wording, since);
        return GoodsFeeds.answer(feeds.ofNetwork(wording, new Place(platform.url()), kind, mark), kind, mark);
    }

    private static CurrencyUnit known(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency");
        }
    }
}
