package dev.prilavok.social;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Preview pictures of links for messengers. The address holds the link's id and what the picture shows, never the token: a picture
 * that travels opens nothing.
 */
@Path("/s/{slug}/cards/{link: [0-9a-f-]{36}}/{hash: [0-9a-f]{32}}.jpg")
@PermitAll
class LinkCardPictures {
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final ShopRequest request;
    private final CardFiles files;
    private final CurrentCard cards;

    LinkCardPictures(ShopRequest request, CardFiles files, CurrentCard cards) {
        this.request = request;
        this.files = files;
        this.cards = cards;
    }

    @GET
    @Produces("image/jpeg")
    @Operation(hidden = true)
    public Response picture(@PathParam("link") UUID link, @PathParam("hash") String hash) {
        if (!cards.isOf(request.shop().id(), link)) throw new NotFound("picture");
        var known = files.kept(hash);
        if (known.isPresent()) return forever(known.get());
        var card = cards.of(request.shop().id(), link);
        if (card.hash().equals(hash)) return forever(files.drawn(card));
        var now = request.base() + "/cards/" + link + "/" + card.hash() + ".jpg";
        return Response.temporaryRedirect(URI.create(now)).build();
    }

    private static Response forever(java.nio.file.Path file) {
        return Response.ok(file.toFile())
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .build();
    }

    /** What the picture of a link shows today; of a link that has ended, nothing. */
    @ApplicationScoped
    static class CurrentCard {
        private final Links links;
        private final LinkSight sight;
        private final LinkCards cards;

        CurrentCard(Links links, LinkSight sight, LinkCards cards) {
            this.links = links;
            this.sight = sight;
            this.cards = cards;
        }

        @Transactional
        boolean isOf(ShopId shop, UUID id) {
            return links.of(shop, id).isPresent();
        }

        @Transactional
        Card of(ShopId shop, UUID id) {
            var link = links.of(shop, id)
                    .filter(found -> found.state().isLive())
                    .orElseThrow(() -> new NotFound("picture"));
            return cards.card(link, sight.lines(link));
        }
    }
}
