package dev.prilavok.ledger;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Texts;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.tenancy.Scope;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The book for head office: do debit and credit agree, what stands where, and which journals made it so. Reads are noted. */
@Path("/office/ledger")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeLedgerPages {
    private static final String HOME = "/office/ledger";
    private static final int ROWS = 50;
    private static final int MONTHS = 12;
    private static final int MOST = 200;

    private final Ledger ledger;
    private final Periods periods;
    private final Seals seals;
    private final JournalSight sight;
    private final Scope scope;
    private final AuditLog audit;
    private final Clock clock;
    private final Lang lang;
    private final Pages pages;
    private final Sheets sheets;

    OfficeLedgerPages(
            Ledger ledger,
            Periods periods,
            Seals seals,
            JournalSight sight,
            Scope scope,
            AuditLog audit,
            Clock clock,
            Lang lang,
            Pages pages,
            Sheets sheets) {
        this.ledger = ledger;
        this.periods = periods;
        this.seals = seals;
        this.sight = sight;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
        this.lang = lang;
        this.pages = pages;
        this.sheets = sheets;
    }

    record Choice(String value, String label, boolean chosen) {}

    record Line(
            String url, String account, String owner, String opening, String debit, String credit, String closing) {}

    record Group(String name, List<Line> lines, String closing) {}

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TrialBalance(
            List<Choice> months,
            List<Choice> currencies,
            List<Group> groups,
            String debit,
            String credit,
            boolean balanced,
            String state,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountCard(
            String account,
            String owner,
            String balance,
            List<JournalSight.Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JournalCard(JournalSight.Card card) implements TemplateInstance {}

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Verification(Seals.Verified found, String broken) implements TemplateInstance {}

    private record Asked(
            YearMonth month,
            CurrencyUnit currency,
            @Nullable AccountKind kind) {
        String query() {
            return "?month=" + month + "&currency=" + currency.getCode();
        }
    }

    @GET
    public TemplateInstance trialBalance(
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("currency") @DefaultValue("") String currency,
            @QueryParam("kind") @Nullable String kind) {
        return scope.network(() -> {
            var currencies = currencies();
            var asked = asked(month, currency, kind, currencies);
            audit.record("ledger.trial-balance", asked.query(), null);
            var all = ledger.trialBalance(asked.month, asked.currency);
            var lines = asked.kind == null
                    ? all
                    : all.stream()
                            .filter(line -> line.account().kind() == asked.kind)
                            .toList();
            var debit = sum(asked.currency, lines, Balance::debit);
            var credit = sum(asked.currency, lines, Balance::credit);
            return pages.show(new TrialBalance(
                    months(asked.month),
                    currencies.stream()
                            .map(one -> new Choice(one.getCode(), one.getCode(), one.equals(asked.currency)))
                            .toList(),
                    groups(lines, asked),
                    shown(debit),
                    shown(credit),
                    sum(asked.currency, all, Balance::debit).isEqual(sum(asked.currency, all, Balance::credit))
                            && sum(asked.currency, all, Balance::closing).isZero(),
                    say().periodState(periods.state(asked.month)),
                    HOME + "/export" + asked.query() + "&"));
        });
    }

    private List<Group> groups(List<Balance> lines, Asked asked) {
        return Stream.of(AccountKind.Side.values())
                .map(side -> group(side, lines, asked))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Group group(AccountKind.Side side, List<Balance> all, Asked asked) {
        var lines = all.stream()
                .filter(line -> line.account().kind().side() == side)
                .toList();
        return new Group(
                say().side(side),
                byKind(lines, asked).map(line -> line(line, asked)).toList(),
                shown(read(side, sum(asked.currency, lines, Balance::closing))));
    }

    // A buyer's account belongs to one order: there are too many to read, so a kind of them is one line that opens to
    // those in use.
    private static Stream<Balance> byKind(List<Balance> lines, Asked asked) {
        if (asked.kind != null)
            return lines.stream().filter(line -> !line.closing().isZero()).limit(MOST);
        var one = new LinkedHashMap<Account, Balance>();
        for (var line : lines) {
            var kind = line.account().kind();
            var key = kind.isOfBuyer() ? Account.of(kind, asked.currency) : line.account();
            one.merge(key, line, (before, more) -> before.plus(key, more));
        }
        return one.entrySet().stream().map(line -> line.getValue().on(line.getKey()));
    }

    private Line line(Balance line, Asked asked) {
        var side = line.account().kind().side();
        var isKind = line.account().kind().isOfBuyer() && line.account().sub().isEmpty();
        return new Line(
                isKind
                        ? HOME + asked.query() + "&kind=" + line.account().kind()
                        : HOME + "/accounts/" + line.account().id() + "?month=" + asked.month,
                sight.account(line.account()),
                sight.owner(line.account()),
                shown(read(side, line.opening())),
                shown(line.debit()),
                shown(line.credit()),
                shown(read(side, line.closing())));
    }

    // People read a liability that stands in credit as plus.
    private static Money read(AccountKind.Side side, Money debit) {
        return side.growsByDebit() ? debit : debit.negated();
    }

    /** The trial balance for a spreadsheet, debit positive. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("currency") @DefaultValue("") String currency,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var asked = scope.network(() -> {
            var what = asked(month, currency, null, currencies());
            audit.record("ledger.trial-balance", what.query(), as);
            return what;
        });
        var rows = Rows.of(scope.network(() -> ledger.trialBalance(asked.month, asked.currency)));
        var say = say();
        return sheets.send(
                Sheet.of("trial-balance", asked.query(), rows)
                        .text(say.account(), line -> sight.account(line.account()))
                        .text(say.owner(), line -> sight.owner(line.account()))
                        .text(say.currency(), line -> line.account().currency().getCode())
                        .money(say.opening(), Balance::opening)
                        .money(say.debit(), Balance::debit)
                        .money(say.credit(), Balance::credit)
                        .money(say.closing(), Balance::closing),
                as);
    }

    @GET
    @Path("accounts/{account}")
    public TemplateInstance account(
            @PathParam("account") UUID id,
            @QueryParam("month") @DefaultValue("") String month,
            @QueryParam("cursor") @Nullable String cursor) {
        var here = HOME + "/accounts/" + id + (month.isEmpty() ? "" : "?month=" + month);
        return scope.network(() -> {
            var account = ledger.account(id);
            audit.record("ledger.account", account.toString(), null);
            var found = ledger.entries(account, month.isEmpty() ? null : month(month), cursor, ROWS);
            var mark = month.isEmpty() ? "?" : "&";
            return pages.show(new AccountCard(
                    sight.account(account),
                    sight.owner(account),
                    shown(read(account.kind().side(), found.balance())),
                    found.entries().stream().map(sight::row).toList(),
                    found.next() == null ? null : here + mark + "cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    @GET
    @Path("journals/{journal}")
    public TemplateInstance journal(@PathParam("journal") UUID id) {
        return scope.network(() -> {
            audit.record("ledger.journal", id.toString(), null);
            return pages.show(new JournalCard(sight.card(ledger.journal(id))));
        });
    }

    /** Reads the whole chain of seals again. */
    @GET
    @Path("verification")
    public TemplateInstance verification() {
        var found = seals.verify();
        var broken = found.broken();
        return pages.show(new Verification(found, broken == null ? "" : broken.toString()));
    }

    private Asked asked(String month, String currency, @Nullable String kind, List<CurrencyUnit> currencies) {
        return new Asked(
                month.isEmpty() ? periods.of(clock.instant()) : month(month),
                currency.isEmpty() ? currencies.get(0) : currency(currency, currencies),
                kind == null ? null : kind(kind));
    }

    private static AccountKind kind(String typed) {
        return Stream.of(AccountKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadRequest("kind"));
    }

    // The ruble first: most shops sell in it.
    private List<CurrencyUnit> currencies() {
        var known = ledger.currencies();
        var ruble = CurrencyUnit.of("RUB");
        return Stream.concat(Stream.of(ruble), known.stream().filter(one -> !one.equals(ruble)))
                .toList();
    }

    private List<Choice> months(YearMonth chosen) {
        var latest = periods.of(clock.instant());
        return Stream.concat(
                        Stream.iterate(latest, month -> month.minusMonths(1)).limit(MONTHS), Stream.of(chosen))
                .distinct()
                .map(month -> new Choice(month.toString(), Months.shown(month, lang.locale()), month.equals(chosen)))
                .toList();
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException odd) {
            throw new BadRequest("month");
        }
    }

    private static CurrencyUnit currency(String typed, List<CurrencyUnit> known) {
        return known.stream()
                .filter(one -> one.getCode().equals(typed))
                .findFirst()
                .orElseThrow(() -> new BadRequest("currency"));
    }

    private static Money sum(CurrencyUnit currency, List<Balance> lines, Function<Balance, Money> part) {
        return Money.total(currency, lines.stream().map(part).toList());
    }

    private String shown(Money money) {
        return Moneys.shown(money, lang.locale());
    }

    private LedgerMessages say() {
        return Texts.of(LedgerMessages.class, lang.locale());
    }
}
