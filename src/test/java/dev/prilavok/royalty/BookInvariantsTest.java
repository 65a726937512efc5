package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.COURIER_COD;
import static dev.prilavok.ledger.AccountKind.INV_TRANSIT;
import static dev.prilavok.royalty.ChanceFixture.kopecks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.TestClock;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * R5, R6: agreements of chance and histories of chance, in any order of arrival, over the real database. The terms change while parcels
 * are under way. With {@code -Dprilavok.test.long=true} many more.
 */
@QuarkusTest
class BookInvariantsTest {
    private static final boolean LONG = Boolean.getBoolean("prilavok.test.long");
    private static final int SHOPS = LONG ? 20 : 3;
    private static final int STORIES = LONG ? 400 : 5;

    @Inject
    ChanceFixture chance;

    @Inject
    ChanceStories stories;

    @Inject
    BookProperties properties;

    @Inject
    BooksFixture given;

    @Inject
    ShopsFixture shops;

    @Inject
    TestClock clock;

    private Shop stranger;

    @BeforeEach
    void somebodyElse() {
        stranger = shops.open("boris");
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theInvariantsHoldForAnyTermsAndAnyHistory() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var all = chance.shops(SHOPS, random);
        for (var i = 0; i < STORIES; i++) {
            var shop = all.get(random.nextInt(all.size()));
            var one = chance.sent(shop, random);
            var other = chance.again(one);
            var said = "seed " + seed + ", story " + i;
            assertThat(given.books(one.sent().order()))
                    .as(said + ": 3 on its way")
                    .containsKey(INV_TRANSIT);
            clock.passes(ChanceFixture.NEW_TERMS.plus(Duration.ofMinutes(1)));

            var story = stories.of(one, random);
            var truth = stories.told(one, story, random);
            stories.told(other, story, random);

            assertThat(properties.broken(one, truth, stranger)).as(said + story).isEmpty();
            assertThat(properties.broken(other, truth, stranger))
                    .as(said + story)
                    .isEmpty();
            if (one.terms().id().equals(other.terms().id()))
                assertThat(given.books(one.sent().order()))
                        .as(said + ": 9 another order of arrival" + story)
                        .isEqualTo(given.books(other.sent().order()));
        }
    }

    @Test
    void whatCarriersOweIsWhatTheyTookAndDidNotTransfer() {
        var random = new Random();
        var shop = chance.shops(1, random).get(0);
        var first = chance.sent(shop, random);
        var second = chance.again(first);
        stories.allKept(first);
        stories.allKept(second);
        var taken = stories.taken(first);

        assertThat(given.books(first.sent().order()).get(COURIER_COD)).isEqualTo(taken);
        chance.remitted(first, taken, kopecks(0));

        assertThat(given.books(first.sent().order())).as("2 transferred").doesNotContainKey(COURIER_COD);
        assertThat(given.books(second.sent().order()).get(COURIER_COD))
                .as("2 not transferred")
                .isEqualTo(stories.taken(second));
    }
}
