package dev.prilavok.royalty.whatif;

import static dev.prilavok.order.ShopsFixture.rub;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.prilavok.agreement.AvailabilityPolicy;
import dev.prilavok.agreement.ContractModel;
import dev.prilavok.agreement.DeliveryShare;
import dev.prilavok.agreement.LossCompensation;
import dev.prilavok.agreement.PayoutTerms;
import dev.prilavok.agreement.RoyaltyBase;
import dev.prilavok.agreement.RoyaltyRules;
import dev.prilavok.agreement.Rules;
import dev.prilavok.agreement.TaxRegime;
import dev.prilavok.agreement.Terms;
import dev.prilavok.agreement.Tiers;
import dev.prilavok.fulfilment.Grade;
import dev.prilavok.identity.Role;
import dev.prilavok.identity.StaffFixture;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.kernel.TestClock;
import dev.prilavok.ledger.Account;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.ledger.Ledger;
import dev.prilavok.ledger.Periods;
import dev.prilavok.order.Actor;
import dev.prilavok.returns.ReturnsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.royalty.MonthCharges;
import dev.prilavok.royalty.TermsFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.trial.TrialReport;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A past period under other terms: by the books' own arithmetic, so that the same terms change nothing, and nothing is written. */
@QuarkusTest
class WhatIfTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    TermsFixture partners;

    @Inject
    BooksFixture books;

    @Inject
    ReturnsFixture returned;

    @Inject
    Replay replay;

    @Inject
    Ledger ledger;

    @Inject
    MonthCharges charges;

    @Inject
    Periods periods;

    @Inject
    StaffFixture staff;

    @Inject
    Scope scope;

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void theSameTermsChangeNothingToTheKopeckAndAreWhatTheBooksSay() {
        var terms = terms("8", rich());
        var shop = partners.shop(ContractModel.AGENT, terms);
        var first = thisMonth();
        history(shop);

        var found = of(shop, first, terms);

        assertThat(found.difference()).isEqualTo(rub(0));
        assertThat(found.trueUpAfter()).isEqualTo(found.trueUpBefore()).isNotEqualTo(rub(0));
        assertThat(found.facts())
                .as("four outcomes, one taken back, one told anew, one return")
                .isEqualTo(7);
        assertThat(found.before()).isEqualTo(owed(shop).minus(closing(shop, first)));
    }

    @Test
    void lessRoyaltyIsMoreForTheFranchisee() {
        var shop = partners.shop(ContractModel.AGENT, terms("8", RoyaltyRules.PLAIN));
        var first = thisMonth();
        books.keeps(shop, books.sent(shop), 1, 2, 3);

        var found = of(shop, first, terms("5", RoyaltyRules.PLAIN));

        assertThat(found.before()).isEqualTo(rub(1_450));
        assertThat(found.after()).isEqualTo(rub(1_600));
        assertThat(found.turnover()).isEqualTo(rub(5_000));
    }

    @Test
    void whoeverAsksSeesTheAnswerAndTheBooksStay() {
        var shop = partners.shop(ContractModel.AGENT, terms("8", RoyaltyRules.PLAIN));
        books.keeps(shop, books.sent(shop), 1, 2, 3);
        var before = owed(shop);
        var cookies = staff.session(staff.headOffice(Role.DIRECTOR));
        var form = given().cookies(cookies)
                .get("/office/what-if")
                .then()
                .statusCode(200)
                .body(containsString("Книги при этом не меняются"))
                .extract()
                .asString();
        assertThat(Jsoup.parse(form).select("input[name=royalty]").attr("value"))
                .as("it begins with what is agreed")
                .isNotBlank();

        var answer = asked(cookies, shop, "5", thisMonth().toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        var url = Objects.requireNonNull(answer.header("Location")).replaceFirst("^https?://[^/]+", "");
        answered(UUID.fromString(url.replaceFirst(".*/", "")));

        given().cookies(cookies)
                .get(url)
                .then()
                .statusCode(200)
                .body(containsString("посчитано"))
                .body(containsString("1\u00a0450\u00a0₽"))
                .body(containsString("1\u00a0600\u00a0₽"))
                .body(containsString("лучше 1, хуже 0"))
                .body(containsString("роялти 5 % от цены"));
        given().cookies(cookies).get(url + "/progress").then().statusCode(200).body(containsString("посчитано"));
        assertThat(given().cookies(cookies).get(url + "/export?as=csv").asString())
                .contains(shop.slug(), "150");
        assertThat(owed(shop)).isEqualTo(before);
    }

    @Test
    void aQuestionThatCannotBeAskedIsRefusedWithWhatWasTyped() {
        var shop = partners.shop(ContractModel.AGENT, terms("8", RoyaltyRules.PLAIN));
        var cookies = staff.session(staff.headOffice(Role.DIRECTOR));

        asked(cookies, shop, "150", "1999-01")
                .then()
                .statusCode(422)
                .body(containsString("Укажите месяцы"))
                .body(containsString("Укажите процент от 0 до 100"))
                .body(containsString("value=\"150\""));
    }

    private Response asked(Map<String, String> cookies, Shop shop, String royalty, String month) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf", cookies.get("csrf"))
                .formParam("months", month)
                .formParam("monthsTo", month)
                .formParam("who", shop.franchisee().toString())
                .formParam("currency", "RUB")
                .formParam("royalty", royalty)
                .formParam("base", "RETAIL")
                .formParam("fund", "2")
                .formParam("shareFull", "50")
                .formParam("sharePartly", "150")
                .formParam("shareRefused", "100")
                .formParam("availability", "ON_REMITTANCE")
                .post("/office/what-if");
    }

    @Inject
    RunRows runs;

    private void answered(UUID run) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!scope.network(() -> runs.find(run)).orElseThrow().isFinished()) {
            if (System.nanoTime() > until) throw new AssertionError("nobody answered");
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void history(Shop shop) {
        var kept = books.sent(shop);
        books.keeps(shop, kept, 1, 2, 3);
        books.keeps(shop, books.sent(shop), 1);
        books.refuses(shop, books.sent(shop));
        var wrong = books.sent(shop);
        books.keeps(shop, wrong, 1, 2);
        books.report(
                shop,
                wrong,
                TrialReport.refused(Ids.next(), clock.instant().plusSeconds(60), Actor.courier("petr"), "QUALITY"));
        var back = returned.asked(shop, kept.order(), Map.of(2, 1));
        returned.inspected(shop, back.id(), Grade.FIT);
        returned.accepted(shop, back.id());
    }

    private Difference of(Shop shop, YearMonth from, Terms terms) {
        return Objects.requireNonNull(
                replay.of(shop.franchisee(), from, thisMonth(), terms).get(shop.currency()));
    }

    private Money owed(Shop shop) {
        return scope.network(
                () -> ledger.balance(Account.of(AccountKind.FR_PENDING, shop.franchisee(), shop.currency()))
                        .plus(ledger.balance(Account.of(AccountKind.FR_AVAILABLE, shop.franchisee(), shop.currency())))
                        .negated());
    }

    private Money closing(Shop shop, YearMonth from) {
        var sum = rub(0);
        for (var month = from; !month.isAfter(thisMonth()); month = month.plusMonths(1)) {
            var asked = month;
            for (var charge : scope.network(() -> charges.of(shop.franchisee(), asked, shop.currency())))
                sum = sum.plus(charge.money());
        }
        return sum;
    }

    private YearMonth thisMonth() {
        return scope.network(() -> periods.of(clock.instant()));
    }

    private static RoyaltyRules rich() {
        return new RoyaltyRules(
                true,
                false,
                List.of(),
                List.of(),
                new Tiers(Tiers.Mode.MARGINAL, List.of(new Tiers.Step(rub(3_000), Percent.of("6.5")))),
                null,
                rub(100_000));
    }

    private static Terms terms(String royalty, RoyaltyRules rules) {
        return new Terms(
                Percent.of(royalty),
                RoyaltyBase.RETAIL,
                Percent.of("2"),
                new DeliveryShare(rub(50), rub(150), rub(100)),
                AvailabilityPolicy.ON_REMITTANCE,
                new Rules(
                        rules,
                        rub(70),
                        LossCompensation.FULL,
                        PayoutTerms.plain(rub(0).getCurrencyUnit()),
                        TaxRegime.USN));
    }
}
