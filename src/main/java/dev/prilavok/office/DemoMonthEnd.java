package dev.prilavok.office;

import dev.prilavok.kernel.HistoryClock;
import dev.prilavok.kernel.Langs;
import dev.prilavok.ledger.OwnerLine;
import dev.prilavok.royalty.LineKind;
import dev.prilavok.royalty.payouts.Payout;
import dev.prilavok.royalty.payouts.Payouts;
import dev.prilavok.royalty.requisites.Requisites;
import dev.prilavok.royalty.requisites.TypedDetails;
import dev.prilavok.royalty.statements.Disputes;
import dev.prilavok.royalty.statements.MonthClose;
import dev.prilavok.royalty.statements.Statements;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What head office does at the end of a demo month: closes it, sends the statements, pays, and hears one complaint. */
@ApplicationScoped
class DemoMonthEnd {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final String FIRST = "accountant";
    private static final String SECOND = "director";

    private final MonthClose close;
    private final Statements statements;
    private final Disputes disputes;
    private final Payouts payouts;
    private final Requisites requisites;
    private final Shops shops;
    private final HistoryClock clock;
    private final Scope scope;

    DemoMonthEnd(
            MonthClose close,
            Statements statements,
            Disputes disputes,
            Payouts payouts,
            Requisites requisites,
            Shops shops,
            HistoryClock clock,
            Scope scope) {
        this.close = close;
        this.statements = statements;
        this.disputes = disputes;
        this.payouts = payouts;
        this.requisites = requisites;
        this.shops = shops;
        this.clock = clock;
        this.scope = scope;
    }

    /** Where the ruble shops want their money. */
    void details() {
        for (var shop : shops.all())
            if (shop.currency().equals(RUB))
                scope.shop(
                        shop.id(),
                        () -> requisites.change(
                                shop.franchisee(),
                                new TypedDetails(
                                        "RUB",
                                        shop.legal().seller(),
                                        "771234567859",
                                        "044525225",
                                        "Демо-банк",
                                        "40817810400000000000",
                                        "30101810400000000225"),
                                true,
                                shop.slug()));
    }

    void close(YearMonth month) {
        scope.network(() -> close.start(month, "demo", FIRST, Langs.RU));
        close.finish(month);
        scope.network(() -> {
            statements.reviewAll(month, FIRST);
            statements.issue(month, SECOND);
        });
    }

    /**
     * Plans a batch and lets the first person approve it.
     *
     * @param toTheEnd whether the second one does too, and the bank pays all but the last
     */
    void payOut(YearMonth month, boolean toTheEnd) {
        scope.network(() -> payouts.plan(RUB, "owner")).ifPresent(batch -> {
            scope.network(() -> payouts.approve(batch.id(), FIRST));
            if (!toTheEnd) return;
            scope.network(() -> payouts.approve(batch.id(), SECOND));
            var sent = scope.network(() -> payouts.send(batch.id(), FIRST));
            var all = scope.network(() -> payouts.of(sent));
            for (var i = 0; i < all.size(); i++) answered(all.get(i), i < all.size() - 1, month);
        });
    }

    private void answered(Payout payout, boolean paid, YearMonth month) {
        scope.network(() -> paid
                ? payouts.paid(payout.id(), clock.instant(), month + "-77", FIRST, "Выписка банка")
                : payouts.returned(payout.id(), clock.instant(), "Счёт получателя закрыт", FIRST, "Письмо банка"));
    }

    /** The franchisee does not agree with one royalty. */
    void dispute(YearMonth month, Shop shop) {
        scope.shop(
                shop.id(),
                () -> statements
                        .of(shop.franchisee(), month, shop.currency())
                        .ifPresent(statement -> royalty(
                                        statements.lines(statement, null, 50).items())
                                .ifPresent(line -> disputes.open(
                                        statement.id(),
                                        line.journal(),
                                        line.no(),
                                        "По этому заказу договаривались на 6 %, а удержали 8 %.",
                                        "Переписка с директором от 3 числа",
                                        shop.slug()))));
    }

    private static Optional<OwnerLine> royalty(List<OwnerLine> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals(LineKind.ROYALTY.name())
                        && line.amount().isNegative())
                .findFirst();
    }
}
