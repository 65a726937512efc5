package dev.prilavok.royalty.statements;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.ledger.Months;
import dev.prilavok.royalty.LineKind;
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
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every partner's statements: looked through, issued, held against the book. */
@Path("/office/statements")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeStatementPages {
    private static final String HOME = "/office/statements";
    private static final int ROWS = 50;

    private final Statements statements;
    private final Disputes disputes;
    private final DisputeSight disputed;
    private final StatementSight sight;
    private final StatementPapers papers;
    private final MonthClose close;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Lang lang;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficeStatementPages(
            Statements statements,
            Disputes disputes,
            DisputeSight disputed,
            StatementSight sight,
            StatementPapers papers,
            MonthClose close,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Lang lang,
            Pages pages,
            Flash flash,
            Sheets sheets) {
        this.statements = statements;
        this.disputes = disputes;
        this.disputed = disputed;
        this.sight = sight;
        this.papers = papers;
        this.close = close;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.lang = lang;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
    }

    record Choice(String value, String label, boolean chosen) {}

    record Row(StatementSight.View view, String url) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficeStatementList(
            List<Choice> months,
            List<Choice> states,
            String shop,
            List<Row> rows,
            boolean filtered,
            @Nullable String reviewMonth,
            @Nullable String reviewLabel,
            @Nullable String issueMonth,
            @Nullable String issueLabel,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficeStatementCard(
            StatementSight.View view,
            String url,
            boolean mayReview,
            String why,
            List<StatementSight.Change> changes,
            List<DisputeSight.View> disputes,
            List<StatementSight.Line> lines,
            @Nullable String only,
            @Nullable String next,
            @Nullable String first,
            List<StatementPapers.Link> papers,
            boolean upd,
            String export)
            implements TemplateInstance {}

    /** What the list was narrowed down to. */
    private record Asked(
            @Nullable YearMonth month, @Nullable StatementState state, String shop) {
        boolean isFiltered() {
            return month != null || state != null || !shop.isBlank();
        }

        String query() {
            return "?month=" + (month == null ? "" : month) + "&state=" + (state == null ? "" : state) + "&q="
                    + URLEncoder.encode(shop, StandardCharsets.UTF_8);
        }
    }

    @GET
    public TemplateInstance list(
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String shop,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = asked(month, state, shop);
        return scope.network(() -> {
            audit.record("statement.list", asked.query(), null);
            var found = statements.list(filter(asked, cursor, ROWS));
            var counts =
                    asked.month == null ? java.util.Map.<StatementState, Integer>of() : statements.states(asked.month);
            var review = counts.getOrDefault(StatementState.CALCULATED, 0) > 0;
            var issue = counts.getOrDefault(StatementState.REVIEWED, 0) > 0;
            return pages.show(new OfficeStatementList(
                    months(asked),
                    states(asked),
                    asked.shop,
                    found.items().stream()
                            .map(one -> new Row(sight.view(one), HOME + "/" + one.id()))
                            .toList(),
                    asked.isFiltered(),
                    review ? String.valueOf(asked.month) : null,
                    review ? say().reviewAll(shown(Objects.requireNonNull(asked.month))) : null,
                    issue ? String.valueOf(asked.month) : null,
                    issue ? say().issueAll(shown(Objects.requireNonNull(asked.month))) : null,
                    found.next() == null ? null : HOME + asked.query() + "&cursor=" + found.next(),
                    cursor == null ? null : HOME + asked.query(),
                    HOME + "/export" + asked.query() + "&"));
        });
    }

    private StatementFilter filter(Asked asked, @Nullable String cursor, int size) {
        return new StatementFilter(
                asked.month, asked.state, asked.shop.isBlank() ? null : sight.named(asked.shop), cursor, size);
    }

    private List<Choice> months(Asked asked) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say().anyMonth(), asked.month == null));
        close.runs()
                .forEach(run -> choices.add(new Choice(
                        run.month().toString(), shown(run.month()), run.month().equals(asked.month))));
        return choices;
    }

    private List<Choice> states(Asked asked) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say().anyState(), asked.state == null));
        Arrays.stream(StatementState.values())
                .forEach(state -> choices.add(new Choice(state.name(), say().state(state), state == asked.state)));
        return choices;
    }

    /** The list as a file. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("q") @DefaultValue("") String shop,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var asked = asked(month, state, shop);
        Rows<Statement> rows = cursor -> scope.network(() -> statements.list(filter(asked, cursor, Rows.PAGE)));
        var say = say();
        var sheet = Sheet.of("statements", asked.query(), rows)
                .text(say.month(), one -> one.month().toString())
                .text(say.number(), Statement::number)
                .text(say.franchisee(), one -> sight.named(one.franchisee()))
                .text(say.stateColumn(), one -> one.state() == null ? null : say.state(one.state()))
                .money(say.opening(), Statement::opening);
        for (var kind : LineKind.ofStatement())
            sheet = sheet.money(sight.kind(kind), one -> one.sums().get(kind));
        return sheets.send(
                sheet.money(say.closing(), Statement::closing)
                        .money(say.waiting(), Statement::waiting)
                        .money(say.available(), Statement::available)
                        .text(say.hash(), Statement::hash),
                as);
    }

    @POST
    @Path("review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reviewAll(@FormParam("month") @DefaultValue("") String month) {
        var wanted = Objects.requireNonNull(month(month, true));
        scope.network(() -> statements.reviewAll(wanted, user.login()));
        flash.say(say().reviewed());
        return Response.seeOther(URI.create(HOME + "?month=" + wanted)).build();
    }

    @POST
    @Path("issue")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issueAll(@FormParam("month") @DefaultValue("") String month) {
        var wanted = Objects.requireNonNull(month(month, true));
        var count = scope.network(() -> statements.issue(wanted, user.login()));
        flash.say(say().issued(count));
        return Response.seeOther(URI.create(HOME + "?month=" + wanted)).build();
    }

    @GET
    @Path("{statement}")
    public TemplateInstance card(
            @PathParam("statement") UUID id,
            @QueryParam("kind") @Nullable String asked,
            @QueryParam("cursor") @Nullable String cursor) {
        var kind = StatementSight.kind(asked);
        return scope.network(() -> {
            var one = statements.get(id);
            audit.record("statement.read", one.number() == null ? id.toString() : one.number(), null);
            var url = HOME + "/" + id;
            var before = statements
                    .of(one.franchisee(), one.month().minusMonths(1), one.currency())
                    .orElse(null);
            var found = statements.lines(one, kind, cursor, ROWS);
            var known = sight.orders(found.items());
            var all = disputes.of(id);
            var byLine = all.stream()
                    .collect(Collectors.toMap(one2 -> one2.journal() + "/" + one2.no(), Function.identity()));
            return pages.show(new OfficeStatementCard(
                    sight.view(one),
                    url,
                    one.state() == StatementState.CALCULATED,
                    sight.why(one, before),
                    before == null ? List.of() : sight.changes(statements.differences(one, before)),
                    disputed.forOffice(all),
                    found.items().stream()
                            .map(line -> sight.line(
                                    line,
                                    known,
                                    "/office/ledger/journals/" + line.journal(),
                                    byLine.get(line.journal() + "/" + line.no()),
                                    null))
                            .toList(),
                    kind == null ? null : sight.kind(kind),
                    found.next() == null ? null : url + StatementSight.query(kind) + "cursor=" + found.next(),
                    cursor == null ? null : url + StatementSight.query(kind),
                    papers.links(one, url),
                    one.number() != null && one.model() == dev.prilavok.agreement.ContractModel.RESELLER,
                    url + "/lines?"));
        });
    }

    @POST
    @Path("{statement}/review")
    public Response review(@PathParam("statement") UUID id) {
        scope.network(() -> statements.review(id, user.login()));
        flash.say(say().reviewed());
        return Response.seeOther(URI.create(HOME + "/" + id)).build();
    }

    /** Makes the statement again out of the book and says whether it is the same. */
    @POST
    @Path("{statement}/verify")
    public Response verify(@PathParam("statement") UUID id) {
        var same = scope.network(() -> statements.isReproduced(statements.get(id)));
        flash.say(same ? say().reproduced() : say().notReproduced());
        return Response.seeOther(URI.create(HOME + "/" + id)).build();
    }

    private static Asked asked(String month, String state, String shop) {
        return new Asked(month(month, false), state(state), shop);
    }

    private static @Nullable YearMonth month(String typed, boolean needed) {
        if (typed.isBlank() && !needed) return null;
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException odd) {
            throw new BadRequest("month");
        }
    }

    private static @Nullable StatementState state(String typed) {
        if (typed.isBlank()) return null;
        return Arrays.stream(StatementState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadRequest("state"));
    }

    private String shown(YearMonth month) {
        return Months.shown(month, lang.locale());
    }

    private StatementMessages say() {
        return Texts.of(StatementMessages.class, lang.locale());
    }
}
