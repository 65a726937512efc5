package dev.prilavok.royalty.payouts;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.ledger.Ledger;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Whom head office pays how much and what is in the way: batches, payouts by state, debts. */
@Path("/office/payouts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficePayoutPages {
    static final String HOME = "/office/payouts";
    private static final int ROWS = 30;
    private static final List<PayoutState> FIGURES = List.of(
            PayoutState.PLANNED,
            PayoutState.APPROVED,
            PayoutState.SENT,
            PayoutState.UNKNOWN,
            PayoutState.RETURNED,
            PayoutState.BLOCKED,
            PayoutState.PAID);

    private final Payouts payouts;
    private final Debts debts;
    private final PayoutSight sight;
    private final Ledger ledger;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Sheets sheets;

    OfficePayoutPages(
            Payouts payouts,
            Debts debts,
            PayoutSight sight,
            Ledger ledger,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Sheets sheets) {
        this.payouts = payouts;
        this.debts = debts;
        this.sight = sight;
        this.ledger = ledger;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.sheets = sheets;
    }

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PayoutDesk(
            String currency,
            List<PayoutSight.Choice> currencies,
            List<PayoutSight.Figure> figures,
            List<String> wrong,
            List<PayoutSight.BatchRow> batches,
            List<PayoutSight.Debt> debts,
            @Nullable String next,
            @Nullable String first,
            @Nullable String error)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PayoutList(
            String back,
            String heading,
            List<PayoutSight.Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @GET
    public TemplateInstance desk(
            @QueryParam("currency") @DefaultValue("RUB") String currency,
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor) {
        return state == null ? desk(currency(currency), cursor, null) : list(currency(currency), state(state), cursor);
    }

    private TemplateInstance desk(CurrencyUnit currency, @Nullable String cursor, @Nullable String error) {
        return scope.network(() -> {
            var tallies = payouts.tallies(currency);
            var found = payouts.batches(cursor, ROWS);
            var home = HOME + "?currency=" + currency;
            return pages.show(new PayoutDesk(
                    currency.getCode(),
                    currencies(currency),
                    FIGURES.stream()
                            .map(state -> sight.figure(home, tallies, state, Money.zero(currency)))
                            .toList(),
                    sight.wrong(tallies),
                    found.items().stream().map(sight::row).toList(),
                    debts.of(currency).stream().map(sight::debt).toList(),
                    found.next() == null ? null : home + "&cursor=" + found.next(),
                    cursor == null ? null : home,
                    error));
        });
    }

    private List<PayoutSight.Choice> currencies(CurrencyUnit chosen) {
        var all = new LinkedHashSet<>(Stream.concat(Stream.of(chosen), ledger.currencies().stream())
                .map(CurrencyUnit::getCode)
                .sorted()
                .toList());
        return all.stream()
                .map(one -> new PayoutSight.Choice(one, one, one.equals(chosen.getCode())))
                .toList();
    }

    private TemplateInstance list(CurrencyUnit currency, PayoutState state, @Nullable String cursor) {
        return scope.network(() -> {
            var found = payouts.list(null, state, currency, cursor, ROWS);
            var home = HOME + "?currency=" + currency + "&state=" + state;
            return pages.show(new PayoutList(
                    HOME + "?currency=" + currency,
                    sight.say().state(state),
                    found.items().stream().map(one -> sight.row(one, HOME)).toList(),
                    found.next() == null ? null : home + "&cursor=" + found.next(),
                    cursor == null ? null : home,
                    HOME + "/export?currency=" + currency + "&state=" + state + "&"));
        });
    }

    /** The payouts of a list for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("currency") @DefaultValue("RUB") String typed,
            @QueryParam("state") @Nullable String state,
            @QueryParam("as") @DefaultValue("csv") String as) {
        var currency = currency(typed);
        var only = state == null ? null : state(state);
        Rows<Payout> rows = cursor -> scope.network(() -> payouts.list(null, only, currency, cursor, Rows.PAGE));
        var say = sight.say();
        return sheets.send(
                Sheet.of("payouts", currency.getCode(), rows)
                        .text(say.payout(), one -> Long.toString(one.number()))
                        .text(say.franchisee(), Payout::franchiseeName)
                        .moment(say.whenColumn(), Payout::plannedAt)
                        .money(say.sum(), Payout::money)
                        .text(say.stateColumn(), one -> say.state(one.state()))
                        .text(say.details(), sight::why)
                        .text(say.reference(), one -> one.reference() == null ? "" : one.reference()),
                as);
    }

    /** Plans a batch. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@FormParam("currency") @DefaultValue("RUB") String typed) {
        var currency = currency(typed);
        try {
            var batch = scope.network(() -> {
                audit.record("payouts-planned", currency.getCode(), null);
                return payouts.plan(currency, user.login());
            });
            flash.say(batch.isPresent() ? sight.say().planned() : sight.say().allBlocked());
            var to = batch.map(one -> HOME + "/batches/" + one.id())
                    .orElse(HOME + "?currency=" + currency + "&state=BLOCKED");
            return Response.seeOther(URI.create(to)).build();
        } catch (PayoutRefused refused) {
            return Response.status(refused.status())
                    .entity(desk(currency, null, refused.say(sight.locale())))
                    .build();
        }
    }

    static CurrencyUnit currency(String typed) {
        try {
            return CurrencyUnit.of(typed);
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency").at("currency");
        }
    }

    static PayoutState state(String typed) {
        for (var one : PayoutState.values()) if (one.name().equals(typed)) return one;
        throw new BadRequest("state").at("state");
    }
}
