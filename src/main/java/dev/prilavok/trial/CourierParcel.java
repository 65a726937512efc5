package dev.prilavok.trial;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Moneys;
import dev.prilavok.order.OrderLineView;
import dev.prilavok.order.OrderView;
import dev.prilavok.tenancy.Shop;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A parcel as its courier sees it: whom to bring it to, what is in it, what each choice costs. */
record CourierParcel(
        String number,
        String path,
        String state,
        String css,
        String orderNumber,
        String shop,
        String buyer,
        String phone,
        String phoneHref,
        String address,
        String mapHref,
        @Nullable String comment,
        String when,
        int attempts,
        boolean trial,
        boolean mayTry,
        List<Line> lines,
        String due,
        long deliveryMinor,
        String freeFromMinor,
        long wrapMinor,
        long creditMinor,
        String currency,
        int fraction) {

    /**
     * A line to keep or to refuse.
     *
     * @param parts what 0, 1, 2 … kept pieces cost, in minor units
     */
    record Line(
            int no,
            String name,
            String variant,
            int quantity,
            boolean alternative,
            @Nullable String picture,
            String price,
            String parts,
            List<Integer> choices) {
        public boolean isOne() {
            return quantity == 1;
        }
    }

    static CourierParcel of(ParcelView parcel, OrderView order, Shop shop, String state, String when, Locale locale) {
        var buyer = order.buyer();
        var free = order.delivery().freeFrom();
        return new CourierParcel(
                parcel.number(),
                "/courier/parcels/" + parcel.number(),
                state,
                css(parcel.state()),
                order.number().shown(),
                shop.name(),
                buyer.name(),
                buyer.phone().shown(),
                "tel:" + buyer.phone().e164(),
                buyer.addressLine(),
                "geo:0,0?q=" + java.net.URLEncoder.encode(buyer.addressLine(), java.nio.charset.StandardCharsets.UTF_8),
                buyer.comment(),
                when,
                parcel.attempts(),
                parcel.trial(),
                parcel.state().isMoving(),
                lines(parcel, order, locale),
                Moneys.shown(order.due(), locale),
                Moneys.minor(order.delivery().price()),
                free == null ? "" : String.valueOf(Moneys.minor(free)),
                order.gift() == null ? 0 : Moneys.minor(order.gift()),
                Moneys.minor(order.credit()),
                order.due().getCurrencyUnit().getCode(),
                order.due().getCurrencyUnit().getDecimalPlaces());
    }

    private static List<Line> lines(ParcelView parcel, OrderView order, Locale locale) {
        return parcel.lines().stream()
                .map(line -> {
                    var sold = order.lines().stream()
                            .filter(one -> one.no() == line.no())
                            .findFirst()
                            .orElseThrow();
                    return new Line(
                            line.no(),
                            line.name(),
                            line.colour() + ", " + line.size(),
                            line.quantity(),
                            line.alternative() != null,
                            line.pictureSrc(),
                            Moneys.shown(sold.part(line.quantity()), locale),
                            parts(sold, line.quantity()),
                            IntStream.rangeClosed(0, line.quantity()).boxed().toList());
                })
                .toList();
    }

    private static String parts(OrderLineView sold, int quantity) {
        return IntStream.rangeClosed(0, quantity)
                .mapToObj(pieces -> sold.part(pieces))
                .map(Moneys::minor)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String css(ParcelState state) {
        return switch (state) {
            case ATTEMPT_FAILED -> "bad";
            case IN_TRIAL, OUT_FOR_DELIVERY -> "wait";
            default -> "";
        };
    }
}
