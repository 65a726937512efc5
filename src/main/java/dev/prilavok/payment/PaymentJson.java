package dev.prilavok.payment;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.Shops;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment as programs of head office read it. */
@Schema(name = "OnlinePayment")
record PaymentJson(
        String id,
        String shop,
        String order,
        String provider,
        @Nullable String providerId,
        String state,
        Sum amount,
        Sum captured,
        Sum back,
        @Nullable Sum fee,
        String createdAt,
        @Nullable String capturedAt,
        @Nullable String settledAt,
        @Nullable String settlement,
        @Nullable String trouble,
        List<Returned> refunds) {
    static final String ROW = """
            {"id": "01936f2e-0000-7000-8000-000000000001", "shop": "anna", "order": "1042867", "provider": "yookassa",
             "providerId": "22e12f66-000f-5000-8000-18db351245c7", "state": "CAPTURED",
             "amount": {"minor": 530000, "currency": "RUB"}, "captured": {"minor": 530000, "currency": "RUB"},
             "back": {"minor": 250000, "currency": "RUB"}, "fee": {"minor": 12700, "currency": "RUB"},
             "createdAt": "2026-11-20T08:12:00Z", "capturedAt": "2026-11-20T08:13:10Z", "settledAt": "2026-11-21T10:00:00Z",
             "settlement": "Реестр 17", "trouble": null,
             "refunds": [{"id": "01936f2e-0000-7000-8000-000000000002", "providerId": "216749f7-0016-50be-b000-078d43a63ae4",
              "kind": "SURPLUS", "state": "PAID",
              "amount": {"minor": 250000, "currency": "RUB"}, "requestedAt": "2026-11-23T08:12:00Z", "paidAt": "2026-11-23T08:12:05Z"}]}""";
    static final String ROWS = "{\"items\": [" + ROW + "], \"next\": null}";

    /** Money in the smallest unit of its currency. */
    @Schema(name = "OnlinePaymentSum")
    record Sum(long minor, String currency) {
        static Sum of(Money money) {
            return new Sum(Moneys.minor(money), money.getCurrencyUnit().getCode());
        }
    }

    /** Money that goes back. */
    @Schema(name = "OnlinePaymentRefund")
    record Returned(
            String id,
            @Nullable String providerId,
            String kind,
            String state,
            Sum amount,
            String requestedAt,
            @Nullable String paidAt) {
        static Returned of(Refund refund) {
            return new Returned(
                    refund.id().toString(),
                    refund.externalId(),
                    refund.kind().name(),
                    refund.state().name(),
                    Sum.of(refund.amount()),
                    refund.requestedAt().toString(),
                    text(refund.paidAt()));
        }
    }

    /** A page of payments. */
    @Schema(name = "OnlinePaymentPage")
    record Page(List<PaymentJson> items, @Nullable String next) {}

    static Page page(Slice<PaymentJson> slice) {
        return new Page(slice.items(), slice.next());
    }

    static PaymentJson of(Payment payment, List<Refund> refunds, Shops shops) {
        return new PaymentJson(
                payment.id().toString(),
                shops.get(payment.shop()).slug(),
                payment.number(),
                payment.provider(),
                payment.externalId(),
                payment.state().name(),
                Sum.of(payment.amount()),
                Sum.of(payment.captured()),
                Sum.of(payment.back()),
                payment.fee() == null ? null : Sum.of(payment.fee()),
                payment.createdAt().toString(),
                text(payment.capturedAt()),
                text(payment.settledAt()),
                payment.settlement(),
                payment.trouble(),
                refunds.stream().map(Returned::of).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
