package dev.prilavok.catalog.intake;

import dev.prilavok.catalog.pictures.PictureMessages;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.SheetMessages;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jspecify.annotations.Nullable;

/** The pictures that an import named: which came, which did not and why, and asking for those once more. */
@Path("/office/imports/{id: [0-9a-fA-F-]{36}}/pictures")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeImportPicturePages {
    private static final int LINES = 50;
    private static final String ALL = "ALL";

    private final CatalogImports imports;
    private final PictureReport report;
    private final PictureSources sources;
    private final ImportMoments moments;
    private final Scope scope;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Sheets sheets;

    OfficeImportPicturePages(
            CatalogImports imports,
            PictureReport report,
            PictureSources sources,
            ImportMoments moments,
            Scope scope,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Lang lang,
            Sheets sheets) {
        this.imports = imports;
        this.report = report;
        this.sources = sources;
        this.moments = moments;
        this.scope = scope;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.sheets = sheets;
    }

    /** An address as the page shows it; {@code link} is null where nobody could follow it. */
    record Shown(
            String address,
            @Nullable String link,
            int row,
            String state,
            String colour,
            @Nullable String problem) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPictureList(
            String file,
            String back,
            PictureReport.@Nullable Counts counts,
            boolean all,
            List<Shown> lines,
            String export,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPictures(PictureReport.Counts counts) implements TemplateInstance {}

    @GET
    public TemplateInstance page(
            @PathParam("id") UUID id,
            @QueryParam("show") @Nullable String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var found = imports.report(id);
        var all = ALL.equals(show);
        var lines = report.lines(id, !all, cursor, LINES);
        var here = url(id) + (all ? "/pictures?show=" + ALL : "/pictures?show=");
        return pages.show(new ImportPictureList(
                found.source(),
                url(id),
                report.counts(id).orElse(null),
                all,
                lines.items().stream().map(this::shown).toList(),
                url(id) + "/pictures/export?show=" + (all ? ALL : "") + "&",
                lines.next() == null ? null : here + "&cursor=" + lines.next(),
                cursor == null ? null : here));
    }

    /** The addresses of the list as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(
            @PathParam("id") UUID id,
            @QueryParam("show") @Nullable String show,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var file = imports.report(id).source();
        return sheets.send(
                Sheet.<PictureReport.Line>of(
                                "import-pictures",
                                file,
                                cursor -> report.lines(id, !ALL.equals(show), cursor, Rows.PAGE))
                        .number(words().rowColumn(), PictureReport.Line::row)
                        .prose(
                                Texts.of(SheetMessages.class, lang.locale()).address(),
                                line -> shown(line).address())
                        .text(words().stateColumn(), this::state)
                        .prose(words().mendColumn(), line -> shown(line).problem()),
                as);
    }

    /** The bar alone; when nothing more will come, the whole page is asked for again. */
    @GET
    @Path("progress")
    public Response progress(@PathParam("id") UUID id) {
        var counts = report.counts(id);
        var answer =
                counts.isEmpty() ? Response.noContent() : Response.ok(pages.show(new ImportPictures(counts.get())));
        return (counts.map(PictureReport.Counts::waiting).orElse(0) == 0 ? answer.header("HX-Refresh", "true") : answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Asks once more for what did not come. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@PathParam("id") UUID id) {
        imports.report(id);
        scope.network(() -> {
            sources.again(id);
            audit.record("import-pictures-again", id.toString(), null);
        });
        flash.say(say().triedAgain());
        return Response.seeOther(URI.create(url(id))).build();
    }

    private Shown shown(PictureReport.Line line) {
        var problem = line.trouble() == null ? null : PictureTrouble.say(line.trouble(), line.facts(), lang.locale());
        var isLink = line.address().matches("(?i)https?://.*");
        var address = line.address().startsWith(PictureSource.SENT)
                ? line.address().substring(PictureSource.SENT.length())
                : line.address();
        return new Shown(address, isLink ? address : null, line.row(), state(line), colour(line), problem);
    }

    private String state(PictureReport.Line line) {
        if (line.due() == null) return line.isTroubled() ? say().stateFailed() : say().stateDone();
        return line.isTroubled() ? say().stateAgain(moments.shown(line.due(), lang.locale())) : say().stateWaiting();
    }

    private static String colour(PictureReport.Line line) {
        if (line.due() != null) return "wait";
        return line.isTroubled() ? "bad" : "good";
    }

    private IntakeMessages words() {
        return Texts.of(IntakeMessages.class, lang.locale());
    }

    private PictureMessages say() {
        return Texts.of(PictureMessages.class, lang.locale());
    }

    private static String url(UUID id) {
        return "/office/imports/" + id;
    }
}
