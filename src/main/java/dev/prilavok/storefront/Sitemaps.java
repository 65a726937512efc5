package dev.prilavok.storefront;

import dev.prilavok.catalog.Addresses;
import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.CategoryNode;
import dev.prilavok.catalog.ShopSets;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.PageLink;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to find in a shop, for search engines: an index, the lasting pages, and the goods in parts. */
@Path("/s/{slug}")
@PermitAll
@Produces("application/xml;charset=UTF-8")
public class Sitemaps {
    /** The protocol allows 50 000 in a file. */
    private static final int IN_A_PART = 20_000;

    private static final List<String> TEXTS = List.of("about", "contacts", "delivery", "returns", "offer", "privacy");
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    private final ShopRequest request;
    private final Catalog catalog;
    private final Addresses addresses;
    private final ShopSets sets;

    Sitemaps(ShopRequest request, Catalog catalog, Addresses addresses, ShopSets sets) {
        this.request = request;
        this.catalog = catalog;
        this.addresses = addresses;
        this.sets = sets;
    }

    @GET
    @Path("/sitemap.xml")
    public String index() {
        var parts = Stream.concat(
                Stream.of("/sitemap-pages.xml"),
                IntStream.range(0, parts()).mapToObj(part -> "/sitemap-goods-" + part + ".xml"));
        return document("sitemapindex", parts.map(path -> entry("sitemap", path, null)));
    }

    @GET
    @Path("/sitemap-pages.xml")
    public String pages() {
        var sections = openCategories().stream().map(node -> "/c/" + node.slug());
        var taken = isOpen()
                ? sets.open(request.shop().id()).stream().map(set -> "/sets/" + set.slug())
                : Stream.<String>of();
        var shop = request.shop();
        var own = shop.pages().stream().filter(PageLink::shown).map(PageLink::name);
        var texts = Stream.concat(TEXTS.stream().filter(shop::shows), own)
                .distinct()
                .map(name -> "/pages/" + name);
        var first = isOpen() ? Stream.of("/", "/c/all") : Stream.<String>of();
        return document(
                "urlset",
                Stream.of(first, sections, taken, texts).flatMap(paths -> paths).map(path -> entry("url", path, null)));
    }

    @GET
    @Path("/sitemap-goods-{part: [0-9]{1,5}}.xml")
    public String goods(@PathParam("part") int part) {
        if (part >= parts()) throw new NotFound("sitemap");
        return document(
                "urlset",
                addresses.part(request.shop().id(), part, IN_A_PART).stream()
                        .map(one -> entry("url", "/p/" + one.slug(), one.changed())));
    }

    // a closed shop has nothing that is worth a visit
    private int parts() {
        return isOpen() ? (addresses.count(request.shop().id()) + IN_A_PART - 1) / IN_A_PART : 0;
    }

    private List<CategoryNode> openCategories() {
        return isOpen() ? withBranches(catalog.categories(request.shop().id())).toList() : List.of();
    }

    private boolean isOpen() {
        return request.shop().isOpen();
    }

    private static Stream<CategoryNode> withBranches(List<CategoryNode> nodes) {
        return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), withBranches(node.children())));
    }

    private String entry(String tag, String path, @Nullable Instant changed) {
        var when = changed == null ? "" : "<lastmod>" + changed.truncatedTo(ChronoUnit.SECONDS) + "</lastmod>";
        return "<%s><loc>%s</loc>%s</%s>\n"
                .formatted(tag, request.absolute(path).replace("&", "&amp;"), when, tag);
    }

    private static String document(String root, Stream<String> entries) {
        return entries.collect(Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " " + NAMESPACE + ">\n",
                "</" + root + ">\n"));
    }
}
