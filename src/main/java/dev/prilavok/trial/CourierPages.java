package dev.prilavok.trial;

import dev.prilavok.delivery.AttemptReason;
import dev.prilavok.delivery.RefusalReason;
import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.Texts;
import dev.prilavok.order.OrderView;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The courier's phone: his parcels, the trial at the door, an attempt that failed. Its script keeps what is reported without network. */
@Path("/courier")
@RolesAllowed(Role.COURIER)
@Produces(MediaType.TEXT_HTML)
class CourierPages {
    private final CourierDesk desk;
    private final TrialConfig config;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;
    private final Clock clock;

    CourierPages(CourierDesk desk, TrialConfig config, Pages pages, Lang lang, Flash flash, Clock clock) {
        this.desk = desk;
        this.config = config;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
        this.clock = clock;
    }

    /** A choice of a list: its code and its words. */
    record Choice(String code, String text) {}

    /** What was wrong with the form, and what had been typed. */
    record Again(@Nullable String error, DoorTyped typed, boolean differs) {
        static final Again NOTHING = new Again(null, DoorTyped.NOTHING, false);
    }

    @CheckedTemplate(basePath = "trial", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CourierList(List<CourierParcel> parcels) implements TemplateInstance {}

    @CheckedTemplate(basePath = "trial", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CourierDone(CourierDay day) implements TemplateInstance {}

    @CheckedTemplate(basePath = "trial", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CourierDoor(
            CourierParcel page,
            List<Choice> refusals,
            List<Choice> failures,
            String operation,
            String attempt,
            int minutes,
            @Nullable String point,
            Again again)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return pages.show(new CourierList(desk.mine()));
    }

    /** All that he has leaves for the day's round. */
    @POST
    @Path("out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setOut() {
        flash.say(say().setOut(desk.setOut()));
        return home();
    }

    /** What he has finished today, and the money that he hands in. */
    @GET
    @Path("done")
    public TemplateInstance doneToday() {
        return pages.show(new CourierDone(desk.today()));
    }

    @GET
    @Path("parcels/{number}")
    public TemplateInstance door(@PathParam("number") String number) {
        var parcel = desk.parcel(number);
        return page(parcel, desk.order(parcel), Again.NOTHING);
    }

    /** The buyer begins to try on; the timer runs from here. */
    @POST
    @Path("parcels/{number}/start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        desk.begin(desk.parcel(number), new DoorForm(typed));
        return Response.seeOther(URI.create("/courier/parcels/" + number)).build();
    }

    /** The trial is over: kept and refused pieces, the money. */
    @POST
    @Path("parcels/{number}/trial")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        var parcel = desk.parcel(number);
        var order = desk.order(parcel);
        var form = new DoorForm(typed);
        var collected = form.collected(order);
        var due = due(parcel, order, form);
        var wrong = wrong(parcel, form, collected, due);
        if (wrong != null || collected == null) return again(parcel, order, form, wrong, due, collected);
        try {
            desk.report(parcel, form.report(parcel, collected, desk.actor(), clock.instant()));
        } catch (Refusal refused) {
            return again(parcel, order, form, refused.say(lang.locale()), due, collected);
        }
        flash.say(say().done(parcel.number(), Moneys.shown(collected, lang.locale())));
        return home();
    }

    // More than the parcel holds costs nothing here: the report itself says what is wrong with it.
    private static Money due(ParcelView parcel, OrderView order, DoorForm form) {
        var kept = form.kept(parcel);
        parcel.lines().forEach(line -> kept.merge(line.no(), line.quantity(), Math::min));
        return order.duePieces(kept);
    }

    private @Nullable String wrong(ParcelView parcel, DoorForm form, @Nullable Money collected, Money due) {
        if (form.lacksReason(parcel)) return say().reasonMissing();
        if (collected == null) return say().sumMissing();
        if (!collected.isEqual(due) && !form.countedAgain())
            return say().sumDiffers(Moneys.shown(due, lang.locale()), Moneys.shown(collected, lang.locale()));
        return null;
    }

    private Response again(
            ParcelView parcel,
            OrderView order,
            DoorForm form,
            @Nullable String error,
            Money due,
            @Nullable Money collected) {
        var differs = collected != null && !collected.isEqual(due);
        return Response.status(422)
                .entity(page(parcel, order, new Again(error, DoorTyped.of(parcel, form), differs)))
                .build();
    }

    /** Left at the pickup point that the buyer chose instead. */
    @POST
    @Path("parcels/{number}/left")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response left(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        var parcel = desk.parcel(number);
        desk.left(parcel, new DoorForm(typed));
        flash.say(say().leftAtPoint(parcel.number()));
        return home();
    }

    /** Nobody took the parcel this time. */
    @POST
    @Path("parcels/{number}/attempt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response failed(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        var parcel = desk.parcel(number);
        var form = new DoorForm(typed);
        desk.failed(parcel, form, attemptReason(form), day(form));
        flash.say(say().attemptNoted(parcel.number()));
        return home();
    }

    private static String attemptReason(DoorForm form) {
        try {
            return AttemptReason.valueOf(form.text("why")).name();
        } catch (IllegalArgumentException strange) {
            throw new BadRequest("why").at("why");
        }
    }

    private @Nullable LocalDate day(DoorForm form) {
        if (form.text("day").isEmpty()) return null;
        try {
            var day = LocalDate.parse(form.text("day"));
            var today = LocalDate.now(clock);
            if (day.isBefore(today) || day.isAfter(today.plusDays(30))) throw new BadRequest("day").at("day");
            return day;
        } catch (DateTimeParseException broken) {
            throw new BadRequest("day").at("day");
        }
    }

    private TemplateInstance page(ParcelView parcel, OrderView order, Again again) {
        return pages.show(new CourierDoor(
                desk.shown(parcel, order),
                Stream.of(RefusalReason.values())
                        .map(reason -> new Choice(reason.name(), reason.shown(lang.locale())))
                        .toList(),
                Stream.of(AttemptReason.values())
                        .map(reason -> new Choice(reason.name(), reason.shown(lang.locale())))
                        .toList(),
                Ids.next().toString(),
                Ids.next().toString(),
                (int) config.waits().toMinutes(),
                parcel.state() == ParcelState.AT_PICKUP_POINT
                        ? null
                        : desk.point(parcel)
                                .map(place -> place.address(lang.locale()))
                                .orElse(null),
                again));
    }

    private static Response home() {
        return Response.seeOther(URI.create("/courier")).build();
    }

    private TrialMessages say() {
        return Texts.of(TrialMessages.class, lang.locale());
    }
}
