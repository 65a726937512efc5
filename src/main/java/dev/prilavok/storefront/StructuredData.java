package dev.prilavok.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A page in the words of schema.org, for search engines: it says what the page says, and nothing else. */
@ApplicationScoped
class StructuredData {
    private static final String CONTEXT = "https://schema.org";
    private static final int PHOTO = 960;

    private final ShopRequest request;
    private final ObjectMapper json;

    StructuredData(ShopRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    /** A product in one colour with its sizes as offers, and the path that leads to it. */
    String product(ProductCard card, ProductCard.Colour colour, List<NavLink> crumbs) {
        var product = thing("Product");
        product.put("name", card.name());
        product.put("url", request.absolute("/p/" + card.slug()));
        product.put("productID", card.slug());
        if (!card.description().isBlank())
            product.put("description", Jsoup.parse(card.description()).text());
        if (card.brand() != null) product.put("brand", Map.of("@type", "Brand", "name", card.brand()));
        if (!colour.name().isBlank()) product.put("color", colour.name());
        if (card.composition() != null) product.put("material", card.composition());
        if (!colour.pictures().isEmpty())
            product.put(
                    "image",
                    colour.pictures().stream()
                            .map(picture -> request.absolute(picture.src(PHOTO)))
                            .toList());
        product.put(
                "offers",
                colour.sizes().stream().map(size -> offer(card, colour, size)).toList());
        return written(List.of(product, steps(crumbs, NavLink.to(request.base() + "/p/" + card.slug(), card.name()))));
    }

    /** The path that leads to a list. */
    String path(List<NavLink> crumbs, NavLink here) {
        return written(List.of(steps(crumbs, here)));
    }

    /** The shop and how it is searched. */
    String shop() {
        var shop = request.shop();
        var store = thing("ClothingStore");
        store.put("name", shop.name());
        store.put("url", request.absolute("/"));
        store.put("logo", request.absolute("/icon-512.png"));
        store.put("image", request.absolute("/icon-512.png"));
        store.put("description", shop.tagline());
        store.put("currenciesAccepted", shop.currency().getCode());
        if (shop.contacts().phone() != null)
            store.put("telephone", shop.contacts().phone());
        if (shop.contacts().city() != null)
            store.put("areaServed", shop.contacts().city());
        shop.contacts()
                .week()
                .ifPresent(week ->
                        store.put("openingHoursSpecification", new ShownHours(week, shop.locale()).forMachines()));
        var site = thing("WebSite");
        site.put("name", shop.name());
        site.put("url", request.absolute("/"));
        site.put("potentialAction", search());
        return written(List.of(store, site));
    }

    private Map<String, Object> search() {
        var search = new LinkedHashMap<String, Object>();
        search.put("@type", "SearchAction");
        search.put("target", request.absolute("/search") + "?q={words}");
        search.put("query-input", "required name=words");
        return search;
    }

    private Map<String, Object> offer(ProductCard card, ProductCard.Colour colour, ProductCard.Size size) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("@type", "Offer");
        offer.put("sku", size.sku().value());
        offer.put("name", size.size());
        offer.put("price", size.price().getAmount().toPlainString());
        offer.put("priceCurrency", size.price().getCurrencyUnit().getCode());
        offer.put("availability", CONTEXT + (size.soldOut() ? "/OutOfStock" : "/InStock"));
        offer.put("itemCondition", CONTEXT + "/NewCondition");
        offer.put(
                "url",
                request.absolute("/p/" + card.slug()) + "?colour=" + encoded(colour.key()) + "&size="
                        + encoded(size.size()));
        var seller = request.shop().legal().seller();
        if (seller != null) offer.put("seller", Map.of("@type", "Organization", "name", seller));
        return offer;
    }

    private Map<String, Object> steps(List<NavLink> crumbs, NavLink here) {
        var steps = new ArrayList<Map<String, Object>>();
        var inside = Stream.concat(crumbs.stream(), Stream.of(here))
                .map(crumb -> NavLink.to(crumb.url().substring(request.base().length()), crumb.name()));
        var all = Stream.concat(Stream.of(NavLink.to("/", request.shop().name())), inside)
                .toList();
        IntStream.range(0, all.size()).forEach(i -> {
            var step = new LinkedHashMap<String, Object>();
            step.put("@type", "ListItem");
            step.put("position", i + 1);
            step.put("name", all.get(i).name());
            step.put("item", request.absolute(all.get(i).url()));
            steps.add(step);
        });
        var path = thing("BreadcrumbList");
        path.put("itemListElement", steps);
        return path;
    }

    private static Map<String, Object> thing(String type) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@context", CONTEXT);
        thing.put("@type", type);
        return thing;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    // A name that holds "</script>" must not end the block that it stands in.
    private String written(Object things) {
        try {
            return json.writeValueAsString(things).replace("<", "\\u003c").replace("&", "\\u0026");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
