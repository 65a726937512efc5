package dev.prilavok.catalog.master;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What waits for its day and hour, and what became of it. */
@Path("/office/plans")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.CATALOGUE_MANAGER})
@Produces(MediaType.TEXT_HTML)
class OfficePlanPages {
    private static final int ROWS = 50;
    private static final int BATCHES = 30;

    private final Plans plans;
    private final PlanBatches batches;
    private final BatchViews views;
    private final MasterRows rows;
    private final Sections sections;
    private final OfficeMoments moments;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final MasterSheets tables;
    private final Sheets sheets;

    OfficePlanPages(
            Plans plans,
            PlanBatches batches,
            BatchViews views,
            MasterRows rows,
            Sections sections,
            OfficeMoments moments,
            Scope scope,
            CurrentUser user,
            Pages pages,
            Flash flash,
            Lang lang,
            MasterSheets tables,
            Sheets sheets) {
        this.plans = plans;
        this.batches = batches;
        this.views = views;
        this.rows = rows;
        this.sections = sections;
        this.moments = moments;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.tables = tables;
        this.sheets = sheets;
    }

    /** A plan; its trouble is why it was not carried out, or would not be. */
    public record Line(
            String id,
            String product,
            String name,
            String when,
            String by,
            String why,
            List<VersionViews.Both> changes,
            String state,
            String colour,
            boolean open,
            @Nullable String trouble) {}

    @CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanList(
            boolean past,
            String zone,
            List<BatchViews.View> batches,
            List<Line> lines,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("") String show, @QueryParam("cursor") @Nullable String cursor) {
        var past = show.equals("past");
        var here = "/office/plans?show=" + (past ? "past" : "open");
        return scope.network(() -> {
            var tag = Langs.of(lang.locale());
            var found = past ? plans.past(cursor, ROWS, tag) : plans.open(cursor, ROWS, tag);
            var words = OfficeProductPages.words(lang, sections.all(tag));
            return pages.show(new PlanList(
                    past,
                    moments.zone(lang.locale()),
                    cursor != null
                            ? List.of()
                            : batches.list(past, BATCHES).stream()
                                    .map(batch -> views.of(batch, tag, lang))
                                    .toList(),
                    found.items().stream().map(plan -> line(plan, words)).toList(),
                    found.next() == null ? null : here + "&cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    /** The plans, field by field, as a table. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response table(
            @QueryParam("show") @DefaultValue("") String show, @QueryParam("as") @DefaultValue("csv") String as) {
        return sheets.send(tables.plans(show.equals("past")), as);
    }

    @POST
    @Path("{plan}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("plan") String id) {
        var cancelled = scope.network(() -> plans.cancel(uuid(id), user.login()));
        flash.say(cancelled ? say().planCancelled() : say().planTooLate());
        return Response.seeOther(URI.create("/office/plans")).build();
    }

    private Line line(PlannedChange plan, FactWords words) {
        return new Line(
                plan.id().toString(),
                OfficeProductPages.url(plan.product()),
                plan.name(),
                moments.shown(plan.due(), lang.locale()),
                plan.by(),
                plan.why() == null ? "" : plan.why(),
                plan.changes().entrySet().stream()
                        .map(one -> new VersionViews.Both(
                                words.label(one.getKey()),
                                words.value(one.getKey(), one.getValue().was()),
                                words.value(one.getKey(), one.getValue().is())))
                        .toList(),
                say().planState(plan.state()),
                switch (plan.state()) {
                    case PLANNED -> "wait";
                    case DONE -> "good";
                    case REFUSED -> "bad";
                    case CANCELLED -> "";
                },
                plan.isOpen(),
                trouble(plan, words));
    }

    private @Nullable String trouble(PlannedChange plan, FactWords words) {
        if (!plan.refused().isEmpty()) return refused(Set.copyOf(plan.refused()), words, say());
        if (!plan.isOvertaken()) return null;
        var clashes =
                Merge.of(plan.changes(), rows.find(plan.product()).facts()).conflicts();
        return clashes.isEmpty() ? say().planMerges() : say().planWouldClash(labels(clashes.keySet(), words));
    }

    /** Why a plan was not carried out. */
    static String refused(Set<String> why, FactWords words, PlanMessages say) {
        if (why.contains(PlannedChange.MERGED)) return say.planMerged();
        return why.contains(PlannedChange.UNMEASURED) ? say.planNotComplete() : say.planOvertaken(labels(why, words));
    }

    private static String labels(Set<String> keys, FactWords words) {
        return keys.stream().sorted().map(words::label).collect(Collectors.joining(", "));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("plan");
        }
    }

    private PlanMessages say() {
        return Texts.of(PlanMessages.class, lang.locale());
    }
}
