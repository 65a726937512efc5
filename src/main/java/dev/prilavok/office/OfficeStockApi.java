package dev.prilavok.office;

import dev.prilavok.catalog.Catalog;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sku;
import dev.prilavok.stock.Stock;
import dev.prilavok.stock.StockLevel;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The central stock, for programs: how much is where, what came in, what was counted. */
@Path("/api/v1/office/stock")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER, Role.WAREHOUSE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: stock")
class OfficeStockApi {
    private static final int MOST_LINES = 1_000;
    private static final int MOST_UNITS = 100_000;
    private static final int LONGEST = 80;

    private final Stock stock;
    private final Catalog catalog;
    private final ApiWrites writes;
    private final AuditLog audit;
    private final Scope scope;
    private final OfficeDesk desk;

    OfficeStockApi(Stock stock, Catalog catalog, ApiWrites writes, AuditLog audit, Scope scope, OfficeDesk desk) {
        this.stock = stock;
        this.catalog = catalog;
        this.writes = writes;
        this.audit = audit;
        this.scope = scope;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listStock", summary = "List levels", description = "By SKU, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of levels",
            content =
                    @Content(
                            schema = @Schema(implementation = StockJson.Levels.class),
                            examples = @ExampleObject(name = "levels", value = StockJson.LEVELS)))
    public StockJson.Levels levels(
            @Parameter(description = "How the SKU begins") @QueryParam("q") @DefaultValue("") String start,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Levels in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var found = stock.levels(start.strip(), cursor, ApiWrites.rows(limit));
        return new StockJson.Levels(
                found.items().stream().map(StockJson.Level::of).toList(), found.next());
    }

    @GET
    @Path("/moves")
    @Operation(
            operationId = "listStockMoves",
            summary = "Read the journal",
            description = "Of one SKU or of all, newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of moves",
            content =
                    @Content(
                            schema = @Schema(implementation = StockJson.Moves.class),
                            examples = @ExampleObject(name = "moves", value = StockJson.MOVES)))
    public StockJson.Moves moves(
            @QueryParam("sku") @Nullable String sku,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Moves in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var found = stock.journal(sku == null ? null : new Sku(sku), cursor, ApiWrites.rows(limit));
        return new StockJson.Moves(
                found.items().stream().map(StockJson.Move::of).toList(), found.next());
    }

    @POST
    @Path("/receipts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.WAREHOUSE})
    @Operation(
            operationId = "receiveStock",
            summary = "Receive goods",
            description = "A line of a document counts once, also under another key")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StockJson.Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = StockJson.RECEIPT)))
    @APIResponse(
            responseCode = "200",
            description = "How much there is now",
            content =
                    @Content(
                            schema = @Schema(implementation = StockJson.Received.class),
                            examples = @ExampleObject(name = "received", value = StockJson.RECEIVED)))
    @APIResponse(responseCode = "404", description = "The catalogue does not know one of the SKUs")
    public StockJson.Received receive(
            @HeaderParam(ApiWrites.KEY) @Nullable String key, StockJson.@Nullable Receipt receipt) {
        if (receipt == null) throw refused("document");
        var document = text(receipt.document(), "document");
        var units = units(receipt.lines(), 1);
        return scope.network(() -> writes.once("stock-receipt", "", key, receipt, StockJson.Received.class, () -> {
            known(units.keySet());
            units.keySet().forEach(sku -> audit.record("stock-received", sku.value(), document));
            stock.receive(document, units);
            return new StockJson.Received(now(units.keySet()));
        }));
    }

    @POST
    @Path("/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.OWNER, Role.WAREHOUSE})
    @Operation(
            operationId = "countStock",
            summary = "Set what was counted",
            description =
                    "What lies in the warehouse, free and held together. What is held is promised to buyers: it stays, and the"
                            + " answer says how much of it is above the count")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StockJson.Count.class),
                            examples = @ExampleObject(name = "count", value = StockJson.COUNT)))
    @APIResponse(
            responseCode = "200",
            description = "How much there is now",
            content =
                    @Content(
                            schema = @Schema(implementation = StockJson.Counted.class),
                            examples = @ExampleObject(name = "counted", value = StockJson.COUNTED)))
    @APIResponse(responseCode = "404", description = "The catalogue does not know one of the SKUs")
    public StockJson.Counted count(@HeaderParam(ApiWrites.KEY) @Nullable String key, StockJson.@Nullable Count count) {
        if (count == null) throw refused("document");
        var document = text(count.document(), "document");
        var reason = text(count.reason(), "reason");
        var rests = units(count.lines(), 0);
        return scope.network(() -> writes.once("stock-count", "", key, count, StockJson.Counted.class, () -> {
            known(rests.keySet());
            rests.keySet().forEach(sku -> audit.record("stock-counted", sku.value(), document));
            var above = stock.count(Ids.next(), document, reason, rests);
            var lines = above.entrySet().stream()
                    .map(line -> new StockJson.Line(line.getKey().value(), line.getValue()))
                    .toList();
            return new StockJson.Counted(now(rests.keySet()), lines);
        }));
    }

    private List<StockJson.Level> now(Collection<Sku> skus) {
        return skus.stream()
                .map(sku -> stock.levels(sku.value(), null, 1).items().stream()
                        .filter(level -> level.sku().equals(sku))
                        .findFirst()
                        .orElseGet(() -> new StockLevel(sku, 0, 0, 0, 0, 0, 0, 0, 0)))
                .map(StockJson.Level::of)
                .toList();
    }

    private void known(Collection<Sku> skus) {
        if (!catalog.names(skus, desk.lang().locale()).keySet().containsAll(skus)) throw new NotFound("sku");
    }

    private static TreeMap<Sku, Integer> units(@Nullable List<StockJson.Line> lines, int least) {
        if (lines == null || lines.isEmpty() || lines.size() > MOST_LINES) throw refused("lines");
        var units = new TreeMap<Sku, Integer>();
        for (var line : lines) {
            if (line == null || line.sku() == null) throw refused("lines.sku");
            var quantity = line.quantity();
            if (quantity == null || quantity < least || quantity > MOST_UNITS) throw refused("lines.quantity");
            if (units.put(new Sku(line.sku()), quantity) != null) throw refused("lines.sku");
        }
        return units;
    }

    private static String text(@Nullable String text, String field) {
        if (text == null || text.isBlank() || text.length() > LONGEST || text.indexOf('\0') >= 0) throw refused(field);
        return text.strip();
    }

    private static RuntimeException refused(String field) {
        return new BadRequest(field).at(field);
    }
}
