package dev.prilavok.royalty.payouts;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
import dev.prilavok.ledger.Journal;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.royalty.requisites.Requisites;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One payout: where it goes, what happened to it, what the bank said. */
@Path("/office/payouts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficePayoutCardPages {
    private final Payouts payouts;
    private final Requisites requisites;
    private final Ledger ledger;
    private final PayoutSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;

    OfficePayoutCardPages(
            Payouts payouts,
            Requisites requisites,
            Ledger ledger,
            PayoutSight sight,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash) {
        this.payouts = payouts;
        this.requisites = requisites;
        this.ledger = ledger;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
    }

    record Link(String url, String label) {}

    /** What can be done with it now. */
    record Can(boolean answer, boolean returnLate, boolean doubt, boolean block, boolean unblock) {
        static Can with(PayoutState state) {
            return new Can(
                    state.isOnItsWay(),
                    state == PayoutState.PAID,
                    state == PayoutState.SENT,
                    state.mayBecome(PayoutState.BLOCKED),
                    state == PayoutState.BLOCKED);
        }
    }

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PayoutCard(
            PayoutSight.Row row,
            String heading,
            @Nullable String to,
            String requisites,
            @Nullable Link batch,
            @Nullable String reference,
            int attempt,
            Can can,
            String today,
            List<PayoutSight.Step> steps,
            List<Link> journals,
            List<PayoutPapers.Paper> papers,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    @Path("{payout}")
    public TemplateInstance card(@PathParam("payout") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(() -> {
            var payout = payouts.find(id);
            return pages.show(new PayoutCard(
                    sight.row(payout, OfficePayoutPages.HOME),
                    sight.say().numbered(payout.number()),
                    to(payout),
                    "/office/requisites/" + payout.franchisee().value(),
                    batch(payout),
                    payout.reference(),
                    payout.attempt(),
                    Can.with(payout.state()),
                    sight.today().toString(),
                    sight.steps(payouts.steps(payout)),
                    ledger.about(id).stream().map(this::journal).toList(),
                    sight.papers(payout),
                    error));
        });
    }

    private @Nullable String to(Payout payout) {
        if (payout.requisites() == null) return null;
        var details = requisites.version(payout.requisites());
        return details.holder() + ", " + details.bank() + " " + details.masked();
    }

    private @Nullable Link batch(Payout payout) {
        if (payout.batch() == null) return null;
        return new Link(
                OfficePayoutPages.HOME + "/batches/" + payout.batch(),
                payouts.batch(payout.batch()).number());
    }

    private Link journal(Journal journal) {
        return new Link("/office/ledger/journals/" + journal.id(), sight.moment(journal.occurredAt()));
    }

    /** The bank paid. */
    @POST
    @Path("{payout}/paid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paid(
            @PathParam("payout") UUID id,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("reference") @DefaultValue("") String reference,
            @FormParam("evidence") @DefaultValue("") String evidence) {
        return step(id, "payout-paid", evidence, () -> {
            payouts.paid(id, bankDay(day), reference.strip(), user.login(), evidence);
            return sight.say().donePaid();
        });
    }

    /** The bank sent it back. */
    @POST
    @Path("{payout}/returned")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response returned(
            @PathParam("payout") UUID id,
            @FormParam("day") @DefaultValue("") String day,
            @FormParam("why") @DefaultValue("") String why,
            @FormParam("evidence") @DefaultValue("") String evidence) {
        return step(id, "payout-returned", evidence, () -> {
            payouts.returned(id, bankDay(day), why, user.login(), evidence);
            return sight.say().doneReturned();
        });
    }

    /** Nobody knows. */
    @POST
    @Path("{payout}/unknown")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unknown(@PathParam("payout") UUID id, @FormParam("why") @DefaultValue("") String why) {
        return step(id, "payout-unknown", why, () -> {
            if (why.isBlank()) throw PayoutRefused.why();
            payouts.unknown(id, why.strip(), user.login());
            return sight.say().doneUnknown();
        });
    }

    @POST
    @Path("{payout}/block")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response block(
            @PathParam("payout") UUID id,
            @FormParam("reason") @DefaultValue("COMPLIANCE") String reason,
            @FormParam("why") @DefaultValue("") String why) {
        var because = BlockReason.byPerson(reason).orElseThrow(() -> new BadRequest("reason").at("reason"));
        return step(id, "payout-blocked", why, () -> {
            payouts.block(id, because, why, user.login());
            return sight.say().doneBlocked();
        });
    }

    @POST
    @Path("{payout}/unblock")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unblock(@PathParam("payout") UUID id, @FormParam("why") @DefaultValue("") String why) {
        return step(id, "payout-unblocked", why, () -> {
            payouts.unblock(id, why, user.login());
            return sight.say().doneUnblocked();
        });
    }

    private Instant bankDay(String typed) {
        var day = sight.bankDay(typed);
        if (day == null) throw PayoutRefused.day();
        return day;
    }

    private Response step(UUID id, String what, String why, Supplier<String> deed) {
        try {
            flash.say(scope.network(() -> {
                audit.record(what, id.toString(), why);
                return deed.get();
            }));
            return Response.seeOther(URI.create(OfficePayoutPages.HOME + "/" + id))
                    .build();
        } catch (PayoutRefused refused) {
            return Response.status(refused.status())
                    .entity(card(id, refused.say(sight.locale())))
                    .build();
        }
    }
}
