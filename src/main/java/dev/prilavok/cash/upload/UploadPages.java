package dev.prilavok.cash.upload;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what the columns of a table hold when their names do not tell. */
@Path("/office/uploads")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class UploadPages {
    private static final int SAMPLES = 3;

    private final Uploads uploads;
    private final Scope scope;
    private final CurrentUser user;
    private final Pages pages;
    private final Lang lang;

    UploadPages(Uploads uploads, Scope scope, CurrentUser user, Pages pages, Lang lang) {
        this.uploads = uploads;
        this.scope = scope;
        this.user = user;
        this.pages = pages;
        this.lang = lang;
    }

    record Choice(String value, String label, boolean chosen) {}

    record ColumnRow(String header, String samples, List<Choice> choices) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record UploadColumns(
            String url,
            String back,
            String place,
            String file,
            String needs,
            String name,
            @Nullable String error,
            List<ColumnRow> rows)
            implements TemplateInstance {}

    @GET
    @Path("{upload}")
    public TemplateInstance columns(@PathParam("upload") UUID id) {
        return scope.network(() -> shown(uploads.find(id), null, null));
    }

    private TemplateInstance shown(Upload upload, @Nullable List<UploadField> typed, @Nullable String error) {
        var table = uploads.table(upload);
        var fields = typed == null || typed.size() != table.header().size()
                ? uploads.map(upload.kind(), table.header()).fields()
                : typed;
        var rows = new ArrayList<ColumnRow>();
        for (var i = 0; i < table.header().size(); i++) {
            var column = i;
            var samples = table.rows().stream()
                    .map(row -> row.cell(column))
                    .filter(cell -> !cell.isBlank())
                    .limit(SAMPLES)
                    .collect(Collectors.joining(" · "));
            rows.add(new ColumnRow(table.header().get(i), samples, choices(upload.kind(), fields.get(i))));
        }
        var place = place(upload.kind());
        return pages.show(new UploadColumns(
                "/office/uploads/" + upload.id(),
                "/office/" + place,
                place,
                upload.name(),
                needs(upload.kind()),
                upload.name().replaceAll("\\.[^.]*$", ""),
                error,
                rows));
    }

    private List<Choice> choices(UploadKind kind, UploadField chosen) {
        return Stream.concat(Stream.of(UploadField.SKIP), kind.fields().stream())
                .map(field -> new Choice(field.name(), say().field(field), field == chosen))
                .toList();
    }

    private String needs(UploadKind kind) {
        return kind.needs().stream()
                .map(any -> any.stream().map(say()::field).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(", "));
    }

    private static String place(UploadKind kind) {
        return switch (kind) {
            case BANK -> "bank";
            case REGISTER -> "registers";
            case INVOICE -> "invoices";
        };
    }

    @POST
    @Path("{upload}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(
            @PathParam("upload") UUID id,
            @FormParam("target") @Nullable List<String> targets,
            @FormParam("name") @DefaultValue("") String name) {
        var fields = (targets == null ? List.<String>of() : targets)
                .stream().map(UploadPages::field).toList();
        try {
            var next = scope.network(() -> uploads.read(id, name, fields, user.login()));
            return Response.seeOther(URI.create(next)).build();
        } catch (UploadRefused refusal) {
            return refused(id, fields, refusal);
        }
    }

    private Response refused(UUID id, List<UploadField> fields, Refusal refusal) {
        return Response.status(refusal.status())
                .entity(scope.network(() -> shown(uploads.find(id), fields, refusal.say(lang.locale()))))
                .build();
    }

    private static UploadField field(String typed) {
        try {
            return UploadField.valueOf(typed);
        } catch (IllegalArgumentException odd) {
            throw new BadRequest("target");
        }
    }

    private ColumnMessages say() {
        return Texts.of(ColumnMessages.class, lang.locale());
    }
}
