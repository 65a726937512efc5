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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when carriers take parcels, by carrier and zone, and who changed that. */
@Path("/office/carriers/hours")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.WAREHOUSE})
@Produces(MediaType.TEXT_HTML)
public class OfficeDispatchPages {
    private static final int MOST_WORDS = 50;

    private final DispatchTable table;
    private final DispatchHours hours;
    private final DeliveryConfig warehouse;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Scope scope;
    private final Pages pages;
    private final Lang lang;
    private final Flash flash;

    OfficeDispatchPages(
            DispatchTable table,
            DispatchHours hours,
            DeliveryConfig warehouse,
            CurrentUser user,
            AuditLog audit,
            Scope scope,
            Pages pages,
            Lang lang,
            Flash flash) {
        this.table = table;
        this.hours = hours;
        this.warehouse = warehouse;
        this.user = user;
        this.audit = audit;
        this.scope = scope;
        this.pages = pages;
        this.lang = lang;
        this.flash = flash;
    }

    record HourRow(String carrier, String zone, String leaves, boolean own) {}

    record Choice(String code, String name) {}

    record Word(String about, String hour, String at, String who) {}

    @CheckedTemplate(basePath = "delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DispatchHourList(
            String clock,
            List<HourRow> rows,
            List<Choice> carriers,
            List<Choice> zones,
            List<Word> words,
            String hour,
            @Nullable String error)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        return page("", null);
    }

    private TemplateInstance page(String typed, @Nullable String error) {
        var names = table.names(lang.locale());
        var rows = table.rows();
        return pages.show(new DispatchHourList(
                warehouse.zone().getId(),
                rows.stream()
                        .map(row -> new HourRow(
                                say().carrier(row.carrier()),
                                names.getOrDefault(row.zone(), row.zone()),
                                row.leaves().toString(),
                                row.own()))
                        .toList(),
                table.codes().stream()
                        .map(code -> new Choice(code, say().carrier(code)))
                        .toList(),
                rows.stream()
                        .map(DispatchTable.Row::zone)
                        .distinct()
                        .map(zone -> new Choice(zone, names.getOrDefault(zone, zone)))
                        .toList(),
                hours.history(MOST_WORDS).stream()
                        .map(said -> word(said, names))
                        .toList(),
                typed,
                error));
    }

    private Word word(DispatchHours.Said said, Map<String, String> names) {
        var zone = said.zone() == null ? say().everyZone() : names.getOrDefault(said.zone(), said.zone());
        return new Word(
                say().carrier(said.carrier()) + ", " + zone,
                said.leaves() == null ? say().byTariff() : said.leaves().toString(),
                moment(said.at()),
                said.by());
    }

    private String moment(Instant at) {
        return at.atZone(warehouse.zone()).format(DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", lang.locale()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR})
    public Response say(
            @FormParam("carrier") @DefaultValue("") String carrier,
            @FormParam("zone") @DefaultValue("") String zone,
            @FormParam("hour") @DefaultValue("") String typed) {
        if (!table.codes().contains(carrier)) throw new NotFound("carrier");
        var hour = hour(typed);
        if (hour == null) return wrong(typed, say().wrongHour());
        if (!zone.isEmpty() && !table.serves(carrier, zone)) return wrong(typed, say().wrongZone());
        hours.say(carrier, zone.isEmpty() ? null : zone, hour.orElse(null), user.login());
        scope.network(() -> audit.record("dispatch-hour", carrier + " " + zone, typed.strip()));
        flash.say(say().saved());
        return Response.seeOther(URI.create("/office/carriers/hours")).build();
    }

    // none when nothing was typed, null when it is no hour
    private static @Nullable Optional<LocalTime> hour(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(typed.strip(), DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeParseException noHour) {
            return null;
        }
    }

    private Response wrong(String typed, String error) {
        return Response.status(422).entity(page(typed, error)).build();
    }

    private DispatchMessages say() {
        return Texts.of(DispatchMessages.class, lang.locale());
    }
}
