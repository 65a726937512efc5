package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CatalogQuery;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.Readings;
import dev.prilavok.kernel.RateLimit;
import dev.prilavok.tenancy.ShopRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Sections and goods while a person types what to look for. */
@Path("/s/{slug}/suggest")
@PermitAll
public class SuggestPages {
    private static final int GOODS = 5;
    private static final int SECTIONS = 3;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int A_MINUTE = 240;

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final RateLimit limit;

    SuggestPages(ShopRequest request, Window window, Catalog catalog, RateLimit limit) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.limit = limit;
    }

    @GET
    @Produces(Window.HTML)
    @Transactional
    public String suggest(@RestQuery("q") @Nullable String typed, @Context HttpServerRequest http) {
        limit.take("suggest", http.remoteAddress().hostAddress(), A_MINUTE, Duration.ofMinutes(1));
        var categories = window.open();
        var words = typed == null ? "" : typed.strip().replaceAll("\\p{Cntrl}", " ");
        if (words.length() < SHORTEST || words.length() > LONGEST)
            return window.show(Templates.suggest(List.of(), List.of()));
        var found = catalog.list(request.shop().id(), CatalogQuery.search(words, GOODS));
        return window.show(
                Templates.suggest(sections(categories, words), window.shown().tiles(found.items(), true)));
    }

    private List<NavLink> sections(List<CategoryNode> categories, String words) {
        var typed = Readings.of(words);
        return categories.stream()
                .flatMap(SuggestPages::withBelow)
                .filter(node -> typed.begin(node.name()))
                .sorted(Comparator.comparingInt(CategoryNode::goods).reversed())
                .limit(SECTIONS)
                .map(node -> new NavLink(request.base() + "/c/" + node.slug(), node.name(), node.goods(), false))
                .toList();
    }

    private static Stream<CategoryNode> withBelow(CategoryNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(SuggestPages::withBelow));
    }
}
