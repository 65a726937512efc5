package dev.prilavok.fulfilment.counting;

import dev.prilavok.catalog.Barcodes;
import dev.prilavok.catalog.Catalog;
import dev.prilavok.fulfilment.WarehouseDesk;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.paper.Column;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Papers of the stock: a form for each kind, the paper with its differences, the act, and the sheet for counting by shelf. */
@Path("/office/stock-papers")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeStockPaperPages {
    private static final int LATEST = 30;
    private static final int LONGEST_DOCUMENT = 80;
    private static final int LONGEST_REASON = 300;

    private final WarehouseDesk desk;
    private final StockPapers papers;
    private final Catalog catalog;
    private final Barcodes barcodes;
    private final Scope scope;
    private final Pages pages;
    private final Flash flash;

    OfficeStockPaperPages(
            WarehouseDesk desk,
            StockPapers papers,
            Catalog catalog,
            Barcodes barcodes,
            Scope scope,
            Pages pages,
            Flash flash) {
        this.desk = desk;
        this.papers = papers;
        this.catalog = catalog;
        this.barcodes = barcodes;
        this.scope = scope;
        this.pages = pages;
        this.flash = flash;
    }

    record Chip(String url, String label, boolean chosen) {}

    record Past(String url, String title, String document, String made, int lines) {}

    record Typed(
            String paper,
            String document,
            String reason,
            String lines,
            @Nullable String error) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StockPaperList(List<Chip> chips, String kind, boolean wantsReason, Typed typed, List<Past> past)
            implements TemplateInstance {}

    record Row(String sku, String name, int expected, int counted, int difference, String cost) {}

    @CheckedTemplate(basePath = "fulfilment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StockPaperCard(
            String url,
            String kind,
            String title,
            String document,
            @Nullable String reason,
            String made,
            String by,
            String verdict,
            List<Row> rows)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("kind") @DefaultValue("receipt") String kind) {
        return list(PaperKind.named(kind), new Typed(Ids.next().toString(), "", "", "", null));
    }

    private TemplateInstance list(PaperKind kind, Typed typed) {
        var chips = Arrays.stream(PaperKind.values())
                .map(one -> new Chip("/office/stock-papers?kind=" + one.code(), say().kind(one.code()), one == kind))
                .toList();
        var past = scope.network(() -> papers.latest(LATEST)).stream()
                .map(head -> new Past(
                        "/office/stock-papers/" + head.id(),
                        say().act(head.kind().code(), head.number()),
                        head.document(),
                        String.valueOf(desk.moment(head.madeAt())),
                        head.lines()))
                .toList();
        return pages.show(new StockPaperList(chips, kind.code(), kind != PaperKind.RECEIPT, typed, past));
    }

    /** Posts a paper; the form names it beforehand, so that sending it twice means it once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.WAREHOUSE})
    public Response post(
            @FormParam("kind") @DefaultValue("") String typedKind,
            @FormParam("paper") @Nullable UUID id,
            @FormParam("document") @DefaultValue("") String document,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("lines") @DefaultValue("") String lines) {
        var kind = PaperKind.named(typedKind);
        var paper = id == null ? Ids.next() : id;
        var read = PaperLines.of(lines, kind);
        var error = error(kind, document.strip(), reason.strip(), read);
        try {
            if (error == null) {
                scope.network(() -> post(kind, paper, document.strip(), reason.strip(), read.lines()));
                flash.say(say().posted());
                return Response.seeOther(URI.create("/office/stock-papers/" + paper))
                        .build();
            }
        } catch (Refusal refused) {
            error = refused.say(desk.locale());
        }
        return Response.status(422)
                .entity(list(kind, new Typed(paper.toString(), document, reason, lines, error)))
                .build();
    }

    private UUID post(PaperKind kind, UUID paper, String document, String reason, List<PaperLines.Line> lines) {
        var by = desk.user().login();
        return switch (kind) {
            case RECEIPT -> papers.receive(paper, document, lines, by);
            case COUNT -> papers.count(paper, document, reason, lines, by);
            case WRITE_OFF -> papers.writeOff(paper, document, reason, lines, by);
        };
    }

    private @Nullable String error(PaperKind kind, String document, String reason, PaperLines.Read read) {
        if (document.isEmpty() || document.length() > LONGEST_DOCUMENT) return say().noDocument();
        if (kind != PaperKind.RECEIPT && (reason.isEmpty() || reason.length() > LONGEST_REASON))
            return say().noReason();
        if (!read.wrong().isEmpty())
            return say().wrongLines(
                            read.wrong().stream().limit(20).map(String::valueOf).collect(Collectors.joining(", ")));
        if (read.lines().isEmpty()) return say().noLines();
        var skus = read.lines().stream().map(PaperLines.Line::sku).toList();
        var known = scope.network(() -> barcodes.known(skus));
        var unknown =
                skus.stream().filter(sku -> !known.contains(sku)).limit(20).toList();
        return unknown.isEmpty()
                ? null
                : say().unknown(unknown.stream().map(Sku::value).collect(Collectors.joining(", ")));
    }

    @GET
    @Path("{paper}")
    public TemplateInstance card(@PathParam("paper") UUID id) {
        return pages.show(whole(id));
    }

    private StockPaperCard whole(UUID id) {
        var head = scope.network(() -> papers.find(id)).orElseThrow(() -> new NotFound("paper"));
        var lines = scope.network(() -> papers.lines(id));
        var names = names(lines.stream().map(StockPapers.Line::sku).toList());
        var off = (int) lines.stream().filter(line -> line.difference() != 0).count();
        return new StockPaperCard(
                "/office/stock-papers/" + id,
                head.kind().code(),
                say().act(head.kind().code(), head.number()),
                head.document(),
                head.reason(),
                String.valueOf(desk.moment(head.madeAt())),
                head.madeBy(),
                head.kind() == PaperKind.WRITE_OFF ? "" : off == 0 ? say().noDifference() : say().differences(off),
                lines.stream()
                        .map(line -> new Row(
                                line.sku().value(),
                                name(names, line.sku()),
                                line.expected(),
                                line.counted(),
                                line.difference(),
                                line.cost() == null ? "" : Moneys.shown(line.cost(), desk.locale())))
                        .toList());
    }

    private Map<Sku, Catalog.SkuName> names(Collection<Sku> skus) {
        return scope.network(() -> catalog.names(skus, desk.locale()));
    }

    private static String name(Map<Sku, Catalog.SkuName> names, Sku sku) {
        var name = names.get(sku);
        if (name == null) return sku.value();
        return name.colour().isEmpty()
                ? name.name() + ", " + name.size()
                : name.name() + ", " + name.colour() + ", " + name.size();
    }

    @GET
    @Path("{paper}/act.pdf")
    @Produces(Paper.TYPE)
    public Response act(@PathParam("paper") UUID id) {
        var whole = whole(id);
        var facts = new LinkedHashMap<String, String>();
        facts.put(say().document(), whole.document());
        if (whole.reason() != null) facts.put(say().reason(), whole.reason());
        facts.put(say().date(), whole.made());
        facts.put(say().madeBy(), whole.by());
        var writeOff = whole.kind().equals(PaperKind.WRITE_OFF.code());
        var columns = new ArrayList<>(List.of(Column.text(say().sku(), 2), Column.text(say().thing(), 3.4f)));
        if (writeOff) columns.add(Column.number(say().writtenOff(), 1));
        else
            columns.addAll(List.of(
                    Column.number(whole.kind().equals("receipt") ? say().expected() : say().was(), 1),
                    Column.number(whole.kind().equals("receipt") ? say().came() : say().counted(), 1),
                    Column.number(say().difference(), 1)));
        var rows = whole.rows().stream().map(row -> cells(row, writeOff)).toList();
        return Paper.of(whole.title(), desk.locale())
                .facts(facts)
                .table(columns, rows)
                .text(whole.verdict())
                .signatures(List.of(say().madeBy(), say().signed()))
                .send(whole.kind() + "-act");
    }

    private static List<String> cells(Row row, boolean writeOff) {
        return writeOff
                ? List.of(row.sku(), row.name(), String.valueOf(row.counted()))
                : List.of(
                        row.sku(),
                        row.name(),
                        String.valueOf(row.expected()),
                        String.valueOf(row.counted()),
                        String.valueOf(row.difference()));
    }

    /** A sheet to count by: what lies on the shelves, with an empty column and without the numbers that are known. */
    @GET
    @Path("sheet.pdf")
    @Produces(Paper.TYPE)
    public Response sheet(@QueryParam("q") @DefaultValue("") String start) {
        var there = scope.network(() -> papers.onShelves(start.strip()));
        var names = names(there.stream().map(StockPapers.OnShelf::sku).toList());
        var columns = List.of(
                Column.text(say().shelf(), 1.2f),
                Column.text(say().sku(), 2),
                Column.text(say().thing(), 3.4f),
                Column.text(say().blank(), 1));
        return Paper.of(say().sheet(), desk.locale())
                .text(desk.day(desk.today()))
                .table(
                        columns,
                        there.stream()
                                .map(one -> List.of(one.shelf(), one.sku().value(), name(names, one.sku()), ""))
                                .toList())
                .signatures(List.of(say().signed()))
                .send("count-sheet");
    }

    private CountingMessages say() {
        return desk.say(CountingMessages.class);
    }
}
