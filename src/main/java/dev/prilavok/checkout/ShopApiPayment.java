package dev.prilavok.checkout;

import dev.prilavok.payment.Payment;
import dev.prilavok.payment.Refund;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an order is paid ahead, as programs of buyers read it. */
@Schema(name = "BuyerPayment", description = "Nothing has to be paid ahead, unless something is asked for")
record ShopApiPayment(
        @Schema(description = "Whether a payment may be started now")
        boolean mayPay,

        @Schema(description = "What a payment would be of now") @Nullable
        ShopApiMoney toPay,

        @Schema(description = "A part that is asked for before the order is confirmed") @Nullable
        Asked asked,

        @Schema(description = "What was paid online") ShopApiMoney paid,

        @Schema(description = "What is to be paid at the door when everything is kept")
        ShopApiMoney due,

        @Schema(description = "Whether it may all go back, to be paid at the door")
        boolean mayPayAtTheDoor,

        @Schema(description = "The payment that waits for the buyer") @Nullable
        Started open,

        @Schema(description = "What goes back, the oldest first")
        List<Back> refunds) {
    static final String EXAMPLE = """
            {"mayPay": false, "toPay": null, "asked": null, "paid": {"minor": 530000, "currency": "RUB"}, "due": {"minor": 0, "currency": "RUB"},
             "mayPayAtTheDoor": true, "open": null, "refunds": []}""";
    static final String STARTED = """
            {"amount": {"minor": 530000, "currency": "RUB"}, "state": "PENDING",
             "payUrl": "https://yoomoney.ru/checkout/payments/v2/contract?orderId=22e12f66-000f-5000-8000-18db351245c7"}""";

    /** A part of the price. */
    @Schema(name = "BuyerPaymentAsk")
    record Asked(ShopApiMoney sum, Instant until) {}

    /** A payment that waits. */
    @Schema(name = "StartedPayment")
    record Started(
            ShopApiMoney amount,
            String state,

            @Schema(
                    description =
                            "Where the buyer pays; absent while the provider is silent: start it again in a moment")
            @Nullable
            String payUrl) {
        static Started of(Payment payment) {
            return new Started(
                    ShopApiMoney.of(payment.amount()), payment.state().name(), payment.payUrl());
        }
    }

    /** Money that goes back. */
    @Schema(name = "BuyerPaymentBack")
    record Back(
            ShopApiMoney amount,
            String state,
            Instant requestedAt,
            @Nullable Instant paidAt) {
        static Back of(Refund refund) {
            return new Back(
                    ShopApiMoney.of(refund.amount()), refund.state().name(), refund.requestedAt(), refund.paidAt());
        }
    }
}
