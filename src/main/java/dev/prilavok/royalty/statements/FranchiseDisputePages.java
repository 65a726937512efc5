package dev.prilavok.royalty.statements;

import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A franchisee disputes a line of a statement, with whatever proves it, and takes it back. */
@Path("/franchise/statements")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseDisputePages {
    private static final String HOME = "/franchise/statements/";

    private final OwnStatements own;
    private final Disputes disputes;
    private final DisputeFiles files;
    private final StatementSight sight;
    private final Scope scope;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;

    FranchiseDisputePages(
            OwnStatements own,
            Disputes disputes,
            DisputeFiles files,
            StatementSight sight,
            Scope scope,
            Lang lang,
            Pages pages,
            Flash flash) {
        this.own = own;
        this.disputes = disputes;
        this.files = files;
        this.sight = sight;
        this.scope = scope;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
    }

    /** What a person typed. */
    record Typed(String reason, String evidence) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DisputeForm(
            String url,
            String back,
            StatementSight.Line line,
            Typed typed,
            String journal,
            int no,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    @Path("{statement}/dispute")
    @Transactional
    public TemplateInstance form(
            @PathParam("statement") UUID id, @QueryParam("journal") UUID journal, @QueryParam("no") int no) {
        return form(id, journal, no, new Typed("", ""), null);
    }

    private TemplateInstance form(UUID id, UUID journal, int no, Typed typed, @Nullable String error) {
        var line = disputes.line(own.statement(id), journal, no);
        return pages.show(new DisputeForm(
                HOME + id + "/dispute",
                HOME + id,
                sight.line(line, sight.orders(List.of(line)), null, null, null),
                typed,
                journal.toString(),
                no,
                error));
    }

    @POST
    @Path("{statement}/dispute")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response dispute(
            @PathParam("statement") UUID id,
            @RestForm("journal") UUID journal,
            @RestForm("no") int no,
            @RestForm("reason") @Nullable String reason,
            @RestForm("evidence") @Nullable String evidence,
            @RestForm("file") @Nullable List<FileUpload> uploads) {
        var shop = own.shop().id();
        var typed = new Typed(Objects.requireNonNullElse(reason, ""), Objects.requireNonNullElse(evidence, ""));
        try {
            scope.shop(shop, () -> own.statement(id));
            var kept = files.keep(SentFile.of(uploads));
            var dispute = scope.shop(shop, () -> {
                var opened = disputes.open(id, journal, no, typed.reason(), typed.evidence(), own.login());
                files.add(opened.id(), kept, own.login());
                return opened;
            });
            flash.say(say().disputeSent(sight.day(dispute.dueAt())));
            return to(id);
        } catch (StatementRefused | EvidenceRefused refusal) {
            return refused(refusal, scope.shop(shop, () -> form(id, journal, no, typed, said(refusal))));
        }
    }

    private Response refused(Refusal refusal, TemplateInstance page) {
        return Response.status(refusal.status()).entity(page).build();
    }

    private String said(Refusal refusal) {
        return refusal.say(lang.locale());
    }

    /** Puts something to a dispute that has no answer yet. */
    @POST
    @Path("{statement}/disputes/{dispute}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("statement") UUID id,
            @PathParam("dispute") UUID dispute,
            @RestForm("file") @Nullable List<FileUpload> uploads) {
        var shop = own.shop().id();
        scope.shop(shop, () -> own.dispute(id, dispute));
        try {
            var sent = SentFile.of(uploads);
            if (sent.isEmpty()) throw EvidenceRefused.nothing();
            var kept = files.keep(sent);
            scope.shop(shop, () -> files.add(dispute, kept, own.login()));
            flash.say(Texts.of(EvidenceMessages.class, lang.locale()).added());
        } catch (StatementRefused | EvidenceRefused refusal) {
            flash.say(said(refusal));
        }
        return to(id);
    }

    @GET
    @Path("{statement}/disputes/{dispute}/files/{file}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("statement") UUID id, @PathParam("dispute") UUID dispute, @PathParam("file") UUID file) {
        return files.open(scope.shop(
                own.shop().id(), () -> files.find(own.dispute(id, dispute).id(), file)));
    }

    @POST
    @Path("{statement}/disputes/{dispute}/withdraw")
    @Transactional
    public Response withdraw(@PathParam("statement") UUID id, @PathParam("dispute") UUID dispute) {
        disputes.withdraw(own.dispute(id, dispute).id(), own.login());
        flash.say(say().withdrawn());
        return to(id);
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create(HOME + id)).build();
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}
