package dev.prilavok.cash.bank;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes files of the bank in, and says what became of each row. */
@Path("/office/bank/imports")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class BankUploadPages {
    private final BankImports imports;
    private final OfficeBankPages list;
    private final BankSight sight;
    private final Pages pages;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;

    BankUploadPages(
            BankImports imports,
            OfficeBankPages list,
            BankSight sight,
            Pages pages,
            Scope scope,
            CurrentUser user,
            AuditLog audit) {
        this.imports = imports;
        this.list = list;
        this.sight = sight;
        this.pages = pages;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
    }

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BankReport(BankSight.ImportCard card) implements TemplateInstance {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(@RestForm("file") @Nullable FileUpload file, @RestForm("account") @Nullable String account) {
        try {
            if (file == null || file.size() == 0) throw BankRefused.file("file-missing", BankMessages::chooseFile);
            var bytes = bytes(file);
            var next = scope.network(() -> {
                audit.record("bank.statement-sent", file.fileName(), null);
                return imports.send(file.fileName(), bytes, account == null ? "" : account.strip(), user.login());
            });
            return Response.seeOther(URI.create(next)).build();
        } catch (Refusal refusal) {
            return list.refused(refusal);
        }
    }

    /** What became of each row of a file. */
    @GET
    @Path("{import}")
    public TemplateInstance report(@PathParam("import") UUID id) {
        return scope.network(() -> pages.show(new BankReport(sight.report(imports.find(id)))));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
