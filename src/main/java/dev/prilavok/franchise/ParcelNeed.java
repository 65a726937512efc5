package dev.prilavok.franchise;

import dev.prilavok.fulfilment.ParcelState;
import dev.prilavok.fulfilment.ParcelView;
import dev.prilavok.kernel.Texts;
import java.time.Duration;
import java.util.Locale;

/** A parcel that waits for a word of the franchisee, and what to do about it. */
record ParcelNeed(String path, String number, String what) {
    static final Duration LAST_DAYS = Duration.ofDays(2);

    static ParcelNeed of(ParcelView parcel, Locale locale) {
        var say = Texts.of(NeedMessages.class, locale);
        return new ParcelNeed(
                parcel.state() == ParcelState.SHORT
                        ? "/franchise/parcels"
                        : "/franchise/orders/" + parcel.orderNumber(),
                parcel.orderNumber().shown(),
                switch (parcel.state()) {
                    case SHORT -> say.missing();
                    case ATTEMPT_FAILED -> say.day();
                    default -> say.collect();
                });
    }
}
