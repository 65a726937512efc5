package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.fulfilment.Grade;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.order.Tender;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R5: histories of chance, told out of order and repeated, then returns of chance: what the books say in the end is what an independent
 * sum over the last truth says, and nothing is left on accounts that end at zero.
 */
@QuarkusTest
class RandomHistoriesTest {
    private static final int HISTORIES = 12;
    private static final long[] PRICES = {0, 2_500, 1_500, 1_000};
    private static final long[] COSTS = {0, 1_000, 600, 400};

    @Inject
    BooksFixture given;

    @Inject
    ReturnsFixture returned;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    private Shop anna;

    @BeforeEach
    void openTheShop() {
        anna = shops.open("anna");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** What somebody says of the parcel at a moment. */
    private record Word(Set<Integer> kept, boolean lost, Instant at) {
        TrialReport report() {
            if (lost) return TrialReport.of(Ids.next(), TrialReport.Kind.LOST, at, BooksFixture.COURIER, "LOST");
            var pieces = List.of(1, 2, 3).stream()
                    .map(line -> new TrialReport.Pieces(
                            line, kept.contains(line) ? 1 : 0, kept.contains(line) ? null : "SIZE_SMALL"))
                    .toList();
            return TrialReport.door(Ids.next(), at, BooksFixture.COURIER, pieces, null, Tender.CASH);
        }
    }

    @Test
    void theBooksSayWhatTheLastTruthSays() {
        var seed = new Random().nextLong();
        for (var i = 0; i < HISTORIES; i++) {
            var random = new Random(seed + i);
            clock.reset();
            oneHistory(random, "seed " + (seed + i));
        }
    }

    private void oneHistory(Random random, String seed) {
        var sent = given.sent(anna);
        var begin = given.now();
        var words = new ArrayList<Word>();
        // goods that were at the door are not lost on the way there: a loss is the only word about its parcel
        if (random.nextInt(5) == 0) words.add(new Word(Set.of(), true, begin));
        var many = words.isEmpty() ? 1 + random.nextInt(3) : 0;
        for (var i = 0; i < many; i++) words.add(word(random, begin.plusSeconds(60L * i)));
        var last = words.get(words.size() - 1);
        var reports = new ArrayList<>(words.stream().map(Word::report).toList());
        reports.add(reports.get(random.nextInt(reports.size())));
        Collections.shuffle(reports, random);

        for (var report : reports) given.report(anna, sent, report);
        var back = last.lost ? Set.<Integer>of() : someReturned(random, sent, last.kept);

        var kept = new HashSet<>(last.lost ? Set.<Integer>of() : last.kept);
        var share = last.lost ? 0 : last.kept.isEmpty() ? 100 : last.kept.size() == 3 ? 50 : 150;
        kept.removeAll(back);
        var goods = kept.stream().mapToLong(line -> PRICES[line]).sum();
        // wholesale is three fifths of the price, royalty 8 %, fund 2 %
        assertThat(given.owed(sent.order())).as(seed).isEqualTo(rub(goods * 30 / 100 - share));
        var books = given.books(sent.order());
        assertThat(none(books, WHOLESALE)).as(seed).isEqualTo(rub(-goods * 60 / 100));
        assertThat(none(books, ROYALTY)).as(seed).isEqualTo(rub(-goods * 8 / 100));
        assertThat(none(books, MARKETING_FUND)).as(seed).isEqualTo(rub(-goods * 2 / 100));
        assertThat(none(books, COGS))
                .as(seed)
                .isEqualTo(rub(kept.stream().mapToLong(line -> COSTS[line]).sum()));
        assertThat(none(books, INV_TRANSIT)).as(seed).isEqualTo(rub(0));
        assertThat(none(books, BUYER_PREPAY)).as(seed).isEqualTo(rub(0));
        assertThat(none(books, VAT).plus(none(books, VAT_CHARGED))).as(seed).isEqualTo(rub(0));
    }

    private static Word word(Random random, Instant at) {
        var kept = new HashSet<Integer>();
        for (var line = 1; line <= 3; line++) if (random.nextBoolean()) kept.add(line);
        return new Word(kept, false, at);
    }

    private Set<Integer> someReturned(Random random, BooksFixture.Sent sent, Set<Integer> kept) {
        var back = new HashSet<Integer>();
        for (var line : kept)
            if (random.nextBoolean()) {
                clock.passes(Duration.ofHours(1));
                var one = returned.asked(anna, sent.order(), Map.of(line, 1));
                returned.inspected(anna, one.id(), random.nextBoolean() ? Grade.FIT : Grade.DEFECT);
                returned.accepted(anna, one.id());
                back.add(line);
            }
        return back;
    }

    private static Money none(Map<AccountKind, Money> books, AccountKind kind) {
        return books.getOrDefault(kind, rub(0));
    }
}
