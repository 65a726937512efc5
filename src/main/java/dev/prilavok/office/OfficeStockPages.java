package dev.prilavok.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockAlarms;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.stock.StockMove;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The central stock: how much is where, what runs out, what came in. */
@Path("/office/stock")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
class OfficeStockPages {
    private static final int ROWS = 50;
    private static final int MOVES = 30;
    private static final int MOST = 100_000;
    private static final int LONGEST_DOCUMENT = 80;
    /** How receipts of a catalogue import name their document. */
    private static final String IMPORT = "import ";

    private final OfficeDesk desk;
    private final Stock stock;
    private final StockAlarms alarms;
    private final Catalog catalog;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final StockSheets tables;
    private final Sheets sheets;

    OfficeStockPages(
            OfficeDesk desk,
            Stock stock,
            StockAlarms alarms,
            Catalog catalog,
            AuditLog audit,
            Pages pages,
            Flash flash,
            StockSheets tables,
            Sheets sheets) {
        this.desk = desk;
        this.stock = stock;
        this.alarms = alarms;
        this.catalog = catalog;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.tables = tables;
        this.sheets = sheets;
    }

    record Row(String url, String sku, String product, int available, int held) {}

    record Move(
            String at, String what, int quantity, @Nullable String document) {}

    record Typed(
            String quantity,
            @Nullable String quantityError,
            String document,
            @Nullable String documentError) {
        static final Typed NOTHING = new Typed("", null, "", null);
    }

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StockList(
            String typed,
            boolean low,
            List<Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export) implements TemplateInstance {}

    @CheckedTemplate(basePath = "office", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StockCard(StockLevel level, String product, List<Move> moves, Typed typed, boolean mayReceive, String export)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("cursor") @Nullable String cursor) {
        return pages.show(show.equals("low") ? low(cursor) : all(typed.strip(), cursor));
    }

    private StockList all(String typed, @Nullable String cursor) {
        var levels = stock.levels(typed, cursor, ROWS);
        var names = names(levels.items().stream().map(StockLevel::sku).toList());
        var here = "/office/stock?q=" + encoded(typed);
        return new StockList(
                typed,
                false,
                levels.items().stream()
                        .map(level -> row(level.sku(), names, level.available(), level.held()))
                        .toList(),
                levels.next() == null ? null : here + "&cursor=" + levels.next(),
                cursor == null ? null : here,
                "/office/stock/export?q=" + encoded(typed) + "&");
    }

    private StockList low(@Nullable String cursor) {
        var low = alarms.low(desk.config().lowStock(), cursor, ROWS);
        var names = names(low.items().stream().map(StockAlarms.Low::sku).toList());
        return new StockList(
                "",
                true,
                low.items().stream()
                        .map(level -> row(level.sku(), names, level.available(), level.held()))
                        .toList(),
                low.next() == null ? null : "/office/stock?show=low&cursor=" + low.next(),
                cursor == null ? null : "/office/stock?show=low",
                "/office/stock/export?show=low&");
    }

    /** What the list shows, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(show.equals("low") ? tables.low() : tables.levels(typed.strip()), as);
    }

    /** Every move of a SKU, of all SKUs when none is named. */
    @GET
    @Path("journal/export")
    @Produces(MediaType.WILDCARD)
    public Response journal(
            @QueryParam("sku") @DefaultValue("") String sku, @QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(
                tables.journal(sku.isBlank() ? null : level(new Sku(sku)).sku()), as);
    }

    @GET
    @Path("sku")
    public TemplateInstance card(@QueryParam("sku") @DefaultValue("") String sku) {
        return card(new Sku(sku), Typed.NOTHING);
    }

    @POST
    @Path("receive")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    @RolesAllowed({Role.OWNER, Role.WAREHOUSE})
    public Response receive(
            @FormParam("sku") @DefaultValue("") String typedSku,
            @FormParam("quantity") @DefaultValue("") String quantity,
            @FormParam("document") @DefaultValue("") String document) {
        var sku = new Sku(typedSku.strip());
        var note = document.strip();
        var units = units(quantity);
        if (units == 0) return again(sku, new Typed(quantity, desk.say().quantityWrong(MOST), document, null));
        if (note.isEmpty() || note.length() > LONGEST_DOCUMENT)
            return again(sku, new Typed(quantity, null, document, desk.say().documentMissing(LONGEST_DOCUMENT)));
        var before = level(sku).received();
        stock.receive(sku, units, note);
        var counted = level(sku).received() > before;
        if (counted) audit.record("stock-received", sku.value(), note);
        flash.say(
                counted
                        ? desk.say().receivedNow(sku.value(), units)
                        : desk.say().receivedBefore(sku.value(), note));
        return Response.seeOther(URI.create(url(sku))).build();
    }

    private Response again(Sku sku, Typed typed) {
        return Response.status(422).entity(card(sku, typed)).build();
    }

    private TemplateInstance card(Sku sku, Typed typed) {
        var moves = stock.moves(sku, MOVES).stream().map(this::move).toList();
        var mayReceive = desk.user().is(Role.OWNER, Role.WAREHOUSE);
        return pages.show(new StockCard(
                level(sku),
                product(names(List.of(sku)), sku),
                moves,
                typed,
                mayReceive,
                "/office/stock/journal/export?sku=" + encoded(sku.value()) + "&"));
    }

    // A SKU of the catalogue that was never received is at zero; one that nobody knows is not found.
    private StockLevel level(Sku sku) {
        return stock.levels(sku.value(), null, 1).items().stream()
                .filter(level -> level.sku().equals(sku))
                .findFirst()
                .orElseGet(() -> {
                    if (!names(List.of(sku)).containsKey(sku)) throw new NotFound("sku");
                    return new StockLevel(sku, 0, 0, 0, 0, 0, 0, 0, 0);
                });
    }

    private Move move(StockMove move) {
        var document = isImport(move) ? desk.say().byImport() : move.document();
        var quantity = "written_off".equals(move.to()) ? -move.quantity() : move.quantity();
        return new Move(desk.time().moment(move.at()), desk.say().move(move.what()), quantity, document);
    }

    static boolean isImport(StockMove move) {
        return move.document() != null && move.document().startsWith(IMPORT);
    }

    private Map<Sku, Catalog.SkuName> names(Collection<Sku> skus) {
        return catalog.names(skus, desk.lang().locale());
    }

    private static Row row(Sku sku, Map<Sku, Catalog.SkuName> names, int available, int held) {
        return new Row(url(sku), sku.value(), product(names, sku), available, held);
    }

    static String product(Map<Sku, Catalog.SkuName> names, Sku sku) {
        var name = names.get(sku);
        if (name == null) return "";
        return name.colour().isEmpty()
                ? name.name() + ", " + name.size()
                : name.name() + ", " + name.colour() + ", " + name.size();
    }

    private static int units(String typed) {
        try {
            var units = Integer.parseInt(typed.strip());
            return units < 1 || units > MOST ? 0 : units;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private static String url(Sku sku) {
        return "/office/stock/sku?sku=" + encoded(sku.value());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
