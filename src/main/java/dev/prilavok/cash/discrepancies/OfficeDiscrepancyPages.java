package dev.prilavok.cash.discrepancies;

import dev.prilavok.cash.registers.ToldCash;
import dev.prilavok.cash.registers.ToldSight;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
import dev.prilavok.kernel.paper.Paper;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Which cash carriers still hold, and in what we do not agree with them. */
@Path("/office/discrepancies")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeDiscrepancyPages {
    private static final String HOME = DiscrepancySight.HOME;
    private static final int ROWS = 50;
    private static final int IN_LETTER = 1_000;
    private static final int LONGEST = 300;

    private final Discrepancies discrepancies;
    private final DiscrepancySight sight;
    private final ClaimLetter letter;
    private final ToldCash told;
    private final ToldSight words;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;
    private final Lang lang;

    OfficeDiscrepancyPages(
            Discrepancies discrepancies,
            DiscrepancySight sight,
            ClaimLetter letter,
            ToldCash told,
            ToldSight words,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Sheets sheets,
            Lang lang) {
        this.discrepancies = discrepancies;
        this.sight = sight;
        this.letter = letter;
        this.told = told;
        this.words = words;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        this.lang = lang;
    }

    record Chip(String url, String label, boolean chosen) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscrepancyList(
            List<String> wrong,
            List<DiscrepancySight.Held> held,
            List<Chip> chips,
            List<Chip> letters,
            List<DiscrepancySight.Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscrepancyCard(
            DiscrepancySight.Card card,
            List<ToldSight.Row> told,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("open") String state, @QueryParam("cursor") @Nullable String cursor) {
        return scope.network(() -> {
            var found = discrepancies.list(filter(state, null, cursor, ROWS));
            return pages.show(new DiscrepancyList(
                    sight.wrong(discrepancies.owed()),
                    sight.held(discrepancies.ageing()),
                    List.of(
                            chip("open", sight.say().showOpen(), state),
                            chip("done", sight.say().showDone(), state)),
                    letters(found.items()),
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : HOME + "?state=" + state + "&cursor=" + found.next(),
                    cursor == null ? null : HOME + "?state=" + state,
                    HOME + "/export?state=" + state + "&"));
        });
    }

    private List<Chip> letters(List<Discrepancy> found) {
        return found.stream()
                .filter(one -> one.state().isOpen() && one.isOwed())
                .map(Discrepancy::carrier)
                .distinct()
                .map(carrier -> new Chip(HOME + "/letter.pdf?carrier=" + carrier, sight.carrier(carrier), false))
                .toList();
    }

    private static DiscrepancyFilter filter(String state, @Nullable String carrier, @Nullable String cursor, int size) {
        return new DiscrepancyFilter(!state.equals("done"), carrier, null, cursor, size);
    }

    private static Chip chip(String state, String label, String chosen) {
        return new Chip(HOME + "?state=" + state, label, state.equals(chosen));
    }

    /** Discrepancies for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("state") @DefaultValue("open") String state, @QueryParam("as") @DefaultValue("csv") String as) {
        var say = sight.say();
        return sheets.send(
                Sheet.<Discrepancy>of(
                                "discrepancies",
                                state,
                                cursor -> scope.network(() -> discrepancies.list(filter(state, null, cursor, 500))))
                        .text(say.tracking(), Discrepancy::tracking)
                        .text(say.carrier(), one -> sight.carrier(one.carrier()))
                        .text(say.order(), Discrepancy::orderNumber)
                        .text(say.what(), one -> say.kind(one.kind()))
                        .money(say.expected(), Discrepancy::expected)
                        .money(say.paid(), Discrepancy::paid)
                        .money(say.missing(), Discrepancy::missing)
                        .moment(say.days(), Discrepancy::since)
                        .text(say.stateColumn(), one -> say.state(one.state())),
                as);
    }

    /** The letter to a carrier about everything that it owes. */
    @GET
    @Path("letter.pdf")
    @Produces(Paper.TYPE)
    public Response letter(@QueryParam("carrier") @DefaultValue("") String carrier) {
        var pdf = scope.network(() -> {
            var owed = discrepancies.list(filter("open", carrier, null, IN_LETTER)).items().stream()
                    .filter(Discrepancy::isOwed)
                    .toList();
            if (owed.isEmpty()) throw new NotFound("discrepancy");
            CurrencyUnit currency = owed.get(0).missing().getCurrencyUnit();
            audit.record("discrepancy.letter", carrier, owed.size() + "");
            return letter.of(
                    carrier,
                    currency,
                    owed.stream()
                            .filter(one -> one.missing().getCurrencyUnit().equals(currency))
                            .toList());
        });
        return Paper.send(pdf, "claim-" + carrier.replaceAll("[^a-z0-9-]", "") + ".pdf");
    }

    @POST
    @Path("look")
    public Response look() {
        scope.network(discrepancies::look);
        flash.say(sight.say().looked());
        return Response.seeOther(URI.create(HOME)).build();
    }

    @GET
    @Path("{discrepancy}")
    public TemplateInstance card(@PathParam("discrepancy") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(() -> {
            var one = discrepancies.find(id);
            var said = told.about(one.carrier(), one.tracking()).stream()
                    .map(words::row)
                    .toList();
            return pages.show(new DiscrepancyCard(sight.card(one), said, error));
        });
    }

    @POST
    @Path("{discrepancy}/{deed: claim|explain|write-off}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("discrepancy") UUID id,
            @PathParam("deed") String deed,
            @FormParam("reason") @DefaultValue("") String typed) {
        var reason = typed.strip().substring(0, Math.min(typed.strip().length(), LONGEST));
        try {
            flash.say(scope.network(() -> done(id, deed, reason)));
            return Response.seeOther(URI.create(HOME + "/" + id)).build();
        } catch (DiscrepancyRefused refusal) {
            return refused(id, refusal);
        }
    }

    private String done(UUID id, String deed, String reason) {
        audit.record("discrepancy." + deed, id.toString(), reason);
        switch (deed) {
            case "claim" -> discrepancies.claimed(id, user.login(), reason);
            case "explain" -> discrepancies.explained(id, user.login(), reason);
            default -> {
                var now = discrepancies.writtenOff(id, user.login(), reason);
                if (now.firstBy() != null) return sight.say().needsSecond();
            }
        }
        return sight.say().written();
    }

    private Response refused(UUID id, Refusal refusal) {
        return Response.status(refusal.status())
                .entity(card(id, refusal.say(lang.locale())))
                .build();
    }
}
