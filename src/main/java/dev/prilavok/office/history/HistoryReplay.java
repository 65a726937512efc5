package dev.prilavok.office.history;

import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Tells the history day by day through the doors, each thing on its own day. */
@ApplicationScoped
class HistoryReplay {
    private static final Logger LOG = Logger.getLogger(HistoryReplay.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    private final HistoryGoods goods;
    private final SellingDoors selling;
    private final DoorsAfter after;
    private final CashDoors cash;

    HistoryReplay(HistoryGoods goods, SellingDoors selling, DoorsAfter after, CashDoors cash) {
        this.goods = goods;
        this.selling = selling;
        this.after = after;
        this.cash = cash;
    }

    /** Something that happens at a moment. */
    private record Step(Instant at, Runnable work) {}

    /**
     * Tells it.
     *
     * @param clock is put on to the moment of each step
     */
    void tell(Retelling history, List<Shop> shops, Consumer<Instant> clock) {
        goods.prepare(history.articles().values(), shops);
        var steps = new ArrayList<Step>();
        for (var shop : shops) new InOneShop(shop, history, steps, clock).plan();
        steps.stream().sorted(Comparator.comparing(Step::at)).forEach(step -> {
            clock.accept(step.at);
            step.work.run();
        });
    }

    private final class InOneShop {
        private final Shop shop;
        private final Retelling history;
        private final List<Step> steps;
        private final Consumer<Instant> clock;
        private final Map<String, Told> told = new HashMap<>();
        private final Map<LocalDate, List<CashDoors.Taken>> taken = new HashMap<>();

        private InOneShop(Shop shop, Retelling history, List<Step> steps, Consumer<Instant> clock) {
            this.shop = shop;
            this.history = history;
            this.steps = steps;
            this.clock = clock;
        }

        private void plan() {
            var days = history.sales().stream().map(Sale::day).distinct().toList();
            days.forEach(this::planDay);
            for (var back : history.returns()) planReturn(back);
        }

        private void planDay(LocalDate day) {
            var sales = history.sales().stream()
                    .filter(sale -> sale.day().equals(day))
                    .toList();
            at(sales.get(0).at(), () -> sales.forEach(this::sell));
            at(day.plusDays(1), MORNING, () -> sales.forEach(sale -> selling.handedOver(of(sale))));
            at(day.plusDays(1), NOON, () -> sales.forEach(this::deliver));
            at(day.plusDays(2), MORNING, () -> sales.forEach(sale -> after.cameBack(of(sale))));
            at(day.plusDays(7), NOON, () -> {
                cash.remitted(shop.slug(), day, day.plusDays(7), taken.getOrDefault(day, List.of()));
                LOG.infof("%s: the %d orders of %s are told", shop.slug(), sales.size(), day);
            });
        }

        private void planReturn(TakenBack back) {
            var day = back.row().day();
            var id = new ArrayList<UUID>();
            at(day.plusDays(3), NOON, () -> id.add(after.accepted(of(back.sale()), back)));
            at(day.plusDays(4), NOON, () -> after.refunded(of(back.sale()), id.get(0)));
        }

        private void sell(Sale sale) {
            clock.accept(sale.at());
            told.put(sale.key(), selling.packed(shop, sale));
        }

        private void deliver(Sale sale) {
            var sum = after.delivered(of(sale));
            if (sum.isPositive())
                taken.computeIfAbsent(sale.day(), key -> new ArrayList<>()).add(new CashDoors.Taken(of(sale), sum));
        }

        private Told of(Sale sale) {
            return of(sale.key());
        }

        private Told of(String key) {
            var one = told.get(key);
            if (one == null) throw new IllegalStateException("order " + key + " was never placed");
            return one;
        }

        private void at(LocalDate day, LocalTime time, Runnable work) {
            at(day.atTime(time).toInstant(ZoneOffset.UTC), work);
        }

        private void at(Instant moment, Runnable work) {
            steps.add(new Step(moment, work));
        }
    }
}
