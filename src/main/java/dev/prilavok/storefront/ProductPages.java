package dev.prilavok.storefront;

import static java.util.Comparator.comparing;

import dev.prilavok.catalog.Addresses;
import dev.prilavok.catalog.Catalog;
import dev.prilavok.catalog.Material;
import dev.prilavok.catalog.Paint;
import dev.prilavok.catalog.ProductCard;
import dev.prilavok.catalog.SizeChart;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.insight.SizeFits;
import dev.prilavok.tenancy.ShopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A product: photographs, sizes with exact measurements, what trying on means. */
@Path("/s/{slug}/p/{product}")
@PermitAll
public class ProductPages {
    private static final int PHOTO = 960;
    private static final int SWATCH = 160;
    private static final int SIMILAR = 4;

    private final ShopRequest request;
    private final Window window;
    private final Catalog catalog;
    private final Addresses addresses;
    private final DeliveryPromise promise;
    private final StructuredData data;
    private final ProductPreviews previews;
    private final SeenLately seen;
    private final ReadersGrid grid;
    private final SizeFits fits;

    ProductPages(
            ShopRequest request,
            Window window,
            Catalog catalog,
            Addresses addresses,
            DeliveryPromise promise,
            StructuredData data,
            ProductPreviews previews,
            SeenLately seen,
            ReadersGrid grid,
            SizeFits fits) {
        this.fits = fits;
        this.request = request;
        this.window = window;
        this.catalog = catalog;
        this.addresses = addresses;
        this.promise = promise;
        this.data = data;
        this.previews = previews;
        this.seen = seen;
        this.grid = grid;
    }

    @GET
    @Produces(Window.HTML)
    @Transactional
    public Response product(
            @PathParam("product") String product,
            @RestQuery("colour") @Nullable String colour,
            @RestQuery("size") @Nullable String size) {
        var categories = window.open();
        var found = catalog.card(request.shop().id(), product);
        if (found.isEmpty()) return moved(product);
        var card = found.get();
        var html = window.show(Templates.product(page(card, card.colour(colour), size)), categories, List.of());
        return Response.ok(html).cookie(seen.with(card.product())).build();
    }

    // The address of a product that became one with another leads to that one.
    private Response moved(String product) {
        var slug = addresses.movedTo(product).orElseThrow(() -> new NotFound("product"));
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(request.base() + "/p/" + slug))
                .build();
    }

    private ProductPage page(ProductCard card, ProductCard.Colour colour, @Nullable String size) {
        var shown = window.shown();
        var free = colour.sizes().stream().filter(one -> !one.soldOut()).toList();
        var chosen = chosen(free, size);
        var offered = free.isEmpty() ? colour.sizes() : free;
        var first = chosen == null ? cheapest(offered) : chosen;
        var varies = pricesVary(colour.sizes());
        var measures = card.measurements();
        var drawing = MeasureDrawing.of(card, shown);
        var crumbs = crumbs(card, shown);
        return new ProductPage(
                card.name(),
                "/p/" + card.slug(),
                previews.address(card, colour),
                data.product(card, colour, crumbs),
                crumbs,
                colour.pictures().stream()
                        .map(picture -> shown.pic(picture, PHOTO))
                        .toList(),
                shown.price(first.price(), first.compareAt(), chosen == null && pricesVary(offered)),
                colour.soldOut(),
                card.trialAllowed(),
                colour.name().isBlank() ? null : colour.name(),
                card.colours().stream()
                        .map(one -> swatch(card, one, one == colour, shown))
                        .toList(),
                colour.sizes().stream()
                        .map(one -> sizeChoice(one, one == chosen, varies, shown))
                        .toList(),
                grids(card, colour),
                colour.sizes().size() == 1 && isSizeless(colour.sizes().get(0).size()),
                card.trialAllowed() && free.size() > 1,
                chosen == null ? null : chosen.size(),
                chosen == null ? null : fit(chosen.size(), measures, shown),
                !measures.isEmpty(),
                measures.sizes(),
                rows(measures, drawing, chosen == null ? null : chosen.size(), shown),
                drawing,
                card.description().isBlank() ? null : card.description(),
                card.composition(),
                materials(card.composition()),
                card.care().stream()
                        .map(care -> new ProductPage.Care(care.code(), care.text()))
                        .toList(),
                promise.of(first.price(), card.trialAllowed(), shown),
                worn(card, first.size(), shown),
                shown.tiles(card.similar().stream().limit(SIMILAR).toList(), false),
                shown.tiles(seen.goods(card.product()), false));
    }

    private static List<String> materials(@Nullable String composition) {
        return composition == null
                ? List.of()
                : Material.of(composition, "").stream()
                        .map(material -> material.name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    // Said only when enough parcels with this size have come to an end.
    private @Nullable String worn(ProductCard card, String size, Shown shown) {
        var say = Texts.of(TrackingMessages.class, shown.locale());
        return fits.of(card.product(), size)
                .map(fit -> {
                    if (fit.larger() > fit.kept()) return say.wornSmall(fit.brought(), size, fit.larger());
                    if (fit.smaller() > fit.kept()) return say.wornLarge(fit.brought(), size, fit.smaller());
                    return say.worn(fit.brought(), size, fit.kept());
                })
                .orElse(null);
    }

    // The first of those that cost least, so that "from" is true.
    private static ProductCard.Size cheapest(List<ProductCard.Size> sizes) {
        return sizes.stream().min(comparing(ProductCard.Size::price)).orElseGet(() -> sizes.get(0));
    }

    private static boolean pricesVary(List<ProductCard.Size> sizes) {
        return sizes.stream().map(ProductCard.Size::price).distinct().count() > 1;
    }

    private ProductPage.SizeChoice sizeChoice(ProductCard.Size size, boolean chosen, boolean varies, Shown shown) {
        var other = size.alike().get(grid.shown());
        return new ProductPage.SizeChoice(
                size.sku().value(),
                size.size(),
                other == null ? size.size() : other,
                other == null ? null : shown.say().sizeOnLabel(size.grid() + " " + size.size()),
                varies ? shown.money(size.price()) : null,
                size.soldOut(),
                chosen);
    }

    // Grids in which every size of the colour has a name; none when there is only its own.
    private List<NavLink> grids(ProductCard card, ProductCard.Colour colour) {
        var all = SizeChart.GRIDS.stream()
                .filter(other -> colour.sizes().stream()
                        .allMatch(size ->
                                size.grid().equals(other) || size.alike().containsKey(other)))
                .toList();
        if (all.size() < 2) return List.of();
        var own = colour.sizes().get(0).grid();
        var now = all.contains(grid.shown()) ? grid.shown() : own;
        return all.stream()
                .map(other -> new NavLink(
                        url(card, colour) + "&" + ReadersGrid.PARAMETER + "=" + other, other, 0, other.equals(now)))
                .toList();
    }

    private String url(ProductCard card, ProductCard.Colour colour) {
        return request.base() + "/p/" + card.slug() + "?colour="
                + URLEncoder.encode(colour.key(), StandardCharsets.UTF_8);
    }

    private static ProductCard.@Nullable Size chosen(List<ProductCard.Size> free, @Nullable String asked) {
        if (free.size() == 1) return free.get(0);
        return free.stream().filter(one -> one.size().equals(asked)).findFirst().orElse(null);
    }

    private static boolean isSizeless(String size) {
        return size.isBlank() || size.toLowerCase(Locale.ROOT).matches("one size|один размер|os|-");
    }

    private List<NavLink> crumbs(ProductCard card, Shown shown) {
        if (card.path().isEmpty())
            return List.of(NavLink.to(request.base() + "/c/all", shown.say().everything()));
        return card.path().stream()
                .map(node -> NavLink.to(request.base() + "/c/" + node.slug(), node.name()))
                .toList();
    }

    private ProductPage.Swatch swatch(ProductCard card, ProductCard.Colour colour, boolean current, Shown shown) {
        var url = url(card, colour);
        var picture =
                colour.pictures().isEmpty() ? null : shown.pic(colour.pictures().get(0), SWATCH);
        return new ProductPage.Swatch(url, colour.name(), picture, Paint.of(colour.name()), current);
    }

    private static List<ProductPage.Row> rows(
            ProductCard.Measurements measures, @Nullable MeasureDrawing drawing, @Nullable String size, Shown shown) {
        var column = size == null ? -1 : measures.sizes().indexOf(size);
        return measures.rows().stream()
                .map(row -> new ProductPage.Row(
                        drawing == null ? null : drawing.letters().get(row.measure()),
                        row.name(),
                        column < 0 ? span(row, shown) : cell(row, column, shown),
                        IntStream.range(0, measures.sizes().size())
                                .mapToObj(i ->
                                        new ProductPage.Cell(measures.sizes().get(i), cell(row, i, shown)))
                                .toList()))
                .toList();
    }

    private static String cell(ProductCard.Measurements.Row row, int column, Shown shown) {
        return shown.number(Objects.requireNonNullElse(row.cells().get(column), ""));
    }

    private static String span(ProductCard.Measurements.Row row, Shown shown) {
        var taken = row.cells().stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .sorted()
                .toList();
        var least = shown.number(taken.get(0).toPlainString());
        var most = shown.number(taken.get(taken.size() - 1).toPlainString());
        return least.equals(most) ? least : least + "–" + most;
    }

    private static @Nullable String fit(String size, ProductCard.Measurements measures, Shown shown) {
        var column = measures.sizes().indexOf(size);
        if (column < 0) return null;
        var facts = measures.rows().stream()
                .filter(row -> row.cells().get(column) != null)
                .map(row -> row.name() + " "
                        + shown.number(Objects.requireNonNull(row.cells().get(column))))
                .collect(Collectors.joining(", "));
        return facts.isEmpty() ? null : shown.say().fit(size, facts);
    }
}
