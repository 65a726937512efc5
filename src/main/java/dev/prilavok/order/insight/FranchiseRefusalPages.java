package dev.prilavok.order.insight;

import static dev.prilavok.identity.Role.ASSISTANT;
import static dev.prilavok.identity.Role.FRANCHISEE;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.ShopId;
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

/** Refusals of the chosen shop. */
@Path("/franchise/refusals")
@RolesAllowed({FRANCHISEE, ASSISTANT})
@Produces(MediaType.TEXT_HTML)
class FranchiseRefusalPages {
    private static final List<RefusalsBy> WAYS =
            List.of(RefusalsBy.PRODUCT, RefusalsBy.SIZE, RefusalsBy.REASON, RefusalsBy.SOURCE);

    private final Refusals refusals;
    private final Pages pages;
    private final Lang lang;
    private final Sheets sheets;
    private final Clock clock;
    private final CurrentUser user;

    FranchiseRefusalPages(Refusals refusals, Pages pages, Lang lang, Sheets sheets, Clock clock, CurrentUser user) {
        this.refusals = refusals;
        this.pages = pages;
        this.lang = lang;
        this.sheets = sheets;
        this.clock = clock;
        this.user = user;
    }

    @CheckedTemplate(basePath = "order", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusalsFranchise(RefusalPage page) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @QueryParam("by") @DefaultValue("") String by, @QueryParam("days") @DefaultValue("30") String days) {
        var way = RefusalsBy.named(by);
        var span = span(days);
        return pages.show(new RefusalsFranchise(
                RefusalPage.of("/franchise/refusals", way, span, WAYS, rows(way, span), lang.locale())));
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
        return refusals.by(by, since, shop());
    }

    private ShopId shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop")).id();
    }

    private static int span(String typed) {
        return RefusalPage.SPANS.stream()
                .filter(span -> span.toString().equals(typed))
                .findFirst()
                .orElse(30);
    }
}
