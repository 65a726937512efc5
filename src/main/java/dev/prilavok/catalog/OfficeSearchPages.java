package dev.prilavok.catalog;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What buyers look for in vain, and the words that mean the same. */
@Path("/office/search")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeSearchPages {
    private static final int DAYS = 30;
    private static final int MOST = 100;
    private static final int MOST_IN_TABLE = 100_000;

    private final Misses misses;
    private final Synonyms synonyms;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Scope scope;
    private final Sheets sheets;

    OfficeSearchPages(
            Misses misses,
            Synonyms synonyms,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            Scope scope,
            Sheets sheets) {
        this.misses = misses;
        this.synonyms = synonyms;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.scope = scope;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchWords(
            int days,
            List<Misses.Miss> misses,
            List<Synonyms.Ring> rings,
            String typed,
            @Nullable String error) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance page() {
        return page("", null);
    }

    private TemplateInstance page(String typed, @Nullable String error) {
        return pages.show(new SearchWords(DAYS, misses.network(DAYS, MOST), synonyms.all(), typed, error));
    }

    /** What was looked for in vain, as a table. */
    @GET
    @Path("/misses/export")
    @Produces(MediaType.WILDCARD)
    public Response missesTable(@QueryParam("as") @DefaultValue("csv") String as) {
        var say = say();
        var all = scope.network(() -> misses.network(DAYS, MOST_IN_TABLE));
        var sheet = Sheet.of("search-misses", "", Rows.of(all))
                .prose(say.words(), Misses.Miss::words)
                .number(say.times(), Misses.Miss::times)
                .number(say.shops(), Misses.Miss::shops);
        return sheets.send(sheet, as);
    }

    /** The words that mean the same, a ring in each row. */
    @GET
    @Path("/synonyms/export")
    @Produces(MediaType.WILDCARD)
    public Response synonymsTable(@QueryParam("as") @DefaultValue("csv") String as) {
        var sheet = Sheet.of("synonyms", "", Rows.of(scope.network(synonyms::all)))
                .prose(say().synonyms(), Synonyms.Ring::shown);
        return sheets.send(sheet, as);
    }

    @POST
    @Path("/synonyms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Object add(@FormParam("words") @DefaultValue("") String typed) {
        try {
            synonyms.add(Synonyms.words(typed), user.name());
        } catch (SynonymsRefused refused) {
            return Response.status(refused.status())
                    .entity(page(typed, refused.say(lang.locale())))
                    .build();
        }
        flash.say(say().added());
        return back();
    }

    @POST
    @Path("/synonyms/{ring}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("ring") UUID ring) {
        flash.say(say().removed(synonyms.remove(ring)));
        return back();
    }

    private FindingMessages say() {
        return Texts.of(FindingMessages.class, lang.locale());
    }

    private static Response back() {
        return Response.seeOther(URI.create("/office/search")).build();
    }
}
