package dev.prilavok.delivery.russianpost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.CarriersFixture;
import dev.prilavok.delivery.CashFact;
import dev.prilavok.delivery.simulator.ActedWorld;
import dev.prilavok.delivery.simulator.Mood;
import dev.prilavok.delivery.simulator.Simulator;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the post says of a buyer's money: its own words, and the same over HTTP with everything that can go wrong there. */
@QuarkusTest
class PostCashTest {
    private static final String BARCODE = "80080000000000";

    @Inject
    PostCash cash;

    @Inject
    PostApi api;

    @Inject
    ActedWorld world;

    @Inject
    Simulator simulator;

    @Inject
    CarriersFixture carriers;

    @Inject
    TestClock clock;

    @AfterEach
    void goodWeather() {
        clock.reset();
        carriers.calm();
    }

    @Test
    void theQuestionHasThePublishedShape() throws IOException {
        var sample = text("postalOrderEvents.request.xml").replaceAll("(?s)<!--.*?-->", "");

        var ours = PostMoneyOrders.question(BARCODE, "LOGIN", "PASSWORD");

        assertThat(ours.replaceAll("\\s+", "")).isEqualTo(sample.replaceAll("\\s+", ""));
        assertThat(PostMoneyOrders.question("\"><x>", "<a", "b&"))
                .contains("Barcode=\"&quot;&gt;&lt;x&gt;\"", "&lt;a", "b&amp;");
    }

    @Test
    void anAnswerIsReadInKopecksAndInItsOrder() throws IOException {
        var facts = new PostMoneyOrders(BARCODE, text("postalOrderEvents.response.xml")).facts();

        assertThat(facts)
                .extracting(CashFact::kind, CashFact::name, CashFact::at, CashFact::office)
                .containsExactly(
                        tuple(CashFact.Kind.ACCEPTED, "Приём", Instant.parse("2026-11-10T08:04:37Z"), "630099"),
                        tuple(CashFact.Kind.OTHER, "17", Instant.parse("2026-11-11T06:00:00Z"), null),
                        tuple(CashFact.Kind.PAID, "Оплата", Instant.parse("2026-11-12T13:49:13Z"), "109012"));
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.sum()).isEqualTo(Money.parse("RUB 13980.50"));
            assertThat(fact.order()).isEqualTo("70112");
            assertThat(fact.trackingNumber()).isEqualTo(BARCODE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "SumPaymentForward=\"1398050\",SumPaymentForward=\"13980.50\"",
        "SumPaymentForward=\"1398050\",SumPaymentForward=\"-5\"",
        "SumPaymentForward=\"1398050\",x=\"\"",
        "EventDateTime=,Day=",
        "EventType=\"3\",EventType=\"paid\"",
        "Number=\"70112\",Number=\"\"",
    })
    void whatCannotBeReadIsNotGuessed(String word, String instead) throws IOException {
        var spoilt = text("postalOrderEvents.response.xml").replace(word, instead);

        assertThatThrownBy(() -> new PostMoneyOrders(BARCODE, spoilt).facts())
                .isInstanceOfSatisfying(
                        CarrierTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(CarrierTrouble.Kind.STRANGE));
    }

    @Test
    void anEntityOfItsOwnIsNotRead() {
        var attack = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>";

        assertThatThrownBy(() -> new PostMoneyOrders(BARCODE, attack).facts()).isInstanceOf(CarrierTrouble.class);
    }

    @Test
    void whatTheBuyerPaidIsToldAndLaterThatItWasPaidOut() {
        var tracking = barcode();
        world.handedOverByPost(tracking, 500_000, clock.instant());

        assertThat(said(tracking)).containsExactly(tuple(CashFact.Kind.ACCEPTED, rub("5000")));

        clock.passes(Duration.ofDays(3));
        assertThat(said(tracking))
                .containsExactly(tuple(CashFact.Kind.ACCEPTED, rub("5000")), tuple(CashFact.Kind.PAID, rub("5000")));
        simulator.mood("russianpost", Mood.GOOD.shortBy(12_345));
        assertThat(said(tracking)).extracting(word -> word.toList().get(1)).containsOnly(rub("4876.55"));
    }

    @Test
    void ofAParcelWithoutMoneyNothingIsSaid() {
        var prepaid = barcode();
        world.handedOverByPost(prepaid, 0, clock.instant());

        assertThat(cash.about(prepaid)).isEmpty();
        assertThat(cash.about(barcode())).isEmpty();
    }

    @Test
    void aWrongLoginIsAnAnswerAndSaysSo() {
        simulator.mood("russianpost", Mood.GOOD.forgetful());

        assertThatThrownBy(() -> cash.about(barcode()))
                .isInstanceOfSatisfying(
                        CarrierTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(CarrierTrouble.Kind.LOGIN));
        assertThat(api.history(barcode())).contains("AuthorizationFaultReason");
    }

    @Test
    void aPostThatIsDownSaysNothing() {
        simulator.mood("russianpost", Mood.GOOD.broken());

        assertThatThrownBy(() -> cash.about(barcode()))
                .isInstanceOfSatisfying(
                        CarrierTrouble.class,
                        trouble -> assertThat(trouble.kind())
                                .isIn(CarrierTrouble.Kind.SILENT, CarrierTrouble.Kind.RESTING));
    }

    private List<org.assertj.core.groups.Tuple> said(String tracking) {
        return cash.about(tracking).stream()
                .map(fact -> tuple(fact.kind(), fact.sum()))
                .toList();
    }

    private static Money rub(String sum) {
        return Money.parse("RUB " + sum);
    }

    private static String barcode() {
        return "8" + Ids.next().toString().replaceAll("\\D", "");
    }

    private static String text(String file) throws IOException {
        try (var in = PostCashTest.class.getResourceAsStream("/contracts/russianpost/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
