package dev.prilavok.royalty.payouts;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One batch: what is in it, who approved it, its file for the bank. */
@Path("/office/payouts/batches/{batch}")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeBatchPages {
    private final Payouts payouts;
    private final PaymentFiles files;
    private final PayoutSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;

    OfficeBatchPages(
            Payouts payouts,
            PaymentFiles files,
            PayoutSight sight,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash) {
        this.payouts = payouts;
        this.files = files;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
    }

    /** What can be done with it now. */
    record Can(boolean approve, boolean send, boolean take, boolean again, boolean rubles) {
        static Can with(PayoutBatch batch) {
            return new Can(
                    batch.state() == PayoutBatch.State.PLANNED,
                    batch.state() == PayoutBatch.State.APPROVED,
                    batch.state() == PayoutBatch.State.SENT,
                    batch.submittedAt() != null,
                    batch.sum().getCurrencyUnit().getCode().equals("RUB"));
        }
    }

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PayoutBatchCard(
            PayoutSight.BatchRow row,
            PayoutBatch batch,
            @Nullable String refused,
            Can can,
            List<PayoutSight.Row> payouts,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance card(@PathParam("batch") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(() -> {
            var batch = payouts.batch(id);
            return pages.show(new PayoutBatchCard(
                    sight.row(batch),
                    batch,
                    batch.refusedBy() == null || batch.refusedWhy() == null
                            ? null
                            : sight.say().refusedBy(batch.refusedBy(), batch.refusedWhy()),
                    Can.with(batch),
                    payouts.of(batch).stream()
                            .map(one -> sight.row(one, OfficePayoutPages.HOME))
                            .toList(),
                    error));
        });
    }

    @POST
    @Path("approve")
    public Response approve(@PathParam("batch") UUID id) {
        return step(id, "payouts-approved", null, () -> {
            var batch = payouts.approve(id, user.login());
            return batch.state() == PayoutBatch.State.APPROVED
                    ? sight.say().approvedSecond()
                    : sight.say().approvedFirst();
        });
    }

    @POST
    @Path("refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("batch") UUID id, @FormParam("why") @DefaultValue("") String why) {
        return step(id, "payouts-refused", why, () -> {
            payouts.refuse(id, user.login(), why);
            return sight.say().refused();
        });
    }

    @POST
    @Path("send")
    public Response send(@PathParam("batch") UUID id) {
        return step(id, "payouts-sent", null, () -> {
            var batch = payouts.send(id, user.login());
            return sight.say().sent(payouts.of(batch).size());
        });
    }

    private Response step(UUID id, String what, @Nullable String why, Supplier<String> deed) {
        try {
            flash.say(scope.network(() -> {
                audit.record(what, id.toString(), why);
                return deed.get();
            }));
            return Response.seeOther(URI.create(OfficePayoutPages.HOME + "/batches/" + id))
                    .build();
        } catch (PayoutRefused refused) {
            return Response.status(refused.status())
                    .entity(card(id, refused.say(sight.locale())))
                    .build();
        }
    }

    /** The file for the bank; giving it out is written down, so it is no plain link. */
    @POST
    @Path("file")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("batch") UUID id,
            @FormParam("format") @DefaultValue("PAIN") String typed,
            @FormParam("why") @DefaultValue("") String why) {
        var format = format(typed);
        try {
            var written = scope.network(() -> files.take(id, format, why));
            return Response.ok(written.bytes())
                    .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + written.name() + "\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (PayoutRefused refused) {
            return Response.status(refused.status())
                    .type(MediaType.TEXT_HTML)
                    .entity(card(id, refused.say(sight.locale())))
                    .build();
        }
    }

    private static PaymentFile format(String typed) {
        for (var one : PaymentFile.values()) if (one.name().equals(typed)) return one;
        throw new BadRequest("format").at("format");
    }
}
