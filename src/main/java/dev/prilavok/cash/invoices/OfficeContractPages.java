package dev.prilavok.cash.invoices;

import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.Lang;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.ledger.Periods;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What carriers take, from which day, on what grounds, and who they are on paper. */
@Path("/office/carrier-contracts")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
@Produces(MediaType.TEXT_HTML)
class OfficeContractPages {
    private static final String HOME = "/office/carrier-contracts";
    private static final int LONGEST = 200;

    private final CarrierContracts contracts;
    private final CarrierParties parties;
    private final InvoiceSight sight;
    private final Periods periods;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Lang lang;
    private final Clock clock;

    OfficeContractPages(
            CarrierContracts contracts,
            CarrierParties parties,
            InvoiceSight sight,
            Periods periods,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Lang lang,
            Clock clock) {
        this.contracts = contracts;
        this.parties = parties;
        this.sight = sight;
        this.periods = periods;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.lang = lang;
        this.clock = clock;
    }

    /** What was typed. */
    public static class Typed {
        @FormParam("carrier")
        @DefaultValue("")
        String carrier = "";

        @FormParam("day")
        @DefaultValue("")
        String day = "";

        @FormParam("currency")
        @DefaultValue("RUB")
        String currency = "RUB";

        @FormParam("forward")
        @DefaultValue("")
        String forward = "";

        @FormParam("back")
        @DefaultValue("")
        String back = "";

        @FormParam("percent")
        @DefaultValue("")
        String percent = "";

        @FormParam("included")
        @DefaultValue("0")
        String included = "0";

        @FormParam("kilo")
        @DefaultValue("0")
        String kilo = "0";

        @FormParam("reason")
        @DefaultValue("")
        String reason = "";
    }

    record Form(
            String carrier,
            String day,
            String currency,
            String forward,
            String back,
            String percent,
            String included,
            String kilo,
            String reason) {
        static Form of(Typed typed) {
            return new Form(
                    typed.carrier,
                    typed.day,
                    typed.currency,
                    typed.forward,
                    typed.back,
                    typed.percent,
                    typed.included,
                    typed.kilo,
                    typed.reason);
        }
    }

    record Row(
            String carrier,
            String from,
            String forward,
            String back,
            String percent,
            String included,
            String kilo,
            String reason) {}

    record Party(String code, String title, String name, String taxNumber, String account, String address) {}

    @CheckedTemplate(basePath = "cash", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CarrierContractsPage(
            List<Row> rows,
            List<Party> parties,
            Form form,
            @Nullable String error) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return scope.network(() -> {
            var form = new Form("", today().toString(), "RUB", "", "", "", "0", "0", "");
            return shown(form, null);
        });
    }

    private TemplateInstance shown(Form form, @Nullable String error) {
        var all = contracts.all();
        return pages.show(new CarrierContractsPage(
                all.stream().map(this::row).toList(),
                all.stream()
                        .map(CarrierContract::carrier)
                        .distinct()
                        .map(this::party)
                        .toList(),
                form,
                error));
    }

    private Row row(CarrierContract one) {
        return new Row(
                sight.carrier(one.carrier()),
                sight.day(one.validFrom()),
                sight.shown(one.forward()),
                sight.shown(one.back()),
                one.codFee() + " %",
                one.includedGrams() == 0 ? "" : String.valueOf(one.includedGrams()),
                one.kilo().isZero() ? "" : sight.shown(one.kilo()),
                one.reason() == null ? "" : one.reason());
    }

    private Party party(String code) {
        var known = parties.of(code).orElse(new CarrierParty(code, "", null, null, null));
        return new Party(
                code,
                sight.carrier(code),
                known.name(),
                empty(known.taxNumber()),
                empty(known.account()),
                empty(known.address()));
    }

    private static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@BeanParam Typed typed) {
        try {
            scope.network(() -> {
                var contract = read(typed);
                audit.record("carrier-contract.written", contract.carrier() + " " + contract.validFrom(), typed.reason);
                if (contract.validFrom().isBefore(today())) throw refused("contract-past", InvoiceMessages::dayPast);
                if (!contracts.agree(contract, user.login())) throw refused("contract-day", InvoiceMessages::dayTaken);
            });
        } catch (InvoiceRefused refusal) {
            var why = refusal.say(lang.locale());
            return Response.status(refusal.status())
                    .entity(scope.network(() -> shown(Form.of(typed), why)))
                    .build();
        }
        return done();
    }

    @POST
    @Path("party")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response party(
            @FormParam("carrier") @DefaultValue("") String carrier,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("taxNumber") @DefaultValue("") String taxNumber,
            @FormParam("account") @DefaultValue("") String account,
            @FormParam("address") @DefaultValue("") String address) {
        if (name.isBlank() || !carrier.matches("[a-z0-9-]{2,40}")) throw refused("party-name", InvoiceMessages::noName);
        scope.network(() -> {
            audit.record("carrier-party.written", carrier, name.strip());
            parties.are(
                    new CarrierParty(carrier, cut(name), some(taxNumber), some(account), some(address)), user.login());
        });
        return done();
    }

    private Response done() {
        flash.say(sight.say().written());
        return Response.seeOther(URI.create(HOME)).build();
    }

    private static CarrierContract read(Typed typed) {
        try {
            var currency = CurrencyUnit.of(typed.currency.strip().toUpperCase(Locale.ROOT));
            var percent = TypedNumber.read(typed.percent);
            var grams = Integer.parseInt(typed.included.strip());
            if (!typed.carrier.strip().matches("[a-z0-9-]{2,40}")
                    || percent == null
                    || percent.signum() < 0
                    || percent.intValue() >= 100
                    || grams < 0
                    || typed.reason.isBlank()) throw wrong();
            return new CarrierContract(
                    typed.carrier.strip(),
                    LocalDate.parse(typed.day.strip()),
                    money(typed.forward, currency),
                    money(typed.back, currency),
                    Percent.of(percent.toPlainString()),
                    grams,
                    money(typed.kilo, currency),
                    cut(typed.reason));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException odd) {
            throw wrong();
        }
    }

    private static Money money(String typed, CurrencyUnit currency) {
        var sum = TypedNumber.sum(typed, currency);
        if (sum == null || sum.isNegative()) throw wrong();
        return sum;
    }

    private static InvoiceRefused wrong() {
        return refused("contract-wrong", InvoiceMessages::contractWrong);
    }

    private static InvoiceRefused refused(String code, java.util.function.Function<InvoiceMessages, String> text) {
        return InvoiceRefused.of(code, 422, text);
    }

    private static @Nullable String some(String typed) {
        return typed.isBlank() ? null : cut(typed);
    }

    private static String cut(String typed) {
        var plain = typed.strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), periods.zone());
    }
}
