package dev.prilavok.royalty;

import static dev.prilavok.ledger.AccountKind.*;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.CategoryRate;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.Holiday;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.RoyaltyRules;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.Terms;
import dev.prilavok.agreement.Tiers;
import dev.prilavok.catalog.CategoryPaths;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.Sku;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.Periods;
import dev.prilavok.order.GoodsFixture;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each rule of an agreement does to the books: frozen when the order is placed, taken back at the same rate, summed by month. */
@QuarkusTest
class RoyaltyRulesTest {
    @Inject
    TermsFixture given;

    @Inject
    BooksFixture books;

    @Inject
    GoodsFixture goods;

    @Inject
    ReturnsFixture returned;

    @Inject
    CategoryPaths categories;

    @Inject
    RoyaltyBases bases;

    @Inject
    MonthCharges charges;

    @Inject
    Periods periods;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aCategoryPaysItsOwnRateAndKeepsItWhenTheGoodsMove() {
        var coat = goods.sold(rub(2_500), 5);
        var dress = goods.sold(rub(1_500), 5);
        var coats = slug(coat);
        counted(coat);
        var shop = given.shop(ContractModel.AGENT, terms(plain(List.of(new CategoryRate(coats, Percent.of("4"))))));
        var sent = given.sent(shop, List.of(coat, dress));
        moved(coat, slug(dress));

        books.keeps(shop, sent, 1, 2);

        assertThat(books.books(sent.order())).contains(entry(ROYALTY, rub(-100 - 120)));
        assertThat(month(shop).charged()).isEqualTo(rub(220));
        assertThat(month(shop).usual().values()).as("the dress alone").containsExactly(rub(1_500));
        takesBack(shop, sent, 1);
        assertThat(books.books(sent.order())).contains(entry(ROYALTY, rub(-120)));
        assertThat(month(shop).turnover()).isEqualTo(rub(1_500));
    }

    @Test
    void anOrderOfAHolidayPaysLessWheneverItArrives() {
        var today = LocalDate.ofInstant(clock.instant(), zone());
        var shop = given.shop(
                ContractModel.AGENT,
                terms(new RoyaltyRules(
                        false,
                        false,
                        List.of(),
                        List.of(new Holiday(today, today, Percent.ZERO)),
                        Tiers.NONE,
                        null,
                        null)));
        var sent = books.sent(shop);
        clock.passes(Duration.ofDays(2));

        books.keeps(shop, sent, 1, 2, 3);

        assertThat(books.books(sent.order())).doesNotContainKey(ROYALTY);
        assertThat(books.owed(sent.order())).isEqualTo(rub(1_450 + 400));
    }

    @Test
    void deliveryHasRoyaltyWhereTheTermsSaySo() {
        var shop = given.shop(
                ContractModel.AGENT,
                terms(new RoyaltyRules(true, false, List.of(), List.of(), Tiers.NONE, null, null)));
        var sent = books.sent(shop);

        books.keeps(shop, sent, 1);

        // 8 % of 2 500 and of 280
        assertThat(books.books(sent.order())).contains(entry(ROYALTY, Money.parse("RUB -222.40")));
        assertThat(month(shop).turnover()).as("turnover is goods").isEqualTo(rub(2_500));
        assertThat(month(shop).usual().values()).containsExactly(rub(2_780));
    }

    @Test
    void grossRoyaltyStaysWhenGoodsComeBackAndAReturnMayHaveItsShare() {
        var rules = new RoyaltyRules(false, true, List.of(), List.of(), Tiers.NONE, null, null);
        var plain = Rules.plain(rub(0).getCurrencyUnit());
        var shop = given.shop(
                ContractModel.AGENT, terms(new Rules(rules, rub(70), plain.compensation(), plain.payout(), null)));
        var sent = books.sent(shop);
        books.keeps(shop, sent, 1);
        var before = books.owed(sent.order());

        takesBack(shop, sent, 1);

        // -2 500 + 1 500 + 50 of the fund - 70
        assertThat(books.owed(sent.order()).minus(before)).isEqualTo(rub(-1_020));
        assertThat(books.books(sent.order()))
                .contains(entry(ROYALTY, rub(-200)))
                .doesNotContainKeys(WHOLESALE, MARKETING_FUND);
        assertThat(month(shop).charged()).isEqualTo(rub(200));
    }

    @Test
    void aLaterTruthTakesItsBasesBackToo() {
        var shop = given.shop(ContractModel.AGENT, terms(RoyaltyRules.PLAIN));
        var sent = books.sent(shop);
        books.keeps(shop, sent, 1, 2, 3);
        assertThat(month(shop).turnover()).isEqualTo(rub(5_000));

        books.report(
                shop,
                sent,
                TrialReport.refused(Ids.next(), books.now().plusSeconds(60), BooksFixture.COURIER, "QUALITY"));

        assertThat(month(shop).turnover()).isEqualTo(rub(0));
        assertThat(month(shop).charged()).isEqualTo(rub(0));
    }

    @Test
    void stepsAndTheMostAreSettledByTheMonth() {
        var tiers = new Tiers(Tiers.Mode.MARGINAL, List.of(new Tiers.Step(rub(3_000), Percent.of("5"))));
        var shop = given.shop(
                ContractModel.AGENT,
                terms(new RoyaltyRules(false, false, List.of(), List.of(), tiers, null, rub(320))));
        keepsAll(shop);

        // 400 by lines; 240 + 100 by steps; 320 at most
        assertThat(charged(shop))
                .singleElement()
                .satisfies(charge -> assertThat(charge.kind()).isEqualTo(LineKind.ROYALTY_TRUE_UP))
                .satisfies(charge -> assertThat(charge.money()).isEqualTo(rub(-80)))
                .satisfies(charge -> assertThat(charge.why()).contains("400", "320"));
        assertThat(scope.network(() -> charges.of(shop.franchisee(), thisMonth(), shop.currency(), Langs.EN))
                        .get(0)
                        .why())
                .contains("no more than");
    }

    @Test
    void theLeastOfTheFirstMonthIsByItsDays() {
        var least = rub(30_000);
        var shop = given.shop(
                ContractModel.AGENT,
                terms(new RoyaltyRules(false, false, List.of(), List.of(), Tiers.NONE, least, null)));
        keepsAll(shop);
        var month = thisMonth();
        var days = month.lengthOfMonth()
                - LocalDate.ofInstant(clock.instant(), zone()).getDayOfMonth()
                + 1;
        var due = least.multipliedBy(days).dividedBy(month.lengthOfMonth(), java.math.RoundingMode.HALF_UP);

        assertThat(charged(shop))
                .extracting(MonthCharge::kind, MonthCharge::money)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LineKind.MINIMUM_ROYALTY, due.minus(rub(400))));
        assertThat(scope.network(() -> charges.of(shop.franchisee(), month.minusMonths(1), shop.currency())))
                .as("before the agreement")
                .isEmpty();
        assertThat(scope.network(() -> charges.of(List.of(shop.franchisee()), month, shop.currency())))
                .containsOnlyKeys(shop.franchisee());
    }

    @Test
    void aMonthOfTwoVersionsHasTheStepsOfEach() {
        var steps = new Tiers(Tiers.Mode.WHOLE, List.of(new Tiers.Step(rub(1_000), Percent.of("6"))));
        var shop = given.shop(
                ContractModel.AGENT, terms(new RoyaltyRules(false, false, List.of(), List.of(), steps, null, null)));
        var first = books.sent(shop);
        var version =
                given.publish(shop, terms(RoyaltyRules.PLAIN), clock.instant().plus(Duration.ofMinutes(6)));
        clock.passes(Duration.ofMinutes(10));
        var second = books.sent(shop);
        books.keeps(shop, first, 1, 2, 3);
        books.keeps(shop, second, 1, 2, 3);

        assertThat(month(shop).usual()).hasSize(2).containsEntry(version.id(), rub(5_000));
        assertThat(charged(shop)).extracting(MonthCharge::money).containsExactly(rub(-100));
    }

    private void keepsAll(Shop shop) {
        books.keeps(shop, books.sent(shop), 1, 2, 3);
    }

    private void takesBack(Shop shop, BooksFixture.Sent sent, int line) {
        var one = returned.asked(shop, sent.order(), Map.of(line, 1));
        returned.inspected(shop, one.id(), Grade.FIT);
        returned.accepted(shop, one.id());
    }

    private List<MonthCharge> charged(Shop shop) {
        return scope.network(() -> charges.of(shop.franchisee(), thisMonth(), shop.currency()));
    }

    private MonthBases month(Shop shop) {
        return scope.network(() -> bases.of(shop.franchisee(), thisMonth(), shop.currency()));
    }

    private YearMonth thisMonth() {
        return scope.network(() -> periods.of(clock.instant()));
    }

    private java.time.ZoneId zone() {
        return scope.network(periods::zone);
    }

    private String slug(Sku sku) {
        return Objects.requireNonNull(
                        scope.network(() -> categories.of(List.of(sku))).get(sku))
                .get(0);
    }

    /** From now on versions of the product are counted. */
    private void counted(Sku sku) {
        scope.network(() -> {
            given.run("""
                    insert into product_version (product_id, number, at, origin, by_name, changes)
                    select p.id, 1, now(), 'FOUND', 'test', jsonb_build_object('category', jsonb_build_array(null, p.category_id::text))
                    from product p join variant v on v.product_id = p.id where v.sku = '%s'""".formatted(sku.value()));
            given.run("update product set version = 1 where id = (select product_id from variant where sku = '%s')"
                    .formatted(sku.value()));
        });
    }

    private void moved(Sku sku, String category) {
        scope.network(() -> {
            given.run("""
                    insert into product_version (product_id, number, at, origin, by_name, changes)
                    select p.id, 2, now(), 'CONSOLE', 'test', jsonb_build_object('category',
                        jsonb_build_array(p.category_id::text, (select id::text from category where slug = '%s')))
                    from product p join variant v on v.product_id = p.id where v.sku = '%s'""".formatted(category, sku.value()));
            given.run("""
                    update product set version = 2, category_id = (select id from category where slug = '%s')
                    where id = (select product_id from variant where sku = '%s')""".formatted(category, sku.value()));
        });
    }

    private static RoyaltyRules plain(List<CategoryRate> rates) {
        return new RoyaltyRules(false, false, rates, List.of(), Tiers.NONE, null, null);
    }

    private static Terms terms(RoyaltyRules royalty) {
        var plain = Rules.plain(rub(0).getCurrencyUnit());
        return terms(new Rules(royalty, plain.returnShare(), plain.compensation(), plain.payout(), null));
    }

    private static Terms terms(Rules rules) {
        return new Terms(
                Percent.of("8"),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_REMITTANCE,
                rules);
    }
}
