package dev.prilavok.catalog.master;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All changes of goods over the network: who, when, from where, what. */
@Path("/office/changes")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficeChangePages {
    private static final int ROWS = 50;

    private final VersionRows versions;
    private final VersionViews views;
    private final Offers offers;
    private final OfficeMoments moments;
    private final Scope scope;
    private final Pages pages;
    private final Lang lang;
    private final MasterSheets tables;
    private final Sheets sheets;

    OfficeChangePages(
            VersionRows versions,
            VersionViews views,
            Offers offers,
            OfficeMoments moments,
            Scope scope,
            Pages pages,
            Lang lang,
            MasterSheets tables,
            Sheets sheets) {
        this.versions = versions;
        this.views = views;
        this.offers = offers;
        this.moments = moments;
        this.scope = scope;
        this.pages = pages;
        this.lang = lang;
        this.tables = tables;
        this.sheets = sheets;
    }

    /** What the list is narrowed to. */
    static class Asked {
        @QueryParam("origin")
        @DefaultValue("")
        String origin = "";

        @QueryParam("by")
        @DefaultValue("")
        String by = "";

        @QueryParam("field")
        @DefaultValue("")
        String field = "";

        @QueryParam("from")
        @DefaultValue("")
        String from = "";

        @QueryParam("before")
        @DefaultValue("")
        String before = "";

        @QueryParam("cursor")
        @Nullable
        String cursor;

        String url() {
            return "/office/changes" + tail();
        }

        String tail() {
            return "?origin=" + encoded(origin) + "&by=" + encoded(by) + "&field=" + encoded(field) + "&from="
                    + encoded(from) + "&before=" + encoded(before);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, UTF_8);
        }
    }

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangeList(
            int offers,
            List<ProductSheet.Option> origins,
            List<ProductSheet.Option> people,
            List<ProductSheet.Option> fields,
            String from,
            String before,
            List<VersionViews.View> lines,
            String export,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@BeanParam Asked asked) {
        return scope.network(() -> page(asked));
    }

    /** The changes of the list, field by field, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(@BeanParam Asked asked, @QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.changes(filter(asked), asked.tail()), as);
    }

    private TemplateInstance page(Asked asked) {
        var found = versions.list(filter(asked), asked.cursor, ROWS, Langs.of(lang.locale()));
        return pages.show(new ChangeList(
                offers.waiting(),
                Arrays.stream(Origin.values())
                        .map(origin -> new ProductSheet.Option(
                                origin.name(),
                                say().origin(origin),
                                origin.name().equals(asked.origin)))
                        .toList(),
                versions.people().stream()
                        .map(name -> new ProductSheet.Option(name, name, name.equals(asked.by)))
                        .toList(),
                fields(asked.field),
                asked.from,
                asked.before,
                views.of(found.items(), lang),
                "/office/changes/export" + asked.tail() + "&",
                found.next() == null ? null : asked.url() + "&cursor=" + found.next(),
                asked.cursor == null ? null : asked.url()));
    }

    private VersionFilter filter(Asked asked) {
        var origin = Arrays.stream(Origin.values())
                .filter(one -> one.name().equals(asked.origin))
                .findFirst()
                .orElse(null);
        return new VersionFilter(
                null,
                origin,
                null,
                asked.by.isEmpty() ? null : asked.by,
                asked.field.isEmpty() ? null : asked.field,
                moments.dayTyped(asked.from).orElse(null),
                // the day that was named belongs to the list
                moments.dayTyped(asked.before)
                        .map(day -> day.plus(Duration.ofDays(1)))
                        .orElse(null));
    }

    private List<ProductSheet.Option> fields(String chosen) {
        var fields = new ArrayList<ProductSheet.Option>();
        for (var field : Field.values())
            if (field.ordinal() <= Field.STATE.ordinal())
                fields.add(new ProductSheet.Option(
                        field.key(), say().field(field), field.key().equals(chosen)));
        fields.add(new ProductSheet.Option("sizes", say().sizes(), chosen.equals("sizes")));
        return fields;
    }

    private MasterMessages say() {
        return Texts.of(MasterMessages.class, lang.locale());
    }
}
