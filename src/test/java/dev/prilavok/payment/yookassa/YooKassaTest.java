package dev.prilavok.payment.yookassa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.payment.PaymentProvider.Asked;
import dev.prilavok.payment.PaymentProvider.AskedBack;
import dev.prilavok.payment.PaymentProvider.BackStep;
import dev.prilavok.payment.PaymentProvider.Step;
import dev.prilavok.payment.ProviderTrouble;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What we send to YooKassa and how we read what it says, by its own examples. */
class YooKassaTest {
    private static final UUID KEY = UUID.fromString("01936f2e-0000-7000-8000-000000000001");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aPaymentIsAskedForInItsWords() throws IOException {
        var asked = new Asked(
                KEY,
                Money.parse("RUB 5990.00"),
                "1042867",
                "Заказ 104-28-67",
                "https://anna.example/o/token/pay",
                Locale.forLanguageTag("ru"));

        assertThat((JsonNode) YooKassa.body(asked)).isEqualTo(json.readTree("""
                {"amount": {"value": "5990.00", "currency": "RUB"}, "capture": true,
                 "confirmation": {"type": "redirect", "locale": "ru_RU", "return_url": "https://anna.example/o/token/pay"},
                 "description": "Заказ 104-28-67",
                 "metadata": {"payment": "01936f2e-0000-7000-8000-000000000001", "order": "1042867"}}"""));
    }

    @Test
    void aRefundIsAskedForInItsWords() throws IOException {
        var asked = new AskedBack(KEY, "22e12f66-000f-5000-8000-18db351245c7", Money.parse("RUB 10.50"), "Заказ 1");

        assertThat((JsonNode) YooKassa.body(asked)).isEqualTo(json.readTree("""
                {"payment_id": "22e12f66-000f-5000-8000-18db351245c7", "amount": {"value": "10.50", "currency": "RUB"},
                 "description": "Заказ 1"}"""));
    }

    @Test
    void itsPaymentsAreRead() throws IOException {
        var opened = YooKassa.charge(fixture("createPaymentFixtures"));
        assertThat(opened.step()).isEqualTo(Step.CAPTURED);
        assertThat(opened.payUrl()).isEqualTo("string");

        var paid = YooKassa.charge(fixture("paymentInfoFixtures"));
        assertThat(paid.id()).isEqualTo("1da5c87d-0984-50e8-a7f3-8de646dd9ec9");
        assertThat(paid.step()).isEqualTo(Step.CAPTURED);
        assertThat(paid.amount()).isEqualTo(Money.parse("RUB 10.00"));
        assertThat(paid.at()).isEqualTo(Instant.parse("2015-11-19T14:05:31Z"));
        assertThat(paid.key()).as("it was not ours").isNull();

        assertThat(YooKassa.charge(fixture("capturePaymentFixtures")).step()).isEqualTo(Step.CAPTURED);
    }

    @Test
    void aCancelledPaymentSaysWhy() throws IOException {
        var cancelled = YooKassa.charge(fixture("createPaymentErrorsGeneralFixtures"));

        assertThat(cancelled.step()).isEqualTo(Step.CANCELLED);
        assertThat(cancelled.why()).isEqualTo("general_decline");
    }

    @Test
    void itsRefundsAreRead() throws IOException {
        for (var name : new String[] {"createRefundFixtures", "refundInfoFixtures"}) {
            var back = YooKassa.back(fixture(name));
            assertThat(back.step()).isEqualTo(BackStep.PAID);
            assertThat(back.payment()).isEqualTo("1da5c87d-0984-50e8-a7f3-8de646dd9ec9");
            assertThat(back.amount()).isEqualTo(Money.parse("RUB 10.00"));
        }
    }

    @Test
    void aNotificationIsAboutTheSameObject() throws IOException {
        var told = YooKassa.charge(fixture("notification_payment_succeeded").path("object"));

        assertThat(told.step()).isEqualTo(Step.CAPTURED);
        assertThat(told.amount()).isEqualTo(Money.parse("RUB 5990.00"));
        assertThat(told.at()).isEqualTo(Instant.parse("2026-11-21T10:52:00Z"));
    }

    @Test
    void whatItNeverSaidBeforeIsATrouble() throws IOException {
        var odd = json.readTree(
                "{\"id\": \"1\", \"status\": \"shrugged\", \"amount\": {\"value\": \"1.00\", \"currency\": \"RUB\"}}");

        assertThatThrownBy(() -> YooKassa.charge(odd)).isInstanceOf(ProviderTrouble.class);
        assertThatThrownBy(() -> YooMoney.read(json.readTree("{\"value\": \"1.005\", \"currency\": \"RUB\"}")))
                .isInstanceOf(ProviderTrouble.class);
    }

    private JsonNode fixture(String name) throws IOException {
        try (var stream = YooKassaTest.class.getResourceAsStream("/yookassa/" + name + ".json")) {
            return json.readTree(Objects.requireNonNull(stream));
        }
    }
}
