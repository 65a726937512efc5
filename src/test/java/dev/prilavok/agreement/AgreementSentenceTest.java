package dev.prilavok.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.Langs;
import dev.prilavok.kernel.Percent;
import dev.prilavok.tenancy.FranchiseeId;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What agreements say, word for word, in both languages. */
@QuarkusTest
class AgreementSentenceTest {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    private static final DeliveryShare SHARES = new DeliveryShare(rub(50), rub(150), rub(100));

    @Test
    void thePlainOne() {
        var plain = version(ContractModel.AGENT, RoyaltyBase.RETAIL, Rules.plain(RUB));

        assertThat(said(plain, Langs.RU))
                .isEqualTo("Агентский договор: вы продаёте от имени головной компании. "
                        + "Из цены выкупленных вещей вычитаются опт, роялти 8 % от цены и 2 % в рекламный фонд. "
                        + "Ваша доля доставки: 50 ₽, если выкуплено всё, 150 ₽, если часть, 100 ₽, если ничего. "
                        + "Деньги доступны, когда их перечислит служба доставки.");
        assertThat(said(plain, Langs.EN)).startsWith("Agency agreement: you sell on behalf of head office. ");
    }

    @Test
    void theFullestOne() {
        var rules = new Rules(
                new RoyaltyRules(
                        true,
                        true,
                        List.of(
                                new CategoryRate("coats", "Пальто", "Coats", Percent.of("4")),
                                new CategoryRate("shoes", "Обувь", "Shoes", Percent.of("5.5"))),
                        List.of(
                                new Holiday(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31), Percent.ZERO),
                                new Holiday(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 8), Percent.of("3"))),
                        new Tiers(
                                Tiers.Mode.MARGINAL,
                                List.of(
                                        new Tiers.Step(rub(100_000), Percent.of("6")),
                                        new Tiers.Step(rub(300_000), Percent.of("5")))),
                        rub(3_000),
                        rub(90_000)),
                rub(70),
                LossCompensation.part(Percent.of("50")),
                new PayoutTerms(rub(1_000), rub(10_000), Percent.of("30"), true),
                TaxRegime.NPD);
        var full = version(ContractModel.SERVICE, RoyaltyBase.RETAIL_WITHOUT_VAT, rules);

        assertThat(said(full, Langs.RU))
                .isEqualTo(
                        "Договор услуг: продаёт головная компания, вы получаете вознаграждение. "
                                + "Вы платите налог на профессиональный доход. "
                                + "Из цены выкупленных вещей вычитаются опт, роялти 8 % от цены без НДС и 2 % в рекламный фонд. "
                                + "С того, что покупатель платит за доставку, роялти тоже берётся. "
                                + "Своё роялти у категорий: «Пальто» — 4 %, «Обувь» — 5,5 %. "
                                + "С заказов, сделанных с 1 января 2027 по 31 января 2027, роялти не берётся. "
                                + "С заказов, сделанных 8 марта 2027, роялти не больше 3 %. "
                                + "Когда за месяц продано много, роялти с того, что сверх порога, другое: "
                                + "сверх 100 000 ₽ — 6 %, сверх 300 000 ₽ — 5 %. "
                                + "Роялти за месяц не меньше 3 000 ₽, в первый месяц — по числу дней. Роялти за месяц не больше 90 000 ₽. "
                                + "Если вещь вернут, роялти с неё не возвращается. Ваша доля возврата: 70 ₽. "
                                + "Ваша доля доставки: 50 ₽, если выкуплено всё, 150 ₽, если часть, 100 ₽, если ничего. "
                                + "Если служба доставки потеряла посылку и заплатила за неё, вы получаете 50 % того, что она принесла бы вам. "
                                + "Деньги доступны, когда их перечислит служба доставки. "
                                + "Выплачивается от 1 000 ₽, меньшее ждёт следующей выплаты. Выплата ждёт вашего чека. "
                                + "В счёт долга идёт 30 % новых заработков. Долг глубже 10 000 ₽ головная компания просит вернуть.");
        assertThat(said(full, Langs.EN))
                .contains(
                        "Categories with a royalty of their own: Coats 4%, Shoes 5.5%.",
                        "Orders from 1 January 2027 to 31 January 2027 have no royalty.",
                        "Orders of 8 March 2027 have a royalty of at most 3%.",
                        "above ₽100,000 6%, above ₽300,000 5%",
                        "you get 50% of what it would have brought you",
                        "Of new earnings 30% goes to an old debt.");
    }

    @Test
    void theWholeTurnoverAndFullCompensation() {
        var plain = Rules.plain(RUB);
        var rules = new Rules(
                new RoyaltyRules(
                        false,
                        false,
                        List.of(),
                        List.of(),
                        new Tiers(Tiers.Mode.WHOLE, List.of(new Tiers.Step(rub(100_000), Percent.of("6")))),
                        null,
                        null),
                plain.returnShare(),
                LossCompensation.FULL,
                plain.payout(),
                TaxRegime.OSNO);

        assertThat(said(version(ContractModel.RESELLER, RoyaltyBase.MARGIN, rules), Langs.RU))
                .contains(
                        "роялти 8 % от разницы с оптом",
                        "роялти со всех продаж месяца другое: от 100 000 ₽ — 6 %.",
                        "вы получаете всё, что она принесла бы вам",
                        "на общей системе налогов, с НДС");
    }

    private static String said(AgreementVersion version, Locale locale) {
        return version.sentence(locale).replaceAll("[\\u00a0\\u202f]", " ");
    }

    private static AgreementVersion version(ContractModel model, RoyaltyBase base, Rules rules) {
        return new AgreementVersion(
                new UUID(0, 1),
                new FranchiseeId(new UUID(0, 2)),
                1,
                Instant.EPOCH,
                model,
                Percent.of("8"),
                base,
                Percent.of("2"),
                SHARES,
                AvailabilityPolicy.ON_REMITTANCE,
                rules);
    }

    private static Money rub(long rubles) {
        return Money.of(RUB, rubles);
    }
}
