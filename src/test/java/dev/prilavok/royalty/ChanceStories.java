package dev.prilavok.royalty;

import static dev.prilavok.royalty.ChanceFixture.kopecks;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.fulfilment.Graded;
import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.fulfilment.Warehouse;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.LineOutcomes;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.Orders;
import dev.prilavok.order.Tender;
import dev.prilavok.returns.ReturnState;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.trial.TrialReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** What happens to an order by chance, and its telling in an order of chance, some things more than once. */
@ApplicationScoped
public class ChanceStories {
    private final BooksFixture given;
    private final ReturnsFixture returned;
    private final ChanceFixture chance;
    private final Warehouse warehouse;
    private final Orders orders;
    private final Scope scope;
    private final TestClock clock;

    ChanceStories(
            BooksFixture given,
            ReturnsFixture returned,
            ChanceFixture chance,
            Warehouse warehouse,
            Orders orders,
            Scope scope,
            TestClock clock) {
        this.given = given;
        this.returned = returned;
        this.chance = chance;
        this.warehouse = warehouse;
        this.orders = orders;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A story.
     *
     * @param words kept pieces by line, as carriers say them one after the other; the last one is true
     * @param returns pieces by line that come back later, return by return
     * @param fee what the carrier keeps of the cash
     */
    public record Story(
            boolean lost,
            List<Map<Integer, Integer>> words,
            List<Map<Integer, Integer>> returns,
            boolean fit,
            Money fee) {
        Map<Integer, Integer> door() {
            return lost ? Map.of() : words.get(words.size() - 1);
        }
    }

    public Story of(ChanceFixture.OnItsWay one, Random random) {
        // goods that were at the door are not lost on the way there: a loss is the only word about its parcel
        var lost = random.nextInt(6) == 0;
        var words = new ArrayList<Map<Integer, Integer>>();
        for (var i = random.nextInt(3); i >= 0; i--) words.add(kept(one, random));
        var left = new HashMap<>(lost ? Map.<Integer, Integer>of() : words.get(words.size() - 1));
        var returns = new ArrayList<Map<Integer, Integer>>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var some = some(left, random);
            if (!some.isEmpty()) returns.add(some);
        }
        return new Story(lost, words, returns, random.nextBoolean(), kopecks(random.nextInt(100)));
    }

    private static Map<Integer, Integer> kept(ChanceFixture.OnItsWay one, Random random) {
        var everything = random.nextInt(3) == 0;
        return one.placed().lines().stream()
                .collect(Collectors.toMap(
                        OrderLineView::no, line -> everything ? line.quantity() : random.nextInt(line.quantity() + 1)));
    }

    private static Map<Integer, Integer> some(Map<Integer, Integer> left, Random random) {
        var some = new HashMap<Integer, Integer>();
        left.forEach((no, pieces) -> {
            var back = random.nextInt(pieces + 1);
            if (back > 0) some.put(no, back);
        });
        some.forEach((no, back) -> left.merge(no, -back, Integer::sum));
        return some;
    }

    /** Tells it: words in any order, then cash, goods and returns in any order. */
    public BookProperties.Truth told(ChanceFixture.OnItsWay one, Story story, Random random) {
        words(one, story, random);
        var left = new HashMap<>(story.door());
        var later = new ArrayList<Runnable>();
        var cash = taken(one);
        if (cash.isPositive()) later.add(() -> chance.remitted(one, cash, story.fee));
        if (!story.lost && !isEverything(one, story.door())) later.add(() -> cameBack(one, story));
        if (!story.returns.isEmpty()) later.add(() -> story.returns.forEach(back -> goesBack(one, back, story.fit)));
        Collections.shuffle(later, random);
        later.forEach(step -> {
            clock.passes(Duration.ofMinutes(10));
            step.run();
        });
        story.returns.forEach(back -> back.forEach((no, pieces) -> left.merge(no, -pieces, Integer::sum)));
        return new BookProperties.Truth(story.lost, story.door(), left);
    }

    private void words(ChanceFixture.OnItsWay one, Story story, Random random) {
        var begin = given.now();
        var reports = new ArrayList<TrialReport>();
        if (story.lost)
            reports.add(TrialReport.of(Ids.next(), TrialReport.Kind.LOST, begin, BooksFixture.COURIER, "LOST"));
        else for (var word : story.words) reports.add(door(word, begin.plusSeconds(60L * reports.size())));
        reports.add(reports.get(random.nextInt(reports.size())));
        Collections.shuffle(reports, random);
        reports.forEach(report -> given.report(one.shop(), one.sent(), report));
    }

    private static TrialReport door(Map<Integer, Integer> kept, Instant at) {
        var pieces = kept.entrySet().stream()
                .map(line -> new TrialReport.Pieces(line.getKey(), line.getValue(), "SIZE_SMALL"))
                .toList();
        return TrialReport.door(Ids.next(), at, BooksFixture.COURIER, pieces, null, Tender.CASH);
    }

    /** Everything is kept. */
    public void allKept(ChanceFixture.OnItsWay one) {
        given.report(
                one.shop(),
                one.sent(),
                TrialReport.delivered(Ids.next(), given.now(), BooksFixture.COURIER, null, Tender.CASH));
    }

    /** What the carrier took, by the last truth. */
    public Money taken(ChanceFixture.OnItsWay one) {
        return scope
                .shop(
                        one.shop().id(),
                        () -> orders.outcomes(one.shop().id(), one.placed().id()))
                .stream()
                .reduce((before, last) -> last)
                .map(LineOutcomes::collected)
                .orElseThrow();
    }

    private static boolean isEverything(ChanceFixture.OnItsWay one, Map<Integer, Integer> kept) {
        return one.placed().lines().stream().allMatch(line -> kept.getOrDefault(line.no(), 0) == line.quantity());
    }

    private void cameBack(ChanceFixture.OnItsWay one, Story story) {
        var shop = one.shop().id();
        var graded = one.placed().lines().stream()
                .map(line -> new Graded(
                        line.no(),
                        line.quantity() - story.door().getOrDefault(line.no(), 0),
                        story.fit ? Grade.FIT : Grade.DEFECT,
                        null,
                        null))
                .filter(unit -> unit.quantity() > 0)
                .toList();
        scope.shop(shop, () -> warehouse.receiveBack(shop, one.sent().parcel(), ParcelsFixture.PACKER));
        scope.shop(shop, () -> warehouse.inspect(shop, one.sent().parcel(), graded, ParcelsFixture.PACKER));
    }

    /** A return from the request to the money. */
    public void goesBack(ChanceFixture.OnItsWay one, Map<Integer, Integer> pieces, boolean fit) {
        var back = returned.asked(one.shop(), one.sent().order(), pieces);
        returned.inspected(one.shop(), back.id(), fit ? Grade.FIT : Grade.DEFECT);
        if (returned.accepted(one.shop(), back.id()).state() != ReturnState.REFUND_DUE) return;
        returned.requisites(one.shop(), back.id());
        returned.paid(one.shop(), back.id());
    }
}
