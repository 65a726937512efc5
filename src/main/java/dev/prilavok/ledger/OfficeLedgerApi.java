package dev.prilavok.ledger;

import dev.prilavok.identity.Role;
import dev.prilavok.kernel.ApiWrites;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The book for programs of head office; every look is noted. */
@Path("/api/v1/office/ledger")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Office: books")
class OfficeLedgerApi {
    private final Ledger ledger;
    private final Periods periods;
    private final Seals seals;
    private final Scope scope;
    private final AuditLog audit;
    private final Clock clock;

    OfficeLedgerApi(Ledger ledger, Periods periods, Seals seals, Scope scope, AuditLog audit, Clock clock) {
        this.ledger = ledger;
        this.periods = periods;
        this.seals = seals;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readTrialBalance",
            summary = "Read the trial balance",
            description = "Every account that moved, of a month and a currency")
    @APIResponse(
            responseCode = "200",
            description = "The trial balance",
            content =
                    @Content(
                            schema = @Schema(implementation = LedgerJson.TrialBalance.class),
                            examples = @ExampleObject(name = "trial-balance", value = LedgerJson.TRIAL_BALANCE)))
    @APIResponse(responseCode = "400", description = "The month or the currency cannot be read")
    public LedgerJson.TrialBalance trialBalance(
            @Parameter(description = "Such as 2026-11; absent for the present one") @QueryParam("month") @Nullable
                    String typed,
            @Parameter(description = "Such as RUB") @QueryParam("currency") @DefaultValue("RUB") String code) {
        return scope.network(() -> {
            var month = month(typed);
            var currency = currency(code);
            audit.record("ledger.trial-balance", month + " " + currency, "api");
            var lines = ledger.trialBalance(month, currency);
            return new LedgerJson.TrialBalance(
                    month.toString(),
                    currency.getCode(),
                    periods.state(month).name(),
                    isBalanced(lines, currency),
                    lines.stream().map(LedgerJson.Line::of).toList());
        });
    }

    private static boolean isBalanced(List<Balance> lines, CurrencyUnit currency) {
        return sum(lines, currency, Balance::debit).isEqual(sum(lines, currency, Balance::credit))
                && sum(lines, currency, Balance::closing).isZero();
    }

    private static Money sum(List<Balance> lines, CurrencyUnit currency, Function<Balance, Money> part) {
        return Money.total(currency, lines.stream().map(part).toList());
    }

    @GET
    @Path("/accounts/{account}")
    @Operation(
            operationId = "listLedgerEntries",
            summary = "Read an account",
            description = "What stands there now and its movements, the newest first, by cursor")
    @APIResponse(
            responseCode = "200",
            description = "A page of movements",
            content =
                    @Content(
                            schema = @Schema(implementation = LedgerJson.Entries.class),
                            examples = @ExampleObject(name = "entries", value = LedgerJson.ENTRIES)))
    @APIResponse(responseCode = "404", description = "There is no such account")
    public LedgerJson.Entries entries(
            @PathParam("account") UUID id,
            @Parameter(description = "Such as 2026-11; absent for all") @QueryParam("month") @Nullable String month,
            @Parameter(description = "Where the page before ended") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "Movements in a page, at most 200") @QueryParam("limit") @DefaultValue("50")
                    String limit) {
        return scope.network(() -> {
            var account = ledger.account(id);
            audit.record("ledger.account", account.toString(), "api");
            var found = ledger.entries(account, month == null ? null : month(month), cursor, ApiWrites.rows(limit));
            return new LedgerJson.Entries(
                    LedgerJson.OfAccount.of(account),
                    found.balance().getAmountMinorLong(),
                    found.entries().stream().map(LedgerJson.Entry::of).toList(),
                    found.next());
        });
    }

    @GET
    @Path("/journals/{journal}")
    @Operation(
            operationId = "readJournal",
            summary = "Read a journal",
            description = "With its postings, its source and who wrote it")
    @APIResponse(
            responseCode = "200",
            description = "The journal",
            content =
                    @Content(
                            schema = @Schema(implementation = LedgerJson.OfJournal.class),
                            examples = @ExampleObject(name = "journal", value = LedgerJson.JOURNAL)))
    @APIResponse(responseCode = "404", description = "There is no such journal")
    public LedgerJson.OfJournal journal(@PathParam("journal") UUID id) {
        return scope.network(() -> {
            audit.record("ledger.journal", id.toString(), "api");
            return LedgerJson.OfJournal.of(ledger.journal(id));
        });
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyLedger",
            summary = "Verify the chain of seals",
            description = "Reads the whole chain again; takes as long as the book is")
    @APIResponse(
            responseCode = "200",
            description = "What reading the chain found",
            content =
                    @Content(
                            schema = @Schema(implementation = LedgerJson.Verified.class),
                            examples = @ExampleObject(name = "verification", value = LedgerJson.VERIFIED)))
    public LedgerJson.Verified verification() {
        return LedgerJson.Verified.of(seals.verify());
    }

    private YearMonth month(@Nullable String typed) {
        try {
            if (typed == null || typed.isEmpty()) return periods.of(clock.instant());
            if (typed.matches("[0-9]{4}-[0-9]{2}")) return YearMonth.parse(typed);
        } catch (DateTimeException odd) {
            // said below
        }
        throw new BadRequest("month").at("month");
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency").at("currency");
        }
    }
}
