package dev.prilavok.payment;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Flash;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.AuditLog;
import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.payment.Settlements.Verdict;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/** Who paid online, where that money is, and what does not go by itself. */
@Path("/office/payments")
@RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT, Role.SUPPORT})
@Produces(MediaType.TEXT_HTML)
class OfficePaymentPages {
    private static final int ROWS = 30;
    private static final int LONGEST = 120;

    private final PaymentLists lists;
    private final PaymentFactRows factRows;
    private final Payments payments;
    private final PaymentFacts facts;
    private final Settlements settlements;
    private final Providers providers;
    private final PaymentSight sight;
    private final Scope scope;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Pages pages;
    private final Flash flash;
    private final Clock clock;

    OfficePaymentPages(
            PaymentLists lists,
            PaymentFactRows factRows,
            Payments payments,
            PaymentFacts facts,
            Settlements settlements,
            Providers providers,
            PaymentSight sight,
            Scope scope,
            CurrentUser user,
            AuditLog audit,
            Pages pages,
            Flash flash,
            Clock clock) {
        this.lists = lists;
        this.factRows = factRows;
        this.payments = payments;
        this.facts = facts;
        this.settlements = settlements;
        this.providers = providers;
        this.sight = sight;
        this.scope = scope;
        this.user = user;
        this.audit = audit;
        this.pages = pages;
        this.flash = flash;
        this.clock = clock;
    }

    record Wrong(String url, String sentence, boolean isBad) {}

    record Choice(String value, String label) {}

    record Typed(String reference, String lines) {
        static final Typed NOTHING = new Typed("", "");
    }

    @CheckedTemplate(basePath = "payment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaymentList(
            List<Wrong> wrong,
            List<PaymentSight.Chip> chips,
            List<PaymentSight.Row> rows,
            List<PaymentSight.FactRow> facts,
            boolean settles,
            List<Choice> providers,
            Typed typed,
            @Nullable String error,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "payment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaymentCard(PaymentSight.Card card, boolean decides) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("show") @DefaultValue("ALL") String show, @QueryParam("cursor") @Nullable String cursor) {
        return listed(show(show), cursor, Typed.NOTHING, null);
    }

    private TemplateInstance listed(PaymentShow show, @Nullable String cursor, Typed typed, @Nullable String error) {
        return scope.network(() -> {
            var found = lists.list(show, null, cursor, ROWS);
            var unapplied = lists.unapplied(ROWS).stream().map(sight::fact).toList();
            var here = PaymentSight.HOME + "?show=" + show;
            return pages.show(new PaymentList(
                    wrong(unapplied.size()),
                    sight.chips(show),
                    found.items().stream().map(sight::row).toList(),
                    unapplied,
                    decides(),
                    providers.codes().stream()
                            .map(code -> new Choice(code, sight.say().provider(code)))
                            .toList(),
                    typed,
                    error,
                    found.next() == null ? null : here + "&cursor=" + found.next(),
                    cursor == null ? null : here));
        });
    }

    private List<Wrong> wrong(int unapplied) {
        var wrong = new ArrayList<Wrong>();
        for (var sum : lists.sums(PaymentShow.STUCK))
            wrong.add(new Wrong(
                    PaymentSight.HOME + "?show=STUCK",
                    sight.say().stuckNow(sum.count(), sight.money(sum.money())),
                    true));
        if (unapplied > 0) wrong.add(new Wrong("#facts", sight.say().factsNow(unapplied), true));
        for (var sum : lists.sums(PaymentShow.UNSETTLED))
            wrong.add(new Wrong(
                    PaymentSight.HOME + "?show=UNSETTLED",
                    sight.say().unsettledNow(sum.count(), sight.money(sum.money())),
                    false));
        return wrong;
    }

    @GET
    @Path("{payment}")
    public TemplateInstance card(@PathParam("payment") UUID id) {
        return scope.network(() -> {
            var payment = payment(id);
            return pages.show(
                    new PaymentCard(sight.card(payment, lists.refunds(id), factRows.ofPayment(id)), decides()));
        });
    }

    /** Asks the provider at once. */
    @POST
    @Path("{payment}/look")
    public Response look(@PathParam("payment") UUID id) {
        var payment = scope.network(() -> payment(id));
        payments.look(payment.shop(), id);
        flash.say(sight.say().looked());
        return to(id);
    }

    /** Sends a refund again that the provider would not make. */
    @POST
    @Path("{payment}/refunds/{refund}/again")
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response again(@PathParam("payment") UUID id, @PathParam("refund") UUID refund) {
        var one = scope.network(() -> refund(id, refund));
        scope.shop(one.shop(), () -> {
            payments.refundAgain(one.shop(), refund, user.login());
            audit.record("payment.refund-again", refund.toString(), null);
        });
        flash.say(sight.say().sentAgain());
        return to(id);
    }

    /** Writes down what a person found in the provider's cabinet. */
    @POST
    @Path("{payment}/refunds/{refund}/found")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response found(
            @PathParam("payment") UUID id,
            @PathParam("refund") UUID refund,
            @FormParam("number") @DefaultValue("") String number) {
        var one = scope.network(() -> refund(id, refund));
        var said = number.isBlank() ? Optional.<String>empty() : Optional.of(cut(number));
        scope.shop(one.shop(), () -> {
            payments.foundOut(one.shop(), refund, said);
            audit.record("payment.refund-found", refund.toString(), said.orElse("not there"));
        });
        flash.say(sight.say().noted());
        return to(id);
    }

    /** Looks into a fact once more. */
    @POST
    @Path("facts/{fact}/again")
    public Response apply(@PathParam("fact") UUID fact) {
        if (!facts.again(fact)) throw new NotFound("fact");
        scope.network(() -> audit.record("payment-fact.again", fact.toString(), null));
        flash.say(sight.say().applying());
        return Response.seeOther(URI.create(PaymentSight.HOME)).build();
    }

    /** Posts the lines of a provider's register. */
    @POST
    @Path("settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT})
    public Response settle(
            @FormParam("provider") @DefaultValue("") String provider,
            @FormParam("reference") @DefaultValue("") String reference,
            @FormParam("currency") @DefaultValue("RUB") String currency,
            @FormParam("lines") @DefaultValue("") String lines) {
        if (!providers.codes().contains(provider)) throw new BadRequest("provider").at("provider");
        var typed = new Typed(reference, lines);
        if (reference.isBlank()) return again(422, typed, sight.say().noReference());
        try {
            var read = SettlementText.read(lines, currency(currency));
            var told = new Settlements.Told(provider, cut(reference), clock.instant(), user.login());
            scope.network(() -> audit.record("payment.settlement", provider, cut(reference)));
            return said(settlements.settle(told, read), typed);
        } catch (PaymentRefused unreadable) {
            return again(unreadable.status(), typed, unreadable.say(sight.locale()));
        }
    }

    private Response said(List<Settlements.Seen> seen, Typed typed) {
        var settled = count(seen, Verdict.SETTLED);
        var wrong = seen.stream()
                .filter(one -> one.verdict() == Verdict.DIFFERS || one.verdict() == Verdict.UNKNOWN)
                .map(one -> one.line().externalId())
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) return again(409, typed, sight.say().settledWith(settled, wrong));
        flash.say(sight.say().settledNow(settled, count(seen, Verdict.REPEATED)));
        return Response.seeOther(URI.create(PaymentSight.HOME + "?show=SETTLED"))
                .build();
    }

    private static int count(List<Settlements.Seen> seen, Verdict verdict) {
        return (int) seen.stream().filter(one -> one.verdict() == verdict).count();
    }

    private Response again(int status, Typed typed, String error) {
        return Response.status(status)
                .entity(listed(PaymentShow.UNSETTLED, null, typed, error))
                .build();
    }

    private Payment payment(UUID id) {
        return lists.find(id).orElseThrow(() -> new NotFound("payment"));
    }

    private Refund refund(UUID payment, UUID id) {
        return lists.refund(id).filter(one -> one.payment().equals(payment)).orElseThrow(() -> new NotFound("refund"));
    }

    private boolean decides() {
        return user.is(Role.OWNER, Role.DIRECTOR, Role.ACCOUNTANT);
    }

    private static PaymentShow show(String name) {
        for (var show : PaymentShow.values()) if (show.name().equals(name)) return show;
        throw new BadRequest("show");
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency");
        }
    }

    private static String cut(String text) {
        var plain = text.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static Response to(UUID payment) {
        return Response.seeOther(URI.create(PaymentSight.HOME + "/" + payment)).build();
    }
}
