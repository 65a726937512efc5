package dev.prilavok.order.insight;

import static dev.prilavok.identity.Role.ACCOUNTANT;
import static dev.prilavok.identity.Role.CATALOGUE_MANAGER;
import static dev.prilavok.identity.Role.DIRECTOR;
import static dev.prilavok.identity.Role.OWNER;
import static dev.prilavok.identity.Role.SUPPORT;

import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Sheets;
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
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Refusals over the whole network. */
@Path("/office/refusals")
@RolesAllowed({OWNER, DIRECTOR, ACCOUNTANT, CATALOGUE_MANAGER, SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficeRefusalPages {
    private static final List<RefusalsBy> WAYS = List.of(RefusalsBy.values());

    private final Refusals refusals;
    private final Pages pages;
    private final Lang lang;
    private final Sheets sheets;
    private final Clock clock;

    OfficeRefusalPages(Refusals refusals, Pages pages, Lang lang, Sheets sheets, Clock clock) {
        this.refusals = refusals;
        this.pages = pages;
        this.lang = lang;
        this.sheets = sheets;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "order", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusalsOffice(RefusalPage page) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @QueryParam("by") @DefaultValue("") String by, @QueryParam("days") @DefaultValue("30") String days) {
        var way = RefusalsBy.named(by);
        var span = span(days);
        return pages.show(new RefusalsOffice(
                RefusalPage.of("/office/refusals", way, span, WAYS, rows(way, span), lang.locale())));
    }

    /** The same figures as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("days") @DefaultValue("30") String days,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var way = RefusalsBy.named(by);
        var span = span(days);
        return sheets.send(RefusalPage.sheet(way, span, rows(way, span), lang.locale()), as);
    }

    private List<RefusalRow> rows(RefusalsBy by, int days) {
        var since = clock.instant().minus(Duration.ofDays(days));
        return refusals.by(by, since, null);
    }

    private static int span(String typed) {
        return RefusalPage.SPANS.stream()
                .filter(span -> span.toString().equals(typed))
                .findFirst()
                .orElse(30);
    }
}
