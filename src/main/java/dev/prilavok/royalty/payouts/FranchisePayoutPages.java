package dev.prilavok.royalty.payouts;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.sheet.Rows;
import dev.prilavok.kernel.sheet.Sheet;
import dev.prilavok.kernel.sheet.Sheets;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
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
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a franchisee was paid, what comes next, and what holds it up. */
@Path("/franchise/payouts")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchisePayoutPages {
    private static final String HOME = "/franchise/payouts";
    private static final int ROWS = 30;

    private final Payouts payouts;
    private final NextPayout next;
    private final Requisites requisites;
    private final PayoutSight sight;
    private final CurrentUser user;
    private final Scope scope;
    private final Pages pages;
    private final Sheets sheets;

    FranchisePayoutPages(
            Payouts payouts,
            NextPayout next,
            Requisites requisites,
            PayoutSight sight,
            CurrentUser user,
            Scope scope,
            Pages pages,
            Sheets sheets) {
        this.payouts = payouts;
        this.next = next;
        this.requisites = requisites;
        this.sight = sight;
        this.user = user;
        this.scope = scope;
        this.pages = pages;
        this.sheets = sheets;
    }

    /** The figures above the list. */
    record Expected(
            String available,
            boolean debt,
            @Nullable String held,
            String next,
            @Nullable String onTheWay,
            @Nullable String minimum,
            @Nullable String blocked,
            boolean needsRequisites,
            @Nullable String instalments,
            String usually) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyPayouts(
            Expected expected,
            List<PayoutPapers.Paper> papers,
            List<PayoutSight.Row> rows,
            @Nullable String next,
            @Nullable String first,
            String export)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyPayout(
            PayoutSight.Row row,
            String heading,
            @Nullable String to,
            @Nullable String reference,
            List<PayoutSight.Step> steps,
            List<PayoutPapers.Paper> papers)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var shop = shop();
        // what is held is decided in the network's scope; the rows are read behind the franchisee's own wall
        var coming = scope.network(() -> expected(next.of(shop.franchisee(), shop.currency())));
        return scope.shop(shop.id(), () -> {
            var found = payouts.list(shop.franchisee(), null, shop.currency(), cursor, ROWS);
            return pages.show(new MyPayouts(
                    coming,
                    sight.papers(shop.franchisee()),
                    found.items().stream().map(one -> sight.row(one, HOME)).toList(),
                    found.next() == null ? null : HOME + "?cursor=" + found.next(),
                    cursor == null ? null : HOME,
                    HOME + "/export?"));
        });
    }

    private Expected expected(NextPayout.Expected coming) {
        var say = sight.say();
        var onTheWay = Money.zero(coming.balance().getCurrencyUnit());
        for (var state : List.of(PayoutState.SENT, PayoutState.UNKNOWN)) {
            var tally = coming.tallies().get(state);
            if (tally != null) onTheWay = onTheWay.plus(tally.sum());
        }
        var minimum = coming.terms().minimum();
        return new Expected(
                sight.shown(coming.balance()),
                coming.balance().isNegative(),
                coming.held().isZero() ? null : sight.shown(coming.held()),
                sight.shown(coming.next()),
                onTheWay.isZero() ? null : sight.shown(onTheWay),
                minimum.isZero() ? null : say.minimumHint(sight.shown(minimum)),
                coming.obstacle()
                        .map(reason -> say.blockedBecause(say.reason(reason)))
                        .orElse(null),
                coming.obstacle()
                        .filter(reason -> reason == BlockReason.NO_REQUISITES)
                        .isPresent(),
                coming.balance().isNegative() ? carried(coming) : null,
                say.usually(sight.usualDay()));
    }

    private String carried(NextPayout.Expected coming) {
        var say = sight.say();
        var instalments = say.instalments(shown(coming.terms().instalment()));
        var floor = coming.terms().debtFloor();
        return floor.isZero() ? instalments : instalments + " " + say.floorIs(sight.shown(floor));
    }

    private static String shown(Percent percent) {
        return percent + " %";
    }

    /** One's own payouts for a spreadsheet. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("as") @DefaultValue("csv") String as) {
        var shop = shop();
        Rows<Payout> rows = cursor ->
                scope.shop(shop.id(), () -> payouts.list(shop.franchisee(), null, shop.currency(), cursor, Rows.PAGE));
        var say = sight.say();
        return sheets.send(
                Sheet.of("payouts", shop.slug(), rows)
                        .text(say.payout(), one -> Long.toString(one.number()))
                        .moment(say.whenColumn(), Payout::plannedAt)
                        .money(say.sum(), Payout::money)
                        .text(say.stateColumn(), one -> say.state(one.state()))
                        .text(say.details(), sight::why),
                as);
    }

    @GET
    @Path("{payout}")
    public TemplateInstance card(@PathParam("payout") UUID id) {
        var shop = shop();
        return scope.shop(shop.id(), () -> {
            var payout = payouts.find(id);
            return pages.show(new MyPayout(
                    sight.row(payout, HOME),
                    sight.say().numbered(payout.number()),
                    to(payout),
                    payout.reference(),
                    sight.steps(payouts.steps(payout)),
                    sight.papers(payout)));
        });
    }

    private @Nullable String to(Payout payout) {
        if (payout.requisites() == null) return null;
        var details = requisites.version(payout.requisites());
        return details.bank() + " " + details.masked();
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}
