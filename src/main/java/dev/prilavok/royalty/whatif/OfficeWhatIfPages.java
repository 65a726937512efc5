package dev.prilavok.royalty.whatif;

import dev.prilavok.agreement.Agreements;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Sql;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.ledger.Periods;
import dev.prilavok.royalty.terms.AgreementSight;
import dev.prilavok.royalty.terms.EditorMessages;
import dev.prilavok.royalty.terms.TermsTexts;
import dev.prilavok.royalty.terms.TermsTyped;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What each franchisee would have earned on other terms: the question, its progress, its answer. */
@Path(OfficeWhatIfPages.HOME)
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeWhatIfPages {
    static final String HOME = "/office/what-if";
    private static final int ROWS = 50;
    private static final int EARLIER = 10;
    private static final int PARTNERS = 500;
    private static final int LONGEST = 36;

    private final WhatIf whatIf;
    private final RunRows runs;
    private final TermsTexts texts;
    private final Agreements agreements;
    private final Periods periods;
    private final Sql sql;
    private final Scope scope;
    private final CurrentUser user;
    private final Lang lang;
    private final Pages pages;
    private final Sheets sheets;
    private final Clock clock;

    OfficeWhatIfPages(
            WhatIf whatIf,
            RunRows runs,
            TermsTexts texts,
            Agreements agreements,
            Periods periods,
            Sql sql,
            Scope scope,
            CurrentUser user,
            Lang lang,
            Pages pages,
            Sheets sheets,
            Clock clock) {
        this.whatIf = whatIf;
        this.runs = runs;
        this.texts = texts;
        this.agreements = agreements;
        this.periods = periods;
        this.sql = sql;
        this.scope = scope;
        this.user = user;
        this.lang = lang;
        this.pages = pages;
        this.sheets = sheets;
        this.clock = clock;
    }

    record Earlier(String url, String months, String asked, String state, boolean moving) {}

    record Row(
            String url,
            String name,
            int facts,
            String turnover,
            String before,
            String after,
            String difference,
            boolean worse) {}

    record Sum(String before, String after, String difference, String counts, boolean worse) {}

    record Progress(String url, boolean moving, String state, int percent) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhatIfForm(
            TermsTyped typed,
            AgreementSight.Choices choices,
            AgreementSight.Wrong wrong,
            List<AgreementSight.Choice> partners,
            @Nullable String error,
            List<Earlier> earlier)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhatIfAnswer(
            Progress progress,
            String months,
            String asked,
            List<String> words,
            List<Sum> sums,
            List<Row> rows,
            String export,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhatIfProgress(Progress progress) implements TemplateInstance {}

    /** The form, filled from a version of somebody's agreement, or from the first one there is. */
    @GET
    public TemplateInstance form(@QueryParam("version") @Nullable String version) {
        return scope.network(() -> form(new TermsTyped(begun(version)), Map.of(), null));
    }

    private Map<String, List<String>> begun(@Nullable String version) {
        var last = periods.of(clock.instant()).minusMonths(1);
        var fields = new LinkedHashMap<String, List<String>>();
        pattern(version).ifPresent(found -> fields.putAll(found.fields()));
        fields.putIfAbsent("currency", List.of("RUB"));
        fields.put("months", List.of(last.minusMonths(2).toString()));
        fields.put("monthsTo", List.of(last.toString()));
        return fields;
    }

    private record Agreed(FranchiseeId who, UUID version) {}

    private Optional<TermsTyped> pattern(@Nullable String version) {
        var found = version == null
                ? first()
                : version.length() == LONGEST ? agreed(uuid(version)) : Optional.<Agreed>empty();
        return found.map(one -> TermsTyped.of(agreements.version(one.who, one.version)));
    }

    private Optional<Agreed> agreed(UUID version) {
        return sql.one(
                "select franchisee_id, id from agreement_version where id = ?", OfficeWhatIfPages::agreed, version);
    }

    // Most questions are about a small change of what is agreed already, in the money of most partners.
    private Optional<Agreed> first() {
        return sql.one("""
                select v.franchisee_id, v.id from agreement_version v join franchisee f on f.id = v.franchisee_id
                where v.valid_from <= ?
                order by count(*) over (partition by v.share_currency) desc, f.name, f.key, v.valid_from desc limit 1""", OfficeWhatIfPages::agreed, clock.instant());
    }

    private static Agreed agreed(ResultSet row) throws SQLException {
        return new Agreed(new FranchiseeId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class));
    }

    private TemplateInstance form(TermsTyped typed, Map<String, String> wrong, @Nullable String error) {
        return pages.show(new WhatIfForm(
                typed,
                texts.choices(typed, List.of("RUB", "EUR", "GBP", "USD")),
                new AgreementSight.Wrong(wrong),
                partners(typed),
                error,
                runs.latest(EARLIER).stream().map(this::earlier).toList()));
    }

    private List<AgreementSight.Choice> partners(TermsTyped typed) {
        return sql.list(
                "select f.id::text, f.name from franchisee f join agreement a on a.franchisee_id = f.id order by f.name, f.key limit ?",
                row -> new AgreementSight.Choice(row.getString(1), row.getString(2), typed.is("who", row.getString(1))),
                PARTNERS);
    }

    private Earlier earlier(Run run) {
        return new Earlier(
                HOME + "/" + run.id(),
                months(run),
                say().asked(run.by(), moment(run.at())),
                state(run),
                !run.isFinished());
    }

    /** Asks; the answer is on a page of its own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> form) {
        var fields = new LinkedHashMap<String, List<String>>();
        form.forEach((field, values) -> fields.put(field, List.copyOf(values)));
        fields.remove("csrf");
        var typed = new TermsTyped(fields);
        var from = month(typed.value("months"));
        var to = month(typed.value("monthsTo"));
        return scope.network(() -> {
            var wrong = new LinkedHashMap<>(texts.wrong(typed));
            if (from == null
                    || to == null
                    || to.isBefore(from)
                    || from.plusYears(3).isBefore(to)) wrong.put("months", say().noPeriod());
            var who = who(typed);
            if (who == null && !typed.value("who").isEmpty()) wrong.put("who", say().nobody());
            if (from == null || to == null || !wrong.isEmpty())
                return Response.status(422)
                        .entity(form(
                                typed,
                                Map.copyOf(wrong),
                                String.join(
                                        " ", wrong.values().stream().distinct().toList())))
                        .build();
            var run = whatIf.ask(from, to, who, typed, user.login());
            return Response.seeOther(URI.create(HOME + "/" + run.id())).build();
        });
    }

    private @Nullable FranchiseeId who(TermsTyped typed) {
        if (typed.value("who").length() != LONGEST) return null;
        return sql.one(
                        "select franchisee_id from agreement where franchisee_id = ?",
                        row -> new FranchiseeId(row.getObject(1, UUID.class)),
                        uuid(typed.value("who")))
                .orElse(null);
    }

    @GET
    @Path("{run}")
    public TemplateInstance answer(@PathParam("run") String id, @QueryParam("cursor") @Nullable String cursor) {
        return scope.network(() -> {
            var run = find(id);
            var found = runs.answers(run.id(), cursor, ROWS);
            var here = HOME + "/" + run.id();
            return pages.show(new WhatIfAnswer(
                    progress(run),
                    months(run),
                    say().asked(run.by(), moment(run.at())),
                    words(run),
                    runs.sums(run.id()).stream().map(this::sum).toList(),
                    found.items().stream().map(this::row).toList(),
                    here + "/export?",
                    found.next() == null ? null : here + "?cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    private List<String> words(Run run) {
        var model = ContractModel.AGENT;
        var typed = whatIf.typed(run);
        for (var one : ContractModel.values()) if (typed.is("model", one)) model = one;
        var who = new FranchiseeId(run.id());
        var words = texts.words(texts.terms(typed).version(Ids.next(), who, 1, Instant.EPOCH, model));
        // each keeps the model of their own contract
        return words.subList(1, words.size());
    }

    /** How far it is, for a page that waits. */
    @GET
    @Path("{run}/progress")
    public TemplateInstance progress(@PathParam("run") String id) {
        return scope.network(() -> pages.show(new WhatIfProgress(progress(find(id)))));
    }

    private Progress progress(Run run) {
        return new Progress(HOME + "/" + run.id(), !run.isFinished(), state(run), run.percent());
    }

    private String state(Run run) {
        return run.isFinished() ? say().finished() : say().counting(run.done(), run.total());
    }

    private Sum sum(RunRows.Sum sum) {
        return new Sum(
                shown(sum.before()),
                shown(sum.after()),
                shown(sum.difference()),
                say().betterAndWorse(sum.better(), sum.worse()),
                sum.difference().isNegative());
    }

    private Row row(Difference one) {
        return new Row(
                "/office/agreements/" + one.franchisee(),
                one.name(),
                one.facts(),
                shown(one.turnover()),
                shown(one.before()),
                shown(one.after()),
                shown(one.difference()),
                one.difference().isNegative());
    }

    /** The answer for a spreadsheet. */
    @GET
    @Path("{run}/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@PathParam("run") String id, @QueryParam("as") @DefaultValue("csv") String as) {
        var run = scope.network(() -> find(id));
        Rows<Difference> rows = cursor -> scope.network(() -> runs.answers(run.id(), cursor, Rows.PAGE));
        var say = say();
        return sheets.send(
                Sheet.of("what-if", run.from() + " " + run.to(), rows)
                        .text(say.partner(), Difference::name)
                        .number(say.facts(), Difference::facts)
                        .text(
                                Texts.of(EditorMessages.class, lang.locale()).currency(),
                                one -> one.before().getCurrencyUnit().getCode())
                        .money(say.turnover(), Difference::turnover)
                        .money(say.before(), Difference::before)
                        .money(say.after(), Difference::after)
                        .money(say.difference(), Difference::difference)
                        .money(say.trueUpBefore(), Difference::trueUpBefore)
                        .money(say.trueUpAfter(), Difference::trueUpAfter),
                as);
    }

    private Run find(String id) {
        return runs.find(uuid(id)).orElseThrow(() -> new NotFound("what-if"));
    }

    private String months(Run run) {
        var format = DateTimeFormatter.ofPattern("LLLL yyyy", lang.locale());
        return run.from().equals(run.to())
                ? format.format(run.from())
                : say().months(format.format(run.from()), format.format(run.to()));
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", lang.locale())
                .format(at.truncatedTo(ChronoUnit.MINUTES).atZone(periods.zone()));
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private WhatIfMessages say() {
        return Texts.of(WhatIfMessages.class, lang.locale());
    }

    private static @Nullable YearMonth month(String typed) {
        try {
            var month = YearMonth.parse(typed);
            return month.getYear() < 2000 || month.getYear() > 2200 ? null : month;
        } catch (DateTimeException odd) {
            return null;
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("what-if");
        }
    }
}
