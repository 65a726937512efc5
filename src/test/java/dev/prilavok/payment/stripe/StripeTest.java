package dev.prilavok.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import dev.prilavok.payment.PaymentProvider.Asked;
import dev.prilavok.payment.PaymentProvider.BackStep;
import dev.prilavok.payment.PaymentProvider.Step;
import dev.prilavok.payment.ProviderTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What we send to Stripe and how we read what it says, by its own examples. */
class StripeTest {
    private static final UUID KEY = UUID.fromString("01936f2e-0000-7000-8000-000000000001");

    @Test
    void aSessionIsAskedForInTheSmallestUnit() {
        var params = Stripe.params(new Asked(
                KEY,
                Money.parse("EUR 59.90"),
                "1042867",
                "Order 104-28-67",
                "https://emma.example/o/t/pay",
                Locale.ENGLISH));

        var line = params.getLineItems().get(0);
        assertThat(line.getPriceData().getUnitAmount()).isEqualTo(5_990);
        assertThat(line.getPriceData().getCurrency()).isEqualTo("eur");
        assertThat(line.getQuantity()).isEqualTo(1);
        assertThat(params.getSuccessUrl()).isEqualTo("https://emma.example/o/t/pay");
        assertThat(String.valueOf(params.getMetadata())).contains(KEY.toString(), "1042867");
    }

    @Test
    void itsRefundIsRead() throws IOException {
        var back = Stripe.back(read("refund", Refund.class));

        assertThat(back.step()).isEqualTo(BackStep.PAID);
        assertThat(back.amount()).isEqualTo(Money.parse("USD 1.00"));
    }

    @Test
    void itsSessionIsRead() throws IOException {
        var session = read("checkout.session", Session.class);
        assertThatThrownBy(() -> Stripe.charge(session))
                .as("an example without a sum")
                .isInstanceOf(ProviderTrouble.class);

        session.setAmountTotal(5_990L);
        session.setCurrency("eur");
        assertThat(Stripe.charge(session).step()).isEqualTo(Step.PENDING);
        assertThat(Stripe.charge(session).payUrl()).startsWith("https://checkout.stripe.com/");

        session.setStatus("complete");
        assertThat(Stripe.charge(session).step())
                .as("through, and the money not there yet")
                .isEqualTo(Step.PENDING);
        session.setPaymentStatus("paid");
        assertThat(Stripe.charge(session).step()).isEqualTo(Step.CAPTURED);
        session.setStatus("expired");
        assertThat(Stripe.charge(session).step()).isEqualTo(Step.CANCELLED);
    }

    private static <T> T read(String name, Class<T> type) throws IOException {
        try (var stream = StripeTest.class.getResourceAsStream("/stripe/" + name + ".json")) {
            return ApiResource.GSON.fromJson(
                    new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8), type);
        }
    }
}
