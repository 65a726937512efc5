package dev.prilavok.royalty.fund;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the fund collected and was spent on: purchases with their papers, the second person, the month's plan. */
@Path("/office/fund")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeFundPages {
    private static final String HOME = "/office/fund";
    private static final int ROWS = 30;
    private static final int YEAR = 12;

    private final Fund fund;
    private final FundSight sight;
    private final Ledger ledger;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficeFundPages(
            Fund fund,
            FundSight sight,
            Ledger ledger,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Sheets sheets) {
        this.fund = fund;
        this.sight = sight;
        this.ledger = ledger;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
    }

    /** What is typed into the form of a purchase. */
    static class Form {
        @FormParam("currency")
        @DefaultValue("RUB")
        String currency = "RUB";

        @FormParam("category")
        @DefaultValue("OTHER")
        String category = "OTHER";

        @FormParam("what")
        @DefaultValue("")
        String what = "";

        @FormParam("sum")
        @DefaultValue("")
        String sum = "";

        @FormParam("day")
        @DefaultValue("")
        String day = "";

        @FormParam("evidence")
        @DefaultValue("")
        String evidence = "";

        public String what() {
            return what;
        }

        public String sum() {
            return sum;
        }

        public String day() {
            return day;
        }

        public String evidence() {
            return evidence;
        }
    }

    /** The mistake at its field, or on top when it is about none. */
    record Wrong(@Nullable String field, @Nullable String says) {
        static final Wrong NOTHING = new Wrong(null, null);

        public @Nullable String at(String asked) {
            return asked.equals(field) ? says : null;
        }

        public @Nullable String above() {
            return field == null ? says : null;
        }
    }

    /** The figures, each with the account or list that explains it. */
    record Figures(
            String balance,
            String account,
            String collected,
            String spent,
            @Nullable String waiting) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FundDesk(
            String currency,
            List<FundSight.Choice> currencies,
            Figures figures,
            FundChart chart,
            List<FundSight.Month> months,
            List<FundSight.Choice> categories,
            Form typed,
            Wrong wrong,
            String planMonth,
            String planTitle,
            List<FundSight.PlanRow> plan,
            List<FundSight.Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @GET
    public TemplateInstance desk(
            @QueryParam("currency") @DefaultValue("RUB") String currency,
            @QueryParam("cursor") @Nullable String cursor) {
        return desk(currency(currency), cursor, new Form(), Wrong.NOTHING);
    }

    private TemplateInstance desk(CurrencyUnit currency, @Nullable String cursor, Form typed, Wrong wrong) {
        return scope.network(() -> {
            var found = fund.spendings(currency, cursor, ROWS);
            var months = fund.months(currency, YEAR);
            var month = YearMonth.from(fund.today());
            var home = HOME + "?currency=" + currency;
            if (typed.day.isEmpty()) typed.day = fund.today().toString();
            return pages.show(new FundDesk(
                    currency.getCode(),
                    currencies(currency),
                    figures(currency, months, found.items()),
                    sight.chart(months),
                    sight.months(months),
                    sight.categories(typed.category),
                    typed,
                    wrong,
                    month.toString(),
                    sight.month(month),
                    sight.plan(fund.planned(month, currency), fund.spent(month, currency), currency),
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : home + "&cursor=" + found.next(),
                    cursor == null ? null : home,
                    HOME + "/export?currency=" + currency + "&"));
        });
    }

    private Figures figures(CurrencyUnit currency, List<FundMonth> months, List<Spending> shown) {
        var waiting = shown.stream()
                .filter(one -> one.state() == Spending.State.PROPOSED)
                .map(Spending::money)
                .reduce(Money.zero(currency), Money::plus);
        return new Figures(
                sight.shown(fund.balance(currency)),
                "/office/ledger/accounts/" + Fund.account(currency).id(),
                sight.shown(FundSight.total(months, FundMonth::collected, currency)),
                sight.shown(FundSight.total(months, FundMonth::spent, currency)),
                waiting.isZero() ? null : sight.say().waiting(sight.shown(waiting)));
    }

    private List<FundSight.Choice> currencies(CurrencyUnit chosen) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(chosen), ledger.currencies().stream())
                .map(CurrencyUnit::getCode)
                .distinct()
                .sorted()
                .map(one -> new FundSight.Choice(one, one, one.equals(chosen.getCode())))
                .toList();
    }

    /** The purchases for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("currency") @DefaultValue("RUB") String typed,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var currency = currency(typed);
        Rows<Spending> rows = cursor -> scope.network(() -> fund.spendings(currency, cursor, Rows.PAGE));
        var say = sight.say();
        return sheets.send(
                Sheet.of("fund", currency.getCode(), rows)
                        .text(say.day(), one -> one.day().toString())
                        .text(say.categoryLabel(), one -> say.category(one.category()))
                        .text(say.what(), Spending::what)
                        .text(say.evidence(), one -> one.evidence() == null ? "" : one.evidence())
                        .money(say.sum(), Spending::money)
                        .text(say.stateColumn(), one -> say.state(one.state())),
                as);
    }

    /** Buys something. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response spend(@BeanParam Form form) {
        var currency = currency(form.currency);
        return step(currency, form, () -> {
            var category = category(form.category);
            var money = money(form.sum, currency);
            var day = day(form.day);
            audit.record("fund-spent", category + " " + money, form.evidence.strip());
            var spending = fund.spend(money, category, form.what, form.evidence, day, user.login());
            return spending.state() == Spending.State.SPENT
                    ? sight.say().doneSpent()
                    : sight.say().doneProposed();
        });
    }

    @POST
    @Path("{spending}/approve")
    public Response approve(@PathParam("spending") UUID id) {
        return step(currencyOf(id), new Form(), () -> {
            audit.record("fund-approved", id.toString(), null);
            fund.approve(id, user.login());
            return sight.say().doneApproved();
        });
    }

    @POST
    @Path("{spending}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("spending") UUID id, @FormParam("why") @DefaultValue("") String why) {
        return step(currencyOf(id), new Form(), () -> {
            audit.record("fund-refused", id.toString(), why);
            fund.refuse(id, why, user.login());
            return sight.say().doneRefused();
        });
    }

    /** Says how much of a category may be bought this month. */
    @POST
    @Path("plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(
            @FormParam("currency") @DefaultValue("RUB") String typed,
            @FormParam("month") @DefaultValue("") String month,
            @FormParam("category") @DefaultValue("OTHER") String category,
            @FormParam("sum") @DefaultValue("") String sum) {
        var currency = currency(typed);
        return step(currency, new Form(), () -> {
            fund.plan(month(month), category(category), money(sum, currency), user.login());
            return sight.say().donePlan();
        });
    }

    private Response step(CurrencyUnit currency, Form form, Supplier<String> deed) {
        try {
            flash.say(scope.network(deed));
            return Response.seeOther(URI.create(HOME + "?currency=" + currency)).build();
        } catch (FundRefused refused) {
            var wrong = new Wrong(refused.field(), refused.say(sight.locale()));
            return Response.status(refused.status())
                    .entity(desk(currency, null, form, wrong))
                    .build();
        }
    }

    private CurrencyUnit currencyOf(UUID spending) {
        return scope.network(() -> fund.spending(spending)).money().getCurrencyUnit();
    }

    static CurrencyUnit currency(String typed) {
        try {
            return CurrencyUnit.of(typed);
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency").at("currency");
        }
    }

    private static Category category(String typed) {
        for (var one : Category.values()) if (one.name().equals(typed)) return one;
        throw new BadRequest("category").at("category");
    }

    private static Money money(String typed, CurrencyUnit currency) {
        var sum = TypedNumber.sum(typed, currency);
        if (sum == null) throw FundRefused.sum();
        return sum;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException odd) {
            throw FundRefused.day();
        }
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException odd) {
            throw new BadRequest("month").at("month");
        }
    }
}
