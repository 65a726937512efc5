package dev.prilavok.storefront;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The goods of a section, or of the whole shop. */
@Path("/s/{slug}/c/{category}")
@PermitAll
public class ListPages {
    static final String ALL = "all";

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final Shelves shelves;
    private final StructuredData data;
    private final ReadersGrid grid;
    private final GoodsPreviews previews;

    ListPages(
            ShopRequest request,
            Window window,
            Catalog catalog,
            Shelves shelves,
            StructuredData data,
            ReadersGrid grid,
            GoodsPreviews previews) {
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.shelves = shelves;
        this.data = data;
        this.grid = grid;
        this.previews = previews;
    }

    @GET
    @Produces(Window.HTML)
    @Transactional
    public String list(
            @PathParam("category") String category,
            @RestQuery("cursor") @Nullable String cursor,
            @Context UriInfo address) {
        var moment = window.moment();
        var categories = catalog.categories(moment);
        var path = category.equals(ALL) ? List.<CategoryNode>of() : path(categories, category);
        if (path.isEmpty() && !category.equals(ALL)) throw new NotFound("category");
        var narrowing = Narrowing.read(
                Shelf.BASE + "/c/" + category,
                null,
                address.getQueryParameters(),
                request.shop().currency(),
                grid.chosen());
        var shown = window.shown();
        var shelf = shelves.of(
                moment, new Shelves.Question(narrowing, path.isEmpty() ? null : category, null, cursor), shown);
        var title = path.isEmpty()
                ? shown.say().everything()
                : path.get(path.size() - 1).name();
        var crumbs = crumbs(path);
        var page = new ListPage(
                title,
                null,
                data.path(crumbs, NavLink.to(url(category), title)),
                previews.address("/c/" + category),
                crumbs,
                chips(categories, path, shown),
                shelf);
        return window.show(moment, Templates.list(page), categories, path);
    }

    static List<CategoryNode> path(List<CategoryNode> branches, String slug) {
        for (var branch : branches) {
            if (branch.slug().equals(slug)) return List.of(branch);
            var below = path(branch.children(), slug);
            if (!below.isEmpty())
                return Stream.concat(Stream.of(branch), below.stream()).toList();
        }
        return List.of();
    }

    private List<NavLink> crumbs(List<CategoryNode> path) {
        return path.stream()
                .limit(Math.max(0, path.size() - 1))
                .map(node -> NavLink.to(url(node.slug()), node.name()))
                .toList();
    }

    // A branch offers its twigs; a leaf offers its neighbours, so that one tap is enough to step aside.
    private List<NavLink> chips(List<CategoryNode> categories, List<CategoryNode> path, Shown shown) {
        var here = path.isEmpty() ? null : path.get(path.size() - 1);
        var parent =
                here == null || !here.children().isEmpty() ? here : path.size() > 1 ? path.get(path.size() - 2) : null;
        var twigs = parent == null ? categories : parent.children();
        var goods = parent == null
                ? categories.stream().mapToInt(CategoryNode::goods).sum()
                : parent.goods();
        var chips = new ArrayList<NavLink>();
        chips.add(new NavLink(
                url(parent == null ? ALL : parent.slug()), shown.say().allOf(), goods, here == parent));
        for (var twig : twigs) chips.add(new NavLink(url(twig.slug()), twig.name(), twig.goods(), twig == here));
        return chips.size() > 2 ? chips : List.of();
    }

    private String url(String category) {
        return request.base() + "/c/" + category;
    }
}
