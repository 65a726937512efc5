package dev.prilavok.delivery;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls of a carrier's courier to the warehouse: ask, see, call off. */
@Path("/office/carriers/calls")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
public class OfficeCallPages {
    private static final String HERE = "/office/carriers/calls";
    private static final String CDEK = "cdek";
    private static final int MOST = 50;

    private final Errands errands;
    private final ErrandRows rows;
    private final DeliveryConfig warehouse;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Clock clock;

    OfficeCallPages(
            Errands errands,
            ErrandRows rows,
            DeliveryConfig warehouse,
            CurrentUser user,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Lang lang,
            Flash flash,
            Clock clock) {
        this.errands = errands;
        this.rows = rows;
        this.warehouse = warehouse;
        this.user = user;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CourierCalls(List<CallLine> calls, CallForm form, Map<String, String> wrong, boolean open)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return pages.show(view(CallForm.fresh(today(), warehouse), Map.of()));
    }

    private CourierCalls view(CallForm form, Map<String, String> wrong) {
        var calls = scope.network(() -> rows.of(Errand.Kind.COURIER_CALL, MOST)).stream()
                .map(call -> CallLine.of(call, lang.locale()))
                .toList();
        return new CourierCalls(calls, form, wrong, calls.isEmpty() || !wrong.isEmpty());
    }

    /** Calls the courier. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@BeanParam CallForm form) {
        var wrong = form.wrong(today(), say());
        if (!wrong.isEmpty())
            return Response.status(422).entity(pages.show(view(form, wrong))).build();
        var request = form.request(
                Texts.of(CallMessages.class, dev.prilavok.kernel.Langs.RU).parcels());
        var asked = scope.network(() -> {
            var isAsked = errands.ask(CDEK, Errand.Kind.COURIER_CALL, CallForm.text(form.day()), request, user.login());
            if (isAsked) audit.record("courier-call.ask", CallForm.text(form.day()), null);
            return isAsked;
        });
        flash.say(asked ? say().asked() : say().thereIsOne());
        return Response.seeOther(URI.create(HERE)).build();
    }

    /** Calls the call off; the carrier is told. */
    @POST
    @Path("{call}/off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response callOff(@PathParam("call") UUID id) {
        var call = scope.network(() -> rows.find(id))
                .filter(one -> one.kind() == Errand.Kind.COURIER_CALL)
                .orElseThrow(() -> new NotFound("call"));
        var isOff = scope.network(() -> {
            audit.record("courier-call.off", call.subject(), null);
            return errands.callOff(id);
        });
        flash.say(isOff ? say().callingOff() : say().tooLate());
        return Response.seeOther(URI.create(HERE)).build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), warehouse.zone());
    }

    private CallMessages say() {
        return Texts.of(CallMessages.class, lang.locale());
    }

    /**
     * A call, in words.
     *
     * @param trouble why it waits or was refused
     */
    record CallLine(
            UUID id,
            String when,
            String address,
            @Nullable String number,
            String state,
            String mood,
            @Nullable String trouble,
            boolean mayCallOff) {
        static CallLine of(Errand call, java.util.Locale locale) {
            var code = code(call);
            var day = LocalDate.parse(call.request().path("date").asText());
            var trouble = call.trouble();
            var number =
                    call.answer() == null ? "" : call.answer().path("number").asText("");
            return new CallLine(
                    call.id(),
                    java.time.format.DateTimeFormatter.ofPattern("d MMMM", locale)
                                    .format(day) + ", "
                            + call.request().path("from").asText() + "–"
                            + call.request().path("to").asText(),
                    call.request().path("address").asText(),
                    number.isEmpty() ? null : number,
                    Texts.of(CallMessages.class, locale).status(code),
                    mood(call.state()),
                    trouble == null ? null : CarrierTexts.trouble(trouble, call.carrier(), locale),
                    call.state() == Errand.State.OPEN && !call.callOff());
        }

        private static String code(Errand call) {
            if (call.state() != Errand.State.OPEN) return call.state().name();
            if (call.callOff()) return "CALLING_OFF";
            return call.answer() == null
                    ? "ASKED"
                    : call.answer().path("status").asText("ASKED");
        }

        private static String mood(Errand.State state) {
            return switch (state) {
                case DONE -> "good";
                case REFUSED -> "bad";
                case OPEN, CALLED_OFF -> "wait";
            };
        }
    }
}
