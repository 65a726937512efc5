package dev.prilavok.order;

import static dev.prilavok.identity.Role.ACCOUNTANT;
import static dev.prilavok.identity.Role.CATALOGUE_MANAGER;
import static dev.prilavok.identity.Role.DIRECTOR;
import static dev.prilavok.identity.Role.OWNER;
import static dev.prilavok.identity.Role.SUPPORT;
import static dev.prilavok.identity.Role.WAREHOUSE;

import dev.prilavok.catalog.master.OfficeMoments;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which orders were sold while a product said what it said. Buyers are not named, so whoever keeps the goods may look. */
@Path("/office/sold")
@RolesAllowed({OWNER, DIRECTOR, CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeSoldPages {
    private static final int ROWS = 50;
    private static final int CSV_ROWS = 500;
    private static final int MOST_PAGES = 200;

    private final SoldLines sold;
    private final Shops shops;
    private final OfficeMoments moments;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Lang lang;

    OfficeSoldPages(
            SoldLines sold, Shops shops, OfficeMoments moments, Scope scope, CurrentUser user, Pages pages, Lang lang) {
        this.sold = sold;
        this.shops = shops;
        this.moments = moments;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.lang = lang;
    }

    record Line(
            String number,
            @Nullable String url,
            String placed,
            String shop,
            String state,
            String sku,
            String name,
            int quantity,
            String total) {}

    @CheckedTemplate(basePath = "order", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SoldList(
            int version,
            String back,
            String csv,
            List<Line> lines,
            @Nullable String next,
            @Nullable String first) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("product") @Nullable UUID product,
            @QueryParam("version") @DefaultValue("0") int version,
            @QueryParam("cursor") @Nullable String cursor) {
        if (product == null) throw new dev.prilavok.kernel.NotFound("product");
        var found = scope.network(() -> sold.under(product, version, cursor, ROWS));
        var asked = "?product=" + product + "&version=" + version;
        var mayOpen = user.is(OWNER, DIRECTOR, ACCOUNTANT, WAREHOUSE, SUPPORT);
        return pages.show(new SoldList(
                version,
                "/office/products/" + product + "/history/" + version,
                "/office/sold/list.csv" + asked,
                found.items().stream().map(line -> line(line, mayOpen)).toList(),
                found.next() == null ? null : "/office/sold" + asked + "&cursor=" + found.next(),
                cursor == null ? null : "/office/sold" + asked));
    }

    @GET
    @Path("list.csv")
    @Produces("text/csv; charset=UTF-8")
    public Response csv(
            @QueryParam("product") @Nullable UUID product, @QueryParam("version") @DefaultValue("0") int version) {
        if (product == null) throw new dev.prilavok.kernel.NotFound("product");
        return Response.ok(csvOf(product, version))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sold-version-" + version + ".csv\"")
                .build();
    }

    private String csvOf(UUID product, int version) {
        var say = say();
        var csv = new StringBuilder("\uFEFF");
        line(
                csv,
                say.order(),
                say.placed(),
                say.shop(),
                say.state(),
                say.sku(),
                say.name(),
                say.quantity(),
                say.total(),
                say.currency());
        @Nullable String cursor = null;
        for (var i = 0; i < MOST_PAGES; i++) {
            var from = cursor;
            var page = scope.network(() -> sold.under(product, version, from, CSV_ROWS));
            for (var one : page.items()) {
                var row = line(one, false);
                line(
                        csv,
                        row.number,
                        row.placed,
                        row.shop,
                        row.state,
                        row.sku,
                        row.name,
                        String.valueOf(row.quantity),
                        one.total().getAmount().toPlainString(),
                        one.total().getCurrencyUnit().getCode());
            }
            cursor = page.next();
            if (cursor == null) break;
        }
        return csv.toString();
    }

    private static void line(StringBuilder csv, String... cells) {
        csv.append(Stream.of(cells).map(OfficeSoldPages::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    // A cell that begins like a formula would be carried out by the spreadsheet of whoever opens the file.
    private static String cell(String text) {
        var isFormula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (isFormula ? "'" + text : text).replace("\"", "\"\"").replace('\n', ' ') + '"';
    }

    private Line line(SoldLine line, boolean mayOpen) {
        Shop shop = shops.get(new ShopId(line.shop()));
        return new Line(
                line.number().shown(),
                mayOpen ? "/office/orders/" + shop.slug() + "/" + line.number() : null,
                moments.shown(line.placedAt(), lang.locale()),
                shop.name(),
                Texts.of(OrderMessages.class, lang.locale()).state(line.state()),
                line.sku(),
                line.name(),
                line.quantity(),
                Moneys.shown(line.total(), lang.locale()));
    }

    private SoldMessages say() {
        return Texts.of(SoldMessages.class, lang.locale());
    }
}
