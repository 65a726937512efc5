package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What partners do not agree with, and head office's answers. */
@Path("/office/disputes")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeDisputePages {
    private static final String HOME = "/office/disputes";
    private static final int MOST = 100;
    private static final int LATEST = 30;

    private final Disputes disputes;
    private final StatementSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;
    private final Clock clock;

    OfficeDisputePages(
            Disputes disputes,
            StatementSight sight,
            Scope scope,
            CurrentUser user,
            Lang lang,
            Pages pages,
            Flash flash,
            Clock clock) {
        this.disputes = disputes;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
        this.clock = clock;
    }

    /** What a person typed into the answer. */
    record Typed(String decision, String sum) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DisputeList(List<StatementSight.DisputeView> open, List<StatementSight.DisputeView> decided)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DisputeCard(
            StatementSight.DisputeView view,
            StatementSight.Line line,
            @Nullable String proposed,
            Typed typed,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return scope.network(() -> pages.show(new DisputeList(
                disputes.list(true, MOST).stream().map(this::shown).toList(),
                disputes.list(false, LATEST).stream().map(this::shown).toList())));
    }

    private StatementSight.DisputeView shown(Dispute one) {
        return sight.dispute(
                one,
                LineKind.valueOf(disputes.lineOf(one).kind()),
                HOME + "/" + one.id(),
                "/office/statements/" + one.statement(),
                clock.instant());
    }

    @GET
    @Path("{dispute}")
    public TemplateInstance card(@PathParam("dispute") UUID id) {
        return shown(id, new Typed("", ""), null);
    }

    private TemplateInstance shown(UUID id, Typed typed, @Nullable String error) {
        return scope.network(() -> {
            var one = disputes.get(id);
            var line = disputes.lineOf(one);
            return pages.show(new DisputeCard(
                    shown(one),
                    sight.line(
                            line, sight.orders(List.of(line)), "/office/ledger/journals/" + line.journal(), null, null),
                    proposed(one),
                    typed,
                    error));
        });
    }

    private @Nullable String proposed(Dispute one) {
        if (one.state() != Dispute.State.OPEN || one.proposed() == null || one.proposedBy() == null) return null;
        return say().proposed(
                        one.proposedBy(), sight.shown(one.proposed()), one.decision() == null ? "" : one.decision());
    }

    @POST
    @Path("{dispute}/uphold")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response uphold(@PathParam("dispute") UUID id, @FormParam("decision") @DefaultValue("") String decision) {
        try {
            scope.network(() -> disputes.uphold(id, decision, user.login()));
            flash.say(say().upheld());
            return to(id);
        } catch (StatementRefused refusal) {
            return refused(id, new Typed(decision, ""), refusal.status(), refusal.say(lang.locale()));
        }
    }

    @POST
    @Path("{dispute}/correct")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            @PathParam("dispute") UUID id,
            @FormParam("decision") @DefaultValue("") String decision,
            @FormParam("sum") @DefaultValue("") String sum) {
        var typed = new Typed(decision, sum);
        var currency = scope.network(() -> disputes.get(id).line().getCurrencyUnit());
        var money = money(sum, currency);
        if (money == null) return refused(id, typed, 422, say().noSum());
        try {
            var done = scope.network(() -> disputes.correct(id, money, decision, user.login()));
            flash.say(done ? say().corrected(sight.shown(money)) : say().proposedSaved());
            return to(id);
        } catch (StatementRefused refusal) {
            return refused(id, typed, refusal.status(), refusal.say(lang.locale()));
        }
    }

    private Response refused(UUID id, Typed typed, int status, String error) {
        return Response.status(status).entity(shown(id, typed, error)).build();
    }

    private static @Nullable Money money(String typed, CurrencyUnit currency) {
        return TypedNumber.sum(typed, currency);
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create(HOME + "/" + id)).build();
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}
