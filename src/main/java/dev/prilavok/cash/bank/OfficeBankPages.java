package dev.prilavok.cash.bank;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Refusal;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the bank says, and what each line of it is for: proposed with reasons, confirmed by a person. */
@Path("/office/bank")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeBankPages {
    static final String HOME = "/office/bank";
    private static final int ROWS = 20;
    private static final int LATEST = 5;
    private static final int LONGEST = 300;

    private final BankLines lines;
    private final BankMatching matching;
    private final BankImports imports;
    private final BankSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;
    private final Lang lang;

    OfficeBankPages(
            BankLines lines,
            BankMatching matching,
            BankImports imports,
            BankSight sight,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Sheets sheets,
            Lang lang) {
        this.lines = lines;
        this.matching = matching;
        this.imports = imports;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
        this.lang = lang;
    }

    record Chip(String url, String label, boolean chosen) {}

    record Asked(String state, String way, String q) {
        BankFilter filter(@Nullable String cursor, int size) {
            var open = state.equals("all") ? null : (Boolean) state.equals("open");
            var incoming = way.isEmpty() ? null : (Boolean) way.equals("in");
            return new BankFilter(open, incoming, null, null, q, cursor, size);
        }

        String query(String other) {
            return "?state=" + other + "&way=" + URLEncoder.encode(way, StandardCharsets.UTF_8) + "&q="
                    + URLEncoder.encode(q, StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BankPage(
            @Nullable String openIn,
            @Nullable String openOut,
            @Nullable String error,
            List<Chip> chips,
            Asked asked,
            List<BankSight.Row> rows,
            List<BankSight.ImportRow> imports,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BankCard(BankSight.Card card, @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("way") @DefaultValue("") String way,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("cursor") @Nullable String cursor) {
        return listed(new Asked(state, way, q), cursor, null);
    }

    private TemplateInstance listed(Asked asked, @Nullable String cursor, @Nullable String error) {
        return scope.network(() -> {
            var found = lines.list(asked.filter(cursor, ROWS));
            var here = asked.query(asked.state);
            return pages.show(new BankPage(
                    open(true),
                    open(false),
                    error,
                    chips(asked),
                    asked,
                    found.items().stream().map(sight::row).toList(),
                    imports.latest(LATEST).stream().map(sight::imported).toList(),
                    found.next() == null ? null : HOME + here + "&cursor=" + found.next(),
                    cursor == null ? null : HOME + here,
                    HOME + "/export" + here + "&"));
        });
    }

    private @Nullable String open(boolean incoming) {
        var sums = lines.open(incoming);
        if (sums.isEmpty()) return null;
        return incoming ? sight.say().openIn(sight.sums(sums)) : sight.say().openOut(sight.sums(sums));
    }

    private List<Chip> chips(Asked asked) {
        var say = sight.say();
        return List.of(
                chip(asked, "open", say.showOpen()),
                chip(asked, "done", say.showDone()),
                chip(asked, "all", say.showAll()));
    }

    private static Chip chip(Asked asked, String state, String label) {
        return new Chip(HOME + asked.query(state), label, asked.state.equals(state));
    }

    /** Lines of the bank for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("way") @DefaultValue("") String way,
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var asked = new Asked(state, way, q);
        var say = sight.say();
        return sheets.send(
                Sheet.<BankLine>of("bank", state, cursor -> scope.network(() -> lines.list(asked.filter(cursor, 500))))
                        .text(say.day(), line -> line.day().toString())
                        .text(say.document(), BankLine::document)
                        .text(say.party(), BankLine::party)
                        .text(say.taxNumber(), BankLine::partyTaxNumber)
                        .prose(say.purpose(), BankLine::purpose)
                        .money(say.sum(), BankLine::sum)
                        .money(say.rest(), BankLine::rest),
                as);
    }

    @GET
    @Path("{line}")
    public TemplateInstance card(@PathParam("line") UUID id) {
        return card(id, null);
    }

    private TemplateInstance card(UUID id, @Nullable String error) {
        return scope.network(() -> pages.show(new BankCard(sight.card(lines.find(id)), error)));
    }

    @POST
    @Path("{line}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("line") UUID id,
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("target") @Nullable UUID target) {
        if (target == null) throw new NotFound("bank target");
        return step(id, sight.say().settled(), () -> {
            audit.record("bank-line.matched", id.toString(), kind + " " + target);
            matching.confirm(id, kind.toLowerCase(Locale.ROOT), target, user.login());
        });
    }

    @POST
    @Path("{line}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @PathParam("line") UUID id,
            @FormParam("match") @Nullable UUID match,
            @FormParam("reason") @DefaultValue("") String reason) {
        if (match == null) throw new NotFound("bank match");
        var why = reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST));
        return step(id, sight.say().takenBack(), () -> {
            audit.record("bank-line.match-undone", id.toString(), why);
            matching.undo(match, user.login(), why);
        });
    }

    private Response step(UUID id, String done, Runnable deed) {
        try {
            scope.network(deed);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(card(id, refusal.say(lang.locale())))
                    .build();
        }
        flash.say(done);
        return Response.seeOther(URI.create(HOME + "/" + id)).build();
    }

    /** The list again, with what was wrong with the file. */
    Response refused(Refusal refusal) {
        return Response.status(refusal.status())
                .entity(listed(new Asked("open", "", ""), null, refusal.say(lang.locale())))
                .build();
    }
}
