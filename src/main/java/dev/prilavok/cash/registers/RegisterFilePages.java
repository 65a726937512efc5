package dev.prilavok.cash.registers;

import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.Uploads;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes registers in that carriers send as files. */
@Path("/office/registers/files")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class RegisterFilePages {
    private final Uploads uploads;
    private final OfficeRegisterPages list;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;

    RegisterFilePages(Uploads uploads, OfficeRegisterPages list, Scope scope, CurrentUser user, AuditLog audit) {
        this.uploads = uploads;
        this.list = list;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("carrier") @Nullable String carrier,
            @RestForm("number") @Nullable String number,
            @RestForm("day") @Nullable String day) {
        var code = said(carrier);
        var said = Map.of("carrier", code, "number", said(number), "day", said(day));
        try {
            if (file == null
                    || file.size() == 0
                    || !code.matches("[a-z0-9-]{2,40}")
                    || said(number).isEmpty()) throw RegisterRefused.noFile();
            var bytes = Files.readAllBytes(file.uploadedFile());
            var next = scope.network(() -> {
                audit.record("register.file-sent", code + " " + said(number), file.fileName());
                var upload = uploads.keep(UploadKind.REGISTER, file.fileName(), bytes, said, user.login());
                return uploads.read(upload, user.login());
            });
            return Response.seeOther(URI.create(next)).build();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (Refusal refusal) {
            return list.refused(refusal);
        }
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
