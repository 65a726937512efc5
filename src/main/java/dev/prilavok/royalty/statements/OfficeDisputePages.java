package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
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
import java.math.BigDecimal;
import java.net.URI;
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
    private final DisputeSight disputed;
    private final DisputeFiles files;
    private final StatementSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;

    OfficeDisputePages(
            Disputes disputes,
            DisputeSight disputed,
            DisputeFiles files,
            StatementSight sight,
            Scope scope,
            CurrentUser user,
            Lang lang,
            Pages pages,
            Flash flash) {
        this.disputes = disputes;
        this.disputed = disputed;
        this.files = files;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
    }

    /** What a person typed into the answer. */
    record Typed(String decision, String sum) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DisputeList(List<DisputeSight.View> open, List<DisputeSight.View> decided) implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DisputeCard(
            DisputeSight.View view,
            StatementSight.Line line,
            @Nullable String proposed,
            Typed typed,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return scope.network(() -> pages.show(new DisputeList(
                disputed.forOffice(disputes.list(true, MOST)), disputed.forOffice(disputes.list(false, LATEST)))));
    }

    @GET
    @Path("{dispute}")
    public TemplateInstance card(@PathParam("dispute") UUID id) {
        return shown(id, new Typed("", ""), null);
    }

    /** What the franchisee sent to prove it. */
    @GET
    @Path("{dispute}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("dispute") UUID id, @PathParam("file") UUID file) {
        return files.open(scope.network(() -> files.find(id, file)));
    }

    private TemplateInstance shown(UUID id, Typed typed, @Nullable String error) {
        return scope.network(() -> {
            var one = disputes.get(id);
            var line = disputes.lineOf(one);
            return pages.show(new DisputeCard(
                    disputed.forOffice(List.of(one)).get(0),
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
        try {
            return Money.of(
                    currency,
                    new BigDecimal(typed.replaceAll("[\\s\\u00a0\\u202f]", "")
                            .replace(',', '.')
                            .replace('−', '-')));
        } catch (ArithmeticException | NumberFormatException odd) {
            return null;
        }
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create(HOME + "/" + id)).build();
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}
