package dev.prilavok.catalog.master;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What suppliers say otherwise than people wrote: all of it in one list. */
@Path(OfficeOfferPages.LIST)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeOfferPages {
    static final String LIST = "/office/changes/offers";
    private static final int ROWS = 30;

    private final Offers offers;
    private final OfferViews views;
    private final Sections sections;
    private final Scope scope;
    private final Pages pages;
    private final Lang lang;
    private final MasterSheets tables;
    private final Sheets sheets;

    OfficeOfferPages(
            Offers offers,
            OfferViews views,
            Sections sections,
            Scope scope,
            Pages pages,
            Lang lang,
            MasterSheets tables,
            Sheets sheets) {
        this.offers = offers;
        this.views = views;
        this.sections = sections;
        this.scope = scope;
        this.pages = pages;
        this.lang = lang;
        this.tables = tables;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfferList(
            List<OfferViews.View> offers,
            @Nullable String next,
            @Nullable String first) implements TemplateInstance {}

    /** The same as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(@QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.offers(), as);
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var tag = Langs.of(lang.locale());
        return scope.network(() -> {
            var words = OfficeProductPages.words(lang, sections.all(tag));
            var found = offers.open(cursor, ROWS, tag);
            return pages.show(new OfferList(
                    found.items().stream()
                            .map(offer -> views.view(offer, words, lang))
                            .toList(),
                    found.next() == null ? null : LIST + "?cursor=" + found.next(),
                    cursor == null ? null : LIST));
        });
    }
}
