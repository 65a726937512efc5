package dev.prilavok.delivery;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.paper.Paper;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shops;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Batches of the post: which parcels stand ready, form a batch of them, print its form. */
@Path("/office/carriers/batches")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
public class OfficeBatchPages {
    private static final String HERE = "/office/carriers/batches";
    private static final int MOST = 30;
    private static final int FURTHEST_DAYS = 14;

    private final PostDesk desk;
    private final ErrandRows rows;
    private final Shops shops;
    private final DeliveryConfig warehouse;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Clock clock;

    OfficeBatchPages(
            PostDesk desk,
            ErrandRows rows,
            Shops shops,
            DeliveryConfig warehouse,
            CurrentUser user,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Lang lang,
            Flash flash,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.shops = shops;
        this.warehouse = warehouse;
        this.user = user;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.clock = clock;
    }

    /** A parcel that may go into a batch. */
    record Standing(String number, String shop, @Nullable String tracking) {}

    /** A printed form. */
    record Form(UUID id, String name) {}

    /** A batch, in words. */
    record Line(
            String title,
            String day,
            int parcels,
            String state,
            String mood,
            @Nullable String trouble,
            List<Form> forms) {}

    @CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PostBatches(
            List<Standing> standing,
            String day,
            @Nullable String error,
            @Nullable String dayError,
            List<Line> batches) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return pages.show(view(today().toString(), null, null));
    }

    private PostBatches view(String day, @Nullable String error, @Nullable String dayError) {
        var standing = desk.standing().stream()
                .map(row -> new Standing(
                        row.parcelNumber(),
                        shops.get(row.shop()).name(),
                        row.waybill().trackingNumber()))
                .toList();
        var batches = scope.network(() -> rows.of(Errand.Kind.POST_BATCH, MOST).stream()
                .map(batch -> line(batch, lang.locale()))
                .toList());
        return new PostBatches(standing, day, error, dayError, batches);
    }

    private Line line(Errand batch, Locale locale) {
        var trouble = batch.trouble();
        var day = LocalDate.parse(batch.request().path("day").asText());
        var wrong = batch.answer() == null ? "" : String.join(". ", texts(batch));
        return new Line(
                batch.state() == Errand.State.DONE ? String.valueOf(batch.carrierId()) : "",
                DateTimeFormatter.ofPattern("d MMMM", locale).format(day),
                PostDesk.numbers(batch).size(),
                say().status(batch.state().name()),
                batch.state() == Errand.State.DONE ? "good" : batch.state() == Errand.State.OPEN ? "wait" : "bad",
                trouble == null
                        ? wrong.isEmpty() ? null : wrong
                        : CarrierTexts.trouble(trouble, batch.carrier(), locale),
                rows.papers(batch.id()).stream()
                        .map(paper -> new Form(paper.id(), paper.name().substring("f103-".length())))
                        .toList());
    }

    private static List<String> texts(Errand batch) {
        var texts = new java.util.ArrayList<String>();
        if (batch.answer() != null) batch.answer().path("wrong").forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** Has a batch formed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response form(@FormParam("parcel") List<String> chosen, @FormParam("day") @DefaultValue("") String typed) {
        var day = day(typed);
        if (day == null) return again(typed, null, say().wrongDay());
        if (chosen.stream().allMatch(String::isBlank)) return again(typed, say().nothingChosen(), null);
        var isForming = desk.form(chosen, day, user.login());
        if (isForming) scope.network(() -> audit.record("post-batch.form", typed, chosen.size() + ""));
        flash.say(isForming ? say().forming() : say().isForming());
        return Response.seeOther(URI.create(HERE)).build();
    }

    private Response again(String day, @Nullable String error, @Nullable String dayError) {
        return Response.status(422)
                .entity(pages.show(view(day, error, dayError)))
                .build();
    }

    private @Nullable LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed.strip());
            return day.isBefore(today()) || day.isAfter(today().plusDays(FURTHEST_DAYS)) ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The printed form 103 of a batch. */
    @GET
    @Path("forms/{form}.pdf")
    @Produces(Paper.TYPE)
    public Response form103(@PathParam("form") UUID paper) {
        var file = scope.network(() -> rows.file(paper))
                .filter(one -> one.name().startsWith("f103-"))
                .orElseThrow(() -> new NotFound("form"));
        return Paper.send(file.bytes(), file.name());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), warehouse.zone());
    }

    private BatchMessages say() {
        return Texts.of(BatchMessages.class, lang.locale());
    }
}
