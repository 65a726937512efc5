package dev.prilavok.royalty.fund;

import dev.prilavok.identity.CurrentUser;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Pages;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The fund's report to a member: what was bought, and one's own part of the contributions. */
@Path("/franchise/fund")
@RolesAllowed(Role.FRANCHISEE)
@Produces(MediaType.TEXT_HTML)
class FranchiseFundPages {
    private static final String HOME = "/franchise/fund";
    private static final int ROWS = 30;
    private static final int YEAR = 12;
    private static final long WHOLE = 10_000;

    private final Fund fund;
    private final FundSight sight;
    private final CurrentUser user;
    private final Scope scope;
    private final Pages pages;

    FranchiseFundPages(Fund fund, FundSight sight, CurrentUser user, Scope scope, Pages pages) {
        this.fund = fund;
        this.sight = sight;
        this.user = user;
        this.scope = scope;
        this.pages = pages;
    }

    /** The whole fund, which every member may see as a whole. */
    record Whole(Money balance, List<FundMonth> months) {}

    @CheckedTemplate(basePath = "royalty", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyFund(
            String mine,
            String share,
            String collected,
            String spent,
            String balance,
            FundChart chart,
            List<FundSight.Month> months,
            List<FundSight.Row> rows,
            @Nullable String next,
            @Nullable String first)
            implements TemplateInstance {}

    @GET
    public TemplateInstance report(@QueryParam("cursor") @Nullable String cursor) {
        var shop = shop();
        var currency = shop.currency();
        var whole = scope.network(() -> new Whole(fund.balance(currency), fund.months(currency, YEAR)));
        return scope.shop(shop.id(), () -> {
            var mine = FundSight.total(fund.months(currency, shop.franchisee(), YEAR), FundMonth::collected, currency);
            var collected = FundSight.total(whole.months(), FundMonth::collected, currency);
            var found = fund.bought(currency, cursor, ROWS);
            return pages.show(new MyFund(
                    sight.shown(mine),
                    sight.say().share(share(mine, collected) + " %"),
                    sight.shown(collected),
                    sight.shown(FundSight.total(whole.months(), FundMonth::spent, currency)),
                    sight.shown(whole.balance()),
                    sight.chart(whole.months()),
                    sight.months(whole.months()),
                    found.items().stream().map(sight::row).toList(),
                    found.next() == null ? null : HOME + "?cursor=" + found.next(),
                    cursor == null ? null : HOME));
        });
    }

    private static Percent share(Money part, Money whole) {
        if (!whole.isPositive() || !part.isPositive()) return Percent.ZERO;
        return new Percent((int) (Moneys.minor(part) * WHOLE / Moneys.minor(whole)));
    }

    private Shop shop() {
        return user.chosenShop().orElseThrow(() -> new NotFound("shop"));
    }
}
