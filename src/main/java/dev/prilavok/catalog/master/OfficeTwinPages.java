package dev.prilavok.catalog.master;

import static java.util.Objects.requireNonNullElse;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Products that may be one and the same: two different things, or one to be made of both. */
@Path("/office/twins")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeTwinPages {
    private static final int ROWS = 30;

    private final Twins twins;
    private final TwinDecisions decisions;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final MasterSheets tables;
    private final Sheets sheets;

    OfficeTwinPages(
            Twins twins,
            TwinDecisions decisions,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            MasterSheets tables,
            Sheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
        this.twins = twins;
        this.decisions = decisions;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
    }

    record One(String id, String url, String name, String brand, String state) {}

    record Line(One one, One other, String why) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TwinList(
            List<Line> lines,
            @Nullable String next,
            @Nullable String first) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var found = scope.network(() -> twins.list(cursor, ROWS, Langs.of(lang.locale())));
        return pages.show(new TwinList(
                found.items().stream().map(this::line).toList(),
                found.next() == null ? null : "/office/twins?cursor=" + found.next(),
                cursor == null ? null : "/office/twins"));
    }

    /** The pairs, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(@QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.twins(), as);
    }

    @POST
    @Path("differ")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response differ(@BeanParam Deed deed) {
        scope.network(() -> decisions.differ(deed.product(), deed.twin(), user.login(), deed.why()));
        flash.say(say().differNow());
        return Response.seeOther(URI.create("/office/twins")).build();
    }

    /** Keeps the product and takes the twin's sizes to it. */
    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@BeanParam Deed deed) {
        var kept = scope.network(() -> decisions.merge(deed.product(), deed.twin(), user.login(), deed.why()));
        flash.say(say().merged());
        return Response.seeOther(URI.create(OfficeProductPages.url(kept.id()))).build();
    }

    /** What is done with a pair: the product of the button that was pressed, and the other of the two. */
    static class Deed {
        @FormParam("product")
        @Nullable
        UUID product;

        @FormParam("twin")
        List<UUID> pair = List.of();

        @FormParam("why")
        @DefaultValue("")
        String why = "";

        UUID product() {
            if (product == null) throw new NotFound("pair");
            return product;
        }

        UUID twin() {
            return pair.stream()
                    .filter(one -> !one.equals(product))
                    .findFirst()
                    .or(() -> pair.stream().findFirst())
                    .orElseThrow(() -> new NotFound("pair"));
        }

        @Nullable
        String why() {
            return OfficeProductsApi.reason(why);
        }
    }

    private Line line(Twins.Pair pair) {
        return new Line(one(pair.one()), one(pair.other()), why(pair, say()));
    }

    static String why(Twins.Pair pair, TwinMessages say) {
        return switch (pair.sign()) {
            case BARCODE -> say.sameBarcode(requireNonNullElse(pair.barcode(), ""));
            case SAME_NAME -> say.sameName();
            case ALIKE_NAME -> say.alikeName();
        };
    }

    private One one(Twins.Twin twin) {
        var state = Texts.of(MasterMessages.class, lang.locale()).state(twin.state());
        return new One(twin.id().toString(), OfficeProductPages.url(twin.id()), twin.name(), twin.brand(), state);
    }

    private TwinMessages say() {
        return Texts.of(TwinMessages.class, lang.locale());
    }
}
