package dev.prilavok.ledger.adjustments;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Pages;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is corrected by hand: proposed with evidence, agreed to by somebody else. */
@Path("/office/ledger/adjustments")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeAdjustmentPages {
    static final String HOME = "/office/ledger/adjustments";
    private static final int ROWS = 30;

    private final Adjustments adjustments;
    private final AdjustmentSight sight;
    private final AdjustmentForms forms;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;

    OfficeAdjustmentPages(
            Adjustments adjustments,
            AdjustmentSight sight,
            AdjustmentForms forms,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash) {
        this.adjustments = adjustments;
        this.sight = sight;
        this.forms = forms;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdjustmentList(
            List<AdjustmentSight.Row> rows,
            int waiting,
            AdjustmentForms.Typed typed,
            List<AdjustmentSight.Choice> debits,
            List<AdjustmentSight.Choice> credits,
            List<AdjustmentSight.Choice> shops,
            List<AdjustmentSight.Choice> currencies,
            @Nullable String error,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdjustmentCard(
            AdjustmentSight.Card card, @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return listed(cursor, AdjustmentForms.Typed.on(sight.today()), null);
    }

    private TemplateInstance listed(@Nullable String cursor, AdjustmentForms.Typed typed, @Nullable String error) {
        return scope.network(() -> {
            var found = adjustments.list(cursor, ROWS);
            return pages.show(new AdjustmentList(
                    found.items().stream().map(sight::row).toList(),
                    adjustments.waiting(),
                    typed,
                    sight.kinds(typed.debit()),
                    sight.kinds(typed.credit()),
                    sight.shops(typed.shop()),
                    sight.currencies(typed.currency()),
                    error,
                    found.next() == null ? null : HOME + "?cursor=" + found.next(),
                    cursor == null ? null : HOME));
        });
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response propose(@BeanParam AdjustmentForms.Sent sent) {
        var typed = sent.typed();
        try {
            var proposed = scope.network(() -> adjustments.propose(forms.read(sent), user.login()));
            flash.say(sight.say().proposed());
            return Response.seeOther(URI.create(HOME + "/" + proposed.id())).build();
        } catch (AdjustmentRefused refusal) {
            return Response.status(refusal.status())
                    .entity(listed(null, typed, refusal.say(sight.locale())))
                    .build();
        }
    }

    @GET
    @Path("{adjustment}")
    public TemplateInstance card(@PathParam("adjustment") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(() -> pages.show(new AdjustmentCard(sight.card(adjustments.find(id)), error)));
    }

    /** The file that was put beside it, never shown inside our own pages. */
    @GET
    @Path("{adjustment}/evidence")
    @Produces(MediaType.WILDCARD)
    public Response evidence(@PathParam("adjustment") UUID id) {
        var file = scope.network(() -> {
            audit.record("ledger.evidence", id.toString(), null);
            return adjustments.file(id);
        });
        return Response.ok(file.bytes(), file.type())
                .header("Content-Disposition", "attachment; filename=\"" + file.plainName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("{adjustment}/approve")
    public Response approve(@PathParam("adjustment") UUID id) {
        return step(id, sight.say().posted(), () -> adjustments.approve(id, user.login()));
    }

    @POST
    @Path("{adjustment}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("adjustment") UUID id, @FormParam("answer") @DefaultValue("") String answer) {
        return step(
                id, sight.say().refused(), () -> adjustments.refuse(id, user.login(), AdjustmentForms.text(answer)));
    }

    private Response step(UUID id, String said, Supplier<Adjustment> deed) {
        try {
            scope.network(deed);
            flash.say(said);
            return Response.seeOther(URI.create(HOME + "/" + id)).build();
        } catch (AdjustmentRefused refusal) {
            return Response.status(refusal.status())
                    .entity(card(id, refusal.say(sight.locale())))
                    .build();
        }
    }
}
