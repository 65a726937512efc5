package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.Uploads;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Whether carriers bill what their contracts say: line by line, disputed by letter, accepted, paid. */
@Path("/office/invoices")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeInvoicePages {
    private static final String HOME = InvoiceSight.HOME;
    private static final int ROWS = 30;
    private static final int LONGEST = 300;

    private final CarrierInvoices invoices;
    private final CarrierContracts contracts;
    private final Uploads uploads;
    private final InvoiceSight sight;
    private final InvoiceLetter letter;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;
    private final Lang lang;

    OfficeInvoicePages(
            CarrierInvoices invoices,
            CarrierContracts contracts,
            Uploads uploads,
            InvoiceSight sight,
            InvoiceLetter letter,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Sheets sheets,
            Lang lang) {
        this.invoices = invoices;
        this.contracts = contracts;
        this.uploads = uploads;
        this.sight = sight;
        this.letter = letter;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        this.lang = lang;
    }

    record Choice(String value, String label) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvoiceList(
            List<String> wrong,
            @Nullable String error,
            List<Choice> carriers,
            List<InvoiceSight.Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvoiceCard(InvoiceSight.Card card, @Nullable String error, String export) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return listed(cursor, null);
    }

    private TemplateInstance listed(@Nullable String cursor, @Nullable String error) {
        return scope.network(() -> {
            var found = invoices.list(cursor, ROWS);
            return pages.show(new InvoiceList(
                    sight.wrong(invoices.open()),
                    error,
                    contracts.all().stream()
                            .map(CarrierContract::carrier)
                            .distinct()
                            .map(code -> new Choice(code, sight.carrier(code)))
                            .toList(),
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : HOME + "?cursor=" + found.next(),
                    cursor == null ? null : HOME));
        });
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("carrier") @Nullable String carrier,
            @RestForm("number") @Nullable String number,
            @RestForm("day") @Nullable String day) {
        var said = Map.of("carrier", said(carrier), "number", said(number), "day", said(day));
        try {
            if (file == null || file.size() == 0 || said.containsValue(""))
                throw InvoiceRefused.of("file-missing", 422, InvoiceMessages::noFile);
            var bytes = Files.readAllBytes(file.uploadedFile());
            var next = scope.network(() -> {
                audit.record("carrier-invoice.sent", said(carrier) + " " + said(number), file.fileName());
                var upload = uploads.keep(UploadKind.INVOICE, file.fileName(), bytes, said, user.login());
                return uploads.read(upload, user.login());
            });
            return seeOther(next);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(listed(null, refusal.say(lang.locale())))
                    .build();
        }
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    @GET
    @Path("{invoice}")
    public TemplateInstance card(@PathParam("invoice") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(
                () -> pages.show(new InvoiceCard(sight.card(invoices.find(id)), error, HOME + "/" + id + "/export?")));
    }

    /** The lines of an invoice for a spreadsheet. */
    @GET
    @Path("{invoice}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("invoice") UUID id, @QueryParam("as") @DefaultValue("csv") String as) {
        var invoice = scope.network(() -> invoices.find(id));
        var say = sight.say();
        return sheets.send(
                Sheet.of("carrier-invoice", invoice.number(), Rows.of(invoice.lines()))
                        .text(say.tracking(), CarrierInvoice.Line::tracking)
                        .number(say.weight(), CarrierInvoice.Line::grams)
                        .money(say.billed(), line -> line.billed().total())
                        .money(
                                say.ours(),
                                line -> line.ours() == null ? null : line.ours().total())
                        .money(say.difference(), CarrierInvoice.Line::difference)
                        .text(say.stateColumn(), line -> say.verdict(line.verdict())),
                as);
    }

    /** The letter about what is disputed. */
    @GET
    @Path("{invoice}/letter.pdf")
    @Produces(Paper.TYPE)
    public Response letter(@PathParam("invoice") UUID id) {
        return Paper.send(
                scope.network(() -> {
                    var invoice = invoices.find(id);
                    if (invoice.disputes() == 0) throw new NotFound("letter");
                    return letter.of(invoice);
                }),
                "objections.pdf");
    }

    @POST
    @Path("{invoice}/dispute")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dispute(
            @PathParam("invoice") UUID id,
            @FormParam("tick") @Nullable List<UUID> lines,
            @FormParam("reason") @DefaultValue("") String reason) {
        return step(id, "dispute", reason, () -> {
            if (lines == null || lines.isEmpty())
                throw InvoiceRefused.of("lines-missing", 422, InvoiceMessages::noLines);
            invoices.dispute(id, new HashSet<>(lines), user.login(), text(reason));
        });
    }

    @POST
    @Path("{invoice}/settle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(
            @PathParam("invoice") UUID id,
            @FormParam("line") @Nullable UUID line,
            @FormParam("state") @DefaultValue("") String state,
            @FormParam("reason") @DefaultValue("") String reason) {
        if (line == null) throw new NotFound("line");
        return step(
                id,
                "settle",
                reason,
                () -> invoices.settle(id, line, state.equals("conceded"), user.login(), text(reason)));
    }

    @POST
    @Path("{invoice}/accept")
    public Response accept(@PathParam("invoice") UUID id) {
        return step(id, "accept", "", () -> invoices.accept(id, user.login()));
    }

    private Response step(UUID id, String what, String why, Runnable deed) {
        try {
            scope.network(() -> {
                audit.record("carrier-invoice." + what, id.toString(), text(why));
                deed.run();
            });
        } catch (InvoiceRefused refusal) {
            return Response.status(refusal.status())
                    .entity(card(id, refusal.say(lang.locale())))
                    .build();
        }
        flash.say(sight.say().written());
        return seeOther(HOME + "/" + id);
    }

    private static String text(String typed) {
        var plain = typed.strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
