package dev.prilavok.catalog.master;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one product, version by version; an old one can be restored. */
@Path(GoodsQuery.PATH + "/{product: [0-9a-fA-F-]{36}}/history")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeHistoryPages {
    private static final int ROWS = 50;

    private final MasterRows rows;
    private final VersionRows versions;
    private final Restoring restoring;
    private final VersionViews views;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final MasterSheets tables;
    private final Sheets sheets;

    OfficeHistoryPages(
            MasterRows rows,
            VersionRows versions,
            Restoring restoring,
            VersionViews views,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            MasterSheets tables,
            Sheets sheets) {
        this.rows = rows;
        this.versions = versions;
        this.restoring = restoring;
        this.views = views;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.tables = tables;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProductHistoryList(
            String name,
            String back,
            List<VersionViews.View> lines,
            String export,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ProductVersionCard(
            VersionViews.View view,
            String product,
            String back,
            String sold,
            boolean latest,
            List<VersionViews.Both> since,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@PathParam("product") UUID product, @QueryParam("cursor") @Nullable String cursor) {
        return scope.network(() -> {
            var tag = Langs.of(lang.locale());
            var known = rows.find(product);
            var found = versions.list(VersionFilter.of(product), cursor, ROWS, tag);
            var here = url(product);
            return pages.show(new ProductHistoryList(
                    known.name(tag),
                    OfficeProductPages.url(product),
                    views.of(found.items(), lang),
                    here + "/export?",
                    found.next() == null ? null : here + "?cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    /** The same as a table, a row per field. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(@PathParam("product") UUID product, @QueryParam("as") @DefaultValue("csv") String as) {
        scope.network(() -> rows.find(product));
        return sheets.send(tables.changes(VersionFilter.of(product), product.toString()), as);
    }

    @GET
    @Path("{version: [0-9]{1,9}}")
    public TemplateInstance card(@PathParam("product") UUID product, @PathParam("version") int number) {
        return scope.network(() -> page(product, number, null));
    }

    /** Makes the product again what it was under this version, as a new change; whether it is on sale stays as it is. */
    @POST
    @Path("{version: [0-9]{1,9}}/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restore(@PathParam("product") UUID product, @PathParam("version") int number) {
        try {
            var now = scope.network(() -> restoring.restore(product, number, user.login(), lang.locale()));
            flash.say(say().restored(number, now.version()));
            return Response.seeOther(URI.create(OfficeProductPages.url(product)))
                    .build();
        } catch (Refusal refused) {
            var again = scope.network(() -> page(product, number, refused.say(lang.locale())));
            return Response.status(refused.status()).entity(again).build();
        }
    }

    private TemplateInstance page(UUID product, int number, @Nullable String error) {
        var found = versions.find(product, number, Langs.of(lang.locale()));
        var known = rows.find(product);
        var then = versions.at(product, number);
        return pages.show(new ProductVersionCard(
                views.of(found, lang),
                OfficeProductPages.url(product),
                url(product),
                "/office/sold?product=" + product + "&version=" + number,
                number == known.version(),
                number == known.version() ? List.of() : views.both(then.to(known.facts()), lang),
                error));
    }

    private MasterMessages say() {
        return Texts.of(MasterMessages.class, lang.locale());
    }

    static String url(UUID product) {
        return OfficeProductPages.url(product) + "/history";
    }
}
