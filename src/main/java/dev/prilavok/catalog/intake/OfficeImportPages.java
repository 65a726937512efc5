package dev.prilavok.catalog.intake;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Slice;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Platform;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports of goods: send a feed, watch it being read, read what is to be mended. The work goes on when the page is left. */
@Path("/office/imports")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeImportPages {
    private static final int IMPORTS = 20;
    private static final int ROWS = 50;

    private final CatalogImports imports;
    private final SupplySources supplies;
    private final Scope scope;
    private final ImportViews views;
    private final PictureReport pictures;
    private final Platform platform;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final ImportSheets tables;
    private final Sheets sheets;

    OfficeImportPages(
            CatalogImports imports,
            SupplySources supplies,
            Scope scope,
            ImportViews views,
            PictureReport pictures,
            Platform platform,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            ImportSheets tables,
            Sheets sheets) {
        this.imports = imports;
        this.supplies = supplies;
        this.scope = scope;
        this.views = views;
        this.pictures = pictures;
        this.platform = platform;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.tables = tables;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportList(
            List<ImportViews.View> imports,
            @Nullable String next,
            @Nullable String first,
            @Nullable String error,
            String exchange,
            List<SupplySource> supplies)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportCard(
            ImportViews.View view,
            PictureReport.@Nullable Counts pictures,
            boolean mayUndo,
            List<ImportViews.Chip> chips,
            List<ImportViews.Line> lines,
            @Nullable String next,
            @Nullable String first,
            String export,
            String mend)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportProgress(ImportViews.View view) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return pages.show(list(cursor, null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm("feed") @Nullable FileUpload feed,
            @RestForm("lang") @Nullable String texts,
            @RestForm("supply") @Nullable String supply,
            @RestForm("trial") @Nullable String trial) {
        if (feed == null || feed.size() == 0)
            return Response.status(422)
                    .entity(pages.show(list(null, say().chooseFile())))
                    .build();
        var source = new ImportSource.Uploaded(feed.fileName(), feed.uploadedFile());
        var options = new ImportOptions(texts == null ? "ru" : texts, trial != null).from(supply(supply));
        var id = imports.start(source, options, user.login());
        if (imports.report(id).state() == ImportReport.State.COLUMNS)
            return Response.seeOther(URI.create(ImportViews.url(id) + "/columns"))
                    .build();
        return started(id, options.dry());
    }

    @POST
    @Path("demo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response demo(@FormParam("lang") @DefaultValue("ru") String texts) {
        var options = new ImportOptions(texts);
        var source = new ImportSource.Bundled("demo/catalogue/catalogue." + options.lang() + ".yml.xml");
        return started(imports.start(source, options, user.login()), false);
    }

    /** Loads what a trial has judged. */
    @POST
    @Path("{id}/carry-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response carryOut(@PathParam("id") String id) {
        return started(imports.carryOut(uuid(id), user.login()), false);
    }

    /** Takes the last import back. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(@PathParam("id") String id) {
        imports.undo(uuid(id), user.login());
        flash.say(say().undoStarted());
        return Response.seeOther(URI.create(ImportViews.url(uuid(id)))).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance card(
            @PathParam("id") String id,
            @QueryParam("show") @DefaultValue("ALL") String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var report = imports.report(uuid(id));
        var filter = filter(show);
        var rows = imports.rows(report.id(), filter, cursor, ROWS);
        var here = ImportViews.url(report.id()) + "?show=" + filter.name();
        return pages.show(new ImportCard(
                views.view(report),
                pictures.counts(report.id()).orElse(null),
                imports.undoable().filter(report.id()::equals).isPresent(),
                views.chips(report, filter),
                rows.items().stream().map(views::line).toList(),
                rows.next() == null ? null : here + "&cursor=" + rows.next(),
                cursor == null ? null : here,
                ImportViews.url(report.id()) + "/export?show=" + filter.name() + "&",
                ImportViews.url(report.id()) + "/refused?"));
    }

    /** The bar alone; when the work is over, the whole page is asked for again. */
    @GET
    @Path("{id}/progress")
    public Response progress(@PathParam("id") String id) {
        var report = imports.report(uuid(id));
        var answer = Response.ok(pages.show(new ImportProgress(views.view(report))));
        return (report.state().isFinal() ? answer.header("HX-Refresh", "true") : answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The refused rows with what to mend, ready to be mended and sent again. */
    @GET
    @Path("{id}/refused")
    @Produces(MediaType.WILDCARD)
    public Response refused(@PathParam("id") String id, @QueryParam("as") @DefaultValue("csv") String as) {
        var report = imports.report(uuid(id));
        return sheets.send(imports.refusedRows(report.id(), lang.locale()), as);
    }

    /** The list of imports as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.list(lang.locale()), as);
    }

    /** The report of an import as a table. */
    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @PathParam("id") String id,
            @QueryParam("show") @DefaultValue("ALL") String show,
            @QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.report(imports.report(uuid(id)), filter(show), lang.locale()), as);
    }

    private Response started(UUID id, boolean dry) {
        flash.say(dry ? say().trialStarted() : say().importStarted());
        return Response.seeOther(URI.create(ImportViews.url(id))).build();
    }

    private ImportList list(@Nullable String cursor, @Nullable String error) {
        Slice<ImportReport> found = imports.recent(cursor, IMPORTS);
        return new ImportList(
                found.items().stream().map(views::view).toList(),
                found.next() == null ? null : "/office/imports?cursor=" + found.next(),
                cursor == null ? null : "/office/imports",
                error,
                platform.url().resolve("/exchange/1c").toString(),
                scope.network(supplies::all));
    }

    private String supply(@Nullable String key) {
        return key == null
                ? SupplySource.MAIN
                : scope.network(() -> supplies.find(key)).key();
    }

    private IntakeMessages say() {
        return Texts.of(IntakeMessages.class, lang.locale());
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("import");
        }
    }

    private static ReportFilter filter(String show) {
        try {
            return ReportFilter.valueOf(show);
        } catch (IllegalArgumentException unknown) {
            throw new BadRequest("show");
        }
    }
}
