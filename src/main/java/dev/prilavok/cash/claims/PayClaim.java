package dev.prilavok.cash.claims;

import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.bank.BankMatch;
import dev.prilavok.kernel.Job;
import dev.prilavok.kernel.NotFound;
import dev.prilavok.kernel.Sql;
import dev.prilavok.returns.claims.CarrierClaims;
import dev.prilavok.returns.claims.ClaimRefused;
import dev.prilavok.returns.claims.ClaimState;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells a claim that the bank has its money, or that it has not after all, in the scope of the claim's shop. */
@ApplicationScoped
class PayClaim implements Job<PayClaim.Payload> {
    /** Ids only. */
    record Payload(UUID match, boolean back) {}

    private static final Logger LOG = Logger.getLogger(PayClaim.class);

    private final BankLines lines;
    private final CarrierClaims claims;
    private final Sql sql;
    private final Scope scope;

    PayClaim(BankLines lines, CarrierClaims claims, Sql sql, Scope scope) {
        this.lines = lines;
        this.claims = claims;
        this.sql = sql;
        this.scope = scope;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public void run(Payload asked) {
        var match = scope.network(() -> lines.match(asked.match));
        var shop = scope.network(() -> shop(match.target()));
        // a job that comes late or twice finds that nothing is left to say
        if (match.holds() == asked.back) return;
        try {
            scope.shop(shop, () -> step(shop, asked, match));
        } catch (ClaimRefused faster) {
            // whoever was faster has taken the step that this job is for
            LOG.debugf("claim %s has moved already", match.target());
        }
    }

    private void step(ShopId shop, Payload asked, BankMatch match) {
        var claim = claims.find(shop, match.target()).orElseThrow(() -> new NotFound("claim"));
        if (asked.back && claim.state() == ClaimState.PAID) unpaid(shop, match);
        if (!asked.back && isAwaited(claim.state()))
            claims.paid(shop, match.target(), match.by(), match.line().document());
    }

    private void unpaid(ShopId shop, BankMatch match) {
        claims.unpaid(
                shop,
                match.target(),
                Objects.requireNonNullElse(match.undoneBy(), "system"),
                Objects.requireNonNullElse(match.undoneWhy(), ""));
    }

    private static boolean isAwaited(ClaimState state) {
        return state == ClaimState.ACCEPTED || state == ClaimState.PARTIAL;
    }

    private ShopId shop(UUID claim) {
        return sql.one(
                        "select shop_id from carrier_claim where id = ?",
                        row -> new ShopId(row.getObject("shop_id", UUID.class)),
                        claim)
                .orElseThrow(() -> new NotFound("claim"));
    }
}
