package dev.prilavok.catalog.intake;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports of goods, for programs: send a feed, ask how far it is, read the report, take it back. */
@Path("/api/v1/office/imports")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: imports", description = "YML, CommerceML 2, CSV, XLSX, Google's and Meta's feeds; zipped too")
class OfficeImportsApi {
    private static final int LONGEST_NAME = 200;

    private final CatalogImports imports;
    private final ColumnMaps maps;
    private final SupplySources supplies;
    private final ApiWrites writes;
    private final Sheets sheets;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;

    OfficeImportsApi(
            CatalogImports imports,
            ColumnMaps maps,
            SupplySources supplies,
            ApiWrites writes,
            Sheets sheets,
            Scope scope,
            CurrentUser user,
            Lang lang) {
        this.imports = imports;
        this.maps = maps;
        this.supplies = supplies;
        this.writes = writes;
        this.sheets = sheets;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
    }

    @GET
    @Operation(operationId = "listImports", summary = "List imports", description = "The latest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Imports.class),
                            examples = @ExampleObject(name = "imports", value = ImportsJson.IMPORTS)))
    public ImportsJson.Imports list(
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Imports in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var found = imports.recent(cursor, ApiWrites.rows(limit));
        return new ImportsJson.Imports(found.items().stream().map(this::json).toList(), found.next());
    }

    /** What was asked for, for the key of the request. */
    private record Asked(String name, String lang, boolean trial, String supplier, String hash) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "startImport",
            summary = "Start an import",
            description = "The body is the file. A trial judges every row and writes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples =
                                    @ExampleObject(
                                            name = "csv",
                                            value = "sku;name;price;category\nDRS1;Dress;4900;Dresses\n")))
    @APIResponse(
            responseCode = "201",
            description = "The import; in state COLUMNS it waits for a column map",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Import.class),
                            examples = @ExampleObject(name = "import", value = ImportsJson.IMPORT)))
    @APIResponse(responseCode = "400", description = "No key, no name or an empty body")
    @APIResponse(responseCode = "404", description = "No such supplier")
    @APIResponse(responseCode = "409", description = "The key came with another file before")
    public Response start(
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            @Parameter(description = "Name of the file", example = "goods.csv") @QueryParam("filename") @Nullable
                    String name,
            @Parameter(description = "Language of its texts: ru or en") @QueryParam("texts") @DefaultValue("ru")
                    String texts,
            @Parameter(description = "Only to judge") @QueryParam("trial") @DefaultValue("false") boolean trial,
            @Parameter(description = "Whose feed it is") @QueryParam("supplier") @DefaultValue(SupplySource.MAIN)
                    String supplier,
            @Nullable InputStream body) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0)
            throw new BadRequest("filename").at("filename");
        if (body == null) throw new BadRequest("body");
        return created(() -> received(key, name, options(texts, trial, supplier), body));
    }

    private ImportOptions options(String texts, boolean trial, String supplier) {
        var known = scope.network(() -> supplies.find(supplier)).key();
        return new ImportOptions(texts, trial).from(known);
    }

    private ImportsJson.Import received(@Nullable String key, String name, ImportOptions options, InputStream body) {
        try {
            var file = Files.createTempFile("prilavok-", ".feed");
            try {
                var sha = MessageDigest.getInstance("SHA-256");
                try (var counted = new DigestInputStream(body, sha);
                        var out = Files.newOutputStream(file)) {
                    if (counted.transferTo(out) == 0) throw new BadRequest("body");
                }
                var asked = new Asked(
                        name,
                        options.lang(),
                        options.dry(),
                        options.supply(),
                        HexFormat.of().formatHex(sha.digest()));
                var source = new ImportSource.Uploaded(name, file);
                return once("import-start", "", key, asked, () -> imports.start(source, options, user.login()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Read an import", description = "Its state, progress and counts")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Import.class),
                            examples = @ExampleObject(name = "import", value = ImportsJson.IMPORT)))
    @APIResponse(responseCode = "404", description = "No such import")
    public ImportsJson.Import read(@PathParam("id") String id) {
        return json(imports.report(uuid(id)));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(operationId = "listImportRows", summary = "Read the report", description = "Row by row, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of rows",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Rows.class),
                            examples = @ExampleObject(name = "rows", value = ImportsJson.ROWS)))
    @APIResponse(responseCode = "404", description = "No such import")
    public ImportsJson.Rows rows(
            @PathParam("id") String id,
            @Parameter(description = "ALL, ADDED, CHANGED, SAME, REFUSED, WITHDRAWN, NOTED or LEFT")
                    @QueryParam("show")
                    @DefaultValue("ALL")
                    String show,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Rows in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        var report = imports.report(uuid(id));
        var found = imports.rows(report.id(), filter(show), cursor, ApiWrites.rows(limit));
        return new ImportsJson.Rows(
                found.items().stream()
                        .map(row -> ImportsJson.Row.of(row, lang.locale()))
                        .toList(),
                found.next());
    }

    @GET
    @Path("/{id}/refused")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "getRefusedRows",
            summary = "Download the refused rows",
            description = "As a table to be mended and sent again: its columns are known")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "csv",
                                            value = "\"What to mend\",\"Line\",\"SKU\"\n\"…\",7,\"DRS1\"\n")))
    @APIResponse(responseCode = "404", description = "No such import")
    public Response refused(
            @PathParam("id") String id,
            @Parameter(description = "csv or xlsx") @QueryParam("as") @DefaultValue("csv") String as) {
        var report = imports.report(uuid(id));
        return sheets.send(imports.refusedRows(report.id(), lang.locale()), as);
    }

    @POST
    @Path("/{id}/carry-out")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "carryOutTrial",
            summary = "Carry out a trial",
            description = "With the same file; the answer is a new import")
    @APIResponse(
            responseCode = "201",
            description = "The import",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Import.class),
                            examples = @ExampleObject(name = "import", value = ImportsJson.IMPORT)))
    @APIResponse(responseCode = "404", description = "No such trial, or its file is not kept any more")
    public Response carryOut(@PathParam("id") String id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var trial = uuid(id);
        return created(() -> once("import-carry-out", id, key, id, () -> imports.carryOut(trial, user.login())));
    }

    @POST
    @Path("/{id}/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainColumns",
            summary = "Explain the columns",
            description = "Of a table that waits in state COLUMNS, by a saved column map")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Columns.class),
                            examples = @ExampleObject(name = "map", value = "{\"map\": \"supplier\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The import, which goes on",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Import.class),
                            examples = @ExampleObject(name = "import", value = ImportsJson.IMPORT)))
    @APIResponse(responseCode = "404", description = "No such import that waits, or no such map")
    public ImportsJson.Import columns(
            @PathParam("id") String id,
            @HeaderParam(ApiWrites.KEY) @Nullable String key,
            ImportsJson.@Nullable Columns columns) {
        var waits = imports.report(uuid(id));
        var name = MapReading.text(columns == null ? null : columns.map(), "map");
        return once("import-columns", id, key, name, () -> {
            if (waits.state() != ImportReport.State.COLUMNS) throw new NotFound("import");
            var map = maps.all().stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("column map"));
            imports.explained(waits.id(), map.id());
            return waits.id();
        });
    }

    @POST
    @Path("/{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "undoImport",
            summary = "Take an import back",
            description =
                    "The last one that wrote anything; what somebody changed since stays, and so does stock that is promised")
    @APIResponse(
            responseCode = "200",
            description = "The import, being undone",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportsJson.Import.class),
                            examples = @ExampleObject(name = "import", value = ImportsJson.IMPORT)))
    @APIResponse(responseCode = "404", description = "It is not the last import that wrote anything")
    public ImportsJson.Import undo(@PathParam("id") String id, @HeaderParam(ApiWrites.KEY) @Nullable String key) {
        var last = uuid(id);
        return once("import-undo", id, key, id, () -> {
            imports.undo(last, user.login());
            return last;
        });
    }

    private ImportsJson.Import once(
            String command, String about, @Nullable String key, Object body, Supplier<UUID> work) {
        return scope.network(() -> writes.once(
                command, about, key, body, ImportsJson.Import.class, () -> json(imports.report(work.get()))));
    }

    private static Response created(Supplier<ImportsJson.Import> made) {
        return Response.status(201).entity(made.get()).build();
    }

    private ImportsJson.Import json(ImportReport report) {
        return ImportsJson.Import.of(report, lang.locale());
    }

    private static ReportFilter filter(String show) {
        for (var filter : List.of(ReportFilter.values())) if (filter.name().equals(show)) return filter;
        throw new BadRequest("show").at("show");
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("import");
        }
    }
}
