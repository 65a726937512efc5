package dev.prilavok.catalog.master;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Sheets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All goods of the network, as their keeper looks for them; many at once are shown to buyers or taken off. */
@Path(GoodsQuery.PATH)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeProductListPages {
    private static final int ROWS = 50;

    private final GoodsList goods;
    private final Masters masters;
    private final Sections sections;
    private final OfficeMoments moments;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final MasterSheets tables;
    private final Sheets sheets;

    OfficeProductListPages(
            GoodsList goods,
            Masters masters,
            Sections sections,
            OfficeMoments moments,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            MasterSheets tables,
            Sheets sheets) {
        this.goods = goods;
        this.masters = masters;
        this.sections = sections;
        this.moments = moments;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.tables = tables;
        this.sheets = sheets;
    }

    /** Which goods the page showed. */
    static class Asked {
        @QueryParam("q")
        @DefaultValue("")
        String q = "";

        @QueryParam("category")
        @DefaultValue("")
        String category = "";

        @QueryParam("brand")
        @DefaultValue("")
        String brand = "";

        @QueryParam("state")
        @DefaultValue("")
        String state = "";

        @QueryParam("gap")
        @DefaultValue("")
        String gap = "";

        @QueryParam("sort")
        @DefaultValue("")
        String sort = "";

        @QueryParam("cursor")
        @DefaultValue("")
        String cursor = "";

        GoodsQuery query() {
            return GoodsQuery.of(q, category, brand, state, gap, sort, cursor);
        }
    }

    public record Line(
            String id,
            String url,
            String name,
            String about,
            String state,
            String colour,
            String gaps,
            int sizes,
            String changed) {}

    public record Chip(String label, String url, boolean chosen) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProductList(
            GoodsQuery asked,
            List<ProductSheet.Option> categories,
            List<ProductSheet.Option> brands,
            List<ProductSheet.Option> sorts,
            List<Chip> chips,
            List<Line> lines,
            String export,
            @Nullable String next,
            @Nullable String first,
            @Nullable String undo,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam Asked asked, @QueryParam("undo") @DefaultValue("") String undo) {
        return page(asked.query(), undo, null);
    }

    /** The goods of the list, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(@BeanParam Asked asked, @QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.goods(asked.query().at(null)), as);
    }

    /** Shows what was ticked to buyers, or takes it off sale. */
    @POST
    @Path("bulk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object bulk(
            @BeanParam Asked asked,
            @FormParam("chosen") List<UUID> chosen,
            @FormParam("deed") @DefaultValue("") String deed) {
        if (chosen.isEmpty())
            return Response.status(422)
                    .entity(page(asked.query(), "", say().nothingTicked()))
                    .build();
        var some = chosen.stream().distinct().limit(BulkUndo.MOST).toList();
        if (deed.equals("PLAN")) {
            var ticked = String.join(".", some.stream().map(UUID::toString).toList());
            var place = OfficePlanManyPages.PATH + asked.query().at(null).tail() + "&tick=" + ticked;
            return Response.seeOther(URI.create(place)).build();
        }
        var done = deed.equals("PUBLISH") ? published(some) : unpublished(some);
        return Response.seeOther(URI.create(after(asked.query(), done))).build();
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response undo(@BeanParam Asked asked, @FormParam("undo") @DefaultValue("") String text) {
        var undo = BulkUndo.read(text).orElseThrow(() -> new NotFound("undo"));
        if (undo.deed() == BulkUndo.Deed.PUBLISH) published(undo.products());
        else unpublished(undo.products());
        return Response.seeOther(URI.create(asked.query().url())).build();
    }

    private BulkUndo published(List<UUID> products) {
        var bulk = masters.publish(products, cause());
        var words = say().publishedNow(bulk.done().size());
        if (!bulk.refused().isEmpty()) {
            var missing = bulk.refused().values().stream().flatMap(List::stream).toList();
            words += " " + say().notPublished(bulk.refused().size());
            if (!missing.isEmpty()) words += " " + say().lacking(NotComplete.listed(missing, lang.locale()));
        }
        flash.say(words);
        return new BulkUndo(BulkUndo.Deed.UNPUBLISH, bulk.done());
    }

    private BulkUndo unpublished(List<UUID> products) {
        var done = masters.unpublish(products, cause());
        flash.say(say().unpublishedNow(done.size()));
        return new BulkUndo(BulkUndo.Deed.PUBLISH, done);
    }

    private Cause cause() {
        return Cause.byHand(Origin.CONSOLE, user.login(), null);
    }

    private static String after(GoodsQuery query, BulkUndo undo) {
        return undo.products().isEmpty()
                ? query.url()
                : query.url() + "&undo=" + URLEncoder.encode(undo.text(), StandardCharsets.UTF_8);
    }

    private TemplateInstance page(GoodsQuery query, String undo, @Nullable String error) {
        var tag = Langs.of(lang.locale());
        var found = goods.list(query, ROWS, tag);
        return pages.show(new ProductList(
                query,
                sections.all(tag).stream()
                        .map(section -> new ProductSheet.Option(
                                section.id().toString(),
                                section.path(),
                                section.id().toString().equals(query.category())))
                        .toList(),
                goods.brands().stream()
                        .map(brand -> new ProductSheet.Option(brand, brand, brand.equals(query.brand())))
                        .toList(),
                Arrays.stream(GoodsQuery.Sort.values())
                        .map(sort -> new ProductSheet.Option(sort.name(), say().sort(sort), sort == query.sort()))
                        .toList(),
                chips(query),
                found.items().stream().map(this::line).toList(),
                GoodsQuery.PATH + "/export" + query.at(null).tail() + "&",
                found.next() == null ? null : query.at(found.next()).url(),
                query.cursor() == null ? null : query.at(null).url(),
                BulkUndo.read(undo).map(BulkUndo::text).orElse(null),
                error));
    }

    private List<Chip> chips(GoodsQuery query) {
        var chips = new java.util.ArrayList<Chip>();
        for (var state : GoodsQuery.State.values())
            chips.add(new Chip(
                    say().listed(state),
                    query.with(state).with(GoodsQuery.Gap.NONE).url(),
                    query.state() == state && query.gap() == GoodsQuery.Gap.NONE));
        for (var gap : GoodsQuery.Gap.values())
            if (gap != GoodsQuery.Gap.NONE)
                chips.add(new Chip(
                        say().gap(gap),
                        query.with(GoodsQuery.State.ALL).with(gap).url(),
                        query.gap() == gap));
        return chips;
    }

    private Line line(GoodsRow row) {
        return new Line(
                row.id().toString(),
                GoodsQuery.PATH + "/" + row.id(),
                row.name(),
                row.brand() == null ? row.category() : row.category() + ", " + row.brand(),
                say().state(row.state()),
                colour(row.state()),
                tables.gaps(row),
                row.sizes(),
                moments.shown(row.changed(), lang.locale()));
    }

    static String colour(String state) {
        return switch (state) {
            case "PUBLISHED" -> "good";
            case "DRAFT" -> "wait";
            default -> "";
        };
    }

    private MasterMessages say() {
        return Texts.of(MasterMessages.class, lang.locale());
    }
}
