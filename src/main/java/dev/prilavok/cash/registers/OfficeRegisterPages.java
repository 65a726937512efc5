package dev.prilavok.cash.registers;

import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.delivery.CarrierRegister;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.Waybill;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.arc.All;
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
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cash carriers say they passed on, whether it agrees with our parcels, and whether it arrived. */
@Path("/office/registers")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeRegisterPages {
    private static final String HOME = "/office/registers";
    private static final int ROWS = 30;

    private final CodRegisters registers;
    private final CarrierContracts contracts;
    private final RegisterSight sight;
    private final Map<String, CarrierRegister> carriers = new TreeMap<>();
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficeRegisterPages(
            CodRegisters registers,
            CarrierContracts contracts,
            RegisterSight sight,
            @All List<CarrierRegister> carriers,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Sheets sheets) {
        this.registers = registers;
        this.contracts = contracts;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        carriers.forEach(carrier -> this.carriers.put(carrier.carrier(), carrier));
    }

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterList(
            List<String> wrong,
            List<RegisterSight.Choice> carriers,
            List<RegisterSight.Choice> senders,
            String day,
            @Nullable String error,
            List<RegisterSight.Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterCard(RegisterSight.Card card, @Nullable String error, String export) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return listed(cursor, "", null);
    }

    private TemplateInstance listed(@Nullable String cursor, String day, @Nullable String error) {
        return scope.network(() -> {
            var found = registers.list(cursor, ROWS);
            return pages.show(new RegisterList(
                    sight.wrong(registers.open()),
                    carriers.keySet().stream().map(sight::carrier).toList(),
                    senders().stream().map(sight::carrier).toList(),
                    day.isEmpty() ? sight.today() : day,
                    error,
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : HOME + "?cursor=" + found.next(),
                    cursor == null ? null : HOME));
        });
    }

    /** Asks a carrier for its registers of a day. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object ask(
            @FormParam("carrier") @DefaultValue("") String code, @FormParam("day") @DefaultValue("") String typed) {
        var carrier = carriers.get(code);
        if (carrier == null) throw new BadRequest("carrier").at("carrier");
        var day = day(typed);
        if (day == null) return unprocessable(listed(null, typed, sight.say().noDay()));
        try {
            var lines = carrier.lines(day);
            if (lines.isEmpty()) {
                flash.say(sight.say().nothingThatDay());
                return seeOther(HOME);
            }
            var taken = scope.network(() -> registers.take(lines, user.login()));
            audit(taken.size() + " " + code, day.toString());
            flash.say(sight.say().taken(taken.size()));
            return seeOther(HOME + "/" + taken.get(0).id());
        } catch (CarrierTrouble trouble) {
            return Response.status(503)
                    .entity(listed(null, typed, sight.say().carrierSilent()))
                    .build();
        }
    }

    private void audit(String what, String day) {
        scope.network(() -> {
            audit.record("register.asked", what, day);
            return true;
        });
    }

    @GET
    @Path("{register}")
    public TemplateInstance card(@PathParam("register") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(() ->
                pages.show(new RegisterCard(sight.card(registers.find(id)), error, HOME + "/" + id + "/export?")));
    }

    /** The lines of a register for a spreadsheet. */
    @GET
    @Path("{register}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("register") UUID id, @QueryParam("as") @DefaultValue("csv") String as) {
        var register = scope.network(() -> registers.find(id));
        var say = sight.say();
        return sheets.send(
                Sheet.of("register", register.number(), Rows.of(register.lines()))
                        .text(say.tracking(), Register.Line::trackingNumber)
                        .money(say.paid(), Register.Line::paid)
                        .money(say.expected(), Register.Line::expected)
                        .money(say.fee(), Register.Line::fee)
                        .money(say.transferred(), Register.Line::transferred)
                        .text(say.verdictColumn(), line -> say.verdict(line.verdict())),
                as);
    }

    @POST
    @Path("{register}/match")
    public Response match(@PathParam("register") UUID id) {
        return step(id, () -> registers.match(id));
    }

    @POST
    @Path("{register}/approve")
    public Response approve(@PathParam("register") UUID id) {
        return step(id, () -> {
            audit.record("register.approved", id.toString(), null);
            return registers.approve(id, user.login());
        });
    }

    /** Those who may send registers as files: all that we have a contract with, and those that answer by themselves. */
    private Set<String> senders() {
        var senders = new TreeSet<String>(carriers.keySet());
        contracts.all().stream()
                .map(CarrierContract::carrier)
                .filter(code -> !Waybill.isOwn(code))
                .forEach(senders::add);
        return senders;
    }

    /** The list again, with what was wrong with the file. */
    Response refused(Refusal refusal) {
        return Response.status(refusal.status())
                .entity(listed(null, "", refusal.say(sight.locale())))
                .build();
    }

    private interface Deed {
        Register done();
    }

    private Response step(UUID id, Deed deed) {
        try {
            flash.say(scope.network(() -> sight.done(deed.done())));
            return seeOther(HOME + "/" + id);
        } catch (RegisterRefused refusal) {
            return Response.status(refusal.status())
                    .entity(card(id, refusal.say(sight.locale())))
                    .build();
        }
    }

    private static Response unprocessable(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException odd) {
            return null;
        }
    }
}
