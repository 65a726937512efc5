package dev.prilavok.office;

import dev.prilavok.cash.desk.CashDesks;
import dev.prilavok.cash.desk.HandIn;
import dev.prilavok.cash.desk.Taken;
import dev.prilavok.kernel.HistoryClock;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.ledger.Periods;
import dev.prilavok.office.DemoPickups.Sold;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Two months that are over, told with the clock turned back: sales and refusals, a lost parcel, cash brought to the desk, a carrier's
 * short register and its money in the bank, closed books, payouts and one that came back, a return after its payout, a dispute.
 */
@ApplicationScoped
class DemoPast {
    private static final Logger LOG = Logger.getLogger(DemoPast.class);
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final int SOLD = 2;
    private static final String BY = "accountant";

    private final HistoryClock clock;
    private final Jobs jobs;
    private final DemoOrders orders;
    private final DemoReturns returns;
    private final DemoMonthEnd monthEnd;
    private final CashDesks desks;
    private final DemoPickups pickups;
    private final DemoCash cash;
    private final DemoBank bank;
    private final DemoOnline online;
    private final Periods periods;
    private final Scope scope;

    DemoPast(
            HistoryClock clock,
            Jobs jobs,
            DemoOrders orders,
            DemoReturns returns,
            DemoMonthEnd monthEnd,
            CashDesks desks,
            DemoPickups pickups,
            DemoCash cash,
            DemoBank bank,
            DemoOnline online,
            Periods periods,
            Scope scope) {
        this.clock = clock;
        this.jobs = jobs;
        this.orders = orders;
        this.returns = returns;
        this.monthEnd = monthEnd;
        this.desks = desks;
        this.pickups = pickups;
        this.cash = cash;
        this.bank = bank;
        this.online = online;
        this.periods = periods;
        this.scope = scope;
    }

    /** Turns the clock back to where the past begins; false where the clock cannot be turned. */
    boolean begin() {
        if (!clock.isInUse()) return false;
        var zone = scope.network(periods::zone);
        var first = YearMonth.from(Instant.now().atZone(zone)).minusMonths(2);
        jobs.whileNoneRuns(
                () -> clock.begins(first.atDay(1).atTime(9, 0).atZone(zone).toInstant()));
        return true;
    }

    /** Turns the clock to now again. */
    void end() {
        if (clock.isInUse()) jobs.whileNoneRuns(() -> clock.begins(Instant.now()));
    }

    /** Tells the two months. */
    void tell(List<Shop> shops) {
        var month = YearMonth.from(clock.instant().atZone(scope.network(periods::zone)));
        attempt("bank details", monthEnd::details);
        attempt("the carrier's company", cash::introduce);
        var late = month(shops, month, null);
        at(month.plusMonths(1), 3);
        attempt("payouts", () -> monthEnd.payOut(month, true));
        lateReturn(shops, month, late);
        var sold = new ArrayList<Sold>();
        month(shops, month.plusMonths(1), sold);
        var third = month.plusMonths(2);
        at(third, 2);
        attempt("a carrier's invoice", () -> cash.invoice(paper("I-" + third), sold));
        at(third, 3);
        attempt("a statement of the bank", () -> money(shops, third, sold));
        attempt("payouts", () -> monthEnd.payOut(month.plusMonths(1), false));
        attempt("a dispute", () -> monthEnd.dispute(month.plusMonths(1), shops.get(0)));
    }

    /** One month; what the first shop sold on its last day but one. */
    private @Nullable PlacedOrder month(List<Shop> shops, YearMonth month, @Nullable List<Sold> sold) {
        var losing = sold != null;
        var turn = month.getMonthValue();
        at(month, 5);
        for (var shop : shops) {
            attempt(shop.slug(), () -> orders.past(shop, turn, DemoParcels.Story.KEPT_ALL));
            attempt(shop.slug(), () -> orders.past(shop, turn + 2, DemoParcels.Story.KEPT_PART));
        }
        bring(month, 6, false);
        if (sold != null) attempt("a short register", () -> register(shops, month, sold));
        at(month, 15);
        if (sold != null) attempt("missing cash", cash::look);
        for (var shop : shops)
            attempt(shop.slug(), () -> orders.past(shop, turn + 4, DemoParcels.Story.REFUSED_AND_BACK));
        if (losing) attempt("a lost parcel", () -> orders.past(shops.get(0), turn + 8, DemoParcels.Story.LOST));
        at(month, month.lengthOfMonth() - 1);
        var late = new ArrayList<PlacedOrder>();
        for (var shop : shops)
            attempt(shop.slug(), () -> late.add(orders.past(shop, turn + 6, DemoParcels.Story.KEPT_ALL)));
        if (sold != null)
            attempt("the last parcel", () -> sold.addAll(pickups.sold(shops.subList(0, 1), turn + SOLD, 1)));
        bring(month, month.lengthOfMonth(), losing);
        at(month.plusMonths(1), 1);
        monthEnd.close(month);
        return late.isEmpty() ? null : late.get(0);
    }

    // Two parcels of two shops: the last is short in the register, the first is in none.
    private void register(List<Shop> shops, YearMonth month, List<Sold> sold) {
        sold.addAll(pickups.sold(shops.subList(0, SOLD), month.getMonthValue(), SOLD));
        at(month, 10);
        var register = cash.register(paper("R-" + month), sold.subList(1, sold.size()), DemoCash.SHORT);
        at(month, 12);
        bank.statement(today(), List.of(cash.payment("1012", register)), BY);
        bank.agree("1012", BY);
        cash.written(register);
    }

    // Of three payments one is known, one waits for a person, and nobody knows the third.
    private void money(List<Shop> shops, YearMonth month, List<Sold> sold) {
        var brought = online.delivered(shops.get(0), month.getMonthValue());
        var last = cash.register(paper("R-" + month), sold.subList(sold.size() - 1, sold.size()), Money.zero(RUB));
        bank.statement(
                today(),
                List.of(
                        cash.payment("1103", last),
                        new DemoBank.Came(
                                "1104",
                                brought,
                                "НКО «ЮМани»",
                                "7700000024",
                                "Перевод принятых платежей, реестр " + DemoOnline.REFERENCE),
                        new DemoBank.Came(
                                "1105",
                                Money.of(RUB, 12_500),
                                "ИП Лапина Е. С.",
                                "770000000031",
                                "Оплата по договору, без НДС")),
                BY);
        bank.agree("1104", BY);
    }

    // Paid out on the third, given back on the fourth: the term of seven days is not over yet.
    private void lateReturn(List<Shop> shops, YearMonth month, @Nullable PlacedOrder late) {
        at(month.plusMonths(1), 4);
        if (late != null) attempt("a late return", () -> returns.tell(shops.get(0), late, DemoReturns.Story.REFUNDED));
    }

    /** The courier brings what he has; the last time a hundred is missing. */
    private void bring(YearMonth month, int day, boolean isShort) {
        at(month, day);
        var bags = scope.network(desks::out).stream()
                .filter(taken -> taken.sum().getCurrencyUnit().equals(RUB))
                .collect(Collectors.groupingBy(Taken::courier));
        bags.forEach((courier, bag) -> {
            var sum = Money.total(RUB, bag.stream().map(Taken::sum).toList());
            var parcels = bag.stream().map(Taken::parcel).collect(Collectors.toSet());
            var counted = isShort ? sum.minus(Money.of(RUB, 100)) : sum;
            settled(scope.network(() -> desks.handIn(courier, RUB, parcels, counted, BY)));
        });
    }

    private void settled(HandIn brought) {
        Patience.until("the hand-in's journals", () -> scope.network(() -> desks.isSettled(brought)));
    }

    private DemoCash.Paper paper(String number) {
        return new DemoCash.Paper(DemoCash.CARRIER, number, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scope.network(periods::zone));
    }

    // Never later than the real time: on the second of a month, its third has not come yet.
    private void at(YearMonth month, int day) {
        var zone = scope.network(periods::zone);
        var wanted = month.atDay(Math.min(day, month.lengthOfMonth()))
                .atTime(12, 0)
                .atZone(zone)
                .toInstant();
        jobs.whileNoneRuns(() -> clock.goesOnTo(wanted.isBefore(Instant.now()) ? wanted : Instant.now()));
    }

    // One story that cannot be told must not keep the rest of the network from opening.
    private static void attempt(String what, Runnable story) {
        try {
            story.run();
        } catch (RuntimeException failure) {
            LOG.warnf("The past of the demo is incomplete, «%s» is missing: %s", what, failure);
        }
    }
}
