package dev.prilavok.catalog.intake;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what the columns of a table mean, with a few of its rows in view, and keeps it for the next table. */
@Path("/office/imports/{id}/columns")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeColumnPages {
    private final CatalogImports imports;
    private final ColumnMaps maps;
    private final FeedDoor door;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;

    OfficeColumnPages(
            CatalogImports imports,
            ColumnMaps maps,
            FeedDoor door,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang) {
        this.imports = imports;
        this.maps = maps;
        this.door = door;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    record Choice(String value, String label, boolean chosen) {}

    record ColumnRow(
            int number,
            String header,
            List<String> samples,
            List<Choice> choices,
            String detail,
            boolean cut,
            boolean open) {}

    record SavedMap(UUID id, String name, boolean chosen) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportColumns(
            String here,
            String back,
            List<ColumnRow> rows,
            ColumnMap.Rules rules,
            String wholesale,
            String name,
            List<SavedMap> maps,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public Response show(@PathParam("id") String id, @QueryParam("map") @Nullable String map) {
        var report = waiting(id);
        if (report.isEmpty())
            return Response.seeOther(URI.create("/office/imports/" + id)).build();
        var sample = sample(report.get());
        var chosen = map == null ? Optional.<ColumnMaps.Named>empty() : scope.network(() -> maps.find(uuid(map)));
        var shown = chosen.map(ColumnMaps.Named::map).orElseGet(() -> ColumnMap.guessed(sample.header()));
        var name = chosen.map(ColumnMaps.Named::name).orElse(report.get().source());
        return Response.ok(page(report.get(), sample, shown, name, chosen.map(ColumnMaps.Named::id), null))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        var report = waiting(id);
        if (report.isEmpty())
            return Response.seeOther(URI.create("/office/imports/" + id)).build();
        var sample = sample(report.get());
        var typed = new ColumnForm(form, sample.header());
        try {
            var map = typed.map(lang.locale());
            scope.network(() ->
                    imports.explained(report.get().id(), maps.keep(typed.name(), sample.header(), map, user.login())));
        } catch (Refusal refused) {
            var again = page(
                    report.get(), sample, typed.loose(), typed.name(), Optional.empty(), refused.say(lang.locale()));
            return Response.status(422).entity(again).build();
        }
        flash.say(report.get().dry() ? say().trialStarted() : say().importStarted());
        return Response.seeOther(URI.create("/office/imports/" + id)).build();
    }

    private TemplateInstance page(
            ImportReport report,
            ColumnSample sample,
            ColumnMap map,
            String name,
            Optional<UUID> chosen,
            @Nullable String error) {
        var url = "/office/imports/" + report.id();
        var saved = scope.network(maps::all).stream()
                .map(named -> new SavedMap(
                        named.id(),
                        named.name(),
                        chosen.filter(named.id()::equals).isPresent()))
                .toList();
        var share = map.rules().wholesale();
        return pages.show(new ImportColumns(
                url + "/columns",
                url,
                IntStream.range(0, sample.header().size())
                        .mapToObj(at -> row(at, sample, map))
                        .toList(),
                map.rules(),
                share == null ? "" : share.toString(),
                name.length() > 80 ? name.substring(0, 80) : name,
                saved,
                error));
    }

    private ColumnRow row(int at, ColumnSample sample, ColumnMap map) {
        var header = sample.header().get(at);
        var column = map.columns().stream()
                .filter(known -> known.header().equals(header))
                .findFirst();
        var target = column.map(ColumnMap.Column::target).orElse(ColumnTarget.SKIP);
        var columns = Texts.of(ColumnMessages.class, lang.locale());
        var choices = Stream.of(ColumnTarget.values())
                .map(choice -> new Choice(choice.name(), columns.columnTarget(choice), choice == target))
                .toList();
        var detail = column.map(ColumnMap.Column::name).orElse("");
        var unit = column.map(ColumnMap.Column::unit)
                .map(measured -> " (" + measured + ")")
                .orElse("");
        return new ColumnRow(
                at,
                header,
                sample.of(at),
                choices,
                detail + unit,
                column.map(ColumnMap.Column::cut).orElse(false),
                target == ColumnTarget.SKIP && ColumnTarget.named(header).isEmpty());
    }

    private ColumnSample sample(ImportReport report) {
        return ColumnSample.of(door.table(report).orElseThrow(() -> new NotFound("import")));
    }

    private Optional<ImportReport> waiting(String id) {
        return Optional.of(imports.report(uuid(id))).filter(report -> report.state() == ImportReport.State.COLUMNS);
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
}
